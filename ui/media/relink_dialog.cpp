// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/relink_dialog.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "ui/error_text.h"
#include "ui/media/file_choice.h"
#include "ui/media/file_kind.h"
#include "ui/project_document.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

/// With their sizes, where the project file says them.
std::vector<MissingMedia> withSizes(
    std::vector<MissingMedia> missing, const std::filesystem::path& projectPath)
{
    try {
        for (const project::Media& media : project::Project(projectPath).media()) {
            for (MissingMedia& one : missing) {
                if (one.id == media.id)
                    one.size = media.size;
            }
        }
    } catch (const base::Error& error) {
        base::log(base::Level::Warning, error.what());
    }
    return missing;
}

} // namespace

RelinkDialog::RelinkDialog(ProjectDocument& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_table(new QTableWidget(0, 3, this))
    , m_status(new QLabel(this))
    , m_relink(new QPushButton(tr("Relink"), this))
    , m_background(*this)
{
    setWindowTitle(tr("Missing videos"));
    for (const Clip& clip : document.clips()) {
        if (!clip.info)
            m_missing.push_back({clip.id, clip.path, 0, clip.sha256});
    }
    m_status->setWordWrap(true);
    m_status->setProperty("muted", true);
    m_relink->setProperty("primary", true);
    prepareTable();
    layOut();
    fillTable();
}

void RelinkDialog::prepareTable()
{
    m_table->setHorizontalHeaderLabels({tr("Video"), tr("Was in"), tr("Found")});
    m_table->setAccessibleName(tr("Missing videos"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void RelinkDialog::layOut()
{
    auto* explanation = new QLabel(
        tr("These videos are not where they were. Choose one of them, or a folder: the others are "
           "looked for there too, and recognised by their content."),
        this);
    explanation->setWordWrap(true);
    auto* file = new QPushButton(tr("Choose a file…"), this);
    auto* folder = new QPushButton(tr("Choose a folder…"), this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(file, QDialogButtonBox::ActionRole);
    buttons->addButton(folder, QDialogButtonBox::ActionRole);
    buttons->addButton(m_relink, QDialogButtonBox::AcceptRole);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAccessibleName(button->text());
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(explanation);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_status);
    rows->addWidget(buttons);
    resize(640, 320);

    connect(buttons, &QDialogButtonBox::accepted, this, &RelinkDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RelinkDialog::reject);
    connect(file, &QPushButton::clicked, this, &RelinkDialog::askForFile);
    connect(folder, &QPushButton::clicked, this, &RelinkDialog::askForFolder);
}

void RelinkDialog::askForFile()
{
    const QString file = chooseVideo(this, tr("Find a missing video"), FilePurpose::Relink);
    if (!file.isEmpty())
        searchFile(file);
}

void RelinkDialog::askForFolder()
{
    const QString folder
        = chooseFolder(this, tr("Look for the missing videos in"), FilePurpose::Relink);
    if (!folder.isEmpty())
        searchFolder(folder);
}

QString RelinkDialog::status() const { return m_status->text(); }

std::vector<MissingMedia> RelinkDialog::stillMissing() const
{
    std::vector<MissingMedia> missing;
    for (const MissingMedia& one : m_missing) {
        if (!m_found.contains(one.id))
            missing.push_back(one);
    }
    return missing;
}

template <typename Search> void RelinkDialog::start(const QString& place, Search search)
{
    const std::uint64_t request = ++m_request;
    m_status->setText(tr("Looking in %1…").arg(place));
    const auto work = [missing = stillMissing(), path = m_document.path(), search,
                          cancel = m_background.cancelToken()] {
        return search(withSizes(missing, path), cancel);
    };
    m_background.run(work, [this, request, place](const std::vector<FoundMedia>& found) {
        if (request == m_request)
            show(found, place);
    });
}

void RelinkDialog::searchFile(const QString& file)
{
    start(file, [path = toPath(file)](const auto& missing, const base::CancelToken& cancel) {
        std::vector<FoundMedia> found = recognised(missing, path);
        std::vector<MissingMedia> others = missing;
        for (const FoundMedia& one : found)
            std::erase_if(others, [&](const MissingMedia& other) { return other.id == one.id; });
        for (FoundMedia& one : findMissing(others, path.parent_path(), cancel))
            found.push_back(std::move(one));
        return found;
    });
}

void RelinkDialog::searchFolder(const QString& folder)
{
    start(folder, [path = toPath(folder)](const auto& missing, const base::CancelToken& cancel) {
        return findMissing(missing, path, cancel);
    });
}

void RelinkDialog::show(const std::vector<FoundMedia>& found, const QString& place)
{
    for (const FoundMedia& one : found)
        m_found[one.id] = one.info;
    fillTable();
    m_status->setText(found.empty()
            ? tr("None of the missing videos is in %1. To use another video instead, close this "
                 "and choose Replace… in the video's menu.")
                  .arg(place)
            : tr("%n found.", nullptr, static_cast<int>(found.size())));
    emit searched();
}

void RelinkDialog::fillTable()
{
    m_table->setRowCount(static_cast<int>(m_missing.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const MissingMedia& one = m_missing[static_cast<std::size_t>(row)];
        const auto found = m_found.find(one.id);
        const QString place
            = found == m_found.end() ? tr("still missing") : toQString(found->second.path);
        const QStringList texts{shownName(one.path), toQString(one.path.parent_path()), place};
        for (int column = 0; column < texts.size(); ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            m_table->setItem(row, column, item);
        }
    }
    m_relink->setEnabled(!m_found.empty() && !m_document.isReadOnly());
    if (m_document.isReadOnly())
        m_status->setText(tr("This project is open in another window; relink there."));
}

void RelinkDialog::accept()
{
    try {
        for (const auto& [id, info] : m_found)
            m_document.relink(id, info);
        QDialog::accept();
    } catch (const base::Error& error) {
        base::log(base::Level::Warning, error.what());
        m_status->setText(errorText(error));
    }
}

} // namespace ui
