// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/media_card.h"

#include "ui/media/elided_label.h"
#include "ui/media/flow_layout.h"
#include "ui/media/thumbnail_view.h"
#include "ui/theme.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int radius = 8; // logical pixels, as the style sheet's cards

QString chipName(ChipKind kind)
{
    switch (kind) {
    case ChipKind::Plain:
        return QStringLiteral("plain");
    case ChipKind::Good:
        return QStringLiteral("good");
    case ChipKind::Warning:
        return QStringLiteral("warning");
    case ChipKind::Bad:
        return QStringLiteral("bad");
    }
    return {};
}

ChipKind chipOf(Light light)
{
    switch (light) {
    case Light::Good:
        return ChipKind::Good;
    case Light::Warning:
        return ChipKind::Warning;
    case Light::Bad:
        return ChipKind::Bad;
    }
    return ChipKind::Plain;
}

/// Never the colour alone.
QString signOf(Light light)
{
    return light == Light::Good   ? QStringLiteral("✓")
        : light == Light::Warning ? QStringLiteral("!")
                                  : QStringLiteral("✕");
}

QLabel* mutedLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("muted", true);
    label->setWordWrap(true);
    return label;
}

QLabel* chipLabel(const ChipText& chip, QWidget* parent)
{
    auto* label = new QLabel(chip.text, parent);
    label->setProperty("chip", chipName(chip.kind));
    label->setToolTip(chip.explanation);
    return label;
}

void clear(QLayout& layout, const QWidget* kept)
{
    for (int i = layout.count() - 1; i >= 0; --i) {
        QWidget* widget = layout.itemAt(i)->widget();
        delete layout.takeAt(i);
        if (widget != kept)
            delete widget;
    }
}

} // namespace

MediaCard::MediaCard(QWidget* parent)
    : QFrame(parent)
    , m_thumbnail(new ThumbnailView(this))
    , m_title(new ElidedLabel(Qt::ElideRight, this))
    , m_file(new ElidedLabel(Qt::ElideMiddle, this))
    , m_properties(mutedLabel(this))
    , m_chips(new FlowLayout(4))
    , m_menu(new QToolButton(this))
    , m_footage(new QToolButton(this))
    , m_relink(new QToolButton(this))
    , m_remarks(new QWidget(this))
    , m_remarkLines(new QVBoxLayout(m_remarks))
{
    setProperty("card", true);
    setFocusPolicy(Qt::StrongFocus);
    m_file->setProperty("muted", true);
    QFont bold(font());
    bold.setBold(true);
    m_title->setFont(bold);
    m_menu->setText(QStringLiteral("⋯"));
    m_menu->setProperty("flat", true);
    m_menu->setProperty("compact", true);
    m_menu->setFixedSize(22, 20);
    m_footage->setCheckable(true);
    m_relink->setText(tr("Relink…"));
    m_remarkLines->setContentsMargins(0, 4, 0, 0);
    m_remarkLines->setSpacing(4);
    m_remarks->hide();
    layOut();
    connect(m_menu, &QToolButton::clicked, this, &MediaCard::openMenu);
    connect(m_relink, &QToolButton::clicked, this, &MediaCard::relinkRequested);
    connect(m_footage, &QToolButton::toggled, m_remarks, &QWidget::setVisible);
}

void MediaCard::layOut()
{
    auto* titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_menu);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(titleRow);
    words->addWidget(m_file);
    words->addWidget(m_properties);
    words->addSpacing(2);
    words->addLayout(m_chips);
    words->addWidget(m_relink, 0, Qt::AlignLeft);
    words->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_thumbnail, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(8, 8, 8, 8);
    all->addLayout(row);
    all->addWidget(m_remarks);
}

bool MediaCard::isExpanded() const { return m_footage->isChecked(); }

void MediaCard::setContent(const CardContent& content)
{
    m_content = content;
    m_thumbnail->setImage(content.thumbnail);
    m_title->setFullText(content.title);
    m_file->setFullText(content.fileName);
    m_properties->setText(content.properties);
    m_properties->setVisible(!content.properties.isEmpty());
    m_relink->setVisible(content.isMissing);
    m_relink->setAccessibleName(tr("Relink %1").arg(content.fileName));
    m_menu->setAccessibleName(tr("Menu of %1").arg(content.fileName));
    m_menu->setToolTip(m_menu->accessibleName());
    showChips();
    showRemarks();
    QStringList spoken{content.title, content.fileName, content.properties};
    for (const ChipText& chip : content.chips)
        spoken.append(chip.text);
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    update();
}

void MediaCard::showChips()
{
    clear(*m_chips, m_footage);
    for (const ChipText& chip : m_content.chips) {
        QLabel* label = chipLabel(chip, this);
        m_chips->addWidget(label);
        label->show();
    }
    m_chips->addWidget(m_footage);
    m_footage->setVisible(m_content.isChecked);
}

void MediaCard::showRemarks()
{
    clear(*m_remarkLines, nullptr);
    const Light light = worst(m_content.remarks);
    m_footage->setText(light == Light::Good ? tr("footage: good ▾")
            : light == Light::Warning       ? tr("footage: fair ▾")
                                            : tr("footage: poor ▾"));
    m_footage->setAccessibleName(m_footage->text().chopped(2));
    m_footage->setToolTip(tr("What helps and what hinders in this video"));
    m_footage->setProperty("chip", chipName(chipOf(light)));
    m_footage->style()->unpolish(m_footage);
    m_footage->style()->polish(m_footage);
    for (const Remark& remark : m_content.remarks) {
        auto* line = new QWidget(m_remarks);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        QLabel* sign = chipLabel({chipOf(remark.light), signOf(remark.light), {}}, line);
        sign->setAlignment(Qt::AlignCenter);
        sign->setMinimumWidth(28);
        row->addWidget(sign, 0, Qt::AlignTop);
        QLabel* text = mutedLabel(line);
        text->setText(remark.text);
        row->addWidget(text, 1);
        m_remarkLines->addWidget(line);
    }
}

void MediaCard::openMenu() { emit menuRequested(m_menu->mapToGlobal(QPoint(0, m_menu->height()))); }

void MediaCard::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (!hasFocus() && !m_content.isCurrent)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(hasFocus() ? colours().accent : colours().mutedText, hasFocus() ? 2 : 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

void MediaCard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        emit chosen();
    QFrame::mousePressEvent(event);
}

void MediaCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit chosen();
        return;
    case Qt::Key_Down:
        focusNextChild();
        return;
    case Qt::Key_Up:
        focusPreviousChild();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void MediaCard::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        openMenu();
    else
        emit menuRequested(event->globalPos());
}

void MediaCard::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    update();
}

void MediaCard::focusOutEvent(QFocusEvent* event)
{
    QFrame::focusOutEvent(event);
    update();
}

} // namespace ui
