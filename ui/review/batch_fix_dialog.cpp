// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/batch_fix_dialog.h"

#include "ui/project_document.h"
#include "ui/review/finding_text.h"
#include "ui/review/locked_joints.h"
#include "ui/review/review_model.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <set>

namespace ui {

namespace {

constexpr std::size_t namedJoints = 4; // more are counted

QString number(std::int64_t value) { return QLocale().toString(qlonglong(value)); }

QString framesText(const BatchChange& change)
{
    if (change.first == change.last)
        return number(change.first);
    const QString range
        = BatchFixDialog::tr("%1 – %2").arg(number(change.first), number(change.last));
    const bool isWhole = change.frames == change.last - change.first + 1;
    return isWhole ? range : BatchFixDialog::tr("%1 in %2").arg(number(change.frames), range);
}

QString changedJoints(const BatchChange& change)
{
    if (change.joints.size() <= namedJoints)
        return jointsText(change.joints);
    return BatchFixDialog::tr("%n joint(s)", nullptr, static_cast<int>(change.joints.size()));
}

std::vector<pose::Finding> openFindings(const ReviewModel& findings, std::int64_t clip)
{
    std::vector<pose::Finding> open;
    for (const ReviewedFinding& row : findings.findings()) {
        if (row.clip == clip && row.status == FindingStatus::Open)
            open.push_back(row.finding);
    }
    return open;
}

QTreeWidget* changeList(QWidget* parent)
{
    auto* list = new QTreeWidget(parent);
    list->setAccessibleName(BatchFixDialog::tr("Changes"));
    list->setHeaderLabels({BatchFixDialog::tr("Frames"), BatchFixDialog::tr("Joints"),
        BatchFixDialog::tr("Moved by up to")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    return list;
}

} // namespace

BatchFixDialog::BatchFixDialog(
    BatchFix fix, std::int64_t clip, ReviewModel& findings, QWidget* parent)
    : QDialog(parent)
    , m_document(findings.document())
    , m_clip(clip)
    , m_plan(std::make_shared<BatchFixPlan>())
    , m_summary(new QLabel(this))
    , m_list(changeList(this))
    , m_background(*this)
{
    m_request = {fix, m_document.snapshot(clip).track(), openFindings(findings, clip),
        findings.settings().missingFrames, 0.3, lockedJoints(m_document)};
    setWindowTitle(batchFixText(fix));
    m_summary->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(batchFixText(fix), QDialogButtonBox::AcceptRole);
    m_apply->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &BatchFixDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* options = new QFormLayout;
    addOptions(*options);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(options);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(520, 420);
    replan();
}

void BatchFixDialog::addOptions(QFormLayout& form)
{
    if (m_request.fix == BatchFix::Gaps) {
        auto* longest = new QSpinBox(this);
        longest->setRange(1, 120);
        longest->setValue(m_request.maxGap);
        longest->setAccessibleName(tr("Longest gap in frames"));
        form.addRow(tr("&Longest gap (frames)"), longest);
        connect(longest, &QSpinBox::valueChanged, this, [this](int frames) {
            m_request.maxGap = frames;
            replan();
        });
    } else if (m_request.fix == BatchFix::Jitter) {
        auto* strength = new QSlider(Qt::Horizontal, this);
        strength->setRange(5, 100);
        strength->setValue(qRound(100 * m_request.strength));
        strength->setAccessibleName(tr("Strength of the smoothing"));
        form.addRow(tr("&Strength"), strength);
        connect(strength, &QSlider::valueChanged, this, [this](int percent) {
            m_request.strength = percent / 100.0;
            replan();
        });
    }
}

void BatchFixDialog::replan()
{
    m_isPlanned = false;
    m_apply->setEnabled(false);
    m_summary->setText(tr("Looking for what there is to change…"));
    const std::uint64_t number = ++m_number;
    m_background.run(
        [request = m_request] {
            return std::make_shared<const BatchFixPlan>(planBatchFix(request));
        },
        [this, number](const std::shared_ptr<const BatchFixPlan>& plan) {
            if (number != m_number)
                return;
            m_plan = plan;
            m_isPlanned = true;
            show(*plan);
        });
}

void BatchFixDialog::show(const BatchFixPlan& plan)
{
    m_list->clear();
    QList<QTreeWidgetItem*> items;
    for (const BatchChange& change : plan.list) {
        const QString distance = change.distance > 0
            ? tr("%1 px").arg(QLocale().toString(change.distance, 'f', 1))
            : tr("new");
        auto* item = new QTreeWidgetItem({framesText(change), changedJoints(change), distance});
        item->setToolTip(1, jointsText(change.joints));
        items << item;
    }
    m_list->addTopLevelItems(items);
    m_list->resizeColumnToContents(0);
    m_summary->setText(summary(plan));
    m_apply->setEnabled(!plan.changes.empty() && !m_document.isReadOnly());
}

QString BatchFixDialog::summary(const BatchFixPlan& plan) const
{
    if (plan.changes.empty())
        return tr("Nothing to change.");
    if (m_document.isReadOnly())
        return tr("The project is open for reading only.");
    std::set<pose::KeypointId> joints;
    for (const BatchChange& change : plan.list)
        joints.insert(change.joints.begin(), change.joints.end());
    const QString frames = tr("%n frame(s)", nullptr, static_cast<int>(plan.changes.size()));
    const QString names = tr("%n joint(s)", nullptr, static_cast<int>(joints.size()));
    return tr("Changes %1 and %2. One undo takes all of it back.").arg(frames, names);
}

void BatchFixDialog::accept()
{
    if (!m_isPlanned || m_plan->changes.empty())
        return;
    const QString frames = tr("%n frame(s)", nullptr, static_cast<int>(m_plan->changes.size()));
    m_document.changePoses(
        tr("%1, %2").arg(batchFixText(m_request.fix), frames), m_clip, m_plan->changes);
    QDialog::accept();
}

} // namespace ui
