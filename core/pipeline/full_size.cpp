// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/full_size.h"

#include "core/synthesis/networks/composition.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace pipeline {

namespace {

using Formula = synthesis::CompositionFormula;

constexpr int tileSide = 64; // pixels
constexpr int reach = 2; // network pixels: how far the warps' finer edges may shift a decision
constexpr double leastShare = 0.02; // of the soft choice, below which the hard one is another
constexpr float negligible = 12; // a logit this far below the best leaves no trace in 8 bits

float sigmoid(float x) { return 1 / (1 + std::exp(-x)); }

/// One reference in a tile.
struct Source {
    float order; ///< its place among the references
    cv::Mat pixels; ///< CV_8UC4, premultiplied
    cv::Mat decision; ///< CV_32FC1
};

/// What the network paints in a tile, CV_32FC1.
struct Paint {
    cv::Mat decision;
    std::array<cv::Mat, 3> colour; ///< blue, green, red; about -1..1
};

using Colour = std::array<float, 3>; ///< blue, green, red, 0..255

/// The colour of one pixel of a tile: the mean of what `sources` and `paint` show there, each by
/// its share.
class Mixture {
public:
    Mixture(const std::vector<Source>& sources, const Paint& paint)
        : m_sources(sources)
        , m_paint(paint)
        , m_logits(sources.size())
    {
    }

    /// Makes row `y` the one to look at.
    void enterRow(int y)
    {
        m_y = y;
        m_paintRow = m_paint.decision.empty() ? nullptr : m_paint.decision.ptr<float>(y);
    }

    /// The largest alpha of the sources in column `x`, 0..1.
    float enter(int x)
    {
        m_x = x;
        m_most
            = m_paintRow == nullptr ? -1e9F : crispness * (m_paintRow[x] - Formula::paintPenalty);
        m_paintLogit = m_most;
        float coverage = 0;
        for (std::size_t i = 0; i < m_sources.size(); ++i) {
            const Source& source = m_sources[i];
            const float alpha = source.pixels.ptr<cv::Vec4b>(m_y)[x][3] * (1 / 255.F);
            coverage = std::max(coverage, alpha);
            m_logits[i] = crispness
                * (Formula::choiceGain * source.decision.ptr<float>(m_y)[x]
                    + Formula::absentPenalty * (alpha - 1) - Formula::orderPenalty * source.order);
            m_most = std::max(m_most, m_logits[i]);
        }
        return coverage;
    }

    /// The colour where enter() was.
    Colour colour() const
    {
        Colour sum{};
        float shares = 0;
        for (std::size_t i = 0; i < m_sources.size(); ++i)
            add(sum, shares, m_logits[i],
                [&] { return unpremultiplied(m_sources[i].pixels.ptr<cv::Vec4b>(m_y)[m_x]); });
        if (m_paintRow != nullptr)
            add(sum, shares, m_paintLogit, [&] { return painted(); });
        for (float& channel : sum)
            channel /= shares;
        return sum;
    }

private:
    static constexpr float crispness = synthesis::crisp.hardness;

    template <typename Shown>
    void add(Colour& sum, float& shares, float logit, const Shown& shown) const
    {
        const float below = m_most - logit;
        if (below > negligible)
            return;
        const float share = below == 0 ? 1 : std::exp(-below);
        const Colour colour = shown();
        for (std::size_t channel = 0; channel < colour.size(); ++channel)
            sum[channel] += share * colour[channel];
        shares += share;
    }

    /// Made up with the mean of all where it is faint, as in synthesis::compose().
    Colour unpremultiplied(const cv::Vec4b& pixel) const
    {
        constexpr float faint = 255 * Formula::faintAlpha;
        const auto alpha = static_cast<float>(pixel[3]);
        const float gain = 255 / std::max(alpha, faint);
        Colour colour{gain * pixel[0], gain * pixel[1], gain * pixel[2]};
        if (alpha >= faint)
            return colour;
        const Colour mean = meanColour();
        for (std::size_t channel = 0; channel < colour.size(); ++channel)
            colour[channel] += (1 - alpha / faint) * mean[channel];
        return colour;
    }

