// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/room.h"

#include "core/warp/shade.h"

namespace pipeline {

namespace {

constexpr std::int64_t tooAlike = 12; // frames: nearer ones would show the same shadow

} // namespace

Room::Room(const Target& target)
    : m_target(target)
    , m_shades(target.shades.size())
{
}

cv::Mat Room::shade(std::size_t reference) const
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_shades.at(reference).empty())
            return m_shades[reference];
    }
    cv::Mat shade = m_target.shades[reference]();
    const std::lock_guard lock(m_mutex);
    m_shades[reference] = shade;
    return shade;
}

/// Empty when it is not known where somebody stands.
cv::Mat Room::expected(
    const pose::Pose& figure, float bodySize, std::span<const warp::Match> references) const
{
    const auto standing = warp::standingPoint(figure);
    if (!standing)
        return {};
    std::vector<warp::CastShade> shades;
    for (const warp::Match& match : references) {
        const warp::Reference& about = m_target.bank.about(match.reference);
        if (const auto place = warp::standingPoint(about.pose))
            shades.push_back({shade(match.reference), *place, about.bodySize, match.distance});
    }
    if (shades.empty())
        return {};
    return warp::expectedShade(
        shades, *standing, bodySize, {m_target.info.width, m_target.info.height});
}

cv::Mat Room::around(const pose::Pose& figure, float bodySize,
    std::span<const warp::Match> references, const cv::Mat& plate) const
{
    if (cv::countNonZero(m_target.shadeTrust) == 0)
        return plate.clone();
    const cv::Mat shade = expected(figure, bodySize, references);
    return shade.empty() ? plate.clone() : warp::shaded(plate, shade, m_target.shadeTrust);
}

cv::Mat shadeTrustOf(const Target& target)
{
    const Room room(target);
    warp::ShadeTrust trust;
    for (std::size_t i = 0; i < target.bank.size(); ++i) {
        const warp::Reference& about = target.bank.about(i);
        warp::NearestOptions options;
        options.excludeFrom = about.frame - tooAlike;
        options.excludeTo = about.frame + tooAlike;
        cv::RNG unused;
        const auto references = target.bank.chooser().nearest(
            warp::descriptor(about.pose, about.torsoScale), options, unused);
        const cv::Mat expected = room.expected(about.pose, about.bodySize, references);
        if (!expected.empty())
            trust.add(expected, room.shade(i));
    }
    const cv::Mat learned = trust.build();
    return learned.empty() ? cv::Mat(1, 1, CV_8U, cv::Scalar(0)) : learned;
}

} // namespace pipeline
