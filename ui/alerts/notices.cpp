// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/notices.h"

#include "core/engine/phase.h"
#include "ui/alerts/not_now.h"
#include "ui/session/quick_wish.h"
#include "ui/text/prompt_text.h"
#include "ui/text/quick_entry_text.h"
#include "ui/text/refusal_text.h"
#include "ui/text/text.h"
#include "ui/text/title_text.h"

#include <utility>

namespace pomotide::ui {

namespace {

/// A program that was just started asks about pomodoros that ended at most this long ago.
constexpr core::Duration kStillFresh = std::chrono::minutes{10};

constexpr qsizetype kLabelLetters = 24;

bool isWished(NoticeKind kind, const core::AlertSettings& settings)
{
    switch (kind) {
    case NoticeKind::Prompt:
        return settings.notifyPrompt;
    case NoticeKind::Evaluation:
    case NoticeKind::OpenEnd:
        return settings.notifyEvaluation;
    case NoticeKind::GraceEnding:
        return settings.notifyGrace;
    case NoticeKind::BreakOver:
        return settings.notifyBreakOver;
    case NoticeKind::Absence:
        return settings.notifyAbsence;
    case NoticeKind::Feedback:
    case NoticeKind::News:
        break;
    }
    return true;
}

} // namespace

Notices::Notices(SessionBridge& bridge, Notifier& notifier, const PromptScheduler& promptScheduler,
                 AwayTracker& awayTracker, Ticker& ticker, double speed, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_notifier(notifier), m_promptScheduler(promptScheduler),
      m_awayTracker(awayTracker), m_ticker(ticker), m_speed(speed),
      m_since(bridge.now() - kStillFresh), m_phase(core::phaseOf(bridge.state(), bridge.zones()))
{
    connect(&bridge, &SessionBridge::stateChanged, this, &Notices::onState);
    connect(&bridge, &SessionBridge::quietReasonChanged, this, &Notices::update);
    connect(&bridge, &SessionBridge::noticed, this,
            [this](const QString& sentence) { show(NoticeKind::News, sentence); });
    connect(&promptScheduler, &PromptScheduler::prompted, this, &Notices::onPrompted);
    connect(&awayTracker, &AwayTracker::returned, this, &Notices::onReturned);
    connect(&awayTracker, &AwayTracker::questionChanged, this, &Notices::onQuestion);
    connect(&notifier, &Notifier::chosen, this, &Notices::onChosen);
    connect(&notifier, &Notifier::replied, this, &Notices::onReplied);
    connect(&notifier, &Notifier::dismissed, this, [this](NoticeKind kind) { m_up.erase(kind); });
    update();
}

Notices::~Notices()
{
    m_ticker.cancel();
    for (const auto& [kind, answers] : m_up) {
        m_notifier.withdraw(kind);
    }
}

void Notices::setShortcut(const QString& shortcut)
{
    m_shortcut = shortcut;
}

void Notices::setTrouble(const QString& sentence)
{
    m_trouble = sentence;
    showTrouble();
}

void Notices::onState()
{
    const core::State& state = m_bridge.state();
    const auto before = std::exchange(m_phase, core::phaseOf(state, m_bridge.zones()));
    if (before.index() != m_phase.index()) {
        withdraw(NoticeKind::Prompt);
        withdraw(NoticeKind::BreakOver);
    }
    update();
    if (core::justEnded(before, state) == core::PhaseKind::Break) {
        showBreakOver();
    }
}

void Notices::onPrompted(core::PromptForm form)
{
    const auto begun = form == core::PromptForm::Stake ? std::nullopt : begunStart();
    if (begun) {
        showBegun(*begun);
        return;
    }
    const bool isOnRingAlone =
        form == core::PromptForm::FirstStep || form == core::PromptForm::SmallStart;
    if (isOnRingAlone && m_ringHasWords) {
        return;
    }
    withdraw(NoticeKind::BreakOver);
    const OverlayText prompt = text::prompt(form, m_bridge.nowModel(), m_bridge.now(),
                                            m_bridge.zones().system(), m_shortcut);
    std::vector<Choice> choices;
    const Act open = [this] { emit quickEntryWished(); };
    if (const auto* const first = core::firstProposed(m_bridge.state())) {
        choices.push_back({tr("Start “%1”").arg(text::plainTitle(first->title, kLabelLetters)),
                           [this, id = first->id] { ask({core::Start{id}}); }});
    }
    if (!m_notifier.takesReplies()) {
        choices.push_back({choices.empty() ? tr("New intention…") : tr("Other…"), open, true});
    }
    for (const NotNow& later : notNow(m_bridge.now(), m_bridge.zones().system())) {
        choices.push_back({later.label, [this, until = later.until] {
                               ask({core::SetQuiet{until(m_bridge.now())}});
                           }});
    }
    show(NoticeKind::Prompt,
         {.title = prompt.headline,
          .text = prompt.subline,
          .replyHint = tr("What would you like to start?")},
         open, choices, [this](const QString& typed) { startOn(typed); });
}

void Notices::onReturned(const core::AbsenceModel& model)
{
    m_unshown = model;
    showAbsence();
}

void Notices::onQuestion()
{
    if (!m_awayTracker.question() && m_asksOfAbsence) {
        withdraw(NoticeKind::Absence);
    }
    update();
}

void Notices::onChosen(NoticeKind kind, const QString& action)
{
    const auto up = m_up.find(kind);
    if (up == m_up.end()) {
        return;
    }
    const std::vector<Act> acts = std::move(up->second.acts);
    m_up.erase(up);
    const auto index = static_cast<std::size_t>(action.toUInt()); // 0 for "default"
    if (index < acts.size()) {
        acts[index]();
    }
}

void Notices::onReplied(NoticeKind kind, const QString& text)
{
    const auto up = m_up.find(kind);
    if (up == m_up.end()) {
        return;
    }
    const Reply reply = std::move(up->second.reply);
    m_up.erase(up);
    if (reply) {
        reply(text);
    }
}

void Notices::update()
{
    if (core::hidesTitles(m_bridge.quietReason())) {
        hide();
    }
    withdrawIf(
        [this](NoticeKind kind) { return !isWished(kind, m_bridge.state().settings.alerts); });
    const core::NoticesModel model = core::noticesModel(m_bridge.state(), m_since, m_bridge.now());
    askHowItWas(model);
    showOpenEnd(model);
    showBreakEnding(model);
    remindOfGrace(model);
    showAbsence();
    showTrouble();
    if (model.next) {
        m_ticker.callAfter(onTicker(*model.next - m_bridge.now(), m_speed), [this] { update(); });
    } else {
        m_ticker.cancel();
    }
}

/// Withdraws notices that may name an intention. They are shown again later if still true.
void Notices::hide()
{
    if (m_up.contains(NoticeKind::Evaluation)) {
        m_asked.reset();
    }
    if (m_up.contains(NoticeKind::OpenEnd)) {
        m_openEnd.reset();
    }
    if (m_up.contains(NoticeKind::BreakOver)) {
        m_breakEnd.reset();
    }
    if (m_up.contains(NoticeKind::GraceEnding)) {
        m_reminded.reset();
    }
    if (m_up.contains(NoticeKind::Absence)) {
        m_unshown = m_awayTracker.question();
    }
    withdrawIf([](NoticeKind kind) { return kind != NoticeKind::News; });
}

void Notices::tell(const QString& sentence)
{
    show(NoticeKind::Feedback, sentence);
}

void Notices::show(NoticeKind kind, const QString& sentence)
{
    show(kind, {.title = tr("Pomotide"), .text = sentence}, [this] { emit windowWished(); }, {});
}

void Notices::show(NoticeKind kind, Notice notice, const Act& chosen,
                   const std::vector<Choice>& choices, const Reply& reply)
{
    if (isHeldBack(kind)) {
        return;
    }
    notice.text.replace(QLatin1Char('\n'), QStringLiteral(" · ")); // GNOME shows it as a blank
    m_up[kind] = {.acts = {chosen}, .reply = reply};
    std::vector<Act>& acts = m_up[kind].acts;
    for (const Choice& choice : choices) {
        notice.actions.push_back({QString::number(acts.size()), choice.label, choice.isOpening});
        acts.push_back(choice.act);
    }
    m_notifier.show(kind, notice);
}

void Notices::withdraw(NoticeKind kind)
{
    if (m_up.erase(kind) > 0) {
        m_notifier.withdraw(kind);
    }
}

void Notices::withdrawIf(const std::function<bool(NoticeKind)>& isUnwanted)
{
    const auto up = m_up;
    for (const auto& [kind, answers] : up) {
        if (isUnwanted(kind)) {
            withdraw(kind);
        }
    }
}

bool Notices::isHeldBack(NoticeKind kind) const
{
    return m_bridge.quietReason() != core::QuietReason::None ||
           !isWished(kind, m_bridge.state().settings.alerts);
}

bool Notices::ask(const std::vector<core::Command>& commands)
{
    const Answer answer = m_bridge.ask(commands);
    if (!answer.isDone()) {
        tell(answer.sentence());
    }
    return answer.isDone();
}

void Notices::evaluate(core::PomodoroId pomodoro, core::Verdict verdict)
{
    if (!ask({core::Evaluate{pomodoro, verdict}})) {
        m_asked.reset(); // ask again with the answers that are valid now
        update();
    }
}

/// Reads the line as the quick entry does. Nothing typed is no wish for the first of the list.
void Notices::startOn(const QString& typed)
{
    const core::Zone& zone = m_bridge.zones().system();
    const core::QuickContext context{.state = m_bridge.state(),
                                     .actions = m_bridge.nowActions(),
                                     .zone = zone,
                                     .at = m_bridge.now(),
                                     .folded = folded};
    const std::string line = typed.simplified().toStdString();
    const core::QuickEntryModel model = core::quickReply(context, line);
    if (model.hasFault()) {
        tell(text::enterDoes(model, zone));
    } else if (line.empty() || model.act == core::QuickAct::Nothing) {
        tell(text::refusal(core::Outcome::BlankTitle));
    } else if (const QString noted = text::quickNoted(model);
               ask(commandsOf(model)) && !noted.isEmpty()) {
        tell(noted);
    }
}

} // namespace pomotide::ui
