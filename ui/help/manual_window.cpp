// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_window.h"

#include "ui/help/manual.h"
#include "ui/theme.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int urlRole = Qt::UserRole;
constexpr int titleRole = Qt::UserRole + 1;
const QString commandScheme = QStringLiteral("action");

/// Markdown's tables come with double lines and no air.
void tidyTables(QTextDocument& document)
{
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(colours().border);
        format.setBorder(1);
        format.setCellPadding(5);
        format.setTopMargin(6);
        format.setBottomMargin(6);
        table->setFormat(format);
    }
}

QPushButton* button(QWidget* parent, const QString& text, const QString& symbol)
{
    auto* made = new QPushButton(icon(symbol), text, parent);
    made->setAutoDefault(false);
    return made;
}

} // namespace

ManualWindow::ManualWindow(QWidget* parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_contents(new QTreeWidget(this))
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Manual"));
    resize(940, 640);
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setRootIsDecorated(false);
    m_contents->setIndentation(10);
    m_text->setAccessibleName(tr("Page"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(18);
    // Tab goes from link to link; they can be followed without a mouse.
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::LinksAccessibleByKeyboard);

    auto* back = button(this, tr("&Back"), QStringLiteral("previous"));
    auto* onward = button(this, tr("&Forward"), QStringLiteral("next"));
    back->setEnabled(false);
    onward->setEnabled(false);
    auto* bar = new QHBoxLayout;
    bar->addWidget(back);
    bar->addWidget(onward);
    bar->addStretch();
    auto* side = new QWidget(this);
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->addWidget(m_search);
    sideLayout->addWidget(m_contents);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(side);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({240, 700});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(splitter);

    buildContents();
    connect(back, &QPushButton::clicked, m_text, &QTextBrowser::backward);
    connect(onward, &QPushButton::clicked, m_text, &QTextBrowser::forward);
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, onward, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::anchorClicked, this, &ManualWindow::follow);
    connect(m_text, &QTextBrowser::sourceChanged, this, &ManualWindow::choose);
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &ManualWindow::goToNextHit);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item != nullptr && item->data(0, urlRole).isValid())
            open(item->data(0, urlRole).toUrl());
    });
    m_search->setFocus();
}

void ManualWindow::buildContents()
{
    for (const ManualPart& part : manualContents()) {
        auto* group = new QTreeWidgetItem(m_contents, {part.title});
        group->setFlags(Qt::ItemIsEnabled);
        for (const ManualPage& page : part.pages) {
            auto* item = new QTreeWidgetItem(group, {page.title});
            item->setData(0, urlRole, page.url);
            item->setData(0, titleRole, page.title);
        }
    }
    m_contents->expandAll();
}

void ManualWindow::open(const QUrl& page)
{
    const QUrl whole = page.adjusted(QUrl::RemoveFragment);
    if (whole != this->page())
        m_text->setSource(whole, QTextDocument::MarkdownResource);
    if (page.hasFragment()) {
        const int position = headingPosition(*m_text->document(), page.fragment());
        if (position >= 0) {
            QTextCursor cursor(m_text->document());
            cursor.setPosition(position);
            m_text->setTextCursor(cursor);
            m_text->verticalScrollBar()->setValue(
                m_text->verticalScrollBar()->value() + m_text->cursorRect(cursor).top());
        }
    }
    markHits();
}

QUrl ManualWindow::page() const { return m_text->source().adjusted(QUrl::RemoveFragment); }

void ManualWindow::follow(const QUrl& link)
{
    if (link.scheme() == commandScheme)
        return emit commandWanted(link.path());
    const QUrl page = m_text->source().resolved(link);
    if (page.scheme() == QLatin1String("qrc"))
        open(page);
    else
        QDesktopServices::openUrl(page);
}

/// Pages without the words are hidden; the others say how often they have them.
void ManualWindow::filter(const QString& words)
{
    for (QTreeWidgetItemIterator it(m_contents); *it != nullptr; ++it) {
        QTreeWidgetItem* item = *it;
        if (!item->data(0, urlRole).isValid())
            continue;
        const QString title = item->data(0, titleRole).toString();
        const int hits = manualHits(item->data(0, urlRole).toUrl(), words);
        item->setText(0, hits > 0 ? tr("%1 (%2)").arg(title).arg(hits) : title);
        item->setHidden(!words.isEmpty() && hits == 0);
    }
    markHits();
}

void ManualWindow::markHits()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString words = m_search->text();
    if (!words.isEmpty()) {
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(palette().highlight());
        mark.format.setForeground(palette().highlightedText());
        for (mark.cursor = m_text->document()->find(words); !mark.cursor.isNull();
             mark.cursor = m_text->document()->find(words, mark.cursor))
            marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

/// On this page, then on the next that has one.
void ManualWindow::goToNextHit()
{
    const QString words = m_search->text();
    if (words.isEmpty() || m_text->find(words))
        return;
    QTreeWidgetItem* item = itemOf(page());
    for (int turns = 0; turns < 2; ++turns) {
        QTreeWidgetItemIterator it = item != nullptr ? ++QTreeWidgetItemIterator(item)
                                                     : QTreeWidgetItemIterator(m_contents);
        for (; *it != nullptr; ++it) {
            if ((*it)->isHidden() || !(*it)->data(0, urlRole).isValid())
                continue;
            open((*it)->data(0, urlRole).toUrl());
            m_text->find(words);
            return;
        }
        item = nullptr; // from the first page again
    }
}

/// The contents show where we are, also after a link.
void ManualWindow::choose(const QUrl& page)
{
    const QSignalBlocker blocker(m_contents);
    m_contents->setCurrentItem(itemOf(page.adjusted(QUrl::RemoveFragment)));
    tidyTables(*m_text->document());
    markHits();
}

QTreeWidgetItem* ManualWindow::itemOf(const QUrl& page) const
{
    for (QTreeWidgetItemIterator it(m_contents); *it != nullptr; ++it) {
        if ((*it)->data(0, urlRole).toUrl() == page)
            return *it;
    }
    return nullptr;
}

} // namespace ui
