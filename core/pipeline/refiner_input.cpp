// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/refiner_input.h"

#include "core/pipeline/tensors.h"
#include "core/pose/limb_map.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace pipeline {

namespace {

constexpr std::size_t mostOthers = 3; // to look behind an arm; each that is not cut yet costs time

} // namespace

cv::Size networkSize(cv::Size window, double scale)
{
    const auto side = [scale](int length) {
        return std::max(16, 16 * static_cast<int>(std::lround(length * scale / 16)));
    };
    return {side(window.width), side(window.height)};
}

torch::Tensor limbTensor(const Figure& figure, cv::Size size)
{
    torch::Tensor maps
        = torch::empty({1, static_cast<std::int64_t>(pose::limbMaps), size.height, size.width});
    pose::drawLimbMaps(figure.pose, figure.torsoScale, figure.window, size, maps.data_ptr<float>());
    return maps;
}

cv::Mat throughWindow(const cv::Mat& image, cv::Rect2d window, cv::Size size)
{
    const double scaleX = size.width / window.width;
    const double scaleY = size.height / window.height;
    if (std::min(scaleX, scaleY)
        < 0.6) { // shrinking by more than warpAffine can do without aliasing
        const cv::Rect inside = cv::Rect(window) & cv::Rect({0, 0}, image.size());
        cv::Mat small;
        cv::resize(image(inside), small, {}, scaleX, scaleY, cv::INTER_AREA);
        const cv::Rect2d rest((window.x - inside.x) * scaleX, (window.y - inside.y) * scaleY,
            size.width, size.height);
        return throughWindow(small, rest, size);
    }
    // Pixel centres lie at +0.5 on both sides.
    const cv::Matx23d move(
        scaleX, 0, (0.5 - window.x) * scaleX - 0.5, 0, scaleY, (0.5 - window.y) * scaleY - 0.5);
    cv::Mat result;
    cv::warpAffine(image, result, move, size, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return result;
}

CutReferences::CutReferences(warp::CutCache& cuts, std::span<const warp::Match> references)
    : m_cache(cuts)
    , m_references(references)
{
}

const warp::CutReference& CutReferences::cut(std::size_t reference)
{
    auto& cut = m_cuts[reference];
    if (!cut)
        cut = m_cache.at(reference);
    return *cut;
}

warp::PartSources CutReferences::sources(std::size_t reference)
{
    const warp::Match& match = m_references[reference];
    warp::PartSources sources(cut(match.reference), others(reference));
    for (std::size_t group = 0; group < warp::partGroups; ++group)
        sources.lenders[group] = &cut(match.lenders[group]);
    return sources;
}

/// Those that may lend their torso to `reference`, the nearest first; none when it needs none.
std::vector<const warp::CutReference*> CutReferences::others(std::size_t reference)
{
    std::vector<const warp::CutReference*> others;
    const std::size_t own = m_references[reference].reference;
    if (cut(own).covered().pixels.empty())
        return others;
    for (const warp::Match& match : m_references)
        if (match.reference != own && others.size() < mostOthers)
            others.push_back(&cut(match.reference));
    return others;
}

torch::Tensor warpsTensor(warp::CutCache& cuts, std::span<const warp::Match> references,
    const Figure& figure, cv::Size size)
{
    CutReferences all(cuts, references);
    std::vector<torch::Tensor> warps;
    for (std::size_t i = 0; i < references.size(); ++i)
        warps.push_back(warpTensor(warp::warpReference(
            all.sources(i), figure.pose, figure.bodySize, figure.window, size)));
    return torch::stack(warps).unsqueeze(0);
}

} // namespace pipeline
