// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/compare_bar.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

namespace ui {

using Kind = ComparedPicture::Kind;

namespace {

constexpr int opacitySteps = 100;

/// What a line of the box stands for.
QVariant dataOf(const ComparedPicture& picture)
{
    return QStringLiteral("%1 %2").arg(static_cast<int>(picture.kind)).arg(picture.take);
}

ComparedPicture pictureFrom(const QVariant& data)
{
    const QString text = data.toString();
    const qsizetype space = text.indexOf(QLatin1Char(' '));
    return {static_cast<Kind>(text.left(space).toInt()), text.mid(space + 1)};
}

QToolButton* flatButton(const QString& text, const QString& help, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(help);
    button->setAccessibleName(text);
    button->setAccessibleDescription(help);
    button->setCheckable(true);
    button->setProperty("flat", true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

CompareBar::CompareBar(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_a(chooser(tr("Picture A"), &Comparison::a))
    , m_b(chooser(tr("Picture B"), &Comparison::b))
    , m_turn(flatButton(tr("Turn"), tr("A above B instead of left of it"), this))
    , m_opacity(new QSlider(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("compareBar"));
    m_opacity->setRange(0, opacitySteps);
    m_opacity->setFixedWidth(90);
    m_opacity->setAccessibleName(tr("Opacity of B"));
    m_opacity->setToolTip(tr("How much of B is seen over A"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 2, 6, 3);
    row->setSpacing(2);
    row->addWidget(new QLabel(tr("A", "the first picture of a comparison"), this));
    row->addWidget(m_a);
    row->addSpacing(8);
    addModes(*row);
    row->addWidget(m_turn);
    row->addWidget(m_opacity);
    row->addSpacing(8);
    row->addWidget(new QLabel(tr("B", "the second picture of a comparison"), this));
    row->addWidget(m_b);
    row->addStretch(1);
    connect(m_turn, &QToolButton::clicked, this, [this](bool isOn) {
        change([isOn](Comparison& comparison) { comparison.isStacked = isOn; });
    });
    connect(m_opacity, &QSlider::valueChanged, this, [this](int value) {
        change(
            [value](Comparison& comparison) { comparison.opacity = value / (1.0 * opacitySteps); });
    });
    connect(&session, &Session::comparisonChanged, this, &CompareBar::refresh);
    connect(&session, &Session::viewChanged, this, &CompareBar::refresh);
    setTakes({});
}

QComboBox* CompareBar::chooser(const QString& name, ComparedPicture Comparison::*side)
{
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    box->view()->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    connect(box, &QComboBox::activated, this, [this, box, side] {
        change([box, side](
                   Comparison& comparison) { comparison.*side = pictureFrom(box->currentData()); });
    });
    return box;
}

void CompareBar::addModes(QHBoxLayout& row)
{
    auto* group = new QButtonGroup(this);
    const auto add = [&](CompareMode mode, const QString& text, const QString& help) {
        QToolButton* button = flatButton(text, help, this);
        group->addButton(button);
        row.addWidget(button);
        m_modes.emplace_back(mode, button);
        connect(button, &QToolButton::clicked, this,
            [this, mode] { change([mode](Comparison& comparison) { comparison.mode = mode; }); });
    };
    add(CompareMode::Single, tr("Single"), tr("A alone; hold W to see B in its place"));
    add(CompareMode::Split, tr("Split"),
        tr("A on one side of a line, B on the other; drag the line, or press Ctrl+[ and Ctrl+]"));
    add(CompareMode::SideBySide, tr("Beside"), tr("A and B beside each other, at the same zoom"));
    add(CompareMode::Overlay, tr("Overlay"), tr("B over A, half transparent"));
    add(CompareMode::Difference, tr("Difference"),
        tr("Black where A and B are alike, bright where they differ"));
}

void CompareBar::fill(QComboBox& box) const
{
    box.clear();
    box.addItem(tr("Result"), dataOf({Kind::Result}));
    for (const ShownTake& take : m_takes) {
        if (m_takes.size() > 1)
            box.addItem(tr("Result of %1").arg(take.name), dataOf({Kind::Result, take.folder}));
    }
    box.addItem(tr("Before the last edit"), dataOf({Kind::Before}));
    box.addItem(tr("Preview"), dataOf({Kind::Preview}));
    box.addItem(tr("Source"), dataOf({Kind::Source}));
    box.addItem(tr("Figure"), dataOf({Kind::Figure}));
    box.addItem(tr("Target"), dataOf({Kind::Target}));
}

void CompareBar::setTakes(const std::vector<ShownTake>& takes)
{
    if (takes == m_takes && m_a->count() > 0)
        return;
    m_takes = takes;
    fill(*m_a);
    fill(*m_b);
    refresh();
}

void CompareBar::change(const std::function<void(Comparison&)>& edit)
{
    Comparison comparison = m_session.comparison();
    edit(comparison);
    m_session.setComparison(comparison);
}

void CompareBar::refresh()
{
    setVisible(m_session.view() == ViewMode::Result);
    const Comparison& comparison = m_session.comparison();
    m_a->setCurrentIndex(std::max(0, m_a->findData(dataOf(comparison.a))));
    m_b->setCurrentIndex(std::max(0, m_b->findData(dataOf(comparison.b))));
    for (const auto& [mode, button] : m_modes)
        button->setChecked(mode == comparison.mode);
    m_turn->setVisible(comparison.mode == CompareMode::Split);
    m_turn->setChecked(comparison.isStacked);
    m_opacity->setVisible(comparison.mode == CompareMode::Overlay);
    const QSignalBlocker quiet(m_opacity);
    m_opacity->setValue(static_cast<int>(comparison.opacity * opacitySteps + 0.5));
}

} // namespace ui
