// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/media/clip_chips.h"
#include "ui/media/footage_remarks.h"

#include <QFrame>
#include <QImage>
#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace ui {

class ElidedLabel;
class FlowLayout;

/// All that a card shows.
struct CardContent {
    std::int64_t clip = 0;
    QString title{};
    QString fileName{};
    QString properties{};
    QImage thumbnail{}; ///< null while it is read
    std::vector<ChipText> chips{};
    std::vector<Remark> remarks{};
    bool isChecked = false; ///< the footage was looked at, so the remarks say something
    bool isMissing = false;
    bool isCurrent = false; ///< its poses are the ones being edited
};

/// A video of the project: its picture, what it is, and how far the work with it has come.
/// Reached by Tab; Enter or the space bar choose it, the menu key opens its menu.
class MediaCard : public QFrame {
    Q_OBJECT

public:
    explicit MediaCard(QWidget* parent = nullptr);

    void setContent(const CardContent& content);
    const CardContent& content() const { return m_content; }
    /// Whether the list of remarks is open.
    bool isExpanded() const;

signals:
    void chosen();
    void relinkRequested();
    void menuRequested(QPoint globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void layOut();
    void showChips();
    void showRemarks();
    void openMenu();

    CardContent m_content;
    class ThumbnailView* m_thumbnail;
    ElidedLabel* m_title;
    ElidedLabel* m_file;
    QLabel* m_properties;
    FlowLayout* m_chips;
    QToolButton* m_menu;
    QToolButton* m_footage;
    QToolButton* m_relink;
    QWidget* m_remarks;
    QVBoxLayout* m_remarkLines;
};

} // namespace ui
