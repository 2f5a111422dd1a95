// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/export_dialog.h"

#include "core/base/error.h"
#include "ui/project_document.h"
#include "ui/render/consent_dialog.h"
#include "ui/render/rendered_frames.h"
#include "ui/render/suggested_video.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStorageInfo>
#include <QVBoxLayout>

namespace ui {

using media::ExportFormat;

namespace {

constexpr std::int64_t surelyTooSmall = 3; // as core/pipeline refuses it
constexpr int ownRole = Qt::UserRole + 1;

QString text(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString pathText(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

/// A name that nothing has yet: the transfer's own video, for one, is not written over.
QString suggestedOut(const Clip& source, const Clip& target)
{
    const QFileInfo out(suggestedVideo(source, target));
    QString file = out.filePath();
    for (int number = 2; QFileInfo::exists(file); ++number)
        file = QDir(out.path())
                   .filePath(QStringLiteral("%1-%2.%3")
                                 .arg(out.completeBaseName())
                                 .arg(number)
                                 .arg(out.suffix()));
    return file;
}

ExportFormat formatIn(const QComboBox& box)
{
    return media::formatNamed(box.currentData().toString().toStdString());
}

void setData(QComboBox& box, const QString& data)
{
    const int index = box.findData(data);
    if (index >= 0)
        box.setCurrentIndex(index);
}

QComboBox* chooser(QWidget* parent, const QString& name)
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    return box;
}

} // namespace

ExportDialog::ExportDialog(ProjectDocument& document, const RenderedFrames& rendered,
    const std::optional<Part>& marked, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_rendered(rendered)
    , m_source(*document.clip(Role::Source))
    , m_target(*document.clip(Role::Target))
    , m_marked(marked)
    , m_presets(new QListWidget(this))
    , m_remove(new QPushButton(tr("&Delete"), this))
    , m_format(chooser(this, tr("Format")))
    , m_layout(chooser(this, tr("Picture")))
    , m_audio(chooser(this, tr("Sound")))
    , m_range(chooser(this, tr("Part")))
    , m_mark(new QCheckBox(tr("Say in the picture that it is s&ynthetic"), this))
    , m_out(new QLineEdit(this))
    , m_summary(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_begin(new QPushButton(tr("&Export"), this))
{
    setWindowTitle(tr("Export"));
    fillChoices();
    auto* sides = new QHBoxLayout;
    sides->addWidget(presetSide());
    sides->addWidget(choiceSide(), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_begin->setProperty("primary", true);
    buttons->addButton(m_begin, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(sides, 1);
    layout->addWidget(buttons);
    begin();
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_presets, &QListWidget::currentRowChanged, this, &ExportDialog::usePreset);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::follow);
    for (QComboBox* box : {m_format, m_layout, m_audio, m_range})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::explain);
    connect(m_mark, &QCheckBox::toggled, this, &ExportDialog::explain);
    connect(m_out, &QLineEdit::textChanged, this, &ExportDialog::explain);
    connect(&rendered, &RenderedFrames::changed, this, &ExportDialog::explain);
    explain();
}

QWidget* ExportDialog::presetSide()
{
    auto* side = new QWidget(this);
    auto* title = new QLabel(tr("&Presets"), side);
    title->setBuddy(m_presets);
    m_presets->setAccessibleName(tr("Presets"));
    m_presets->setMinimumWidth(230);
    auto* save = new QPushButton(tr("&Save as preset…"), side);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(m_remove);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(title);
    layout->addWidget(m_presets, 1);
    layout->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &ExportDialog::savePreset);
    connect(m_remove, &QPushButton::clicked, this, &ExportDialog::removePreset);
    return side;
}

QWidget* ExportDialog::choiceSide()
{
    auto* side = new QWidget(this);
    auto* browseButton = new QPushButton(tr("&Browse…"), side);
    auto* outRow = new QHBoxLayout;
    m_out->setAccessibleName(tr("File to write"));
    outRow->addWidget(m_out, 1);
    outRow->addWidget(browseButton);
    auto* form = new QFormLayout;
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("P&icture:"), m_layout);
    form->addRow(tr("S&ound:"), m_audio);
    form->addRow(tr("P&art:"), m_range);
    form->addRow(QString(), m_mark);
    auto* outLabel = new QLabel(tr("Fi&le:"), this);
    outLabel->setBuddy(m_out);
    form->addRow(outLabel, outRow);
    m_summary->setWordWrap(true);
    m_summary->setProperty("muted", true);
    m_summary->setMinimumWidth(380);
    m_problem->setWordWrap(true);
    m_problem->setProperty("chip", QStringLiteral("bad"));
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_summary);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    return side;
}

