// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/difference.h"

#include <algorithm>
#include <cstdlib>

namespace ui {

namespace {

constexpr int gain = 4;

int apart(int a, int b) { return std::min(255, gain * std::abs(a - b)); }

} // namespace

QImage difference(const QImage& a, const QImage& b)
{
    QImage result = a.convertToFormat(QImage::Format_RGB32);
    QImage other = b.convertToFormat(QImage::Format_RGB32);
    if (other.size() != result.size())
        other = other.scaled(result.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    for (int y = 0; y < result.height(); ++y) {
        auto* to = reinterpret_cast<QRgb*>(result.scanLine(y));
        const auto* from = reinterpret_cast<const QRgb*>(other.constScanLine(y));
        for (int x = 0; x < result.width(); ++x)
            to[x] = qRgb(apart(qRed(to[x]), qRed(from[x])), apart(qGreen(to[x]), qGreen(from[x])),
                apart(qBlue(to[x]), qBlue(from[x])));
    }
    return result;
}

} // namespace ui
