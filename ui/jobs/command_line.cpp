// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job.h"

#include <QRegularExpression>
#include <map>

namespace ui {

namespace {

/// As a POSIX shell takes it for one word.
QString quoted(const QString& word)
{
    static const QRegularExpression harmless(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    if (harmless.match(word).hasMatch())
        return word;
    QString inside = word;
    inside.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return QStringLiteral("'%1'").arg(inside);
}

/// "sourceRange" -> "--source-range"; empty for the argument without a name.
QString optionOf(const std::string& field)
{
    static const std::map<std::string, QString> exceptions
        = {{"video", QString()}, {"out", QStringLiteral("-o")}};
    if (const auto found = exceptions.find(field); found != exceptions.end())
        return found->second;
    static const QRegularExpression capital(QStringLiteral("([A-Z])"));
    QString option = QString::fromStdString(field);
    return QStringLiteral("--%1").arg(option.replace(capital, QStringLiteral("-\\1")).toLower());
}

QString valueOf(const protocol::Field& field, const nlohmann::json& value)
{
    if (value.is_string())
        return QString::fromStdString(value.get<std::string>());
    if (field.type == protocol::FieldType::Frames)
        return QStringLiteral("%1:%2")
            .arg(value.at(0).get<std::int64_t>())
            .arg(value.at(1).get<std::int64_t>());
    if (field.type == protocol::FieldType::Seconds)
        return QStringLiteral("%1s").arg(value.get<double>());
    return QString::fromStdString(value.dump());
}

} // namespace

QString commandLine(const protocol::Request& request)
{
    QStringList words
        = {QStringLiteral("understudy-cli"), QString::fromLatin1(protocol::name(request.verb))};
    for (const protocol::Field& field : protocol::fieldsOf(request.verb)) {
        const auto value = request.fields.find(field.name);
        if (value == request.fields.end())
            continue;
        const QString option = optionOf(std::string(field.name));
        if (!option.isEmpty())
            words += option;
        words += quoted(valueOf(field, *value));
    }
    return words.join(QLatin1Char(' '));
}

} // namespace ui
