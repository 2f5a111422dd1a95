// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fit/fit_panel.h"

#include "ui/fit/fit_numbers.h"
#include "ui/fit/fit_preview.h"
#include "ui/fit/fit_row.h"
#include "ui/fit/motion_fit.h"
#include "ui/session.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr FitRow::Range factors{0.4, 1.6, 0.01}; // the automatic fit in the middle
constexpr FitRow::Range shares{0, 1, 0.01};
constexpr FitRow::Range lengths{0.6, 1.7, 0.01}; // as limbProportions() holds them

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("heading", true);
    return label;
}

QString pixels(double value)
{
    return FitPanel::tr("%1 px").arg(QLocale().toString(qRound(value)));
}

QString times(double value) { return FitPanel::tr("%1×").arg(QLocale().toString(value, 'f', 2)); }

} // namespace

FitPanel::FitPanel(Session& session, MotionFit& fit, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_fit(fit)
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(heading(tr("MOTION FIT (SOURCE → TARGET)"), page));
    buildModes(*layout);
    buildRows(*layout);
    buildProportions(*layout);
    buildPreview(*layout);
    auto* area = new QScrollArea(this);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    const ProjectDocument& document = session.document();
    connect(&fit, &MotionFit::changed, this, &FitPanel::refresh);
    connect(&document, &ProjectDocument::opened, this, &FitPanel::refresh);
    connect(&document, &ProjectDocument::closed, this, &FitPanel::refresh);
    refresh();
}

void FitPanel::buildModes(QVBoxLayout& layout)
{
    const auto button = [this](const QString& text, const QString& tip) {
        auto* made = new QPushButton(text, this);
        made->setToolTip(tip);
        made->setAccessibleDescription(tip);
        made->setAutoDefault(false);
        return made;
    };
    m_auto = button(tr("Auto"), tr("Follow the poses of both videos"));
    m_manual = button(tr("Manual"), tr("Keep these numbers when poses change"));
    m_reset = button(tr("Reset"), tr("Put all numbers back to the automatic fit"));
    auto* modes = new QButtonGroup(this);
    for (QPushButton* mode : {m_auto, m_manual}) {
        mode->setCheckable(true);
        modes->addButton(mode);
    }
    connect(m_auto, &QPushButton::clicked, &m_fit, &MotionFit::setAutomatic);
    connect(m_manual, &QPushButton::clicked, &m_fit, &MotionFit::setManual);
    connect(m_reset, &QPushButton::clicked, &m_fit, &MotionFit::reset);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_auto);
    row->addWidget(m_manual);
    row->addStretch(1);
    row->addWidget(m_reset);
    layout.addLayout(row);
    m_problem = new QLabel(this);
    m_problem->setProperty("muted", true);
    m_problem->setWordWrap(true);
    layout.addWidget(m_problem);
}

/// A row whose slider makes new numbers from those in use.
FitRow* FitPanel::row(const QString& name, const QString& undoText, const Change& change)
{
    auto* row = new FitRow(name, shares, this);
    connect(row, &FitRow::changed, this, [this, undoText, change](double value, MergeTag tag) {
        const auto now = m_fit.retargeting();
        if (now && m_fit.automatic())
            m_fit.change(undoText, change(*now, value), tag);
    });
    m_numbers.push_back(row);
    return row;
}

void FitPanel::buildRows(QVBoxLayout& layout)
{
    using R = pose::Retargeting;
    m_height = row(tr("Height"), tr("Change the dancer's height"), [this](R now, double factor) {
        return withHeightFactor(std::move(now), *m_fit.automatic(), factor);
    });
    m_near = row(tr("Ground, near"), tr("Move the near ground line"),
        [](R now, double y) { return withNearGround(std::move(now), y); });
    m_far = row(tr("Ground, far"), tr("Move the far ground line"),
        [](R now, double y) { return withFarGround(std::move(now), y); });
    m_offset = row(tr("Sideways"), tr("Move the dance sideways"), [this](R now, double offset) {
        return withSidewaysOffset(std::move(now), *m_fit.automatic(), offset);
    });
    m_smoothing = row(tr("Smoothing"), tr("Smooth the motion"), [](R now, double strength) {
        now.smoothing = strength;
        return now;
    });
    m_height->setRange(factors);
    for (FitRow* each : {m_height, m_near, m_far, m_offset, m_smoothing})
        layout.addWidget(each);
}