    /// Grey where there is nothing.
    Colour meanColour() const
    {
        cv::Vec4f sum;
        for (const Source& source : m_sources)
            sum += cv::Vec4f(source.pixels.ptr<cv::Vec4b>(m_y)[m_x]);
        const float gain = 127.5F / std::max(sum[3], 255 * Formula::smallestAlpha);
        const auto channel = [&](int c) { return 127.5F + gain * (2 * sum[c] - sum[3]); };
        return {channel(0), channel(1), channel(2)};
    }

    Colour painted() const
    {
        Colour colour{};
        for (std::size_t channel = 0; channel < colour.size(); ++channel)
            colour[channel] = 127.5F + 127.5F * m_paint.colour[channel].ptr<float>(m_y)[m_x];
        return colour;
    }

    const std::vector<Source>& m_sources;
    const Paint& m_paint;
    std::vector<float> m_logits;
    const float* m_paintRow = nullptr;
    float m_paintLogit = 0;
    float m_most = 0;
    int m_x = 0;
    int m_y = 0;
};

/// The person's share, 0..1; exactly 0 where the network sees nobody.
float personAlpha(float decision, float coverage)
{
    constexpr float least = synthesis::crisp.leastAlpha;
    const float alpha = sigmoid(decision + Formula::alphaGain * coverage - Formula::alphaOffset);
    return std::max(0.F, (alpha - least) / (1 - least));
}

/// Where each source, and the paint, shows at the network's size: [references + 1, h, w], bool.
torch::Tensor shownSources(const torch::Tensor& decisions, const torch::Tensor& warps)
{
    const torch::Tensor person = synthesis::alphaOf(decisions, warps, synthesis::crisp) > 0;
    return (person & (synthesis::sharesOf(decisions, warps) > leastShare))[0].contiguous();
}

} // namespace

FullSizeComposer::FullSizeComposer(
    const torch::Tensor& decisions, const torch::Tensor& warps, cv::Size size)
    : m_decisions(decisions[0].contiguous())
    , m_references(static_cast<std::size_t>(warps.size(1)))
    , m_columns(between(size.width, static_cast<int>(decisions.size(3))))
    , m_rows(between(size.height, static_cast<int>(decisions.size(2))))
{
    assert(decisions.size(0) == 1 && decisions.size(1) == warps.size(1) + 5);
    assert(m_references < 32);
    const synthesis::Painting painting = synthesis::paintingOf(decisions, warps, synthesis::crisp);
    m_paint = painting.colour[0].contiguous();
    m_tint = painting.tint[0].contiguous();
    planTiles(shownSources(decisions, warps));
}

std::vector<FullSizeComposer::Between> FullSizeComposer::between(int length, int networkLength)
{
    std::vector<Between> result;
    const float scale = static_cast<float>(networkLength) / static_cast<float>(length);
    for (int i = 0; i < length; ++i) { // pixel centres lie at +.5
        const float at = std::max(0.F, (static_cast<float>(i) + 0.5F) * scale - 0.5F);
        const int before = std::min(static_cast<int>(at), networkLength - 1);
        const int after = std::min(before + 1, networkLength - 1);
        result.push_back({before, after, at - static_cast<float>(before)});
    }
    return result;
}

void FullSizeComposer::planTiles(const torch::Tensor& shown)
{
    const cv::Rect whole(0, 0, static_cast<int>(m_columns.size()), static_cast<int>(m_rows.size()));
    const auto at = shown.accessor<bool, 3>();
    const auto lastRow = static_cast<int>(at.size(1)) - 1;
    const auto lastColumn = static_cast<int>(at.size(2)) - 1;
    for (int y = 0; y < whole.height; y += tileSide) {
        for (int x = 0; x < whole.width; x += tileSide) {
            Tile tile{cv::Rect(x, y, tileSide, tileSide) & whole, 0};
            const cv::Point last = tile.area.br() - cv::Point(1, 1);
            const int top = std::max(m_rows[y].before - reach, 0);
            const int bottom = std::min(m_rows[last.y].after + reach, lastRow);
            const int left = std::max(m_columns[x].before - reach, 0);
            const int right = std::min(m_columns[last.x].after + reach, lastColumn);
            for (std::int64_t source = 0; source < at.size(0); ++source) {
                for (int row = top; row <= bottom; ++row)
                    for (int column = left; column <= right; ++column)
                        tile.sources |= static_cast<Sources>(at[source][row][column]) << source;
            }
            if (tile.sources == 0)
                continue;
            m_needed |= tile.sources;
            m_box |= tile.area;
            m_tiles.push_back(tile);
        }
    }
}

