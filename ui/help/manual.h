// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>
#include <vector>

class QTextDocument;

namespace ui {

/// A page of the manual, which is compiled into the program.
struct ManualPage {
    QString title;
    QUrl url; ///< "qrc:/manual/filming.md"
};

/// Pages that belong together.
struct ManualPart {
    QString title;
    std::vector<ManualPage> pages;
};

/// The table of contents, as resources/manual/README.md lists it.
std::vector<ManualPart> manualContents();

/// The page's text in Markdown; empty when there is no such page.
QString manualText(const QUrl& page);

/// How often `words` are in the page's text, whatever their case.
int manualHits(const QUrl& page, const QString& words);

/// Where the heading is that `fragment` names, as web pages do ("pictures-instead-of-a-film"): a
/// position in `document`, or -1.
int headingPosition(const QTextDocument& document, const QString& fragment);

} // namespace ui
