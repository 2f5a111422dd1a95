// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

namespace ui {

namespace {

const QUrl contents(QStringLiteral("qrc:/manual/README.md"));

/// "Pictures instead of a film" -> "pictures-instead-of-a-film".
QString slugOf(const QString& heading)
{
    static const QRegularExpression dropped(
        QStringLiteral("[^\\w\\- ]"), QRegularExpression::UseUnicodePropertiesOption);
    QString slug = heading.toLower();
    slug.remove(dropped);
    return slug.replace(QLatin1Char(' '), QLatin1Char('-'));
}

} // namespace

QString manualText(const QUrl& page)
{
    QFile file(QStringLiteral(":") + page.path());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<ManualPart> manualContents()
{
    static const QRegularExpression entry(QStringLiteral("^- \\[(.+)\\]\\((.+)\\)$"));
    std::vector<ManualPart> parts;
    for (const QString& line : manualText(contents).split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("## ")))
            parts.push_back({line.mid(3), {}});
        const QRegularExpressionMatch match = entry.match(line);
        if (match.hasMatch() && !parts.empty())
            parts.back().pages.push_back(
                {match.captured(1), contents.resolved(QUrl(match.captured(2)))});
    }
    return parts;
}

int manualHits(const QUrl& page, const QString& words)
{
    if (words.isEmpty())
        return 0;
    QTextDocument document;
    document.setMarkdown(manualText(page));
    return static_cast<int>(document.toPlainText().count(words, Qt::CaseInsensitive));
}

int headingPosition(const QTextDocument& document, const QString& fragment)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && slugOf(block.text()) == fragment)
            return block.position();
    }
    return -1;
}

} // namespace ui
