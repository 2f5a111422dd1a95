// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fit/fit_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRandomGenerator>
#include <QSlider>
#include <QToolButton>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr qint64 mergeMilliseconds = 700;

} // namespace

FitRow::FitRow(const QString& name, Range range, QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_value(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_tag(QRandomGenerator::global()->generate64()) // apart from all other tags
{
    m_name->setMinimumWidth(84);
    m_value->setMinimumWidth(74);
    m_value->setProperty("muted", true);
    setName(name);
    m_slider->setMinimumWidth(40);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_value);
    layout->addWidget(stepButton(QStringLiteral("−"), tr("%1: less").arg(name), -1));
    layout->addWidget(m_slider, 1);
    layout->addWidget(stepButton(QStringLiteral("+"), tr("%1: more").arg(name), 1));
    setRange(range);
    connect(m_slider, &QSlider::sliderPressed, this, [this] { ++m_tag; });
    connect(m_slider, &QSlider::valueChanged, this, &FitRow::take);
}

QToolButton* FitRow::stepButton(const QString& text, const QString& name, int steps)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setProperty("flat", true);
    button->setAutoRepeat(true);
    button->setFixedSize(22, 22);
    button->setStyleSheet(QStringLiteral("padding: 0"));
    connect(button, &QToolButton::clicked, this,
        [this, steps] { m_slider->setValue(m_slider->value() + steps); });
    return button;
}

void FitRow::setName(const QString& name)
{
    m_name->setText(name);
    m_slider->setAccessibleName(name);
}

void FitRow::setRange(Range range)
{
    m_range = range;
    m_isShowing = true;
    m_slider->setRange(
        0, static_cast<int>(std::lround((range.greatest - range.least) / range.step)));
    m_slider->setPageStep(10);
    m_isShowing = false;
}

void FitRow::show(double value, const QString& text)
{
    m_isShowing = true;
    m_slider->setValue(static_cast<int>(std::lround((value - m_range.least) / m_range.step)));
    m_isShowing = false;
    m_value->setText(text);
    m_slider->setAccessibleDescription(text);
}

void FitRow::take(int position)
{
    if (m_isShowing)
        return;
    const bool continues = m_slider->isSliderDown()
        || (m_sinceChange.isValid() && m_sinceChange.elapsed() < mergeMilliseconds);
    if (!continues)
        ++m_tag;
    m_sinceChange.start();
    emit changed(m_range.least + position * m_range.step, m_tag);
}

} // namespace ui
