// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engine_text.h"

#include "ui/error_text.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTranslator>
#include <gtest/gtest.h>
#include <map>
#include <nlohmann/json.hpp>

namespace {

/// Knows some sentences.
class Dictionary final : public QTranslator {
public:
    explicit Dictionary(std::map<std::string, QString> words)
        : m_words(std::move(words))
    {
        QCoreApplication::installTranslator(this);
    }

    QString translate(
        const char*, const char* source, const char* disambiguation, int) const override
    {
        const std::string key = disambiguation != nullptr ? disambiguation : source;
        const auto found = m_words.find(key);
        return found == m_words.end() ? QString() : found->second;
    }
    bool isEmpty() const override { return false; }

private:
    std::map<std::string, QString> m_words;
};

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Every character of core's code, with string literals of several lines made one.
QString engineSource()
{
    static const QRegularExpression seam(QStringLiteral("\"\\s*\\n\\s*\""));
    QString all = contentOf(QStringLiteral(PROJECT_ROOT "/resources/models.json"));
    QDirIterator files(QStringLiteral(PROJECT_ROOT "/core"), {QStringLiteral("*.cpp")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext())
        all += contentOf(files.next());
    return all.remove(seam).replace(QStringLiteral("\\\""), QStringLiteral("\""));
}

} // namespace

TEST(EngineText, LeavesEnglishAsItIs)
{
    const QString sentence
        = QStringLiteral("holds h264 video, which FFmpeg on this computer cannot "
                         "decode");

    EXPECT_EQ(ui::engineText(sentence), sentence);
    EXPECT_FALSE(ui::knownEngineText(QStringLiteral("something else")));
}

TEST(EngineText, PutsWhatDiffersWhereTheTranslationWantsIt)
{
    const Dictionary german(
        {{"frame %1 of %2 cannot be decoded; the file is damaged - copy it again",
            QStringLiteral("von %2 Bildern ist Nummer %1 kaputt")}});

    EXPECT_EQ(ui::engineText(QStringLiteral(
                  "frame 7 of 100%1 cannot be decoded; the file is damaged - copy it again")),
        QStringLiteral("von 100%1 Bildern ist Nummer 7 kaputt"));
}

TEST(EngineText, TranslatesTheSentenceInsideASentence)
{
    const Dictionary german(
        {{"%1 again and again; its last good state is kept", QStringLiteral("immer wieder: %1")},
            {"its gradient exploded", QStringLiteral("der Gradient ist explodiert")}});

    EXPECT_EQ(ui::engineText(QStringLiteral(
                  "its gradient exploded again and again; its last good state is kept")),
        QStringLiteral("immer wieder: der Gradient ist explodiert"));
}

TEST(EngineText, TakesTheSentenceThatSaysMost)
{
    const Dictionary german({{"cannot be written: %1", QStringLiteral("nein: %1")},
        {"cannot be written: FFmpeg on this computer has no %1 encoder (%2); choose another format",
            QStringLiteral("kein %1 (%2)")}});

    EXPECT_EQ(ui::engineText(QStringLiteral("cannot be written: FFmpeg on this computer has no AV1 "
                                            "encoder (libaom); choose another format")),
        QStringLiteral("kein AV1 (libaom)"));
}

TEST(EngineText, KnowsOnlySentencesThatTheEngineSays)
{
    static const QRegularExpression gap(QStringLiteral("%[1-9]"));
    const QString source = engineSource();

    for (const char* sentence : ui::engineSentences()) {
        for (const QString& part : QString::fromUtf8(sentence).split(gap)) {
            // A bracket or a comma may come from elsewhere.
            const bool isShort = part.trimmed().size() <= 2;
            EXPECT_TRUE(isShort || source.contains(part)) << sentence;
        }
    }
}

TEST(EngineText, KnowsWhatEachNetworkIsForAndItsLicence)
{
    const auto models = nlohmann::json::parse(
        contentOf(QStringLiteral(PROJECT_ROOT "/resources/models.json")).toStdString());
    int known = 0;

    for (const nlohmann::json& network : models.at("networks")) {
        for (const char* key : {"purpose", "licence"}) {
            const QString text = QString::fromStdString(network.at(key).get<std::string>());
            EXPECT_TRUE(text == QLatin1String("Apache-2.0") || ui::knownEngineText(text))
                << text.toStdString();
            ++known;
        }
    }

    EXPECT_GT(known, 0);
}

TEST(ErrorText, IsTheSentenceItselfInEnglish)
{
    EXPECT_EQ(ui::errorText(QStringLiteral("busy"), QStringLiteral("a.mp4"),
                  QStringLiteral("the library says no")),
        QStringLiteral("a.mp4: the library says no"));
}

TEST(ErrorText, SaysTheKindOfTroubleWhereTheSentenceIsNotKnown)
{
    const Dictionary german({{"another program is using it (%1)",
        QStringLiteral("ein anderes Programm benutzt es (%1)")}});

    EXPECT_EQ(ui::errorText(QStringLiteral("busy"), QStringLiteral("a.mp4"),
                  QStringLiteral("the library says no")),
        QStringLiteral("a.mp4: ein anderes Programm benutzt es (the library says no)"));
}