void FitPanel::buildProportions(QVBoxLayout& layout)
{
    m_unfold = new QToolButton(this);
    m_unfold->setText(tr("Limb proportions"));
    m_unfold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_unfold->setArrowType(Qt::RightArrow);
    m_unfold->setCheckable(true);
    m_unfold->setProperty("flat", true);
    m_fold = new QWidget(this);
    auto* rows = new QVBoxLayout(m_fold);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    m_fitProportions = new QCheckBox(tr("Give the dancer the target's proportions"), m_fold);
    rows->addWidget(m_fitProportions);
    for (const Proportion& part : proportions()) {
        const QString name = QCoreApplication::translate("ui::Proportion", part.text);
        FitRow* each = row(name, tr("Change proportions: %1").arg(name),
            [member = part.member](pose::Retargeting now, double factor) {
                now.proportions.*member = factor;
                return now;
            });
        each->setRange(lengths);
        m_proportions.push_back(each);
        rows->addWidget(each);
    }
    m_numbers.push_back(m_fitProportions);
    m_fold->hide();
    layout.addWidget(m_unfold, 0, Qt::AlignLeft);
    layout.addWidget(m_fold);
    connect(m_unfold, &QToolButton::toggled, this, [this](bool isOpen) {
        m_unfold->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_fold->setVisible(isOpen);
    });
    connect(m_fitProportions, &QCheckBox::clicked, this, [this](bool isOn) {
        if (auto now = m_fit.retargeting()) {
            now->fitProportions = isOn;
            m_fit.change(
                isOn ? tr("Use the target's proportions") : tr("Keep the dancer's proportions"),
                *now);
        }
    });
}

void FitPanel::buildPreview(QVBoxLayout& layout)
{
    auto* picture = new QCheckBox(tr("Picture"), this);
    picture->setToolTip(tr("Show the target's own picture behind the figure"));
    picture->setChecked(true);
    auto* row = new QHBoxLayout;
    row->addWidget(heading(tr("PREVIEW ON TARGET"), this));
    row->addStretch(1);
    row->addWidget(picture);
    m_preview = new FitPreview(m_session, m_fit, this);
    connect(picture, &QCheckBox::toggled, m_preview, &FitPreview::setPictureShown);
    layout.addSpacing(6);
    layout.addLayout(row);
    layout.addWidget(m_preview, 1);
}

// ---- what is shown ----

void FitPanel::refresh()
{
    const auto now = m_fit.retargeting();
    const bool canEdit = now && m_fit.automatic() && !m_session.document().isReadOnly();
    for (QWidget* widget : m_numbers)
        widget->setEnabled(canEdit);
    m_auto->setEnabled(canEdit);
    m_manual->setEnabled(canEdit);
    m_reset->setEnabled(canEdit && m_fit.isManual() && *now != *m_fit.automatic());
    m_auto->setChecked(!m_fit.isManual());
    m_manual->setChecked(m_fit.isManual());
    const bool isReadOnly = m_session.document().isReadOnly();
    m_problem->setText(isReadOnly ? tr("The project is open for reading only.") : m_fit.problem());
    m_problem->setVisible(isReadOnly || !now);
    if (now && m_fit.automatic())
        return showNumbers(*now);
    for (FitRow* each : {m_height, m_near, m_far, m_offset, m_smoothing})
        each->show(0, QStringLiteral("–"));
    for (FitRow* each : m_proportions)
        each->show(0, QStringLiteral("–"));
}

void FitPanel::showNumbers(const pose::Retargeting& now)
{
    const pose::Retargeting& automatic = *m_fit.automatic();
    const double width = now.targetSize.width;
    const double height = now.targetSize.height;
    const bool isAuto = !m_fit.isManual();
    const QString scale = times(now.scaleClose);
    m_height->show(heightFactor(now, automatic), isAuto ? tr("auto %1").arg(scale) : scale);
    for (FitRow* line : {m_near, m_far})
        line->setRange({0, 1.25 * height, 1});
    m_near->show(now.target.close, pixels(now.target.close));
    m_far->show(now.target.far, pixels(now.target.far));
    m_far->setVisible(hasDepth(now));
    m_near->setName(hasDepth(now) ? tr("Ground, near") : tr("Ground line"));
    m_offset->setRange({-width / 2, width / 2, 1});
    const double offset = sidewaysOffset(now, automatic);
    m_offset->show(offset, pixels(offset));
    m_smoothing->show(now.smoothing, smoothingText(now.smoothing));
    showProportions(now);
}

void FitPanel::showProportions(const pose::Retargeting& now)
{
    m_fitProportions->setChecked(now.fitProportions);
    for (std::size_t i = 0; i < m_proportions.size(); ++i) {
        const double factor = now.proportions.*proportions()[i].member;
        m_proportions[i]->show(factor, times(factor));
        m_proportions[i]->setEnabled(m_fitProportions->isEnabled() && now.fitProportions);
    }
}

QString FitPanel::smoothingText(double strength) const
{
    if (strength <= 0)
        return tr("off");
    if (strength < 0.34)
        return tr("light");
    return strength < 0.67 ? tr("medium") : tr("strong");
}

} // namespace ui
