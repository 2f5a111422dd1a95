// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSize>
#include <QString>
#include <QStringList>

namespace test {

/// An X server with a screen that nobody sees, and somebody's hands on its mouse and keyboard.
class Screen {
public:
    explicit Screen(QSize size);
    ~Screen();
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    /// Whether the programs are installed that this needs.
    static bool isPossible();

    /// Of the programs that are to appear on it.
    QProcessEnvironment environment() const;

    void move(QPoint to) const;
    void click(QPoint at) const;
    /// Presses at `from`, moves there in small steps, releases at `to`.
    void drag(QPoint from, QPoint to) const;
    void press(const QString& keys) const; ///< "ctrl+z"
    void type(const QString& text) const;
    /// Waits for the window of a program, by its name, and gives it the keyboard.
    void focus(const QString& program) const;
    /// Keeps a picture in $UNDERSTUDY_SCREENSHOTS when that is set and there is a program for it.
    void keepPicture(const QString& name) const;

private:
    void xdotool(const QStringList& arguments) const;

    QProcess m_server;
    QString m_display;
};

} // namespace test