void ExportDialog::fillChoices()
{
    for (const ExportFormat format : media::allFormats()) {
        if (media::isAvailable(format))
            m_format->addItem(ExportPresets::formatName(format), text(media::name(format)));
    }
    m_layout->addItem(tr("The result"), QStringLiteral("result"));
    m_layout->addItem(tr("Comparison: dance, figure, result"), QStringLiteral("comparison"));
    m_layout->addItem(tr("The figure alone"), QStringLiteral("skeleton"));
    m_layout->addItem(tr("Upright 9:16, cut out round the dancer"), QStringLiteral("portrait"));
    m_layout->addItem(tr("Upright 9:16, between bars"), QStringLiteral("portrait-padded"));
    m_audio->addItem(tr("Of the dance"), QStringLiteral("source"));
    m_audio->addItem(tr("Of the person's video"), QStringLiteral("target"));
    m_audio->addItem(tr("None"), QStringLiteral("none"));
    m_range->addItem(tr("All of the dance"), QStringLiteral("all"));
    if (m_marked)
        m_range->addItem(
            tr("From in to out, frames %1 to %2")
                .arg(QString::number(m_marked->first), QString::number(m_marked->second)),
            QStringLiteral("marked"));
}

/// As the last time in this project.
void ExportDialog::begin()
{
    m_out->setText(suggestedOut(m_source, m_target));
    listPresets({});
    if (m_marked)
        setData(*m_range, QStringLiteral("marked"));
    const nlohmann::json before = m_document.setting(settingKey);
    if (!before.is_object())
        return m_presets->setCurrentRow(0);
    const auto last = [&before](const char* key, const QString& otherwise) {
        const auto value = before.find(key);
        return value != before.end() && value->is_string()
            ? QString::fromStdString(value->get<std::string>())
            : otherwise;
    };
    setData(*m_format, last("format", {}));
    setData(*m_layout, last("layout", {}));
    setData(*m_audio, last("audio", {}));
    m_mark->setChecked(before.value("mark", 0) != 0);
    m_out->setText(last("out", m_out->text()));
}

void ExportDialog::listPresets(const QString& current)
{
    const QSignalBlocker quiet(m_presets);
    m_presets->clear();
    for (const auto& presets : {ExportPresets::stock(), ExportPresets::own()}) {
        for (const ExportPreset& preset : presets) {
            auto* item = new QListWidgetItem(preset.name, m_presets);
            item->setData(ownRole, preset.isOwn);
            if (preset.isOwn)
                item->setToolTip(tr("Your own preset"));
            if (preset.name == current)
                m_presets->setCurrentItem(item);
        }
    }
}

void ExportDialog::usePreset()
{
    const int row = m_presets->currentRow();
    std::vector<ExportPreset> all = ExportPresets::stock();
    for (const ExportPreset& preset : ExportPresets::own())
        all.push_back(preset);
    if (row >= 0 && row < static_cast<int>(all.size()))
        choose(all[static_cast<std::size_t>(row)].choices);
    explain();
}

void ExportDialog::savePreset()
{
    bool isChosen = false;
    const QString name = QInputDialog::getText(
        this, tr("Save as preset"), tr("&Name:"), QLineEdit::Normal, {}, &isChosen)
                             .trimmed();
    if (!isChosen || name.isEmpty())
        return;
    ExportPresets::save(name, chosen());
    listPresets(name);
    explain();
}

void ExportDialog::removePreset()
{
    const QListWidgetItem* item = m_presets->currentItem();
    if (item == nullptr || !item->data(ownRole).toBool())
        return;
    ExportPresets::remove(item->text());
    listPresets({});
    explain();
}

ExportChoices ExportDialog::chosen() const
{
    return {formatIn(*m_format), m_audio->currentData().toString().toStdString(),
        m_layout->currentData().toString().toStdString(), m_mark->isChecked()};
}

void ExportDialog::choose(const ExportChoices& choices)
{
    setData(*m_format, text(media::name(choices.format)));
    setData(*m_audio, text(choices.audio));
    setData(*m_layout, text(choices.layout));
    m_mark->setChecked(choices.mark);
}

void ExportDialog::follow()
{
    const QFileInfo out(m_out->text());
    const QString extension = text(media::extension(formatIn(*m_format)));
    if (!m_out->text().isEmpty())
        m_out->setText(QDir(out.path()).filePath(out.completeBaseName() + extension));
}

