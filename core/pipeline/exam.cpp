// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/exam.h"

#include "core/evaluate/image_metrics.h"
#include "core/pipeline/tensors.h"
#include "core/pose/stick_figure.h"
#include "core/synthesis/edn_trainer.h"
#include "core/synthesis/networks/composition.h"
#include "core/synthesis/refiner_trainer.h"

#include <opencv2/imgproc.hpp>

namespace pipeline {

namespace {

/// The figure as the network's window shows it.
cv::Mat drawnFigure(const Figure& figure, cv::Size size)
{
    const base::Vec2 corner{
        static_cast<float>(figure.window.x), static_cast<float>(figure.window.y)};
    const pose::Pose inside
        = pose::moved(figure.pose, [corner](base::Vec2 point) { return point - corner; });
    const cv::Size window(cvRound(figure.window.width), cvRound(figure.window.height));
    return pose::stickFigureLabel(inside, window, size, {.channels = pose::ChannelOrder::Bgr});
}

/// `label`: [1, 3, H, W], 0..1.
cv::Mat imageOfLabel(const torch::Tensor& label) { return imageFrom(label[0] * 2 - 1); }

} // namespace

Likeness likenessOf(const std::vector<ExamRow>& rows)
{
    Likeness sum;
    for (const ExamRow& row : rows) {
        sum.ssim += evaluate::ssim(row.generated, row.real);
        sum.psnr += evaluate::psnr(row.generated, row.real);
    }
    const auto count = static_cast<double>(std::max<std::size_t>(rows.size(), 1));
    return {sum.ssim / count, sum.psnr / count};
}

cv::Mat sheetOf(const std::vector<ExamRow>& rows, int longestSide)
{
    cv::Mat sheet;
    for (const ExamRow& row : rows) {
        cv::Mat line;
        cv::hconcat(std::vector<cv::Mat>{row.figure, row.real, row.generated}, line);
        sheet.push_back(line);
    }
    if (sheet.rows > longestSide) {
        // Whole rows, so that a viewer can take the sheet apart again.
        const int height = longestSide / static_cast<int>(rows.size());
        const cv::Size cell(std::max(1, rows[0].real.cols * height / rows[0].real.rows), height);
        cv::resize(sheet, sheet, {3 * cell.width, height * static_cast<int>(rows.size())}, 0, 0,
            cv::INTER_AREA);
    }
    return sheet;
}

RefinerExam::RefinerExam(const Target& target, const RefinerSamples& samples)
{
    std::vector<torch::Tensor> limbs, plates, warps;
    for (const std::int64_t frame : samples.heldOut()) {
        const auto [batch, figure] = samples.exactly(frame);
        m_rows.push_back(
            {drawnFigure(figure, target.window.networkSize), imageFrom(batch.target.frame[0]), {}});
        limbs.push_back(batch.input.limbs);
        plates.push_back(batch.input.plate);
        warps.push_back(batch.input.warps);
    }
    if (!m_rows.empty())
        m_input = {torch::cat(limbs), torch::cat(plates), torch::cat(warps)};
}

std::vector<ExamRow> RefinerExam::sit(const synthesis::RefinerTrainer& trainer) const
{
    std::vector<ExamRow> rows = m_rows;
    if (rows.empty())
        return rows;
    const torch::NoGradGuard noGradients;
    const synthesis::Refiner network = trainer.average();
    const torch::Device device = network->parameters().front().device();
    const torch::Tensor frames = synthesis::compose(
        network->forward(synthesis::onDevice(m_input, device)).cpu(), m_input.plate, m_input.warps)
                                     .frame;
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].generated = imageFrom(frames[static_cast<std::int64_t>(i)]);
    return rows;
}

EdnExam::EdnExam(const EdnSamples& samples)
{
    for (const std::int64_t first : samples.heldOut()) {
        m_pairs.push_back(samples.pairFrom(first));
        const synthesis::LabelledFrame& second = m_pairs.back().frames[1];
        m_rows.push_back({imageOfLabel(second.label), imageFrom(second.frame[0]), {}});
    }
}

std::vector<ExamRow> EdnExam::sit(const synthesis::EdnTrainer& trainer) const
{
    std::vector<ExamRow> rows = m_rows;
    const torch::NoGradGuard noGradients;
    synthesis::FrameGenerator generator = trainer.average();
    const torch::Device device = generator->parameters().front().device();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto drawn = [&](std::size_t n, const torch::Tensor& previous) {
            const synthesis::LabelledFrame& wanted = m_pairs[i].frames[n];
            return generator->forward(wanted.label.to(device), previous, wanted.faces);
        };
        const torch::Tensor none = torch::zeros_like(m_pairs[i].frames[0].frame.to(device));
        const torch::Tensor frame1 = drawn(1, drawn(0, none));
        rows[i].generated = imageFrom(frame1[0].cpu());
    }
    return rows;
}

} // namespace pipeline
