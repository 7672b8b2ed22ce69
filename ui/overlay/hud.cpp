// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/hud.h"

#include "core/engine/prompt_backoff.h"
#include "core/model/pomodoro.h"
#include "ui/text/next_step_text.h"
#include "ui/text/prompt_text.h"
#include "ui/text/shortened.h"
#include "ui/text/text.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace pomotide::ui {

namespace {

Q_LOGGING_CATEGORY(hudLog, "pomotide.hud", QtWarningMsg)

/// Most letters of a next step.
constexpr qsizetype kStepLetters = 60;

/// The dial moves that often if time is scaled.
constexpr core::Duration kScaledStep = std::chrono::milliseconds{250};

/// Returns where the user wishes words that would be at `place`.
TextPlace placeOf(core::WordsPlace wish, TextPlace place)
{
    switch (wish) {
    case core::WordsPlace::Centre:
        break;
    case core::WordsPlace::Foot:
        return TextPlace::Foot;
    case core::WordsPlace::Corner:
        return TextPlace::Corner;
    }
    return place;
}

} // namespace

Hud::Hud(OverlayBackend& backend, SessionBridge& bridge, InputWatch& input, Ticker& ticker,
         double speed, QObject* parent)
    : QObject(parent), m_backend(backend), m_bridge(bridge), m_ticker(ticker), m_speed(speed),
      m_phaseWords(input, speed, [this](core::WordMoment moment) { sayMoment(moment); })
{
    connect(&m_bridge, &SessionBridge::stateChanged, this, &Hud::update);
    connect(&m_bridge, &SessionBridge::quietReasonChanged, this, &Hud::onQuietReasonChanged);
    update();
}

Hud::~Hud()
{
    m_ticker.cancel();
    m_backend.hide();
}

void Hud::setReducedMotion(bool isReduced)
{
    m_isMotionReduced = isReduced;
}

void Hud::setHidden(bool isHidden)
{
    if (std::exchange(m_isHidden, isHidden) == isHidden) {
        return;
    }
    qCInfo(hudLog, "%s", isHidden ? "hidden" : "visible");
    m_phase.reset(); // show the text of the current phase again
    update();
}

void Hud::setPreview(const std::optional<Preview>& preview)
{
    if (std::exchange(m_preview, preview) != preview) {
        update();
    }
}

void Hud::setShortcut(const QString& shortcut)
{
    const bool isNew = std::exchange(m_shortcut, shortcut) != shortcut;
    const core::NowModel now = m_bridge.publicModel();
    // When the program starts, text may be shown before the key is known to work.
    if (isNew && m_speech && now.kind == core::PhaseKind::Grace) {
        m_speech->setText(phaseText(now));
        showFrame(m_ticker.elapsed());
    }
}

void Hud::prompt(core::PromptForm form)
{
    qCInfo(hudLog, "prompt %s", nameOf(form, core::kPromptFormNames));
    if (!isSeen() || m_model->kind != core::PhaseKind::Prompt) {
        return;
    }
    const core::Duration time = m_ticker.elapsed();
    if (m_model->appearance.words != core::WordsWish::None) {
        const core::NowModel now = m_bridge.publicModel();
        say(promptText(form, now), now, time);
    }
    pulseSoon(time);
    tick();
}

void Hud::sayNow()
{
    if (!isSeen()) {
        return;
    }
    const core::NowModel now = m_bridge.publicModel();
    const bool isPrompt = now.kind == core::PhaseKind::Prompt;
    const auto form = core::latestForm(m_bridge.state()).value_or(core::PromptForm::Stake);
    m_phaseWords.drop();
    say(isPrompt ? promptText(form, now) : phaseText(now), now, m_ticker.elapsed());
    tick();
}

void Hud::onQuietReasonChanged()
{
    m_speech.reset();
    if (m_bridge.quietReason() == core::QuietReason::None) {
        m_phase.reset(); // show the text of the current phase again
    }
    update();
}

