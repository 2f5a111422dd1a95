// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/screenshot.h"

#include <QDir>
#include <QPixmap>
#include <QWidget>

namespace test {

void grabTo(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("UNDERSTUDY_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace test
