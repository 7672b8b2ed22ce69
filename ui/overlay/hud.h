// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overlay/overlay_backend.h"
#include "ui/overlay/phase_words.h"
#include "ui/overlay/speech.h"
#include "ui/session/session_bridge.h"
#include "ui/session/ticker.h"

#include <QObject>

namespace pomotide::ui {

/// Schedules what the overlay shows. Between pulses exactly one call of the ticker is due, for the
/// next pulse; none is due in Idle or while the overlay is not visible.
class Hud final : public QObject {
    Q_OBJECT

public:
    /// An appearance to preview.
    struct Preview {
        core::Appearance appearance;
        bool atRest = false;   ///< at the opacity at rest, otherwise at the peak
        bool hasWords = false; ///< with the phase's words; in Idle with a sample

        bool operator==(const Preview&) const = default;
    };

    /// Shows the current phase at once, its words in a pause in typing. Time runs `speed` times as
    /// fast as the ticker, which nothing else may use. All arguments must outlive it.
    Hud(OverlayBackend& backend, SessionBridge& bridge, InputWatch& input, Ticker& ticker,
        double speed = 1, QObject* parent = nullptr);
    ~Hud() override;

    /// Sets whether the desktop asks for reduced motion.
    void setReducedMotion(bool isReduced);

    /// Removes the overlay from all screens, for example while the session is locked, or shows it
    /// again.
    void setHidden(bool isHidden);

    /// Shows this appearance without animation until called with nothing. The model is the current
    /// phase; in Idle an example.
    void setPreview(const std::optional<Preview>& preview);

    /// Sets the text of the shortcut that opens the quick entry; empty if there is none.
    void setShortcut(const QString& shortcut);

public slots:
    /// Pulses, and shows the text of a prompt of that form. A prompt phase shows no other text by
    /// itself.
    void prompt(core::PromptForm form);

    /// Shows the text of the current phase at once, even if text is switched off or suppressed.
    void sayNow();

signals:
    /// Emitted when a pulse begins. Other parts update their times then.
    void pulsed();

private:
    enum class PulseStage { Rest, Rising, Falling };

    struct PhaseName {
        core::PhaseKind kind = core::PhaseKind::Idle;
        std::optional<core::PomodoroId> running;

        bool operator==(const PhaseName&) const = default;
    };

    struct Pulse {
        core::Duration began;
        double from = 0; ///< elapsed share at the begin
    };

    void update();
    void onQuietReasonChanged();
    void showPreview(const core::NowModel& now);
    void enter(const core::NowModel& now, core::Duration time);
    void leave();
    void tick();
    void followTime();
    void beginPulse(core::Duration time);
    void sayMoment(core::WordMoment moment);
    void say(OverlayText message, const core::NowModel& now, core::Duration time);
    void pulseSoon(core::Duration time);
    void showFrame(core::Duration time);
    void scheduleNext(core::Duration time);
    void setStages(PulseStage pulse, Speech::Stage text);

    [[nodiscard]] bool isSeen() const;
    [[nodiscard]] bool isToAsk() const;
    [[nodiscard]] core::WordsWish wordsWish() const;
    [[nodiscard]] OverlayText phaseText(const core::NowModel& now) const;
    [[nodiscard]] OverlayText promptText(core::PromptForm form, const core::NowModel& now) const;
    [[nodiscard]] Motion motion() const;
    [[nodiscard]] core::Rhythm rhythm(const core::NowModel& now) const;
    [[nodiscard]] OverlayFrame frameAt(core::Duration time) const;
    [[nodiscard]] PulseStage pulseStageAt(core::Duration time) const;
    [[nodiscard]] Speech::Stage textStageAt(core::Duration time) const;

    OverlayBackend& m_backend;
    SessionBridge& m_bridge;
    Ticker& m_ticker;
    double m_speed;
    bool m_isMotionReduced = false;
    bool m_isHidden = false;
    QString m_shortcut;
    std::optional<Preview> m_preview;

    std::optional<PhaseName> m_phase;
    std::optional<core::OverlayModel> m_model;
    std::optional<Pulse> m_pulse; ///< the latest one
    std::optional<Speech> m_speech;
    PhaseWords m_phaseWords;
    core::Duration m_nextPulse{};
    PulseStage m_pulseStage = PulseStage::Rest;
    Speech::Stage m_textStage = Speech::Stage::Gone;
};

} // namespace pomotide::ui