void Hud::update()
{
    const core::State& state = m_bridge.state();
    const core::Duration time = m_ticker.elapsed();
    const core::NowModel now = m_bridge.publicModel();
    const core::Pomodoro* const running = core::runningPomodoro(state);
    const PhaseName phase{now.kind, running ? std::optional(running->id) : std::nullopt};
    const bool isNew = std::exchange(m_phase, phase) != phase;

    const auto form = m_model ? m_model->form : std::nullopt;
    m_model = core::overlayModel(state, now);
    if (m_model && !isNew) {
        m_model->form = form; // only pulses change the form: a change between them could flash
    }
    if (m_preview && !m_isHidden) {
        showPreview(now);
    } else if (!isSeen()) {
        leave();
    } else {
        if (m_pulse) {
            m_pulse->from = m_model->elapsed;
        }
        if (isNew) {
            enter(now, time);
        } else {
            m_nextPulse = nextPulse(rhythm(now), time, m_pulse ? m_pulse->began : time, motion());
            m_phaseWords.update(now, wordsWish(), time);
        }
        tick();
    }
    if (isNew) {
        qCInfo(hudLog, "phase %s", nameOf(now.kind, core::kPhaseNames));
    }
}

void Hud::showPreview(const core::NowModel& now)
{
    m_ticker.cancel();
    m_speech.reset();
    m_phaseWords.drop();
    setStages(PulseStage::Rest, Speech::Stage::Gone);
    core::State tryingOn = m_bridge.state();
    tryingOn.settings.appearance = m_preview->appearance;
    OverlayFrame frame;
    frame.ring = core::overlayModel(tryingOn, now).value_or(core::previewModel(tryingOn.settings));
    const core::Opacities& opacities = frame.ring.opacities;
    frame.opacity = m_preview->atRest ? opacities.rest / opacities.peak : 1;
    if (m_preview->hasWords) {
        frame.text = m_model ? phaseText(now) : OverlayText{.headline = text::sampleWords()};
        frame.textOpacity = 1;
    }
    m_backend.show(frame);
}

void Hud::enter(const core::NowModel& now, core::Duration time)
{
    pulseSoon(time);
    if (m_speech) {
        m_speech->fadeFrom(time); // it is about the phase before
    }
    m_phaseWords.enter(now, wordsWish(), time);
}

void Hud::pulseSoon(core::Duration time)
{
    m_nextPulse = m_pulse ? std::max(time, m_pulse->began + shortestPeriod(motion())) : time;
}

void Hud::leave()
{
    m_ticker.cancel();
    m_backend.hide();
    m_speech.reset();
    m_phaseWords.drop();
    setStages(PulseStage::Rest, Speech::Stage::Gone);
}

void Hud::tick()
{
    const core::Duration time = m_ticker.elapsed();
    if (time >= m_nextPulse) {
        beginPulse(time);
    }
    if (m_speed > 1) {
        followTime();
    }
    if (time >= m_phaseWords.next()) {
        m_phaseWords.update(m_bridge.publicModel(), wordsWish(), time);
    }
    showFrame(time);
    scheduleNext(time);
}

/// Where a second is minutes, a dial that moved with pulses only would contradict the words.
void Hud::followTime()
{
    if (const auto ring = core::overlayModel(m_bridge.state(), m_bridge.publicModel())) {
        m_model->elapsed = ring->elapsed;
    }
}

void Hud::beginPulse(core::Duration time)
{
    const core::NowModel now = m_bridge.publicModel();
    m_pulse = Pulse{.began = time, .from = m_model->elapsed};
    m_model = core::overlayModel(m_bridge.state(), now);
    m_nextPulse = nextPulse(rhythm(now), time, time, motion());
    m_backend.raise();
    emit pulsed();
}

void Hud::sayMoment(core::WordMoment moment)
{
    if (!isSeen()) {
        return;
    }
    const core::NowModel now = m_bridge.publicModel();
    OverlayText message = phaseText(now);
    if (moment == core::WordMoment::LastMinute && isToAsk()) {
        message.subline = text::softQuestion();
    } else if (moment == core::WordMoment::Begin && now.kind == core::PhaseKind::Pomodoro) {
        message.subline =
            text::withNextStep(message.subline, text::shortened(now.nextStep, kStepLetters));
    }
    say(std::move(message), now, m_ticker.elapsed());
    tick();
}

void Hud::say(OverlayText message, const core::NowModel& now, core::Duration time)
{
    message.place = placeOf(m_model->appearance.wordsPlace, message.place);
    const double visible = frameAt(time).textOpacity;
    m_speech = Speech(std::move(message), time, visible, now.left, motion());
}

void Hud::showFrame(core::Duration time)
{
    const Speech::Stage text = textStageAt(time);
    if (text == Speech::Stage::Gone) {
        m_speech.reset();
    }
    m_backend.show(frameAt(time));
    setStages(pulseStageAt(time), text);
}

