// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/transfer_dialog.h"

#include "ui/render/suggested_video.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

const QString chosenModel = QStringLiteral("chosen"); // in the place of a preset

QString pathText(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

} // namespace

TransferDialog::TransferDialog(const Clip& source, const Clip& target,
    const std::optional<Part>& marked, const nlohmann::json& choices, QWidget* parent)
    : QDialog(parent)
    , m_source(source)
    , m_target(target)
    , m_marked(marked)
    , m_onlyMarked(new QCheckBox(this))
    , m_preset(new QComboBox(this))
    , m_minutes(new QSpinBox(this))
    , m_out(new QLineEdit(this))
    , m_note(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_begin(new QPushButton(tr("Begin"), this))
{
    setWindowTitle(tr("Make the target dance"));
    setMinimumWidth(560);
    m_preset->addItem(tr("Instant: a preview, without training"), QStringLiteral("instant"));
    m_preset->addItem(tr("Draft: a few minutes of training"), QStringLiteral("draft"));
    m_preset->addItem(tr("Good: half an hour of training"), QStringLiteral("good"));
    m_preset->addItem(tr("Best: the whole method, for a GPU or a night"), QStringLiteral("best"));
    m_preset->setCurrentIndex(1);
    m_preset->setAccessibleName(tr("Quality"));
    m_minutes->setRange(0, 24 * 60);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setSpecialValueText(tr("as the quality needs"));
    m_minutes->setAccessibleName(tr("Time for training"));
    if (marked) {
        m_onlyMarked->setText(
            tr("Only from in to out, frames %1 to %2")
                .arg(QString::number(marked->first), QString::number(marked->second)));
        m_onlyMarked->setChecked(true);
    }
    m_onlyMarked->setVisible(marked.has_value());
    m_out->setAccessibleName(tr("Video to write"));
    m_out->setText(suggestedVideo(source, target));
    if (choices.is_object()) {
        const int preset = m_preset->findData(
            QString::fromStdString(choices.value("preset", std::string("draft"))));
        m_preset->setCurrentIndex(preset >= 0 ? preset : 1);
        m_minutes->setValue(choices.value("minutes", 0));
        m_out->setText(QString::fromStdString(choices.value("out", m_out->text().toStdString())));
    }
    auto* browseButton = new QPushButton(tr("Browse…"), this);
    auto* outRow = new QHBoxLayout;
    outRow->addWidget(m_out, 1);
    outRow->addWidget(browseButton);
    auto* form = new QFormLayout;
    form->addRow(tr("The dance:"), new QLabel(pathText(source.path.filename()), this));
    if (marked)
        form->addRow(QString(), m_onlyMarked);
    form->addRow(tr("The person:"), new QLabel(pathText(target.path.filename()), this));
    form->addRow(tr("&Quality:"), m_preset);
    form->addRow(tr("&Time for training:"), m_minutes);
    auto* outLabel = new QLabel(tr("&Video:"), this);
    outLabel->setBuddy(m_out);
    form->addRow(outLabel, outRow);
    m_note->setWordWrap(true);
    m_note->setProperty("muted", true);
    m_problem->setWordWrap(true);
    m_problem->setProperty("chip", QStringLiteral("bad"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_begin->setProperty("primary", true);
    buttons->addButton(m_begin, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(browseButton, &QPushButton::clicked, this, &TransferDialog::browse);
    connect(m_out, &QLineEdit::textChanged, this, &TransferDialog::explain);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &TransferDialog::explain);
    connect(buttons, &QDialogButtonBox::accepted, this, &TransferDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    explain();
}

void TransferDialog::offerModel(const QString& title)
{
    m_preset->insertItem(0, tr("The model “%1”, without training").arg(title), chosenModel);
    m_preset->setCurrentIndex(0);
}

void TransferDialog::browse()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Video to write"), m_out->text(),
        tr("MP4 videos (*.mp4)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!file.isEmpty())
        m_out->setText(QFileInfo(file).suffix().isEmpty() ? file + QStringLiteral(".mp4") : file);
}

QString TransferDialog::problem() const
{
    const QFileInfo out(m_out->text());
    if (m_out->text().trimmed().isEmpty())
        return tr("Say where the video is to be written.");
    if (!QFileInfo(out.absolutePath()).isDir())
        return tr("The folder %1 is not there.").arg(out.absolutePath());
    if (!QFileInfo(out.absolutePath()).isWritable())
        return tr("The folder %1 cannot be written.").arg(out.absolutePath());
    for (const Clip* clip : {&m_source, &m_target}) {
        if (out.absoluteFilePath() == pathText(clip->path))
            return tr(
                "This is one of the videos that the dance is made from; choose another name.");
    }
    return {};
}

void TransferDialog::explain()
{
    const media::VideoInfo& target = *m_target.info;
    const media::VideoInfo& source = *m_source.info;
    m_note->setText(
        tr("%1 × %2 as the person's video; %3 frames per second and the sound as the dance. "
           "Poses that are corrected later are taken in the next time; what is still valid is "
           "not computed again.")
            .arg(target.width)
            .arg(target.height)
            .arg(QLocale().toString(source.frameRate.value(), 'f', 2)));
    m_minutes->setEnabled(m_preset->currentData() != QStringLiteral("instant")
        && m_preset->currentData() != chosenModel);
    m_problem->setText(problem());
    m_problem->setVisible(!problem().isEmpty());
    m_begin->setEnabled(problem().isEmpty());
}

void TransferDialog::accept()
{
    if (QFileInfo::exists(m_out->text())
        && QMessageBox::question(this, windowTitle(),
               tr("%1 is already there. Write over it?").arg(QFileInfo(m_out->text()).fileName()))
            != QMessageBox::Yes)
        return;
    QDialog::accept();
}

nlohmann::json TransferDialog::choices() const
{
    return {{"preset", m_preset->currentData().toString().toStdString()},
        {"minutes", m_minutes->value()}, {"out", m_out->text().toStdString()}};
}

JobRequest TransferDialog::request() const
{
    JobRequest request;
    request.verb = protocol::Verb::Transfer;
    request.fields = {{"source", m_source.path.string()}, {"target", m_target.path.string()},
        {"out", m_out->text().toStdString()},
        {"sourceRange", {0, m_source.frameCount()}}}; // not the part of an earlier time
    if (m_preset->currentData() != chosenModel)
        request.fields["preset"] = m_preset->currentData().toString().toStdString();
    if (m_onlyMarked->isChecked())
        request.fields["sourceRange"] = {m_marked->first, m_marked->second + 1};
    if (m_minutes->isEnabled() && m_minutes->value() > 0)
        request.fields["budget"] = m_minutes->value() * 60.0;
    return request;
}

} // namespace ui