void ExportDialog::browse()
{
    const ExportFormat format = formatIn(*m_format);
    const QString extension = text(media::extension(format));
    QString file = QFileDialog::getSaveFileName(this, tr("File to write"), m_out->text(),
        extension.isEmpty() ? tr("Folders (*)")
                            : tr("%1 (*%2)").arg(ExportPresets::formatName(format), extension),
        nullptr, QFileDialog::DontConfirmOverwrite);
    if (!file.isEmpty())
        m_out->setText(file.endsWith(extension, Qt::CaseInsensitive) ? file : file + extension);
}

ExportPlan ExportDialog::plan() const
{
    const bool isPart = m_marked && m_range->currentData() == QStringLiteral("marked");
    const Part part
        = isPart ? *m_marked : m_rendered.whole().value_or(Part{0, m_source.frameCount() - 1});
    ExportPlan plan{m_source, m_target, chosen(), part.first, part.second, 0};
    plan.toPaint = m_rendered.toPaint(plan.first, plan.last);
    return plan;
}

QString ExportDialog::outProblem() const
{
    const QFileInfo out(m_out->text());
    if (m_out->text().trimmed().isEmpty())
        return tr("Say where the file is to be written.");
    if (!QFileInfo(out.absolutePath()).isDir())
        return tr("The folder %1 is not there.").arg(out.absolutePath());
    if (!QFileInfo(out.absolutePath()).isWritable())
        return tr("The folder %1 cannot be written.").arg(out.absolutePath());
    for (const Clip* clip : {&m_source, &m_target}) {
        if (out.absoluteFilePath() == pathText(clip->path))
            return tr(
                "This is one of the videos that the dance is made from; choose another name.");
    }
    const QString extension = text(media::extension(formatIn(*m_format)));
    if (!extension.isEmpty() && !m_out->text().endsWith(extension, Qt::CaseInsensitive))
        return tr("The name must end in %1 for this format.").arg(extension);
    const bool isFolder = out.isDir();
    if (isFolder && !extension.isEmpty())
        return tr("%1 is a folder; name a file.").arg(out.fileName());
    if (isFolder && !QDir(out.filePath()).isEmpty()
        && !QFileInfo::exists(QDir(out.filePath()).filePath(QStringLiteral("about.json"))))
        return tr("The folder %1 holds other files; name a new one.").arg(out.fileName());
    return {};
}

QString ExportDialog::problem() const
{
    const QString wrong = outProblem();
    if (!wrong.isEmpty())
        return wrong;
    const QStorageInfo disk(QFileInfo(m_out->text()).absolutePath());
    const std::int64_t needed = ExportSummary::bytes(plan());
    if (disk.isValid() && disk.bytesAvailable() < needed / surelyTooSmall)
        return tr("The disk has only %1 free, and the file needs about %2.")
            .arg(QLocale().formattedDataSize(disk.bytesAvailable(), 0, QLocale::DataSizeSIFormat),
                QLocale().formattedDataSize(needed, 0, QLocale::DataSizeSIFormat));
    return {};
}

void ExportDialog::explain()
{
    const ExportPlan now = plan();
    QString sentence = ExportSummary::sentence(now);
    if (now.toPaint > 0)
        sentence += QLatin1Char(' ')
            + tr("%n frame(s) of it are rendered first.", nullptr, static_cast<int>(now.toPaint));
    m_summary->setText(sentence);
    m_audio->setEnabled(media::holdsSound(now.choices.format));
    const QListWidgetItem* item = m_presets->currentItem();
    m_remove->setEnabled(item != nullptr && item->data(ownRole).toBool());
    const QString wrong = problem();
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    m_begin->setEnabled(wrong.isEmpty());
}

bool ExportDialog::mayReplace()
{
    return !QFileInfo::exists(m_out->text())
        || QMessageBox::question(this, windowTitle(),
               tr("%1 is already there. Write over it?").arg(QFileInfo(m_out->text()).fileName()))
        == QMessageBox::Yes;
}

void ExportDialog::accept()
{
    if (!mayReplace())
        return;
    if (!ConsentDialog::isGiven(m_document, m_target)) {
        ConsentDialog consent(m_target, this);
        if (consent.exec() != QDialog::Accepted)
            return;
        consent.keep(m_document);
    }
    QDialog::accept();
}

nlohmann::json ExportDialog::choices() const
{
    const ExportChoices now = chosen();
    return {{"format", media::name(now.format)}, {"audio", now.audio}, {"layout", now.layout},
        {"mark", now.mark ? 1 : 0}, {"out", m_out->text().toStdString()}};
}

JobRequest ExportDialog::request() const
{
    JobRequest request;
    request.verb = protocol::Verb::Export;
    request.fields = choices();
    const ExportPlan now = plan();
    if (m_range->currentData() == QStringLiteral("marked"))
        request.fields["range"] = {now.first, now.last + 1};
    return request;
}

} // namespace ui
