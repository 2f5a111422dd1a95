// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/transport_bar.h"

#include "ui/theme.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <cmath>

namespace ui {

TransportBar::TransportBar(Session& session, Player& player, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_player(player)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(8, 3, 8, 3);
    m_layout->setSpacing(4);
    m_layout->addStretch();
    m_toStart = addButton(
        tr("To the start"), tr("To the start"), QStringLiteral("to-start"), &Player::goToStart);
    addButton(tr("Play backward"), tr("Plays backward; again: faster"), QStringLiteral("rewind"),
        &Player::playBackward, tr("J", "key that plays backward"));
    m_play
        = addButton(tr("Play"), tr("Plays or pauses"), QStringLiteral("play"), &Player::togglePlay);
    addButton(tr("Play forward"), tr("Plays forward; again: faster"), QStringLiteral("forward"),
        &Player::playForward, tr("L", "key that plays forward"))
        ->setLayoutDirection(Qt::RightToLeft); // the letter first, as on the other side of play
    m_toEnd
        = addButton(tr("To the end"), tr("To the end"), QStringLiteral("to-end"), &Player::goToEnd);
    addTexts();
    m_layout->addStretch();
    connect(&session, &Session::timeChanged, this, &TransportBar::showTime);
    connect(&session, &Session::viewChanged, this, &TransportBar::showTime);
    connect(&session.document(), &ProjectDocument::clipsChanged, this, &TransportBar::showTime);
    connect(&session.document(), &ProjectDocument::closed, this, &TransportBar::showTime);
    connect(&player, &Player::stateChanged, this, &TransportBar::showState);
    showTime();
    showState();
}

QToolButton* TransportBar::addButton(const QString& name, const QString& help,
    const QString& iconName, void (Player::*slot)(), const QString& text)
{
    auto* button = new QToolButton(this);
    button->setProperty("flat", true);
    button->setAccessibleName(name);
    button->setToolTip(help);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolButtonStyle(
        text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    connect(button, &QToolButton::clicked, &m_player, slot);
    m_layout->addWidget(button);
    return button;
}

void TransportBar::addTexts()
{
    m_timecode = new QLabel(this);
    m_timecode->setAccessibleName(tr("Timecode"));
    m_timecode->setToolTip(tr("Hours, minutes, seconds, frames"));
    m_frame = new QLabel(this);
    m_frame->setAccessibleName(tr("Frame"));
    m_layout->addSpacing(8);
    m_layout->addWidget(m_timecode);
    m_layout->addSpacing(8);
    m_layout->addWidget(m_frame);
    m_layout->addSpacing(4);
    m_loop = addButton(tr("Loop"), tr("Plays again from the start, or from in to out"),
        QStringLiteral("loop"), &Player::toggleLoop, tr("loop"));
    m_loop->setCheckable(true);
    m_mute = addButton(
        tr("Mute"), tr("Plays without sound"), QStringLiteral("sound"), &Player::toggleMute);
    m_mute->setCheckable(true);
    m_rate = new QLabel(this);
    m_rate->setAccessibleName(tr("Speed"));
    m_rate->setToolTip(tr("Speed: J and L pressed again make it faster"));
    m_layout->addWidget(m_rate);
}

void TransportBar::showTime()
{
    const Clip* clip = m_session.editedClip();
    const bool isEmpty = clip == nullptr || clip->frameCount() == 0;
    const std::int64_t frame = isEmpty ? 0 : m_session.frame(*clip);
    m_timecode->setText(timecode(frame, isEmpty ? 25 : clip->frameRate()));
    m_frame->setText(
        isEmpty ? tr("no video") : tr("frame %1 / %2").arg(frame).arg(clip->frameCount()));
    // As wide as the longest, so that nothing moves while playing.
    const QFontMetrics metrics(font());
    m_timecode->setMinimumWidth(metrics.horizontalAdvance(QStringLiteral("00:00:00:00")) + 6);
    const QString widest = isEmpty
        ? m_frame->text()
        : tr("frame %1 / %2").arg(clip->frameCount()).arg(clip->frameCount());
    m_frame->setMinimumWidth(metrics.horizontalAdvance(widest) + 2);
    setEnabled(!isEmpty);
}

void TransportBar::showState()
{
    m_play->setIcon(icon(m_player.isPlaying() ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setAccessibleName(m_player.isPlaying() ? tr("Pause") : tr("Play"));
    m_loop->setChecked(m_player.isLooping());
    m_mute->setChecked(m_player.isMuted());
    m_mute->setIcon(icon(m_player.isMuted() ? QStringLiteral("mute") : QStringLiteral("sound")));
    const double rate = m_player.isPlaying() ? m_player.rate() : 1;
    m_rate->setText(tr("%1×").arg(locale().toString(rate, 'g', 3)));
    m_rate->setMinimumWidth(QFontMetrics(font()).horizontalAdvance(QStringLiteral("−8×")) + 2);
}

void TransportBar::resizeEvent(QResizeEvent*) { makeRoom(); }

/// The least needed goes first.
void TransportBar::makeRoom()
{
    m_frame->setVisible(width() >= 470);
    m_rate->setVisible(width() >= 410);
    m_mute->setVisible(width() >= 380);
    m_toStart->setVisible(width() >= 320);
    m_toEnd->setVisible(width() >= 320);
    m_loop->setVisible(width() >= 270);
    m_loop->setToolButtonStyle(
        width() >= 470 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

} // namespace ui
