// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QTimer>

namespace ui {

class MainWindow;

/// What is on the screen, for tests that drive the program from outside with real mouse and keys:
/// the visible widgets with their names, texts and places, and the joints on the canvas, in screen
/// pixels.
QJsonObject describe(const MainWindow& window);

/// Writes the description to a file several times a second (atomically). Made when
/// $UNDERSTUDY_DESCRIBE names one.
class Describer : public QObject {
    Q_OBJECT

public:
    Describer(MainWindow& window, const QString& file);

private:
    void write();

    MainWindow& m_window;
    QString m_file;
    QTimer m_timer;
};

} // namespace ui
