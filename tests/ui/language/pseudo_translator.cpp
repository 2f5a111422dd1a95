// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/language/pseudo_translator.h"

#include <QRegularExpression>
#include <string_view>

namespace test {

namespace {

constexpr double growth = 0.4;
constexpr qsizetype wordLength = 6; // of what is added, so that it can be wrapped

QString accented(QStringView text)
{
    static const QString plain = QStringLiteral("aceinosuyACEINOSUY");
    static const QString fancy = QStringLiteral("áçéîñöşûýÁÇÉÎÑÖŞÛÝ");
    QString result;
    for (const QChar letter : text) {
        const qsizetype place = plain.indexOf(letter);
        result += place < 0 ? letter : fancy[place];
    }
    return result;
}

QString padding(qsizetype length)
{
    QString result;
    for (qsizetype i = 0; i < length; ++i)
        result += i % (wordLength + 1) == 0 ? QLatin1Char(' ') : QLatin1Char('e');
    return result;
}

/// A menu's title ends in the sign by which the table of actions tells it; a column in file
/// dialogs' filters separates kinds.
QString wrapped(const QString& english)
{
    static const QRegularExpression kept(QStringLiteral("%L?\\d|%n|&.|<[^>]*>|\\(\\*[^)]*\\)|\\n"));
    QString body;
    qsizetype end = 0;
    QRegularExpressionMatchIterator all = kept.globalMatch(english);
    while (all.hasNext()) {
        const QRegularExpressionMatch match = all.next();
        body += accented(QStringView(english).mid(end, match.capturedStart() - end));
        body += match.captured();
        end = match.capturedEnd();
    }
    body += accented(QStringView(english).mid(end));
    const auto longer = static_cast<qsizetype>(growth * static_cast<double>(english.size()));
    return QStringLiteral("[%1]").arg(body + padding(longer));
}

} // namespace

QString PseudoTranslator::pseudo(const QString& english)
{
    if (english.trimmed().isEmpty())
        return english;
    if (english.contains(QStringLiteral(";;"))) {
        QStringList kinds;
        for (const QString& kind : english.split(QStringLiteral(";;")))
            kinds += wrapped(kind);
        return kinds.join(QStringLiteral(";;"));
    }
    return english.endsWith(QLatin1Char('>')) && !english.contains(QLatin1Char('<'))
        ? wrapped(english.chopped(1)) + QLatin1Char('>')
        : wrapped(english);
}

QString PseudoTranslator::translate(
    const char* context, const char* source, const char* /*disambiguation*/, int /*n*/) const
{
    // Names of keys stand in brackets themselves, and are no longer in any language.
    if (std::string_view(context) == "QShortcut")
        return {};
    return pseudo(QString::fromUtf8(source));
}

} // namespace test
