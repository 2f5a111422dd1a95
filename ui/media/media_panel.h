// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/media/media_card.h"

#include <QWidget>
#include <map>
#include <memory>

class QLabel;
class QMenu;
class QVBoxLayout;

namespace ui {

class DropZone;
class FootageCheck;
class ImportService;
class Notices;
class Session;

/// The videos of the project as cards, and a place to drop more.
class MediaPanel : public QWidget {
    Q_OBJECT

public:
    MediaPanel(
        Session& session, ImportService& import, FootageCheck& footage, QWidget* parent = nullptr);

    /// How many findings of a clip wait to be looked at.
    void setFindingsToReview(std::int64_t clip, int findings);
    /// What is trained for a person, in a few words; empty for nothing.
    void setModel(std::int64_t clip, const QString& model);

    const std::vector<MediaCard*>& cards() const { return m_cards; }
    /// The menu of a card; the caller shows it.
    std::unique_ptr<QMenu> menuFor(std::int64_t clip);

    QSize minimumSizeHint() const override;

public slots:
    void importVideos(); ///< asks for files
    void relinkMissing(); ///< opens the dialog, if anything is missing
    void swapRoles();

signals:
    void detectRequested(qint64 clip);

private:
    void layOut();
    void rebuild();
    void refresh(std::int64_t clip);
    void refreshAll();
    CardContent contentOf(const Clip& clip) const;
    MediaCard* addCard(std::int64_t clip);
    void showPending();
    void choose(std::int64_t clip);
    void replace(std::int64_t clip);
    void reveal(std::int64_t clip);
    bool isChosenAmongSeveral(const Clip& clip) const;
    QString titleOf(const Clip& clip) const;

    Session& m_session;
    ImportService& m_import;
    FootageCheck& m_footage;
    std::vector<MediaCard*> m_cards;
    std::map<std::int64_t, int> m_findings;
    std::map<std::int64_t, QString> m_models;
    QWidget* m_content = nullptr; ///< of the scroll area
    QVBoxLayout* m_list;
    QLabel* m_pending;
    Notices* m_notices;
    DropZone* m_dropZone;
};

} // namespace ui
