// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/step_bar.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>

namespace ui {

namespace {

constexpr int badgeSide = 18;

/// A disc with the step's number, or a tick when it is done.
QIcon badge(int number, bool isDone, bool isCurrent, qreal ratio)
{
    QPixmap pixmap(QSize(badgeSide, badgeSide) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& c = colours();
    const QRectF disc(0.5, 0.5, badgeSide - 1, badgeSide - 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isDone ? c.good : isCurrent ? c.onAccent : c.border);
    painter.drawEllipse(disc);
    if (isDone) {
        painter.setPen(QPen(c.panel, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPainterPath tick(QPointF(5, 9.5));
        tick.lineTo(8, 12.5);
        tick.lineTo(13, 6);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(tick);
    } else {
        painter.setPen(isCurrent ? c.accent : c.text);
        QFont font = painter.font();
        font.setPixelSize(11);
        font.setBold(true);
        painter.setFont(font);
        painter.drawText(disc, Qt::AlignCenter, QString::number(number));
    }
    return QIcon(pixmap);
}

} // namespace

StepBar::StepBar(QWidget* parent)
    : QWidget(parent)
    , m_findings(new QLabel(this))
    , m_previous(new QPushButton(tr("Previous finding"), this))
    , m_next(new QPushButton(tr("Next finding"), this))
    , m_primary(new QPushButton(this))
{
    setObjectName(QStringLiteral("stepBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(6);
    addSteps(*layout);
    layout->addStretch(1);
    m_findings->setProperty("chip", QStringLiteral("warning"));
    m_primary->setProperty("primary", true);
    layout->addWidget(m_findings, 0, Qt::AlignVCenter);
    for (QPushButton* button : {m_previous, m_next, m_primary})
        layout->addWidget(button);
    connect(m_previous, &QPushButton::clicked, this, &StepBar::previousFinding);
    connect(m_next, &QPushButton::clicked, this, &StepBar::nextFinding);
    connect(m_primary, &QPushButton::clicked, this, &StepBar::primaryTriggered);
    setFindings(0);
    setPrimary({});
    refresh();
}

void StepBar::addSteps(QHBoxLayout& layout)
{
    const QStringList names = {tr("Import"), tr("Pose"), tr("Train"), tr("Render")};
    for (int i = 0; i < names.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setText(QStringLiteral(" ") + names[i]);
        button->setCheckable(true);
        button->setProperty("step", true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize({badgeSide, badgeSide});
        connect(button, &QToolButton::clicked, this, [this, i] {
            setCurrent(i);
            emit stepChosen(i);
        });
        layout.addWidget(button);
        m_steps.append(button);
        m_states.append(State::Open);
    }
}

void StepBar::setStates(const QList<State>& states)
{
    m_states = states;
    refresh();
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    refresh();
}

void StepBar::setFindings(int left)
{
    m_findings->setText(tr("%n finding(s) to review", nullptr, left));
    for (QWidget* widget : {static_cast<QWidget*>(m_findings), static_cast<QWidget*>(m_previous),
             static_cast<QWidget*>(m_next)})
        widget->setVisible(left > 0);
}

void StepBar::setPrimary(const QString& text)
{
    m_primary->setText(text);
    m_primary->setVisible(!text.isEmpty());
}

void StepBar::refresh()
{
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool isDone = m_states[i] == State::Done;
        m_steps[i]->setChecked(i == m_current);
        m_steps[i]->setIcon(badge(i + 1, isDone, i == m_current, devicePixelRatioF()));
        m_steps[i]->setAccessibleName(isDone ? tr("%1, done").arg(m_steps[i]->text().trimmed())
                                             : m_steps[i]->text().trimmed());
    }
}

} // namespace ui
