// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/viewer/held_key.h"
#include "ui/viewer/sound.h"

#include <QTimer>
#include <functional>
#include <optional>

namespace ui {

/// Moves the playhead: at the speed of the clock, or of the sound where there is any.
class Player : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<double()>; ///< seconds, never backwards

    static constexpr double fastest = 8;

    /// `sound` may be null; it and `session` must outlive the player. `clock` for the tests.
    explicit Player(
        Session& session, Sound* sound = nullptr, Clock clock = {}, QObject* parent = nullptr);

    bool isPlaying() const { return m_rate != 0; }
    /// Times normal speed; negative backwards, 0 when stopped.
    double rate() const { return m_rate; }
    bool isLooping() const { return m_loop; }
    bool isMuted() const { return m_isMuted; }
    /// Sets the playhead to where it should be now; the timer does that all the time.
    void advance();

public slots:
    void togglePlay();
    void playForward(); ///< again: twice as fast; with the stop key held: one frame
    void playBackward();
    void stop();
    void playInToOut();
    void toggleLoop();
    void toggleMute();
    void setScrubSound(bool isOn) { m_scrubSound = isOn; }

    void stepForward() { step(1); }
    void stepBackward() { step(-1); }
    void step(int frames); ///< stops, then moves
    void jumpSeconds(double seconds); ///< stops, then moves
    void goToStart();
    void goToEnd();

signals:
    void stateChanged(); ///< rate, loop, mute

private:
    struct Range {
        double first = 0;
        double last = 0; ///< where the last frame begins
    };

    void play(double rate);
    void shuttle(int direction);
    void restartClock();
    void followSound();
    void moveTo(double seconds);
    void handleTimeChange();
    Range clipRange() const;
    Range marks() const; ///< in to out, where set
    const Clip* heardClip() const;

    Session& m_session;
    Sound* const m_sound;
    const Clock m_clock;
    QTimer m_timer;
    HeldKey m_stopKey;
    double m_rate = 0;
    bool m_loop = false;
    bool m_isMuted = false;
    bool m_scrubSound = true;
    bool m_isMoving = false; ///< the change of time is the player's own
    std::optional<double> m_stopAt;
    double m_startTime = 0; ///< of the playhead, when the clock showed m_startClock
    double m_startClock = 0;
    double m_nextSnippet = 0; ///< on the clock
};

/// "00:00:04:12": hours, minutes, seconds, frames.
QString timecode(std::int64_t frame, double frameRate);

} // namespace ui
