// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/notices.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ui {

namespace {

constexpr int most = 4; // older ones go

} // namespace

Notices::Notices(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    auto* close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setProperty("flat", true);
    close->setAccessibleName(tr("Close the messages"));
    close->setToolTip(tr("Close the messages"));
    connect(close, &QToolButton::clicked, this, &Notices::clear);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void Notices::add(const QString& sentence)
{
    m_sentences.removeAll(sentence);
    m_sentences.append(sentence);
    while (m_sentences.size() > most)
        m_sentences.removeFirst();
    showAll();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Notices::clear()
{
    m_sentences.clear();
    showAll();
}

void Notices::showAll()
{
    m_label->setText(m_sentences.join(QLatin1Char('\n')));
    setAccessibleName(m_label->text());
    setVisible(!m_sentences.isEmpty());
}

} // namespace ui
