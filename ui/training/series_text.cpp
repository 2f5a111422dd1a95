// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/series_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace ui {

namespace {

struct Entry {
    const char* series;
    const char* name;
    const char* help;
    SeriesScale scale = SeriesScale::Loss;
    bool isShown = false;
};

#define T(text) QT_TR_NOOP(text)

constexpr std::array<Entry, 16> entries = {{
    {"ssim", T("Likeness"),
        T("How like the real ones generated frames are that the training never sees (SSIM, 1 is "
          "equal)"),
        SeriesScale::Likeness, true},
    {"psnr", T("Likeness in dB"), T("The same as peak signal-to-noise ratio; higher is better"),
        SeriesScale::Decibel},
    {"loss", T("Total loss"), T("What the training makes smaller"), SeriesScale::Loss, true},
    {"featureMatching", T("Feature loss"),
        T("How the discriminator tells generated from real frames, layer by layer"),
        SeriesScale::Loss, true},
    {"perceptual", T("Picture loss"), T("How far generated frames are from the real ones"),
        SeriesScale::Loss, true},
    {"adversarial", T("Generator's game"),
        T("How well the discriminator sees through the generator"), SeriesScale::Loss, true},
    {"discriminator", T("Discriminator's game"),
        T("How often the discriminator is wrong; near 0 for long is a bad sign"), SeriesScale::Loss,
        true},
    {"l1", T("Colour"), T("Difference of the colours, pixel by pixel")},
    {"pooled", T("Coarse colour"), T("The same of pictures two and four times smaller")},
    {"gradient", T("Edges"), T("Difference of the edges")},
    {"sliced", T("Texture"), T("Difference of the texture, wherever it lies")},
    {"alpha", T("Outline"), T("Difference of the person's outline")},
    {"paintColour", T("Painted colour"), T("Difference of what the network paints by itself")},
    {"paintShare", T("Painted share"),
        T("How much is painted that a photographed pixel could show")},
    {"learningRate", T("Learning rate"), T("How large the steps are"), SeriesScale::Rate},
    {"secondsPerStep", T("Seconds per step"), T("How long one step takes"), SeriesScale::Time},
}};

#undef T

QString translated(const char* text) { return QCoreApplication::translate("ui", text); }

const Entry* find(const std::string& series)
{
    const auto found = std::ranges::find_if(
        entries, [&series](const Entry& entry) { return series == entry.series; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

QString SeriesText::name(const std::string& series)
{
    const Entry* entry = find(series);
    return entry ? translated(entry->name) : QString::fromStdString(series);
}

QString SeriesText::help(const std::string& series)
{
    const Entry* entry = find(series);
    return entry ? translated(entry->help) : QString();
}

SeriesScale scaleOf(const std::string& series)
{
    const Entry* entry = find(series);
    return entry ? entry->scale : SeriesScale::Loss;
}

bool isShownAtFirst(const std::string& series)
{
    const Entry* entry = find(series);
    return entry != nullptr && entry->isShown;
}

std::vector<std::string> inOrder(std::vector<std::string> names)
{
    const auto place = [](const std::string& series) {
        const Entry* entry = find(series);
        return entry ? entry - entries.data() : static_cast<std::ptrdiff_t>(entries.size());
    };
    std::ranges::stable_sort(names, {}, place);
    return names;
}

} // namespace ui
