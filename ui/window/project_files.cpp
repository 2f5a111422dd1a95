// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/project_files.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/project/backup.h"
#include "ui/error_text.h"
#include "ui/window/preferences_dialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUrl>

namespace ui {

namespace {

constexpr int mostRecent = 10;
const QString recentKey = QStringLiteral("recentProjects");
const QString openKey = QStringLiteral("session/openProject");
const QString folderKey = QStringLiteral("folders/projects");
const QString suffix = QStringLiteral("understudy");

QString untitledFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/projects");
}

QString lastFolder()
{
    return QSettings()
        .value(folderKey, QStandardPaths::writableLocation(QStandardPaths::MoviesLocation))
        .toString();
}

QString pathText(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

/// Everything that belongs to a project file.
void removeProject(const QString& file)
{
    for (const char* part : {"", "-wal", "-shm", ".lock", ".window.lock"})
        QFile::remove(file + QLatin1String(part));
    QDir(file + QStringLiteral(".files")).removeRecursively();
    QDir(file + QStringLiteral(".backups")).removeRecursively();
}

/// Once a day, beside the work.
void backUp(const std::filesystem::path& path)
{
    QThreadPool::globalInstance()->start([path] {
        try {
            project::backUpDaily(path);
        } catch (const base::Error& error) {
            base::log(base::Level::Warning, error.what());
        }
    });
}

} // namespace

ProjectFiles::ProjectFiles(ProjectDocument& document, QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_window(window)
{
    connect(&document, &ProjectDocument::opened, this, &ProjectFiles::opened);
}

void ProjectFiles::start(const QString& file)
{
    if (!file.isEmpty() && open(file))
        return;
    const QString left = QSettings().value(openKey).toString();
    if (file.isEmpty() && QFile::exists(left) && open(left)) {
        if (!m_document.clips().empty())
            emit restored(title());
        return;
    }
    const bool reopens = file.isEmpty() && Preferences::load().reopenAtStart;
    if (reopens && QFile::exists(recent().value(0)) && open(recent().first()))
        return;
    makeUntitled();
}

bool ProjectFiles::open(const QString& file)
{
    const QString before = m_document.isOpen() ? pathText(m_document.path()) : QString();
    const bool wasEmpty = isUntitled() && m_document.clips().empty();
    try {
        m_document.open(QFileInfo(file).absoluteFilePath().toStdString());
    } catch (const base::Error& error) {
        QMessageBox::warning(&m_window, tr("The project cannot be opened"), errorText(error));
        return false;
    }
    if (wasEmpty && before != pathText(m_document.path()))
        removeProject(before);
    return true;
}

void ProjectFiles::makeUntitled()
{
    QDir().mkpath(untitledFolder());
    QString file;
    for (int i = 1; file.isEmpty() || QFile::exists(file); ++i)
        file = QStringLiteral("%1/%2 %3.%4")
                   .arg(untitledFolder(), QStringLiteral("untitled"))
                   .arg(i)
                   .arg(suffix);
    open(file);
}

void ProjectFiles::opened()
{
    const QString file = pathText(m_document.path());
    QSettings settings;
    settings.setValue(openKey, file);
    settings.sync(); // a killed program is to find it
    if (isUntitled())
        return;
    QStringList files = recent();
    files.removeAll(file);
    files.prepend(file);
    settings.setValue(recentKey, files.mid(0, mostRecent));
    if (!m_document.isReadOnly())
        backUp(m_document.path());
}

void ProjectFiles::leaveCurrent()
{
    if (!m_document.isOpen())
        return;
    const QString file = pathText(m_document.path());
    const bool isWorthless = isUntitled() && m_document.clips().empty() && !m_document.isReadOnly();
    m_document.close();
    if (isWorthless)
        removeProject(file);
}

void ProjectFiles::finish()
{
    const bool keepForNextTime = isUntitled() && !m_document.clips().empty();
    leaveCurrent();
    if (!keepForNextTime)
        QSettings().remove(openKey);
}

void ProjectFiles::newProject()
{
    const QString file = QFileDialog::getSaveFileName(&m_window, tr("New project"),
        QDir(lastFolder()).filePath(tr("my-dance") + QStringLiteral(".") + suffix),
        tr("Understudy projects (*.understudy)"));
    if (file.isEmpty())
        return;
    QSettings().setValue(folderKey, QFileInfo(file).absolutePath());
    const bool takesPlaceOfOpenOne = m_document.isOpen() && file == pathText(m_document.path());
    if (takesPlaceOfOpenOne)
        leaveCurrent();
    removeProject(file); // the dialog has asked
    open(file);
}

void ProjectFiles::openWithDialog()
{
    const QString file = QFileDialog::getOpenFileName(
        &m_window, tr("Open project"), lastFolder(), tr("Understudy projects (*.understudy)"));
    if (file.isEmpty())
        return;
    QSettings().setValue(folderKey, QFileInfo(file).absolutePath());
    open(file);
}

void ProjectFiles::saveAsWithDialog()
{
    QString file = QFileDialog::getSaveFileName(&m_window, tr("Save project as"),
        QDir(lastFolder())
            .filePath(isUntitled() ? tr("my-dance") + QStringLiteral(".") + suffix : title()),
        tr("Understudy projects (*.understudy)"));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix() != suffix)
        file += QStringLiteral(".") + suffix;
    if (file == pathText(m_document.path()))
        return m_document.flush();
    QSettings().setValue(folderKey, QFileInfo(file).absolutePath());
    const QString before = isUntitled() ? pathText(m_document.path()) : QString();
    try {
        m_document.saveAs(file.toStdString());
    } catch (const base::Error& error) {
        QMessageBox::warning(&m_window, tr("The project cannot be saved there"), errorText(error));
        return;
    }
    if (!before.isEmpty())
        removeProject(before); // it has become the new file
}

void ProjectFiles::closeProject()
{
    leaveCurrent();
    makeUntitled();
}

void ProjectFiles::showBackups()
{
    const QString folder = pathText(m_document.path()) + QStringLiteral(".backups");
    if (QDir(folder).exists())
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    else
        QMessageBox::information(&m_window, tr("No backups yet"),
            tr("A copy of the project is put beside it once a day; there is none so far."));
}

bool ProjectFiles::isUntitled() const
{
    return m_document.isOpen()
        && QFileInfo(pathText(m_document.path())).absolutePath()
        == QFileInfo(untitledFolder()).absoluteFilePath();
}

QString ProjectFiles::title() const
{
    if (!m_document.isOpen())
        return {};
    return isUntitled() ? tr("Untitled") : QFileInfo(pathText(m_document.path())).fileName();
}

QStringList ProjectFiles::recent() const { return QSettings().value(recentKey).toStringList(); }

void ProjectFiles::fillRecent(QMenu& menu)
{
    menu.clear();
    for (const QString& file : recent()) {
        QAction* action = menu.addAction(QFileInfo(file).fileName());
        action->setToolTip(file);
        action->setEnabled(QFile::exists(file));
        connect(action, &QAction::triggered, this, [this, file] { open(file); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("No projects yet"))->setEnabled(false);
}

} // namespace ui
