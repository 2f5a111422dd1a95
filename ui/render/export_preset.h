// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/export_format.h"

#include <QCoreApplication>
#include <QString>
#include <string>
#include <vector>

namespace ui {

/// What a video is exported as, in the words of the protocol's verb "export".
struct ExportChoices {
    media::ExportFormat format = media::ExportFormat::H264;
    std::string audio = "source"; ///< "source", "target", "none"
    std::string layout = "result"; ///< "result", "comparison", "skeleton", "portrait", …
    bool mark = false;

    bool operator==(const ExportChoices&) const = default;
};

struct ExportPreset {
    QString name;
    ExportChoices choices;
    bool isOwn = false; ///< made by the user, and hers to delete

    bool operator==(const ExportPreset&) const = default;
};

/// The presets of the program and those of the user, which QSettings keep.
class ExportPresets {
    Q_DECLARE_TR_FUNCTIONS(ExportPresets)

public:
    /// Those that this computer cannot write are left out.
    static std::vector<ExportPreset> stock();
    static std::vector<ExportPreset> own();
    /// Takes the place of one's own preset of that name.
    static void save(const QString& name, const ExportChoices& choices);
    static void remove(const QString& name);

    static QString formatName(media::ExportFormat format); ///< "MP4, H.264"
};

} // namespace ui
