// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engine_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <vector>

namespace ui {

namespace {

const QRegularExpression& placeholder()
{
    static const QRegularExpression pattern(QStringLiteral("%([1-9])"));
    return pattern;
}

struct Sentence {
    const char* source;
    QRegularExpression pattern; ///< captures what stands for %1, %2, …, which come in this order
    qsizetype fixed = 0; ///< characters that are always the same
};

Sentence sentenceOf(const char* source)
{
    QStringList parts = QString::fromUtf8(source).split(placeholder());
    const qsizetype fixed = parts.join(QString()).size();
    for (QString& part : parts)
        part = QRegularExpression::escape(part);
    return {source,
        QRegularExpression(
            QRegularExpression::anchoredPattern(parts.join(QStringLiteral("(.+?)")))),
        fixed};
}

const std::vector<Sentence>& knownSentences()
{
    static const std::vector<Sentence> known = [] {
        std::vector<Sentence> all;
        for (const char* source : engineSentences())
            all.push_back(sentenceOf(source));
        return all;
    }();
    return known;
}

/// All at once: what is put in may hold a % itself, or be a sentence of its own.
QString filled(const QString& text, const QStringList& captured)
{
    QString result;
    qsizetype end = 0;
    QRegularExpressionMatchIterator places = placeholder().globalMatch(text);
    while (places.hasNext()) {
        const QRegularExpressionMatch place = places.next();
        result += text.mid(end, place.capturedStart() - end);
        result += engineText(captured.value(place.captured(1).toInt()));
        end = place.capturedEnd();
    }
    return result + text.mid(end);
}

} // namespace

std::optional<QString> knownEngineText(const QString& english)
{
    const Sentence* best = nullptr; // the one that leaves least open
    QStringList captured;
    for (const Sentence& sentence : knownSentences()) {
        if (best != nullptr && sentence.fixed <= best->fixed)
            continue;
        const QRegularExpressionMatch match = sentence.pattern.match(english);
        if (!match.hasMatch())
            continue;
        best = &sentence;
        captured = match.capturedTexts();
    }
    if (best == nullptr)
        return std::nullopt;
    return filled(QCoreApplication::translate("ui", best->source), captured);
}

QString engineText(const QString& english) { return knownEngineText(english).value_or(english); }

} // namespace ui
