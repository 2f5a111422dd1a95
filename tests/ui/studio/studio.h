// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/studio/screen.h"

#include <QJsonObject>
#include <filesystem>
#include <functional>
#include <optional>

namespace test {

/// The program in its window on a screen; what it shows is read from the description that it
/// writes.
class Studio {
public:
    Studio(const Screen& screen, const std::filesystem::path& folder,
        const QStringList& arguments = {});
    ~Studio();
    Studio(const Studio&) = delete;
    Studio& operator=(const Studio&) = delete;

    /// As the kernel does when memory runs out.
    void kill();

    /// The newest description.
    QJsonObject seen() const;
    /// Waits until `isSo` of the description; false when it does not become so in time.
    bool waitUntil(const std::function<bool(const QJsonObject&)>& isSo, int seconds = 30) const;

    /// The middle of a visible widget with this text, name or object name; nothing when there is
    /// none.
    std::optional<QPoint> placeOf(const QString& name) const;
    /// Waits for it; fails when it does not come.
    QPoint waitFor(const QString& name, int seconds = 30) const;
    /// Where a joint is on the screen.
    std::optional<QPoint> joint(const QString& name) const;

    /// Whether a visible button with this text is checked.
    bool isChecked(const char* text) const;

    void click(const QString& name) const;
    /// Clicks on the box of a check box.
    void tick(const QString& name) const;
    /// Drops files from another program on a widget.
    void drop(const QStringList& files, QPoint at) const;

private:
    const Screen& m_screen;
    QString m_description;
    QProcess m_program;
};

} // namespace test
