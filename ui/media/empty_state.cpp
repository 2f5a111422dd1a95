// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/empty_state.h"

#include "ui/media/drop_zone.h"
#include "ui/media/file_choice.h"
#include "ui/media/file_kind.h"
#include "ui/media/notices.h"
#include "ui/media/sample_maker.h"
#include "ui/media/step_strip.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr int widest = 820; // logical pixels
constexpr int mostRecent = 5;

QLabel* headline(QWidget* parent)
{
    auto* label = new QLabel(EmptyState::tr("Two videos, one dance"), parent);
    QFont font(label->font());
    font.setPointSizeF(font.pointSizeF() * 1.8);
    font.setBold(true);
    label->setFont(font);
    label->setAlignment(Qt::AlignHCenter);
    return label;
}

QLabel* mutedLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("muted", true);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter);
    return label;
}

} // namespace

EmptyState::EmptyState(SampleMaker& sample, QWidget* parent)
    : QWidget(parent)
    , m_sample(sample)
    , m_source(new DropZone(tr("Drop the dance video\nthe motion"), tr("or browse…"), this))
    , m_target(new DropZone(tr("Drop the person video\nthe appearance"), tr("or browse…"), this))
    , m_strip(new StepStrip(this))
    , m_sampleButton(new QPushButton(tr("Open the built-in sample"), this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_recentHeading(new QLabel(tr("RECENT PROJECTS"), this))
    , m_recent(new QVBoxLayout)
    , m_hardware(mutedLabel({}, this))
    , m_notices(new Notices(this))
{
    m_source->setNumber(QStringLiteral("1"));
    m_target->setNumber(QStringLiteral("2"));
    m_recentHeading->setProperty("heading", true);
    m_recent->setSpacing(2);
    centre(buildContent());
    const std::pair<DropZone*, Role> roles[] = {{m_source, Role::Source}, {m_target, Role::Target}};
    for (const auto& [zone, role] : roles) {
        connect(zone, &DropZone::clicked, this, [this, role = role] { browse(role); });
        connect(zone, &DropZone::filesDropped, this,
            [this, role = role](const QStringList& files) { emit filesDropped(files, role); });
    }
    connect(&sample, &SampleMaker::progressed, this, &EmptyState::showSampleProgress);
    connect(&sample, &SampleMaker::cancelled, this, &EmptyState::endSample);
    connect(&sample, &SampleMaker::failed, this, &EmptyState::endSample);
    connect(&sample, &SampleMaker::failed, m_notices, &Notices::add);
    connect(
        &sample, &SampleMaker::made, this, [this](const QString& dancer, const QString& target) {
            endSample();
            emit sampleReady(dancer, target);
        });
    setRecentProjects({});
    setHardware({});
}

/// All of it, in a column.
QWidget* EmptyState::buildContent()
{
    auto* content = new QWidget;
    content->setMaximumWidth(widest);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(24, 16, 24, 16);
    rows->setSpacing(14);
    rows->addStretch();
    rows->addWidget(headline(this));
    rows->addWidget(
        mutedLabel(tr("Understudy lets the person of one video do the dance of another."), this));
    auto* zones = new QHBoxLayout;
    zones->setSpacing(16);
    for (DropZone* zone : {m_source, m_target}) {
        zone->setMinimumHeight(150);
        zones->addWidget(zone);
    }
    rows->addLayout(zones);
    rows->addWidget(m_notices);
    rows->addWidget(m_strip);
    buildSampleRow(*rows);
    rows->addWidget(m_recentHeading);
    rows->addLayout(m_recent);
    rows->addWidget(m_hardware);
    rows->addStretch();
    return content;
}

/// In the middle of the window, and scrolled where that is too small.
void EmptyState::centre(QWidget* content)
{
    auto* centred = new QWidget;
    auto* row = new QHBoxLayout(centred);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(centred);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

void EmptyState::buildSampleRow(QVBoxLayout& rows)
{
    auto* open = new QPushButton(tr("Open a project…"), this);
    open->setAccessibleName(open->text());
    m_sampleButton->setAccessibleName(m_sampleButton->text());
    m_sampleButton->setToolTip(
        tr("Draws two short videos, takes about a minute, and needs nothing else."));
    m_cancel->setAccessibleName(tr("Stop drawing the sample"));
    m_progress->setAccessibleName(tr("How far the sample is drawn"));
    m_progress->setRange(0, 100);
    connect(open, &QPushButton::clicked, this, &EmptyState::openProjectRequested);
    connect(m_sampleButton, &QPushButton::clicked, this, &EmptyState::openSample);
    connect(m_cancel, &QPushButton::clicked, &m_sample, &SampleMaker::cancel);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_sampleButton);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    row->addWidget(open);
    row->addStretch();
    rows.addLayout(row);
    endSample();
}

void EmptyState::setSteps(const std::array<StepStatus, 4>& steps) { m_strip->setSteps(steps); }

void EmptyState::setRecentProjects(const QStringList& projects)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& file : projects.first(std::min<qsizetype>(projects.size(), mostRecent))) {
        auto* button = new QToolButton(this);
        button->setText(shownName(toPath(file)));
        button->setIcon(icon(QStringLiteral("open")));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setProperty("flat", true);
        button->setToolTip(file);
        button->setAccessibleName(tr("Open %1").arg(button->text()));
        connect(button, &QToolButton::clicked, this, [this, file] { emit projectRequested(file); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
    m_recentHeading->setVisible(!projects.isEmpty());
}

void EmptyState::setHardware(const QString& line)
{
    m_hardware->setText(line);
    m_hardware->setVisible(!line.isEmpty());
}

void EmptyState::openSample()
{
    m_notices->clear();
    m_sample.start();
}

void EmptyState::browse(Role role)
{
    const bool isSource = role == Role::Source;
    const QStringList files = chooseVideos(this,
        isSource ? tr("Choose the dance video") : tr("Choose the videos of the person"),
        isSource ? FilePurpose::Source : FilePurpose::Target);
    if (!files.isEmpty())
        emit filesDropped(files, role);
}

void EmptyState::showSampleProgress(int percent)
{
    m_sampleButton->setEnabled(false);
    m_sampleButton->setText(tr("Drawing the sample: %1 %").arg(percent));
    m_progress->setValue(percent);
    m_progress->show();
    m_cancel->show();
}

void EmptyState::endSample()
{
    m_sampleButton->setEnabled(true);
    m_sampleButton->setText(tr("Open the built-in sample"));
    m_progress->hide();
    m_cancel->hide();
}

} // namespace ui
