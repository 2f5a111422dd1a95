// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <gtest/gtest.h>
#include <map>

namespace {

const QString sourceRoot = QStringLiteral(PROJECT_ROOT);

struct Message {
    QString source;
    QString type; ///< "unfinished", "vanished", "obsolete", or empty
    bool hasPlural = false;
    QStringList translations; ///< one, or the plural forms
};

Message messageFrom(QXmlStreamReader& xml)
{
    Message message;
    message.hasPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.type = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.hasPlural)
                message.translations += xml.readElementText();
            while (message.hasPlural && xml.readNextStartElement())
                message.translations += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesOf(const QString& file)
{
    std::vector<Message> messages;
    QFile device(file);
    EXPECT_TRUE(device.open(QIODevice::ReadOnly)) << file.toStdString();
    QXmlStreamReader xml(&device);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement
            && xml.name() == QLatin1String("message"))
            messages.push_back(messageFrom(xml));
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

QStringList sorted(QRegularExpressionMatchIterator matches)
{
    QStringList all;
    while (matches.hasNext())
        all += matches.next().captured();
    all.removeDuplicates();
    all.sort();
    return all;
}

/// "%1", "%n", tags, and what a file dialog's filter or a menu's title needs to work.
QStringList mechanics(const QString& text)
{
    static const QRegularExpression parts(
        QStringLiteral("%L?[0-9]|%n|</?[a-z]+[^>]*>|\\(\\*[^)]*\\)|;;|>$"));
    return sorted(parts.globalMatch(text));
}

bool hasMnemonic(const QString& text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&[^&\\s]"));
    return text.contains(mnemonic);
}

/// As a translator would: what is new in the code comes in.
QString broughtUpToDate(const QString& language, const QTemporaryDir& folder)
{
    const QString name = QStringLiteral("understudy_%1.ts").arg(language);
    const QString copy = folder.filePath(name);
    EXPECT_TRUE(QFile::copy(sourceRoot + QStringLiteral("/translations/") + name, copy));
    QStringList arguments = QStringLiteral(LUPDATE_OPTIONS).split(QLatin1Char(','));
    arguments.removeAll(QStringLiteral("-no-obsolete")); // what has vanished is to be seen
    if (language == QLatin1String("en"))
        arguments += QStringLiteral("-pluralonly");
    arguments << QStringLiteral("ui") << QStringLiteral("app/gui") << QStringLiteral("-ts") << copy;
    QProcess lupdate;
    lupdate.setWorkingDirectory(sourceRoot);
    lupdate.start(QStringLiteral(LUPDATE), arguments);
    EXPECT_TRUE(lupdate.waitForFinished(120'000));
    EXPECT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();
    return copy;
}

class TranslationFile : public testing::TestWithParam<std::string> {
protected:
    QString language() const { return QString::fromStdString(GetParam()); }
    std::vector<Message> messages() { return messagesOf(broughtUpToDate(language(), m_folder)); }

private:
    QTemporaryDir m_folder;
};

std::vector<std::string> shipped()
{
    std::vector<std::string> all;
    for (const QString& code : QStringLiteral(LANGUAGES).split(QLatin1Char(',')))
        all.push_back(code.toStdString());
    return all;
}

} // namespace

// Where it fails: cmake --build build/dev --target update_translations, then translate what is new.
TEST_P(TranslationFile, HasEveryTextOfTheWindowAndNoOther)
{
    for (const Message& message : messages()) {
        EXPECT_EQ(message.type, QString()) << message.source.toStdString();
        const bool isWhole
            = !message.translations.isEmpty() && !message.translations.contains(QString());
        EXPECT_TRUE(isWhole) << message.source.toStdString();
    }
}

TEST_P(TranslationFile, HasAsManyPluralFormsAsTheLanguage)
{
    const std::map<std::string, qsizetype> forms = {{"en", 2}, {"de", 2}, {"ja", 1}, {"zh_CN", 1}};
    ASSERT_TRUE(forms.contains(GetParam())) << "say here how many there are";
    for (const Message& message : messages()) {
        if (!message.hasPlural)
            continue;
        EXPECT_EQ(message.translations.size(), forms.at(GetParam()))
            << message.source.toStdString();
    }
}

TEST_P(TranslationFile, KeepsPlaceholdersAndMnemonics)
{
    for (const Message& message : messages()) {
        for (const QString& translation : message.translations) {
            EXPECT_EQ(mechanics(translation), mechanics(message.source))
                << message.source.toStdString() << " / " << translation.toStdString();
            EXPECT_EQ(hasMnemonic(translation), hasMnemonic(message.source))
                << message.source.toStdString() << " / " << translation.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Shipped, TranslationFile, testing::ValuesIn(shipped()),
    [](const testing::TestParamInfo<std::string>& language) { return language.param; });
