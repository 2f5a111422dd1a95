// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/music.h"

#include "core/sample/choreography.h"
#include "core/sample/noise.h"

#include <array>
#include <cmath>
#include <numbers>

namespace sample {

namespace {

constexpr double beatSeconds = 60.0 / static_cast<double>(beatsPerMinute);
constexpr double fullTurn = 2 * std::numbers::pi;

/// Two channels of sound that notes are added to.
class Mix {
public:
    explicit Mix(double seconds)
        : m_left(static_cast<std::size_t>(seconds * musicRate))
        , m_right(m_left.size())
    {
    }

    double seconds() const { return static_cast<double>(m_left.size()) / musicRate; }

    /// Adds `voice(t)`, t in seconds from `start`; `pan` from 0 (left) to 1 (right).
    template <typename Voice> void add(double start, double length, double pan, const Voice& voice)
    {
        const auto first = static_cast<std::size_t>(start * musicRate);
        const auto end
            = std::min(m_left.size(), static_cast<std::size_t>((start + length) * musicRate));
        for (std::size_t i = first; i < end; ++i) {
            const double value = voice(static_cast<double>(i - first) / musicRate);
            m_left[i] += value * std::cos(pan * std::numbers::pi / 2);
            m_right[i] += value * std::sin(pan * std::numbers::pi / 2);
        }
    }

    /// Soft-clipped, with the first and last moments faded.
    std::vector<std::int16_t> samples() const
    {
        std::vector<std::int16_t> result;
        result.reserve(2 * m_left.size());
        for (std::size_t i = 0; i < m_left.size(); ++i) {
            const double left = static_cast<double>(i) / musicRate;
            const double right = static_cast<double>(m_left.size() - i) / musicRate;
            const double fade = std::min({1.0, left / 0.005, right / 0.4});
            for (const double value : {m_left[i], m_right[i]})
                result.push_back(
                    static_cast<std::int16_t>(std::lround(32000 * fade * std::tanh(0.9 * value))));
        }
        return result;
    }

private:
    std::vector<double> m_left;
    std::vector<double> m_right;
};

double pitch(int midi) { return 440 * std::pow(2.0, (midi - 69) / 12.0); }
double sine(double cycles) { return std::sin(fullTurn * cycles); }

double noiseAt(double t, std::uint32_t seed)
{
    return 2 * static_cast<double>(unit(hash(static_cast<std::uint32_t>(t * musicRate), 17, seed)))
        - 1;
}

void addDrums(Mix& mix, int beat)
{
    const double start = beat * beatSeconds;
    mix.add(start, 0.32, 0.5, [](double t) {
        const double sweep = 48 * t + 11 * (1 - std::exp(-t / 0.035)) / 6;
        return 0.95 * sine(sweep) * std::exp(-t / 0.11)
            + 0.2 * std::exp(-t / 0.004) * sine(900 * t);
    });
    const auto seed = static_cast<std::uint32_t>(beat);
    if (beat % 2 == 1)
        mix.add(start, 0.2, 0.52, [seed](double t) {
            const double bursts = std::exp(-std::fmod(t, 0.011) / 0.004) * (t < 0.033 ? 1.0 : 0.0);
            return 0.3 * noiseAt(t, seed + 900) * (bursts + 0.8 * std::exp(-t / 0.06));
        });
    for (const double offset : {0.25, 0.5, 0.75}) {
        const double level = offset == 0.5 ? 0.14 : 0.06;
        const double decay = offset == 0.5 ? 0.05 : 0.02;
        mix.add(start + offset * beatSeconds, 0.15, 0.62, [=](double t) {
            const double bright
                = noiseAt(t, seed) - noiseAt(std::max(0.0, t - 1.0 / musicRate), seed);
            return level * bright * std::exp(-t / decay);
        });
    }
}

struct Chord {
    int root;
    std::array<int, 4> notes;
};

// Am7, Fmaj7, Cmaj7, G6: a bar of four beats each
constexpr std::array<Chord, 4> chords{{{45, {57, 60, 64, 67}}, {41, {57, 60, 64, 65}},
    {48, {55, 59, 60, 64}}, {43, {55, 59, 62, 64}}}};

void addChord(Mix& mix, int bar)
{
    const Chord& chord = chords[static_cast<std::size_t>(bar) % chords.size()];
    const double start = 4 * bar * beatSeconds;
    for (std::size_t i = 0; i < chord.notes.size(); ++i) {
        const double f = pitch(chord.notes[i]);
        mix.add(start, 4 * beatSeconds + 0.1, 0.25 + 0.17 * static_cast<double>(i), [f](double t) {
            const double shape
                = std::min({1.0, t / 0.08, std::max(0.0, (4 * beatSeconds + 0.1 - t) / 0.15)});
            const double pump
                = 0.35 + 0.65 * std::min(1.0, std::fmod(t, beatSeconds) / (0.7 * beatSeconds));
            const double tone = sine(f * t) + 0.45 * sine(1.003 * f * t)
                + 0.28 * sine(2.002 * f * t) + 0.12 * sine(3 * f * t);
            return 0.055 * shape * pump * tone;
        });
    }
    for (const double beat : {0.0, 0.75, 1.5, 2.5, 3.0, 3.5}) {
        const double f = pitch(chord.root - (beat == 3.5 ? 0 : 12)) * (beat == 2.5 ? 1.5 : 1.0);
        mix.add(start + beat * beatSeconds, 0.3, 0.48, [f](double t) {
            const double tone
                = sine(f * t) + 0.4 * sine(2 * f * t) + 0.2 * sine(3 * f * t) * std::exp(-t / 0.05);
            return 0.34 * tone * std::min(1.0, t / 0.004) * std::exp(-t / 0.16);
        });
    }
}

void addMelody(Mix& mix, int bar)
{
    struct Note {
        double beat;
        int midi;
    };
    constexpr std::array<std::array<Note, 5>, 4> bars{{
        {{{0, 76}, {0.75, 74}, {1.5, 72}, {2.5, 69}, {3.25, 72}}},
        {{{0, 74}, {0.75, 72}, {1.5, 69}, {2.5, 72}, {3.25, 76}}},
        {{{0, 79}, {0.75, 76}, {1.5, 74}, {2.5, 72}, {3.25, 74}}},
        {{{0, 74}, {0.75, 71}, {1.5, 67}, {2.5, 71}, {3.25, 74}}},
    }};
    for (const Note& note : bars[static_cast<std::size_t>(bar) % bars.size()]) {
        const double f = pitch(note.midi);
        const double start = (4 * bar + note.beat) * beatSeconds;
        const auto pluck = [f](double t) {
            return (sine(f * t + 0.35 * sine(2 * f * t) * std::exp(-t / 0.12))
                       + 0.3 * sine(4 * f * t) * std::exp(-t / 0.05))
                * std::min(1.0, t / 0.003) * std::exp(-t / 0.22);
        };
        mix.add(start, 0.9, 0.58, [&](double t) { return 0.17 * pluck(t); });
        mix.add(start + 0.75 * beatSeconds, 0.9, 0.25, [&](double t) { return 0.05 * pluck(t); });
    }
}

} // namespace

std::vector<std::int16_t> music(double seconds)
{
    Mix mix(seconds);
    for (int beat = 0; beat * beatSeconds < seconds; ++beat)
        addDrums(mix, beat);
    for (int bar = 0; 4 * bar * beatSeconds < seconds; ++bar) {
        addChord(mix, bar);
        if (bar > 0)
            addMelody(mix, bar);
    }
    return mix.samples();
}

} // namespace sample
