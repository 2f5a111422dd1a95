// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/error_text.h"

#include "core/base/error.h"

namespace ui {

QString errorText(const base::Error& error)
{
    return errorText(QString::fromLatin1(base::name(error.code())),
        QString::fromStdString(error.subject()), QString::fromStdString(error.message()));
}

QString errorText(const QString& code, const QString& subject, const QString& message)
{
    Q_UNUSED(code)
    if (subject.isEmpty())
        return message;
    return QStringLiteral("%1: %2").arg(subject, message);
}

} // namespace ui
