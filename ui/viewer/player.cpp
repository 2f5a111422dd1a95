// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/player.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr int tickMilliseconds = 8;
/// The playhead jumps to the sound when it is farther off than this, and else drifts there unseen.
constexpr double largestDrift = 0.1;
constexpr double driftShare = 0.1; ///< of the distance, at each tick
constexpr double snippetPause = 0.06; ///< seconds between two pieces of sound while scrubbing

Player::Clock monotonicClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return static_cast<double>(timer.nsecsElapsed()) * 1e-9; };
}

} // namespace

QString timecode(std::int64_t frame, double frameRate)
{
    const auto rate = std::max<std::int64_t>(std::llround(frameRate), 1);
    const std::int64_t seconds = frame / rate;
    const auto two = [](std::int64_t number) {
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    };
    return QStringLiteral("%1:%2:%3:%4")
        .arg(two(seconds / 3600), two(seconds / 60 % 60), two(seconds % 60), two(frame % rate));
}

Player::Player(Session& session, Sound* sound, Clock clock, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_sound(sound)
    , m_clock(clock ? std::move(clock) : monotonicClock())
    , m_stopKey(Qt::Key_K)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(tickMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Player::advance);
    connect(&session, &Session::timeChanged, this, &Player::handleTimeChange);
    connect(&session.document(), &ProjectDocument::closed, this, &Player::stop);
    connect(&session.document(), &ProjectDocument::clipsChanged, this, [this] {
        if (m_session.document().clips().empty())
            stop();
    });
}

const Clip* Player::heardClip() const
{
    const ViewMode view = m_session.view();
    const bool isDance = view == ViewMode::SideBySide || view == ViewMode::Result;
    const Clip* dance = m_session.document().clip(Role::Source);
    return isDance && dance != nullptr ? dance : m_session.editedClip();
}

Player::Range Player::clipRange() const
{
    const Clip* clip = heardClip();
    if (clip == nullptr || clip->frameCount() == 0)
        return {};
    return {0, Session::timeOf(*clip, clip->frameCount() - 1)};
}

Player::Range Player::marks() const
{
    Range range = clipRange();
    const nlohmann::json in = m_session.document().setting("inPoint");
    const nlohmann::json out = m_session.document().setting("outPoint");
    if (in.is_number())
        range.first = std::clamp(in.get<double>(), 0.0, range.last);
    if (out.is_number())
        range.last = std::clamp(out.get<double>(), range.first, range.last);
    return range;
}

void Player::togglePlay()
{
    if (isPlaying())
        return stop();
    const Range range = clipRange();
    if (m_session.time() >= range.last)
        moveTo(range.first);
    play(1);
}

void Player::playForward() { shuttle(1); }
void Player::playBackward() { shuttle(-1); }

void Player::shuttle(int direction)
{
    if (m_stopKey.isHeld())
        return step(direction);
    const bool isFaster = m_rate * direction > 0;
    play(direction * (isFaster ? std::min(std::abs(m_rate) * 2, fastest) : 1.0));
}

void Player::playInToOut()
{
    const Range range = marks();
    moveTo(range.first);
    play(1);
    m_stopAt = range.last;
}

void Player::play(double rate)
{
    const Range range = clipRange();
    if (range.last <= range.first)
        return;
    m_stopAt.reset();
    m_rate = rate;
    restartClock();
    m_timer.start();
    emit stateChanged();
}

void Player::stop()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    m_rate = 0;
    if (m_sound != nullptr)
        m_sound->stop();
    emit stateChanged();
}

void Player::toggleLoop()
{
    m_loop = !m_loop;
    emit stateChanged();
}

void Player::toggleMute()
{
    m_isMuted = !m_isMuted;
    if (isPlaying())
        restartClock();
    emit stateChanged();
}

void Player::step(int frames)
{
    stop();
    m_session.stepFrames(frames);
}

void Player::jumpSeconds(double seconds)
{
    stop();
    m_session.setTime(std::clamp(m_session.time() + seconds, 0.0, clipRange().last));
}

void Player::goToStart()
{
    stop();
    m_session.setTime(0);
}

void Player::goToEnd()
{
    stop();
    m_session.setTime(clipRange().last);
}

void Player::restartClock()
{
    m_startTime = m_session.time();
    m_startClock = m_clock();
    if (m_sound == nullptr)
        return;
    const Clip* clip = heardClip();
    if (m_rate == 1 && !m_isMuted && clip != nullptr && clip->info && clip->info->audio)
        m_sound->start(clip->path, m_startTime);
    else
        m_sound->stop();
}

void Player::followSound()
{
    const std::optional<double> heard
        = m_sound != nullptr && m_rate == 1 ? m_sound->position() : std::nullopt;
    if (!heard)
        return;
    const double now = m_startTime + m_clock() - m_startClock;
    const double drift = *heard - now;
    m_startTime += std::abs(drift) > largestDrift ? drift : drift * driftShare;
}

void Player::advance()
{
    if (!isPlaying())
        return;
    followSound();
    const double before = m_session.time();
    const double now = m_startTime + (m_clock() - m_startClock) * m_rate;
    const Range whole = clipRange();
    const Range loop = marks();
    const double last = m_stopAt.value_or(m_loop && before <= loop.last ? loop.last : whole.last);
    const double first = m_loop && before >= loop.first ? loop.first : whole.first;
    const double frame = 1 / std::max(heardClip() ? heardClip()->frameRate() : 1.0, 1.0);
    const bool isOver = m_rate > 0 ? now >= last + frame : now <= first;
    if (!isOver) {
        moveTo(std::clamp(now, std::min(first, before), std::max(last, before)));
    } else if (m_loop) {
        moveTo(m_rate > 0 ? first : last);
        restartClock();
    } else {
        moveTo(m_rate > 0 ? last : first);
        stop();
    }
}

/// Only whole frames: in between nothing changes that could be seen.
void Player::moveTo(double seconds)
{
    const bool wasMoving = std::exchange(m_isMoving, true);
    double snapped = seconds;
    if (const Clip* clip = heardClip(); clip != nullptr && clip->frameRate() > 0)
        snapped = std::floor(seconds * clip->frameRate() + 1e-3) / clip->frameRate();
    m_session.setTime(snapped);
    m_isMoving = wasMoving;
}

/// Someone else has moved the playhead: a scrub, or a jump while playing.
void Player::handleTimeChange()
{
    if (m_isMoving)
        return;
    if (isPlaying())
        return restartClock();
    const Clip* clip = heardClip();
    const bool isHeard = clip != nullptr && clip->info && clip->info->audio;
    if (m_sound == nullptr || !m_scrubSound || m_isMuted || !isHeard || m_clock() < m_nextSnippet)
        return;
    m_nextSnippet = m_clock() + snippetPause;
    m_sound->playSnippet(clip->path, m_session.time());
}

} // namespace ui
