// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/media_panel.h"

#include "ui/media/drop_zone.h"
#include "ui/media/file_choice.h"
#include "ui/media/file_kind.h"
#include "ui/media/footage_check.h"
#include "ui/media/import_service.h"
#include "ui/media/notices.h"
#include "ui/media/relink_dialog.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QDesktopServices>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace ui {

MediaPanel::MediaPanel(
    Session& session, ImportService& import, FootageCheck& footage, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_import(import)
    , m_footage(footage)
    , m_list(new QVBoxLayout)
    , m_pending(new QLabel(this))
    , m_notices(new Notices(this))
    , m_dropZone(new DropZone(tr("Drop videos here"), tr("or browse…"), this))
{
    setAccessibleName(tr("Media"));
    layOut();
    connect(&session.document(), &ProjectDocument::clipsChanged, this, &MediaPanel::rebuild);
    connect(&session.document(), &ProjectDocument::closed, this, &MediaPanel::rebuild);
    connect(&session, &Session::viewChanged, this, &MediaPanel::refreshAll);
    connect(&footage, &FootageCheck::changed, this, &MediaPanel::refresh);
    connect(&import, &ImportService::pendingChanged, this, &MediaPanel::showPending);
    connect(&import, &ImportService::refused, m_notices, &Notices::add);
    connect(&import, &ImportService::imported, m_notices, &Notices::clear);
    connect(m_dropZone, &DropZone::clicked, this, &MediaPanel::importVideos);
    connect(m_dropZone, &DropZone::filesDropped, &import,
        [&import](const QStringList& files) { import.importFiles(files); });
    rebuild();
    showPending();
}

void MediaPanel::layOut()
{
    auto* heading = new QLabel(tr("MEDIA"), this);
    heading->setProperty("heading", true);
    m_pending->setProperty("muted", true);
    m_pending->setWordWrap(true);
    m_list->setSpacing(8);

    m_content = new QWidget;
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(8, 8, 8, 8);
    rows->setSpacing(8);
    rows->addWidget(heading);
    rows->addLayout(m_list);
    rows->addWidget(m_pending);
    rows->addWidget(m_notices);
    rows->addWidget(m_dropZone);
    rows->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

/// As wide as its cards need, which cannot be scrolled sideways.
QSize MediaPanel::minimumSizeHint() const
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    return {m_content->minimumSizeHint().width() + bar, QWidget::minimumSizeHint().height()};
}

void MediaPanel::rebuild()
{
    std::vector<std::int64_t> ids;
    for (const Role role : {Role::Source, Role::Target}) {
        for (const Clip& clip : m_session.document().clips()) {
            if (clip.role == role)
                ids.push_back(clip.id);
        }
    }
    const auto idOf = [](const MediaCard* card) { return card->content().clip; };
    if (!std::ranges::equal(m_cards, ids, {}, idOf)) {
        for (MediaCard* card : std::exchange(m_cards, {})) {
            card->hide();
            card->deleteLater(); // one of them may have asked for this
        }
        for (const std::int64_t id : ids)
            m_cards.push_back(addCard(id));
    }
    refreshAll();
}

MediaCard* MediaPanel::addCard(std::int64_t clip)
{
    auto* card = new MediaCard(this);
    connect(card, &MediaCard::chosen, this, [this, clip] { choose(clip); });
    connect(card, &MediaCard::relinkRequested, this, &MediaPanel::relinkMissing);
    connect(card, &MediaCard::menuRequested, this,
        [this, clip](QPoint position) { menuFor(clip)->exec(position); });
    m_list->addWidget(card);
    card->setContent({.clip = clip});
    card->show();
    return card;
}

void MediaPanel::refreshAll()
{
    for (const MediaCard* card : m_cards)
        refresh(card->content().clip);
}

void MediaPanel::refresh(std::int64_t id)
{
    const Clip* clip = m_session.document().clip(id);
    if (clip == nullptr)
        return;
    for (MediaCard* card : m_cards) {
        if (card->content().clip == id)
            card->setContent(contentOf(*clip));
    }
    updateGeometry();
}

QString MediaPanel::titleOf(const Clip& clip) const
{
    int number = 0;
    for (const Clip& other : m_session.document().clips()) {
        number += other.role == clip.role ? 1 : 0;
        if (other.id == clip.id)
            break;
    }
    return ui::titleOf(clip.role, number);
}

bool MediaPanel::isChosenAmongSeveral(const Clip& clip) const
{
    const ProjectDocument& document = m_session.document();
    return document.clip(clip.role)->id == clip.id
        && std::ranges::count(document.clips(), clip.role, &Clip::role) > 1;
}

CardContent MediaPanel::contentOf(const Clip& clip) const
{
    const auto findings = m_findings.find(clip.id);
    const auto model = m_models.find(clip.id);
    std::error_code error;
    const ClipStatus status{m_footage.poseCoverage(clip.id),
        findings == m_findings.end() ? 0 : findings->second,
        model == m_models.end() ? QString() : model->second,
        clip.info || std::filesystem::exists(clip.path, error)};
    std::vector<ChipText> chips = chipsOf(clip, status);
    if (isChosenAmongSeveral(clip))
        chips.insert(chips.begin(),
            {ChipKind::Good, tr("in use"),
                tr("The dance is fitted to this video and made with it. Click another one to use "
                   "that.")});
    const Clip* edited = m_session.editedClip();
    return {clip.id, titleOf(clip), shownName(clip.path),
        clip.info ? propertiesOf(*clip.info) : QString(), m_footage.thumbnail(clip.id),
        std::move(chips), m_footage.remarks(clip.id), m_footage.isChecked(clip.id), !clip.info,
        edited != nullptr && edited->id == clip.id};
}

void MediaPanel::setFindingsToReview(std::int64_t clip, int findings)
{
    m_findings[clip] = findings;
    refresh(clip);
}

void MediaPanel::setModel(std::int64_t clip, const QString& model)
{
    m_models[clip] = model;
    refresh(clip);
}

void MediaPanel::showPending()
{
    QStringList lines;
    for (const QString& name : m_import.pending())
        lines.append(tr("Reading %1…").arg(name));
    m_pending->setText(lines.join(QLatin1Char('\n')));
    m_pending->setVisible(!lines.isEmpty());
}

void MediaPanel::choose(std::int64_t id)
{
    ProjectDocument& document = m_session.document();
    document.useClip(id);
    if (const Clip* clip = document.clip(id))
        m_session.setEditedRole(clip->role);
}

void MediaPanel::importVideos()
{
    const QStringList files = chooseVideos(this, tr("Import videos"), FilePurpose::Videos);
    if (!files.isEmpty())
        m_import.importFiles(files);
}

void MediaPanel::replace(std::int64_t id)
{
    const Clip* clip = m_session.document().clip(id);
    if (clip == nullptr)
        return;
    const QString file = chooseVideo(this, tr("Replace %1").arg(shownName(clip->path)),
        clip->role == Role::Source ? FilePurpose::Source : FilePurpose::Target);
    if (!file.isEmpty())
        m_import.replaceClip(id, file);
}

void MediaPanel::reveal(std::int64_t id)
{
    if (const Clip* clip = m_session.document().clip(id))
        QDesktopServices::openUrl(QUrl::fromLocalFile(toQString(clip->path.parent_path())));
}

void MediaPanel::relinkMissing()
{
    RelinkDialog dialog(m_session.document(), this);
    if (dialog.hasMissing())
        dialog.exec();
}

void MediaPanel::swapRoles() { m_import.swapRoles(); }

std::unique_ptr<QMenu> MediaPanel::menuFor(std::int64_t id)
{
    auto menu = std::make_unique<QMenu>(this);
    const ProjectDocument& document = m_session.document();
    const Clip* clip = document.clip(id);
    if (clip == nullptr)
        return menu;
    const bool mayEdit = !document.isReadOnly();
    if (!mayEdit)
        menu->addAction(tr("Open in another window: nothing can be changed here"))
            ->setEnabled(false);
    const auto add = [&menu](const QString& text, bool isEnabled, auto&& slot) {
        menu->addAction(text, slot)->setEnabled(isEnabled);
    };
    add(document.isDetected(id) ? tr("Detect poses again") : tr("Detect poses"),
        mayEdit && clip->info, [this, id] { emit detectRequested(id); });
    add(tr("Show in folder"), true, [this, id] { reveal(id); });
    menu->addSeparator();
    add(tr("Swap source and target"), mayEdit && clip->info, [this] { swapRoles(); });
    add(tr("Replace…"), mayEdit, [this, id] { replace(id); });
    add(tr("Relink…"), mayEdit && !clip->info, [this] { relinkMissing(); });
    menu->addSeparator();
    add(tr("Remove"), mayEdit, [this, id] { m_import.removeClip(id); });
    return menu;
}

} // namespace ui
