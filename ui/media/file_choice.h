// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace ui {

/// What a file dialog is for; each keeps the folder that was used last.
enum class FilePurpose { Source, Target, Videos, Relink, Sample };

/// Where the next dialog of this purpose begins: the last folder used, else the user's videos.
QString lastFolder(FilePurpose purpose);
/// `file` was chosen for this purpose; a folder is remembered itself.
void rememberFolder(FilePurpose purpose, const QString& file);

/// Several videos, or none when the dialog is left.
QStringList chooseVideos(QWidget* parent, const QString& title, FilePurpose purpose);
/// One video; empty when the dialog is left.
QString chooseVideo(QWidget* parent, const QString& title, FilePurpose purpose);
QString chooseFolder(QWidget* parent, const QString& title, FilePurpose purpose);

} // namespace ui
