// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/waveform.h"

#include "core/media/audio_reader.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

double Waveform::loudest(double begin, double end) const
{
    const auto count = static_cast<std::int64_t>(loudness.size());
    const auto first
        = std::clamp<std::int64_t>(std::llround(std::floor(begin * perSecond)), 0, count);
    const auto last
        = std::clamp<std::int64_t>(std::llround(std::ceil(end * perSecond)), first, count);
    if (first == last)
        return 0;
    return *std::max_element(loudness.begin() + first, loudness.begin() + last) / 255.0;
}

std::optional<Waveform> waveformOf(
    const std::filesystem::path& path, const base::CancelToken& cancel)
{
    constexpr int samples = media::AudioReader::sampleRate / Waveform::perSecond;
    media::AudioReader reader(path);
    std::vector<float> levels;
    for (auto piece = reader.read(samples); !piece.empty(); piece = reader.read(samples)) {
        if (cancel.cancelled())
            return std::nullopt;
        const float power = std::inner_product(piece.begin(), piece.end(), piece.begin(), 0.0F);
        levels.push_back(std::sqrt(power / static_cast<float>(piece.size())));
    }
    Waveform waveform;
    const float loudest = levels.empty() ? 0 : *std::max_element(levels.begin(), levels.end());
    for (const float level : levels)
        waveform.loudness.push_back(
            loudest > 0 ? static_cast<std::uint8_t>(std::lround(level / loudest * 255)) : 0);
    return waveform;
}

} // namespace ui
