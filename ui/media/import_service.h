// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "ui/clip.h"
#include "ui/media/background.h"

#include <QObject>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

namespace ui {

class ProjectDocument;

/// Which roles so many new videos get, in their order: the first becomes the dance when it is
/// wanted so, or when there is no dance yet and nothing is wanted; all others are the person.
std::vector<Role> rolesFor(std::size_t videos, bool hasSource, std::optional<Role> wanted);

/// Takes videos into the project. Probing and hashing happen on another thread; each import is one
/// undo step. What cannot be taken is refused in one sentence for each file.
class ImportService : public QObject {
    Q_OBJECT

public:
    explicit ImportService(ProjectDocument& document, QObject* parent = nullptr);

    /// Tells how many pictures a second a folder of pictures shows; nothing leaves it out.
    using RateChooser = std::function<std::optional<double>(const QString& folder)>;
    /// Without one they are 30.
    void setRateChooser(RateChooser chooser) { m_chooseRate = std::move(chooser); }

    /// Names of the files being read now.
    const QStringList& pending() const { return m_pending; }

public slots:
    /// Files from a drop or a dialog; without a role they get theirs by rolesFor(). A second dance
    /// takes the place of the first. Of a folder of pictures a video is made beside it.
    void importFiles(const QStringList& files, std::optional<ui::Role> role = std::nullopt);
    /// Puts `file` in the place of a clip.
    void replaceClip(qint64 clip, const QString& file);
    /// The dance becomes the person and the other way round; edits go with their videos.
    void swapRoles();
    void removeClip(qint64 clip);

signals:
    /// Files came while no project is open: whoever hears this opens one, at once.
    void projectNeeded();
    /// One of the files was a project.
    void projectDropped(const QString& file);
    /// One clear sentence to show.
    void refused(const QString& sentence);
    void pendingChanged();
    void imported(qint64 clip);

private:
    struct Probed {
        std::filesystem::path path;
        std::optional<media::VideoInfo> info; ///< nothing when it was refused
        QString refusal;
    };
    /// A file, or a folder of pictures with its rate.
    struct Wanted {
        std::filesystem::path path;
        std::optional<double> pictureRate;
    };
    struct Addition {
        Role role;
        media::VideoInfo info;
    };
    struct Added {
        std::optional<project::Media> media; ///< nothing when it was refused
        media::VideoInfo info;
        QString refusal;
    };

    bool mayChange();
    std::vector<Wanted> wantedOf(const std::vector<std::filesystem::path>& files) const;
    void probe(
        const std::vector<Wanted>& files, std::optional<Role> role, std::optional<qint64> replaced);
    void assign(const std::vector<Probed>& probed, std::optional<Role> role,
        std::optional<qint64> replaced);
    void record(const std::vector<Addition>& additions, std::optional<qint64> replaced);
    void add(const std::vector<Added>& added, std::optional<qint64> replaced);
    void addSwapped(const std::vector<Added>& added);
    template <typename Done> void addMedia(std::vector<Addition> additions, Done done);
    static Probed probed(const Wanted& wanted, const base::CancelToken& cancel);
    static std::vector<Added> addedTo(
        const std::filesystem::path& project, const std::vector<Addition>& additions);
    void endPending(const QStringList& names);
    void forget();

    ProjectDocument& m_document;
    QStringList m_pending;
    std::uint64_t m_project = 0; ///< counts projects opened, so that late answers are dropped
    int m_sourcesOnTheirWay = 0;
    RateChooser m_chooseRate;
    Background m_background;
};

} // namespace ui