cv::Mat FullSizeComposer::enlarged(const torch::Tensor& plane, cv::Rect area) const
{
    const auto width = static_cast<std::size_t>(plane.size(1));
    const auto* values = plane.data_ptr<float>();
    const int first = m_columns[area.x].before;
    std::vector<float> line(m_columns[area.br().x - 1].after + 1 - first);
    cv::Mat result(area.size(), CV_32F);
    for (int y = 0; y < area.height; ++y) {
        const Between& row = m_rows[area.y + y];
        const float* above = values + row.before * width + first;
        const float* below = values + row.after * width + first;
        for (std::size_t i = 0; i < line.size(); ++i)
            line[i] = above[i] + row.share * (below[i] - above[i]);
        auto* to = result.ptr<float>(y);
        for (int x = 0; x < area.width; ++x) {
            const Between& column = m_columns[area.x + x];
            const float left = line[column.before - first];
            to[x] = left + column.share * (line[column.after - first] - left);
        }
    }
    return result;
}

void FullSizeComposer::composeTile(
    const Tile& tile, cv::Mat picture, cv::Mat alpha, const MovedReferences& references) const
{
    std::vector<Source> sources;
    for (std::size_t i = 0; i < m_references; ++i)
        if (((tile.sources >> i) & 1U) != 0)
            sources.push_back({static_cast<float>(i), references[i]->picture(tile.area),
                enlarged(m_decisions[i], tile.area)});
    Paint paint;
    if (((tile.sources >> m_references) & 1U) != 0) {
        paint.decision = enlarged(m_decisions[m_references + 3], tile.area);
        for (std::size_t i = 0; i < 3; ++i)
            paint.colour[i] = enlarged(m_paint[2 - i], tile.area);
    }
    const cv::Mat person = enlarged(m_decisions[m_references + 4], tile.area);
    std::array<cv::Mat, 3> tint; // blue, green, red
    for (std::size_t i = 0; i < 3; ++i)
        tint[i] = enlarged(m_tint[2 - i], tile.area);
    Mixture mixture(sources, paint);
    for (int y = 0; y < tile.area.height; ++y) {
        mixture.enterRow(y);
        auto* to = picture.ptr<cv::Vec3b>(y);
        for (int x = 0; x < tile.area.width; ++x) {
            const float share = personAlpha(person.ptr<float>(y)[x], mixture.enter(x));
            alpha.ptr<std::uint8_t>(y)[x] = cv::saturate_cast<std::uint8_t>(255 * share);
            if (share == 0)
                continue;
            const Colour colour = mixture.colour();
            for (std::size_t c = 0; c < 3; ++c) {
                const float tinted
                    = std::clamp(colour[c] + 127.5F * tint[c].ptr<float>(y)[x], 0.F, 255.F);
                auto& channel = to[x][static_cast<int>(c)];
                channel = cv::saturate_cast<std::uint8_t>(channel + share * (tinted - channel));
            }
        }
    }
}

Person FullSizeComposer::compose(cv::Mat picture, const MovedReferences& references) const
{
    assert(picture.type() == CV_8UC3);
    assert(picture.size() == cv::Size(int(m_columns.size()), int(m_rows.size())));
    Person person{m_box, cv::Mat(m_box.size(), CV_8U, cv::Scalar(0))};
    for (const Tile& tile : m_tiles)
        composeTile(tile, picture(tile.area), person.alpha(tile.area - m_box.tl()), references);
    return person;
}

MovedReferences movedReferences(const FullSizeComposer& composer, warp::CutCache& cuts,
    std::span<const warp::Match> references, const Figure& figure)
{
    CutReferences all(cuts, references);
    MovedReferences moved(references.size());
    for (std::size_t i = 0; i < moved.size(); ++i) {
        if (composer.needs(i))
            moved[i].emplace(all.sources(i), figure.pose, figure.bodySize, figure.window,
                cv::Rect(figure.window).size());
    }
    return moved;
}

} // namespace pipeline
