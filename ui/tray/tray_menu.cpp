// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/tray_menu.h"

#include "core/present/end_offers.h"
#include "core/present/quiet_times.h"
#include "ui/alerts/not_now.h"
#include "ui/text/refusal_text.h"
#include "ui/text/shortened.h"
#include "ui/text/text.h"
#include "ui/text/title_text.h"
#include "ui/widgets/verdicts.h"

#include <QFontMetrics>

#include <utility>

namespace pomotide::ui {

namespace {

// In letters of average width.
constexpr int kWidestTitle = 40;
constexpr int kWidestHeader = 72;

/// Returns the text for a menu: one line, without mnemonics, elided.
QString menuText(const QString& text, const QMenu& menu, int widest)
{
    const QFontMetrics metrics(menu.font());
    return metrics
        .elidedText(text.simplified(), Qt::ElideRight, widest * metrics.averageCharWidth())
        .replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString menuTitle(const std::string& title, const QMenu& menu)
{
    return menuText(text::titleWithTags(title), menu, kWidestTitle);
}

QAction* addLine(QMenu& menu)
{
    QAction* const line = menu.addAction(QString());
    line->setEnabled(false);
    return line;
}

} // namespace

TrayMenu::TrayMenu(SessionBridge& bridge, AwayTracker& awayTracker, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_awayTracker(awayTracker), m_header(addLine(m_menu)),
      m_figures(addLine(m_menu)), m_troubleLine(addLine(m_menu)), m_ranOn(addLine(m_menu)),
      m_worked(m_menu.addAction(tr("I &worked"))), m_wasAway(m_menu.addAction(tr("I was &away"))),
      m_quickEntry(new QAction(&m_menu)), m_stop(new QAction(tr("S&top"), &m_menu)),
      m_cancel(new QAction(tr("&Cancel the start"), &m_menu)),
      m_skipBreak(new QAction(tr("S&kip the break"), &m_menu)),
      m_workOn(new QAction(tr("Sti&ll on it"), &m_menu)),
      m_moreTime(new QAction(tr("+%1").arg(text::length(core::kMoreTime)), &m_menu))
{
    buildMenu();
    connectMenu();
    setShortcut({});
    connect(&m_menu, &QMenu::aboutToShow, this, &TrayMenu::refresh);
    connect(&m_bridge, &SessionBridge::stateChanged, this, &TrayMenu::refresh);
    connect(&m_bridge, &SessionBridge::quietReasonChanged, this, &TrayMenu::refresh);
    connect(&m_awayTracker, &AwayTracker::questionChanged, this, &TrayMenu::refresh);
    refresh();
}

void TrayMenu::setShortcut(const QString& shortcut)
{
    m_quickEntry->setText(shortcut.isEmpty() ? tr("Quick e&ntry…")
                                             : tr("Quick e&ntry… (%1)").arg(shortcut));
}

void TrayMenu::setTrouble(const QString& sentence)
{
    m_trouble = sentence;
    refresh();
}

QList<MenuLine> TrayMenu::lines()
{
    refresh();
    return linesOf(m_menu, {m_header, m_figures, m_troubleLine}, m_newestId);
}

bool TrayMenu::choose(uint id, const QString& label, const QString& token)
{
    refresh();
    QAction* const chosen = lineOf(m_menu, id, label);
    if (chosen == nullptr) {
        return false;
    }
    m_token = token;
    chosen->trigger();
    m_token.clear();
    return true;
}

void TrayMenu::buildMenu()
{
    m_startMenu.setTitle(tr("&Start"));
    m_notNowMenu.setTitle(tr("Not now, &later"));
    m_menu.addSeparator();
    m_menu.addMenu(&m_startMenu);
    m_menu.addAction(m_quickEntry);
    m_menu.addMenu(&m_evaluateMenu);
    m_menu.addActions({m_stop, m_cancel, m_workOn, m_skipBreak, m_moreTime});
    m_endMenu.setTitle(tr("En&d at"));
    m_menu.addMenu(&m_endMenu);
    m_switchMenu.setTitle(tr("S&witch to"));
    m_menu.addMenu(&m_switchMenu);
    m_menu.addSeparator();
    m_menu.addMenu(&m_notNowMenu);
    m_menu.addMenu(&m_quietMenu);
    m_menu.addSeparator();
    const QAction* const open = m_menu.addAction(tr("&Open Pomotide"));
    const QAction* const legend = m_menu.addAction(tr("What does the &ring show?"));
    const QAction* const quit = m_menu.addAction(tr("&Quit"));
    connect(open, &QAction::triggered, this, [this] { emit windowWished(m_token); });
    connect(legend, &QAction::triggered, this, [this] { emit legendWished(m_token); });
    connect(quit, &QAction::triggered, this, &TrayMenu::quitWished);
}

void TrayMenu::connectMenu()
{
    for (const core::Verdict verdict : kVerdicts) {
        const QAction* const action = m_evaluateMenu.addAction(text::verdict(verdict));
        connect(action, &QAction::triggered, this, [this, verdict] { evaluate(verdict); });
    }
    connect(m_worked, &QAction::triggered, &m_awayTracker, &AwayTracker::worked);
    connect(m_wasAway, &QAction::triggered, &m_awayTracker, &AwayTracker::wasAway);
    connect(m_quickEntry, &QAction::triggered, this, [this] { emit quickEntryWished(m_token); });
    connect(m_stop, &QAction::triggered, this, [this] { ask(core::Stop{}); });
    connect(m_cancel, &QAction::triggered, this, [this] { ask(core::Cancel{}); });
    connect(m_skipBreak, &QAction::triggered, this, [this] { ask(core::SkipBreak{}); });
    connect(m_workOn, &QAction::triggered, this, [this] { ask(core::WorkOn{}); });
    connect(m_moreTime, &QAction::triggered, this, &TrayMenu::giveMoreTime);
}

void TrayMenu::refresh()
{
    core::TrayModel model =
        core::trayModel(m_bridge.state(), m_bridge.publicModel(), m_bridge.nowActions(),
                        m_bridge.zones().system(), m_bridge.now());
    if (core::hidesTitles(m_bridge.quietReason())) {
        model = core::withoutTitles(std::move(model));
    }
    describe(model.now);
    updateQuiet();
    updateNotNow(model.now.kind);
    updateAbsence();
    // The rest of the menu does not depend on the time that has passed.
    const core::NowModel now = std::exchange(model.now, {});
    if (m_offered != model) {
        updateActs(model);
        updateStart(model);
        updateSwitch(model);
        updateEnds(model.ends);
        updateEvaluate(model);
        m_offered = std::move(model);
    }
    emit refreshed(now);
}

void TrayMenu::describe(const core::NowModel& now)
{
    const core::Zone& zone = m_bridge.zones().system();
    const QString summary = now.kind == core::PhaseKind::Overtime
                                ? text::overtime(now.overtime.value_or(core::Duration{}))
                                : text::summary(now, m_bridge.now(), zone);
    const QString figures = text::figures(now, m_bridge.now(), zone);
    QStringList description{text::cut(summary.simplified(), kWidestHeader), figures, m_trouble};
    description.removeAll(QString());
    if (std::exchange(m_description, description) != description) {
        m_troubleLine->setText(menuText(m_trouble, m_menu, kWidestHeader));
        m_troubleLine->setVisible(!m_trouble.isEmpty());
        m_header->setText(menuText(summary, m_menu, kWidestHeader));
        m_figures->setText(menuText(figures, m_menu, kWidestHeader));
        m_figures->setVisible(!figures.isEmpty());
    }
}

void TrayMenu::updateActs(const core::TrayModel& model)
{
    const core::NowActions& actions = model.actions;
    m_stop->setText(actions.isOvertime ? tr("&Take the break now") : tr("S&top"));
    m_stop->setEnabled(actions.canStop);
    m_cancel->setVisible(actions.canCancel);
    m_skipBreak->setVisible(actions.canSkipBreak);
    m_workOn->setVisible(actions.canWorkOn);
    m_moreTime->setVisible(actions.canStop || actions.canSkipBreak);
    m_moreTime->setEnabled(model.canHaveMoreTime);
}

void TrayMenu::updateSwitch(const core::TrayModel& model)
{
    m_switchMenu.clear();
    for (const core::TrayModel::Entry& entry : model.switchable) {
        const auto place = static_cast<int>(m_switchMenu.actions().size()) + 1;
        const QAction* const action =
            m_switchMenu.addAction(entry.title.empty() ? tr("Intention %1").arg(place)
                                                       : menuTitle(entry.title, m_switchMenu));
        connect(action, &QAction::triggered, this,
                [this, intention = entry.intention] { ask(core::Switch{intention}); });
    }
    m_switchMenu.menuAction()->setVisible(!model.switchable.empty());
}

void TrayMenu::updateEnds(const std::vector<core::Instant>& ends)
{
    m_endMenu.clear();
    const core::Zone& zone = m_bridge.zones().system();
    for (const core::Instant end : ends) {
        const QAction* const action = m_endMenu.addAction(text::moment(end, m_bridge.now(), zone));
        connect(action, &QAction::triggered, this, [this, end] { ask(core::SetEnd{end}); });
    }
    m_endMenu.menuAction()->setVisible(!ends.empty());
}

void TrayMenu::giveMoreTime()
{
    if (const auto end = core::extendedEnd(m_bridge.state(), m_bridge.now())) {
        ask(core::SetEnd{*end});
    }
}

void TrayMenu::updateStart(const core::TrayModel& model)
{
    m_startMenu.clear();
    int number = 0;
    for (const core::TrayModel::Entry& entry : model.startable) {
        ++number;
        const QAction* const action =
            m_startMenu.addAction(entry.title.empty() ? tr("Intention %1").arg(number)
                                                      : menuTitle(entry.title, m_startMenu));
        connect(action, &QAction::triggered, this,
                [this, intention = entry.intention] { ask(core::Start{intention}); });
    }
    m_startMenu.addSeparator();
    const QAction* const fresh = m_startMenu.addAction(tr("&New intention…"));
    connect(fresh, &QAction::triggered, this, [this] { emit newIntentionWished(m_token); });
    m_startMenu.setEnabled(model.actions.canStart);
}

void TrayMenu::updateEvaluate(const core::TrayModel& model)
{
    const auto& question = model.actions.question;
    const bool isNamed = question && !question->title.empty();
    m_evaluateMenu.setEnabled(question.has_value());
    m_evaluateMenu.setTitle(
        isNamed ? tr("&Evaluate “%1”").arg(menuTitle(question->title, m_evaluateMenu))
                : tr("&Evaluate"));
    const bool isWithheld = question && question->notAchievable;
    const QString name = text::verdict(core::Verdict::Achieved);
    QAction* const achieved =
        m_evaluateMenu.actions().at(static_cast<qsizetype>(core::Verdict::Achieved));
    achieved->setEnabled(!isWithheld);
    achieved->setText(isWithheld ? tr("%1 · %2").arg(name, text::refusal(*question->notAchievable))
                                 : name);
}

void TrayMenu::updateQuiet()
{
    const core::Instant now = m_bridge.now();
    QuietOffer offer{.until = m_bridge.state().quietUntil,
                     .times = core::quietTimes(m_bridge.zones().system(), now)};
    if (m_quietOffer == offer) {
        return;
    }
    m_quietMenu.clear();
    const auto add = [this](const QString& text, auto wish) {
        connect(m_quietMenu.addAction(text), &QAction::triggered, this, wish);
    };
    const auto until = [&](core::Instant instant) {
        return text::moment(instant, now, m_bridge.zones().system());
    };
    m_quietMenu.setTitle(offer.until ? tr("Qu&iet until %1").arg(until(*offer.until))
                                     : tr("Qu&iet"));
    if (offer.until) {
        add(tr("&End the quiet"), [this] { beQuiet({}); });
        m_quietMenu.addSeparator();
    }
    add(tr("For an &hour"), [this] { beQuiet(core::inAnHour(m_bridge.now())); });
    add(tr("For the &rest of the day"), [this] { beQuietToday(); });
    m_quietMenu.addSeparator();
    for (const core::Instant time : offer.times) {
        add(tr("Until %1").arg(until(time)), [this, time] { beQuiet(time); });
    }
    m_quietOffer = std::move(offer);
}

/// Answers to a prompt that is not suppressed anyway.
void TrayMenu::updateNotNow(core::PhaseKind kind)
{
    const bool isPrompt = kind == core::PhaseKind::Prompt && !m_bridge.state().quietUntil;
    m_notNowMenu.menuAction()->setVisible(isPrompt);
    const core::Zone& zone = m_bridge.zones().system();
    const core::Instant time = core::notNowTime(zone, m_bridge.now());
    if (!isPrompt || std::exchange(m_notNow, time) == time) {
        return;
    }
    m_notNowMenu.clear();
    for (const NotNow& later : notNow(m_bridge.now(), zone)) {
        connect(m_notNowMenu.addAction(later.label), &QAction::triggered, this,
                [this, until = later.until] { beQuiet(until(m_bridge.now())); });
    }
}

void TrayMenu::updateAbsence()
{
    const auto& question = m_awayTracker.question();
    const bool isAsked = question && question->ranOn;
    if (isAsked) {
        const QString title = core::hidesTitles(m_bridge.quietReason())
                                  ? QString()
                                  : menuTitle(question->ranOn->title, m_menu);
        m_ranOn->setText(title.isEmpty() ? tr("The pomodoro went on while you were away")
                                         : tr("“%1” went on while you were away").arg(title));
    }
    for (QAction* const action : {m_ranOn, m_worked, m_wasAway}) {
        action->setVisible(isAsked);
    }
}

void TrayMenu::evaluate(core::Verdict verdict)
{
    if (const auto& question = m_bridge.nowActions().question) {
        ask(core::Evaluate{question->id, verdict});
    }
}

void TrayMenu::beQuiet(std::optional<core::Instant> until)
{
    ask(core::SetQuiet{until});
}

void TrayMenu::beQuietToday()
{
    beQuiet(core::restOfDay(m_bridge.state(), m_bridge.zones(), m_bridge.now()));
}

void TrayMenu::ask(const core::Command& command)
{
    if (const Answer answer = m_bridge.ask(command); !answer.refusal.isEmpty()) {
        emit refused(answer.refusal);
    }
}

} // namespace pomotide::ui
