// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <string>
#include <vector>

namespace ui {

/// Series of one scale share an axis.
enum class SeriesScale { Loss, Likeness, Decibel, Rate, Time };

/// What a series is to the user.
class SeriesText : public QObject {
    Q_OBJECT

public:
    /// "Colour", "Held-out likeness (SSIM)"; the name itself when it is not known here.
    static QString name(const std::string& series);
    static QString help(const std::string& series);
};

SeriesScale scaleOf(const std::string& series);

/// Those shown until the user chooses others.
bool isShownAtFirst(const std::string& series);

/// `names` with what matters most first.
std::vector<std::string> inOrder(std::vector<std::string> names);

} // namespace ui
