// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual.h"

#include "ui/window/action_table.h"

#include <QDir>
#include <QRegularExpression>
#include <QTextDocument>
#include <gtest/gtest.h>
#include <set>

namespace {

QList<QUrl> pages()
{
    QList<QUrl> all;
    for (const ui::ManualPart& part : ui::manualContents())
        for (const ui::ManualPage& page : part.pages)
            all.append(page.url);
    return all;
}

struct Link {
    QUrl page; ///< where it stands
    QUrl target; ///< as it is written
};

QList<Link> links()
{
    static const QRegularExpression link(QStringLiteral("\\[[^\\]]+\\]\\(([^)\\s]+)\\)"));
    QList<Link> all;
    for (const QUrl& page : pages()) {
        auto matches = link.globalMatch(ui::manualText(page));
        while (matches.hasNext())
            all.append({page, QUrl(matches.next().captured(1))});
    }
    return all;
}

std::string text(const Link& link)
{
    return (link.page.path() + QStringLiteral(" -> ") + link.target.toString()).toStdString();
}

} // namespace

TEST(Manual, ListsEveryPageOfItsFolder)
{
    std::set<QString> listed{QStringLiteral("README.md")};
    for (const QUrl& page : pages()) {
        EXPECT_FALSE(ui::manualText(page).isEmpty()) << page.toString().toStdString();
        listed.insert(page.fileName());
    }

    for (const QString& file :
        QDir(QStringLiteral(MANUAL_FOLDER)).entryList({QStringLiteral("*.md")}))
        EXPECT_TRUE(listed.contains(file)) << file.toStdString();
    EXPECT_GE(pages().size(), 11);
}

TEST(Manual, LinksToCommandsThatThereAre)
{
    std::set<QString> known;
    for (const ui::ActionSpec& action : ui::actionTable())
        known.insert(QString::fromLatin1(action.id));
    int commands = 0;

    for (const Link& link : links()) {
        if (link.target.scheme() != QLatin1String("action"))
            continue;
        ++commands;
        EXPECT_TRUE(known.contains(link.target.path())) << text(link);
    }
    EXPECT_GT(commands, 20);
}

TEST(Manual, LinksToPagesAndHeadingsThatThereAre)
{
    for (const Link& link : links()) {
        const QUrl target = link.page.resolved(link.target);
        if (target.scheme() != QLatin1String("qrc"))
            continue;
        const QString markdown = ui::manualText(target);
        EXPECT_FALSE(markdown.isEmpty()) << text(link);
        QTextDocument document;
        document.setMarkdown(markdown);
        if (target.hasFragment()) {
            EXPECT_GE(ui::headingPosition(document, target.fragment()), 0) << text(link);
        }
    }
}

TEST(Manual, CountsWordsInWhateverCase)
{
    const QUrl filming(QStringLiteral("qrc:/manual/filming.md"));

    EXPECT_GT(ui::manualHits(filming, QStringLiteral("TRIPOD")), 0);
    EXPECT_EQ(ui::manualHits(filming, QStringLiteral("xylophone")), 0);
    EXPECT_EQ(ui::manualHits(filming, {}), 0);
    EXPECT_EQ(ui::manualHits(QUrl(QStringLiteral("qrc:/manual/none.md")), QStringLiteral("a")), 0);
}
