// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/import_service.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/picture_files.h"
#include "core/media/picture_video.h"
#include "ui/error_text.h"
#include "ui/media/file_kind.h"
#include "ui/project_document.h"

#include <algorithm>

namespace ui {

namespace fs = std::filesystem;

namespace {

const char* roleName(Role role) { return role == Role::Target ? "target" : "source"; }

bool isInProject(const ProjectDocument& document, Role role, const fs::path& path)
{
    std::error_code error;
    const fs::path absolute = fs::weakly_canonical(path, error);
    return std::ranges::any_of(document.clips(),
        [&](const Clip& clip) { return clip.role == role && clip.path == absolute; });
}

project::Media mediaOf(const Clip& clip)
{
    return {clip.id, roleName(clip.role), clip.path, 0, clip.sha256};
}

bool isPictureFolder(const fs::path& path)
{
    std::error_code error;
    return fs::is_directory(path, error) && base::picturesIn(media::pictureFolder(path)).size() > 1;
}

/// Where the video of a folder of pictures goes: beside it, under a name that is ours.
fs::path videoPathOf(const fs::path& folder)
{
    const fs::path plain = folder.has_filename() ? folder : folder.parent_path();
    return fs::path(plain.string() + ".pictures.mkv");
}

QString nameOf(const fs::path& path, bool isPictures)
{
    return shownName(isPictures ? videoPathOf(path) : path);
}

/// The video of a folder of pictures, made now.
fs::path videoOf(const fs::path& folder, double rate, const base::CancelToken& cancel)
{
    const fs::path video = videoPathOf(folder);
    media::writePictureVideo(
        folder, media::frameRateNamed(std::to_string(rate)), video, [](const base::Progress&) {},
        cancel);
    return video;
}

/// The edits of a clip, as changes that make them again.
PoseEdits copied(const project::Edits& edits)
{
    PoseEdits all;
    for (const auto& [frame, edit] : edits)
        all[frame] = edit;
    return all;
}

} // namespace

std::vector<Role> rolesFor(std::size_t videos, bool hasSource, std::optional<Role> wanted)
{
    std::vector<Role> roles(videos, Role::Target);
    const bool needsSource = wanted ? *wanted == Role::Source : !hasSource;
    if (needsSource && !roles.empty())
        roles.front() = Role::Source;
    return roles;
}

ImportService::ImportService(ProjectDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_background(*this)
{
    connect(&document, &ProjectDocument::opened, this, &ImportService::forget);
    connect(&document, &ProjectDocument::closed, this, &ImportService::forget);
}

/// Another project: what was on its way to the last one does not come into it.
void ImportService::forget()
{
    ++m_project;
    m_sourcesOnTheirWay = 0;
    m_pending.clear();
    emit pendingChanged();
}

bool ImportService::mayChange()
{
    if (!m_document.isOpen())
        emit projectNeeded();
    if (!m_document.isOpen())
        emit refused(tr("Make or open a project first; then drop the videos again."));
    else if (m_document.isReadOnly())
        emit refused(tr("This project is open in another window; videos can be changed there."));
    return m_document.isOpen() && !m_document.isReadOnly();
}

void ImportService::importFiles(const QStringList& files, std::optional<Role> role)
{
    std::vector<fs::path> videos;
    for (const QString& file : files) {
        if (isProjectName(toPath(file)))
            emit projectDropped(file);
        else
            videos.push_back(toPath(file));
    }
    if (videos.empty() || !mayChange())
        return;
    std::ranges::stable_sort(videos, [](const fs::path& a, const fs::path& b) {
        return shownName(a).localeAwareCompare(shownName(b)) < 0;
    });
    const std::vector<Wanted> wanted = wantedOf(videos);
    if (!wanted.empty())
        probe(wanted, role, std::nullopt);
}

void ImportService::replaceClip(qint64 clip, const QString& file)
{
    const Clip* replaced = m_document.clip(clip);
    if (replaced == nullptr || !mayChange())
        return;
    probe({{toPath(file), std::nullopt}}, replaced->role, clip);
}

void ImportService::removeClip(qint64 clip)
{
    if (mayChange())
        m_document.removeClip(clip);
}

/// The files, and the folders of pictures whose rate was chosen.
std::vector<ImportService::Wanted> ImportService::wantedOf(const std::vector<fs::path>& files) const
{
    constexpr double usualRate = 30;
    std::vector<Wanted> wanted;
    for (const fs::path& file : files) {
        if (!isPictureFolder(file)) {
            wanted.push_back({file, std::nullopt});
            continue;
        }
        const auto rate = m_chooseRate ? m_chooseRate(toQString(file)) : usualRate;
        if (rate)
            wanted.push_back({file, rate});
    }
    return wanted;
}

ImportService::Probed ImportService::probed(const Wanted& wanted, const base::CancelToken& cancel)
{
    fs::path file = wanted.path;
    if (wanted.pictureRate) {
        try {
            file = videoOf(file, *wanted.pictureRate, cancel);
        } catch (const base::Error& error) {
            base::log(base::Level::Warning, error.what());
            return {videoPathOf(wanted.path), std::nullopt,
                tr("The pictures in “%1” did not become a video (%2).")
                    .arg(shownName(wanted.path), errorText(error))};
        }
    }
    const FileKind kind = fileKind(file);
    if (kind != FileKind::PerhapsVideo)
        return {file, std::nullopt, refusal(kind, file)};
    try {
        return {file, media::probe(file), {}};
    } catch (const base::Error& error) {
        base::log(base::Level::Warning, error.what());
        return {file, std::nullopt, refusal(error, file)};
    }
}

void ImportService::probe(
    const std::vector<Wanted>& files, std::optional<Role> role, std::optional<qint64> replaced)
{
    QStringList names;
    for (const Wanted& file : files)
        names.append(nameOf(file.path, file.pictureRate.has_value()));
    m_pending.append(names);
    emit pendingChanged();
    const auto work = [files, cancel = m_background.cancelToken()] {
        std::vector<Probed> all;
        for (const Wanted& file : files)
            all.push_back(probed(file, cancel));
        return all;
    };
    m_background.run(
        work, [this, role, replaced, project = m_project](const std::vector<Probed>& all) {
            if (project == m_project)
                assign(all, role, replaced);
        });
}

void ImportService::assign(
    const std::vector<Probed>& probed, std::optional<Role> role, std::optional<qint64> replaced)
{
    std::vector<media::VideoInfo> videos;
    QStringList refusedNames;
    for (const Probed& one : probed) {
        if (one.info) {
            videos.push_back(*one.info);
            continue;
        }
        refusedNames.append(shownName(one.path));
        emit refused(one.refusal);
    }
    const bool hasSource = m_document.clip(Role::Source) != nullptr || m_sourcesOnTheirWay > 0;
    const std::vector<Role> roles = rolesFor(videos.size(), hasSource, role);
    std::vector<Addition> additions;
    for (std::size_t i = 0; i < videos.size(); ++i) {
        if (!isInProject(m_document, roles[i], videos[i].path)) {
            additions.push_back({roles[i], videos[i]});
            continue;
        }
        refusedNames.append(shownName(videos[i].path));
        emit refused(tr("“%1” is in the project already.").arg(shownName(videos[i].path)));
    }
    endPending(refusedNames);
    if (!additions.empty())
        record(additions, replaced);
}

std::vector<ImportService::Added> ImportService::addedTo(
    const fs::path& project, const std::vector<Addition>& additions)
{
    std::vector<Added> all;
    for (const Addition& addition : additions) {
        try {
            project::Project file(project);
            all.push_back(
                {file.addMedia(roleName(addition.role), addition.info.path), addition.info, {}});
        } catch (const base::Error& error) {
            base::log(base::Level::Warning, error.what());
            all.push_back({std::nullopt, addition.info, refusal(error, addition.info.path)});
        }
    }
    return all;
}

/// Hashes the files into the project file on the other thread, unless another project is opened
/// meanwhile.
template <typename Done> void ImportService::addMedia(std::vector<Addition> additions, Done done)
{
    const auto work = [path = m_document.path(), additions = std::move(additions)] {
        return addedTo(path, additions);
    };
    m_background.run(work, [this, done, project = m_project](const std::vector<Added>& added) {
        if (project == m_project)
            done(added);
    });
}

void ImportService::record(const std::vector<Addition>& additions, std::optional<qint64> replaced)
{
    const auto sources
        = static_cast<int>(std::ranges::count(additions, Role::Source, &Addition::role));
    m_sourcesOnTheirWay += sources;
    addMedia(additions, [this, replaced, sources](const std::vector<Added>& added) {
        m_sourcesOnTheirWay -= sources;
        add(added, replaced);
    });
}

void ImportService::add(const std::vector<Added>& added, std::optional<qint64> replaced)
{
    QStringList names;
    std::vector<const Added*> good;
    for (const Added& one : added) {
        names.append(shownName(one.info.path));
        if (one.media)
            good.push_back(&one);
        else
            emit refused(one.refusal);
    }
    endPending(names);
    if (good.empty())
        return;
    const QString file = shownName(good.front()->info.path);
    m_document.undoStack().beginMacro(good.size() > 1
            ? tr("Import %n videos", nullptr, static_cast<int>(good.size()))
            : replaced ? tr("Replace by %1").arg(file)
                       : tr("Import %1").arg(file));
    if (replaced)
        m_document.removeClip(*replaced);
    for (const Added* one : good) {
        const Clip* source = m_document.clip(Role::Source);
        if (one->media->role == "source" && source != nullptr)
            m_document.removeClip(source->id);
        m_document.addClip(*one->media, one->info);
    }
    m_document.undoStack().endMacro();
    for (const Added* one : good)
        emit imported(one->media->id);
}

void ImportService::swapRoles()
{
    const Clip* source = m_document.clip(Role::Source);
    const Clip* target = m_document.clip(Role::Target);
    if ((source == nullptr && target == nullptr) || !mayChange())
        return;
    for (const Clip& clip : m_document.clips()) {
        if (!clip.info) {
            emit refused(tr("Find the missing files first; then the roles can be swapped."));
            return;
        }
    }
    std::vector<Addition> additions;
    if (target != nullptr)
        additions.push_back({Role::Source, *target->info});
    if (source != nullptr)
        additions.push_back({Role::Target, *source->info});
    addMedia(additions, [this](const std::vector<Added>& added) { addSwapped(added); });
}

/// All clips are taken out and put in again, for their order says which person is the first.
void ImportService::addSwapped(const std::vector<Added>& added)
{
    for (const Added& one : added) {
        if (!one.media)
            return emit refused(one.refusal);
    }
    const std::vector<Clip> before = m_document.clips();
    std::vector<Added> after(added);
    std::vector<std::pair<std::int64_t, PoseEdits>> edits;
    for (const Clip& clip : before) {
        const auto twin = std::ranges::find_if(added, [&](const Added& one) {
            return one.media->path == clip.path && one.media->role != roleName(clip.role);
        });
        if (twin != added.end())
            edits.emplace_back(twin->media->id, copied(m_document.edits(clip.id)));
        else if (clip.info)
            after.push_back({mediaOf(clip), *clip.info, {}});
    }
    const QString text = tr("Swap source and target");
    m_document.undoStack().beginMacro(text);
    for (const Clip& clip : before)
        m_document.removeClip(clip.id);
    for (const Added& one : after)
        m_document.addClip(*one.media, one.info);
    for (const auto& [clip, changes] : edits)
        m_document.changeEdits(text, clip, changes);
    m_document.undoStack().endMacro();
}

void ImportService::endPending(const QStringList& names)
{
    for (const QString& name : names)
        m_pending.removeOne(name);
    emit pendingChanged();
}

} // namespace ui
