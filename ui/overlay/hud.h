// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overlay/overlay_backend.h"
#include "ui/overlay/pulse.h"
#include "ui/session/session_bridge.h"
#include "ui/session/ticker.h"

#include <QObject>

namespace pomotide::ui {

/// Decides what the overlay shows at which moment. Between pulses exactly one call is due, the one
/// for the next pulse; in Idle, or while the overlay is not to be seen, none.
class Hud final : public QObject {
    Q_OBJECT

public:
    /// A look to try on, and at which of its opacities.
    struct Preview {
        core::Appearance appearance;
        bool atRest = false; ///< else as at a pulse's peak

        bool operator==(const Preview&) const = default;
    };

    /// Shows what is going on at once. Time goes by `speed` times as fast as by the ticker. What it
    /// is given must outlive it.
    Hud(OverlayBackend& backend, SessionBridge& bridge, Ticker& ticker, double speed = 1,
        QObject* parent = nullptr);
    ~Hud() override;

    /// Whether the desktop wants nothing to move.
    void setReducedMotion(bool isReduced);

    /// Takes the overlay off all screens, as while somebody else might look at them, or shows it
    /// again.
    void setHidden(bool isHidden);

    /// Shows that look, still, instead of what is shown else: what is going on where something is,
    /// an example where nothing is. Nothing ends it.
    void setPreview(const std::optional<Preview>& preview);

    /// The key that opens the quick entry, as people here write it; empty if there is none.
    void setShortcut(const QString& shortcut);

public slots:
    /// Says a prompt in the words of that form, with a pulse: the only words of a prompt phase that
    /// come by themselves.
    void prompt(core::PromptForm form);

    /// Says at once what is going on, also while no words come by themselves.
    void sayNow();

signals:
    /// A pulse has begun: the moment for others to show that time has passed.
    void pulsed();

private:
    enum class PulseStage { Rest, Rising, Falling };
    enum class TextStage { Gone, Appearing, Shown, Fading };

    struct PhaseName {
        core::PhaseKind kind = core::PhaseKind::Idle;
        std::optional<core::PomodoroId> running;

        bool operator==(const PhaseName&) const = default;
    };

    struct Pulse {
        core::Duration began;
        double from = 0; ///< where the boundary was
    };

    struct Speech {
        OverlayText text;
        TextTiming timing;
        core::Duration began;
    };

    void update();
    void onQuietReasonChanged();
    void showPreview(const core::NowModel& now);
    void enter(const core::NowModel& now, core::Duration time);
    void leave();
    void tick();
    void beginPulse(core::Duration time);
    void sayPhase(const core::NowModel& now, core::Duration time);
    void say(OverlayText message, const core::NowModel& now, core::Duration time);
    void pulseSoon(core::Duration time);
    void showFrame(core::Duration time);
    void scheduleNext(core::Duration time);
    void setStages(PulseStage pulse, TextStage text);

    [[nodiscard]] bool isSeen() const;
    [[nodiscard]] bool isToAsk(const core::NowModel& now) const;
    [[nodiscard]] OverlayText phaseText(const core::NowModel& now) const;
    [[nodiscard]] OverlayText promptText(core::PromptForm form, const core::NowModel& now) const;
    [[nodiscard]] Motion motion() const;
    [[nodiscard]] core::Duration period() const;
    [[nodiscard]] OverlayFrame frameAt(core::Duration time) const;
    [[nodiscard]] PulseStage pulseStageAt(core::Duration time) const;
    [[nodiscard]] TextStage textStageAt(core::Duration time) const;

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
    core::Duration m_nextPulse{};
    int m_pulses = 0;                        ///< in this phase
    std::optional<core::PomodoroId> m_asked; ///< how this one goes has been asked
    PulseStage m_pulseStage = PulseStage::Rest;
    TextStage m_textStage = TextStage::Gone;
};

} // namespace pomotide::ui