void Hud::scheduleNext(core::Duration time)
{
    core::Duration next = std::min(m_nextPulse, m_phaseWords.next());
    if (m_speed > 1) {
        next = std::min(next, time + kScaledStep);
    }
    if (m_pulseStage != PulseStage::Rest) {
        const core::Duration since = time - m_pulse->began;
        next = std::min(next, m_pulse->began + nextPulseFrame(m_model->opacities, since, motion()));
    }
    if (m_speech) {
        next = std::min(next, m_speech->nextFrame(time));
    }
    m_ticker.callAfter(next - time, [this] { tick(); });
}

void Hud::setStages(PulseStage pulse, Speech::Stage text)
{
    const PulseStage pulseBefore = std::exchange(m_pulseStage, pulse);
    if (pulseBefore == PulseStage::Rising && pulse == PulseStage::Falling) {
        qCInfo(hudLog, "pulse peak");
    } else if (pulseBefore != PulseStage::Rest && pulse == PulseStage::Rest) {
        qCInfo(hudLog, "pulse rest");
    }
    const Speech::Stage textBefore = std::exchange(m_textStage, text);
    if (textBefore != text && text == Speech::Stage::Shown) {
        qCInfo(hudLog, "words shown");
    } else if (textBefore != text && text == Speech::Stage::Gone) {
        qCInfo(hudLog, "words gone");
    }
}

/// False without a phase, while hidden or in a preview, and, if the user wants so, while titles
/// must not be shown.
bool Hud::isSeen() const
{
    const bool isQuiet = core::hidesTitles(m_bridge.quietReason());
    return m_model && !m_isHidden && !m_preview &&
           (!isQuiet || m_bridge.state().settings.alerts.ringWhenQuiet);
}

bool Hud::isToAsk() const
{
    const core::Pomodoro* const running = core::runningPomodoro(m_bridge.state());
    return running && !running->evaluation &&
           m_bridge.now() >= running->startedAt + core::kFirstMinute;
}

/// While quiet, no words are shown without a request.
core::WordsWish Hud::wordsWish() const
{
    return m_bridge.quietReason() == core::QuietReason::None ? m_model->appearance.words
                                                             : core::WordsWish::None;
}

OverlayText Hud::phaseText(const core::NowModel& now) const
{
    return {.headline = text::headline(now), .subline = text::subline(now, m_shortcut)};
}

OverlayText Hud::promptText(core::PromptForm form, const core::NowModel& now) const
{
    return text::prompt(form, now, m_bridge.now(), m_bridge.zones().system(), m_shortcut);
}

/// Returns Stepped if the setting or the desktop reduces motion, or if nothing can fade here.
Motion Hud::motion() const
{
    const core::MotionWish wish = m_model->appearance.motion;
    const bool isReduced = wish == core::MotionWish::Reduced ||
                           (wish == core::MotionWish::AsDesktop && m_isMotionReduced);
    const bool canFade = m_backend.capabilities().testFlag(OverlayBackend::Translucent);
    return canFade && !isReduced ? Motion::Smooth : Motion::Stepped;
}

/// Returns the rhythm of pulses on the ticker: faster if time is scaled.
core::Rhythm Hud::rhythm(const core::NowModel& now) const
{
    core::Rhythm rhythm = core::rhythmOf(now, m_model->appearance);
    rhythm.period = onTicker(rhythm.period, m_speed);
    for (auto* const time : {&rhythm.change, &rhythm.end}) {
        if (*time) {
            *time = onTicker(**time, m_speed);
        }
    }
    return rhythm;
}

OverlayFrame Hud::frameAt(core::Duration time) const
{
    OverlayFrame frame{.ring = *m_model};
    const core::Opacities& opacities = frame.ring.opacities;
    frame.opacity = opacities.rest / opacities.peak;
    if (m_pulse) {
        const core::Duration since = time - m_pulse->began;
        frame.opacity = visibility(opacities, since, motion()) / opacities.peak;
        frame.ring.elapsed = eased(m_pulse->from, m_model->elapsed, since, motion());
    }
    if (m_speech) {
        frame.text = m_speech->text();
        frame.textOpacity = m_speech->opacityAt(time);
    }
    return frame;
}

Hud::PulseStage Hud::pulseStageAt(core::Duration time) const
{
    if (!m_pulse || time >= m_pulse->began + pulseLength(motion())) {
        return PulseStage::Rest;
    }
    return time < m_pulse->began + pulseLength(motion()) / 2 ? PulseStage::Rising
                                                             : PulseStage::Falling;
}

Speech::Stage Hud::textStageAt(core::Duration time) const
{
    return m_speech ? m_speech->stageAt(time) : Speech::Stage::Gone;
}

} // namespace pomotide::ui
