// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/error_text.h"

#include "core/base/error.h"
#include "ui/engine_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace ui {

namespace {

struct Kind {
    const char* code;
    struct {
        const char* text;
        const char* meaning;
    } words;
};

// For a sentence that engineText() does not know, such as one of a library's. In English it stands
// for itself; a translation says what the comment does, with the English sentence as %1.
constexpr Kind kinds[] = {
    {"not_found", QT_TRANSLATE_NOOP3("ui::ErrorText", "%1", "not found (%1)")},
    {"unreadable", QT_TRANSLATE_NOOP3("ui::ErrorText", "%1", "cannot be read (%1)")},
    {"unwritable", QT_TRANSLATE_NOOP3("ui::ErrorText", "%1", "cannot be written (%1)")},
    {"disk_full", QT_TRANSLATE_NOOP3("ui::ErrorText", "%1", "the disk is full (%1)")},
    {"unsupported",
        QT_TRANSLATE_NOOP3(
            "ui::ErrorText", "%1", "of a kind that this program does not handle (%1)")},
    {"invalid_argument",
        QT_TRANSLATE_NOOP3("ui::ErrorText", "%1", "something was asked for that cannot be (%1)")},
    {"missing_network",
        QT_TRANSLATE_NOOP3("ui::ErrorText", "%1", "a pose network is not installed (%1)")},
    {"checksum_mismatch",
        QT_TRANSLATE_NOOP3("ui::ErrorText", "%1", "a file is not what it should be (%1)")},
    {"newer_version",
        QT_TRANSLATE_NOOP3("ui::ErrorText", "%1", "of a newer version of the program (%1)")},
    {"no_person",
        QT_TRANSLATE_NOOP3("ui::ErrorText", "%1", "there is no usable person in the video (%1)")},
    {"too_short", QT_TRANSLATE_NOOP3("ui::ErrorText", "%1", "the video is too short (%1)")},
    {"out_of_memory", QT_TRANSLATE_NOOP3("ui::ErrorText", "%1", "there is not enough memory (%1)")},
    {"network", QT_TRANSLATE_NOOP3("ui::ErrorText", "%1", "the download failed (%1)")},
    {"busy", QT_TRANSLATE_NOOP3("ui::ErrorText", "%1", "another program is using it (%1)")},
    {"training_failed", QT_TRANSLATE_NOOP3("ui::ErrorText", "%1", "the training failed (%1)")},
};

QString sentenceOf(const QString& code, const QString& message)
{
    if (const auto known = knownEngineText(message))
        return *known;
    const auto* const kind = std::ranges::find_if(
        kinds, [&code](const Kind& other) { return code == QLatin1String(other.code); });
    if (kind == std::end(kinds))
        return message;
    return QCoreApplication::translate("ui::ErrorText", kind->words.text, kind->words.meaning)
        .arg(message);
}

} // namespace

QString errorText(const base::Error& error)
{
    return errorText(QString::fromLatin1(base::name(error.code())),
        QString::fromStdString(error.subject()), QString::fromStdString(error.message()));
}

QString errorText(const QString& code, const QString& subject, const QString& message)
{
    const QString sentence = sentenceOf(code, message);
    return subject.isEmpty() ? sentence : QStringLiteral("%1: %2").arg(subject, sentence);
}

} // namespace ui
