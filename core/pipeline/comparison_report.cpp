// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/report_page.h"
#include "core/pipeline/comparison.h"
#include "core/pipeline/images.h"

#include <opencv2/imgproc.hpp>

namespace pipeline {

namespace fs = std::filesystem;
using evaluate::Better;
using nlohmann::json;

namespace {

constexpr int jpegQuality = 90;
constexpr std::size_t framesOnPage = 6;

/// A column of the page, and where its figure lies in a contender's JSON.
struct Column {
    evaluate::ReportColumn shown;
    json::json_pointer where;
};

const std::vector<Column>& columns()
{
    using Where = json::json_pointer;
    static const std::vector<Column> all = {
        {{"SSIM", "person", "structural similarity inside the box round the joints, 1 is the same",
             3},
            Where("/small/personSsim")},
        {{"PSNR", "person", "peak signal-to-noise ratio in the same box, dB"},
            Where("/small/personPsnr")},
        {{"SWD", "person",
             "sliced Wasserstein distance of the textures: the figure that ranks as the eye does",
             2, Better::Lower},
            Where("/small/swd")},
        {{"sharpness", "person", "gradient energy, 1 as sharp as the truth", 2, Better::NearOne},
            Where("/small/sharpness")},
        {{"SSIM", "face", "as the person's, inside the face's box at the video's own size", 3},
            Where("/full/faceSsim")},
        {{"PSNR", "face", "dB, in the same box"}, Where("/full/facePsnr")},
        {{"SSIM", "frame", "of the whole frame", 3}, Where("/small/ssim")},
        {{"PSNR", "frame", "dB, of the whole frame"}, Where("/small/psnr")},
        {{"person", "temporal error",
             "mean difference between the change from frame to frame and the truth's, 0 to 255", 2,
             Better::Lower},
            Where("/small/personFlicker")},
        {{"background", "temporal error", "the same outside the person, the film's noise included",
             2, Better::Lower},
            Where("/small/backgroundFlicker")},
        {{"deviation", "flicker of the room",
             "of a pixel's luma over time, outside the person's box, 0 to 255", 2, Better::Lower},
            Where("/small/roomFlicker")},
        {{"truth's", "flicker of the room", "the same of the truth: its noise and shadows", 2,
             Better::Lower},
            Where("/small/roomFlickerOfTruth")},
        {{"agree %", "poses found again",
             "joints that lie within a fifth of the torso of where they should", 1},
            Where("/poses/agreementPercent")},
        {{"distance", "poses found again", "pixels, mean over all joints that are found", 1,
             Better::Lower},
            Where("/poses/distance/all")},
        {{"missed", "poses found again", "joints a frame that are not found", 1, Better::Lower},
            Where("/poses/missed/all")},
    };
    return all;
}

json figureJson(const Contender& contender)
{
    json figures = contender.scores.json();
    if (!contender.poses.is_null())
        figures["poses"] = contender.poses;
    return figures;
}

evaluate::ReportRow rowOf(const Contender& contender)
{
    json figures = figureJson(contender);
    if (figures.contains("poses"))
        figures["poses"]["agreementPercent"] = 100 * figures["poses"]["agreement"].get<double>();
    evaluate::ReportRow row{contender.name, contender.explanation, {}};
    for (const Column& column : columns()) {
        std::optional<double> value;
        if (figures.contains(column.where) && figures.at(column.where).is_number())
            value = figures.at(column.where).get<double>();
        row.values.push_back(value);
    }
    return row;
}

evaluate::ReportFigure figureOf(const std::string& caption,
    const std::vector<Contender>& contenders, const std::vector<cv::Mat>& pictures)
{
    evaluate::ReportFigure figure{caption, {}};
    for (std::size_t i = 0; i < pictures.size(); ++i)
        figure.pictures.push_back(
            {i == 0 ? "filmed" : contenders.at(i - 1).name, jpegBytes(pictures[i], jpegQuality)});
    return figure;
}

} // namespace

json figuresOf(const std::vector<Contender>& contenders)
{
    json figures = json::object();
    for (const Contender& contender : contenders)
        figures[contender.name] = figureJson(contender);
    return figures;
}

json contendersJson(const std::vector<Contender>& contenders)
{
    json all = json::array();
    for (const Contender& contender : contenders) {
        json one = contender.details;
        one["name"] = contender.name;
        one["explanation"] = contender.explanation;
        all.push_back(one);
    }
    return all;
}

json summaryOf(const std::vector<Contender>& contenders)
{
    std::size_t width = 14;
    for (const Contender& contender : contenders)
        width = std::max(width, contender.name.size() + 2);
    json lines = json::array();
    for (const Contender& contender : contenders) {
        std::string name = contender.name;
        name.resize(width, ' ');
        lines.push_back(name + scoreLine(figureJson(contender)));
    }
    return lines;
}

ComparisonFiles filesBeside(const fs::path& report)
{
    return {fs::path(report).replace_extension(".html"),
        fs::path(report).replace_extension(".sheet.jpg")};
}

std::string pageOf(const std::string& title, const std::vector<std::string>& facts,
    const std::vector<Contender>& contenders, const std::vector<ComparedFrame>& frames)
{
    evaluate::ReportPage page{title, facts, {}, {}, {}};
    for (const Column& column : columns())
        page.columns.push_back(column.shown);
    for (const Contender& contender : contenders)
        page.rows.push_back(rowOf(contender));
    const std::size_t stride = std::max<std::size_t>(1, frames.size() / framesOnPage);
    for (std::size_t i = 0; i < frames.size(); i += stride) {
        const std::string number = "Frame " + std::to_string(frames[i].frame);
        page.figures.push_back(figureOf(number, contenders, frames[i].pictures));
        if (!frames[i].faces.empty())
            page.figures.push_back(figureOf(number + ", face", contenders, frames[i].faces));
    }
    return evaluate::htmlOf(page);
}

cv::Mat sheetOf(const std::vector<ComparedFrame>& frames)
{
    std::vector<cv::Mat> columns;
    for (const ComparedFrame& frame : frames) {
        std::vector<cv::Mat> cells = {frame.pictures.front(), frame.figure};
        cells.insert(cells.end(), frame.pictures.begin() + 1, frame.pictures.end());
        cv::Mat column;
        cv::vconcat(cells, column);
        columns.push_back(column);
    }
    cv::Mat sheet;
    if (!columns.empty())
        cv::hconcat(columns, sheet);
    return sheet;
}

} // namespace pipeline
