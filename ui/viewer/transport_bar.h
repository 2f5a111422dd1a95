// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/viewer/player.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace ui {

/// The bar below the canvas: play, speed, and where the playhead is.
class TransportBar : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive it.
    TransportBar(Session& session, Player& player, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override { return {180, 34}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addButton(const QString& name, const QString& help, const QString& icon,
        void (Player::*slot)(), const QString& text = {});
    void addTexts();
    void showTime();
    void showState();
    void makeRoom();

    Session& m_session;
    Player& m_player;
    QHBoxLayout* m_layout;
    QToolButton* m_play = nullptr;
    QToolButton* m_loop = nullptr;
    QToolButton* m_mute = nullptr;
    QToolButton* m_toStart = nullptr;
    QToolButton* m_toEnd = nullptr;
    QLabel* m_timecode = nullptr;
    QLabel* m_frame = nullptr;
    QLabel* m_rate = nullptr;
};

} // namespace ui
