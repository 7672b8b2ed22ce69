// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/now_panel.h"

#include "core/present/notices_model.h"
#include "core/present/overlay_model.h"
#include "core/present/present_intention.h"
#include "ui/pages/today/end_buttons.h"
#include "ui/pages/today/now_sentences.h"
#include "ui/pages/today/start_line.h"
#include "ui/style/icons.h"
#include "ui/style/measures.h"
#include "ui/style/weight.h"
#include "ui/text/next_step_text.h"
#include "ui/text/refusal_text.h"
#include "ui/text/shortened.h"
#include "ui/text/text.h"
#include "ui/text/title_text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/next_step_field.h"
#include "ui/widgets/now_dial.h"
#include "ui/widgets/verdict_buttons.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pomotide::ui {

namespace {

constexpr qsizetype kTitleLetters = 60;
/// Least width of the panel with a dial.
constexpr int kLeastWithDial = 400;

/// Most intentions in the menu of those to switch to. The quick entry finds all others.
constexpr qsizetype kMostOthers = 20;

/// Returns a widget with these lines.
QWidget* lines(QWidget* first, QLayout* second, const QList<QWidget*>& others, QWidget* parent)
{
    auto* page = new QWidget(parent);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(first);
    column->addLayout(second);
    for (QWidget* other : others) {
        column->addWidget(other);
    }
    column->addStretch(1);
    return page;
}

} // namespace

NowPanel::NowPanel(SessionBridge& bridge, EditLog& log, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_log(log), m_dial(new NowDial(this)),
      m_headline(new Heading({}, Heading::Rank::Now, this)),
      m_subline(new SecondaryLabel({}, this)), m_stack(new QWidget(this)),
      m_startLine(new StartLine(bridge, this)),
      m_verdicts(new VerdictButtons(this, VerdictButtons::Form::Folding)),
      m_reason(new SecondaryLabel({}, this)), m_stop(new QPushButton(tr("Sto&p"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_switch(new QPushButton(tr("Switch to…"), this)), m_others(new QMenu(this)),
      m_pomodoroEnd(new EndButtons(bridge, this)), m_more(new QToolButton(this)),
      m_skipBreak(new QPushButton(tr("Skip &break"), this)),
      m_workOn(new QPushButton(tr("Still &on it"), this)), m_breakEnd(new EndButtons(bridge, this)),
      m_nextStep(new NextStepField(log, this)), m_message(new InlineMessage(this)),
      m_runningLines(runningLines()), m_breakLines(breakLines())
{
    setObjectName(QStringLiteral("nowPanel"));
    m_subline->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    build();
    auto* pages = new QVBoxLayout(m_stack);
    pages->setContentsMargins(0, 0, 0, 0);
    for (QWidget* page :
         std::initializer_list<QWidget*>{m_startLine, m_runningLines, m_breakLines}) {
        pages->addWidget(page);
        page->hide();
    }
    for (QWidget* button : m_stack->findChildren<QAbstractButton*>()) {
        button->installEventFilter(this);
    }
    m_cancel->installEventFilter(this);
    m_stack->installEventFilter(this);
    connectAll();
}

void NowPanel::build()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(gap(Gap::Tiny, fontMetrics()));
    auto* top = new QHBoxLayout;
    m_runningLines->setFocusProxy(m_verdicts);
    m_breakLines->setFocusProxy(m_skipBreak);
    m_headline->setMinimumHeight(m_cancel->sizeHint().height());
    top->addWidget(m_headline, 1);
    top->addWidget(m_cancel, 0, Qt::AlignTop);
    column->addLayout(top);
    column->addWidget(m_subline);
    column->addSpacing(gap(Gap::Small, fontMetrics()));
    column->addWidget(m_stack);
    column->addWidget(m_nextStep);
    column->addWidget(m_message);
    column->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(20, fontMetrics()));
    row->addWidget(m_dial, 0, Qt::AlignTop);
    row->addLayout(column, 1);
}

bool NowPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressed = watched;
    }
    if (watched == m_stack && event->type() == QEvent::Resize) {
        fold();
    }
    return (event->type() == QEvent::MouseButtonDblClick && watched != m_pressed) ||
           QWidget::eventFilter(watched, event);
}

/// The dial is left out where words need the room.
void NowPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_dial->setVisible(width() >= scaled(kLeastWithDial, fontMetrics()));
}

void NowPanel::connectAll()
{
    connect(m_startLine, &StartLine::refused, m_message, &InlineMessage::say);
    connect(m_startLine, &StartLine::edited, m_message, &InlineMessage::clear);
    connect(m_startLine, &StartLine::startWished, this, [this](const auto& commands) {
        if (ask(commands)) {
            m_startLine->accept();
        }
    });
    connect(m_verdicts, &VerdictButtons::chosen, this, &NowPanel::evaluate);
    connect(m_stop, &QPushButton::clicked, this, [this] { ask({core::Stop{}}); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { ask({core::Cancel{}}); });
    connect(m_skipBreak, &QPushButton::clicked, this, [this] { ask({core::SkipBreak{}}); });
    connect(m_workOn, &QPushButton::clicked, this, [this] { ask({core::WorkOn{}}); });
    connect(m_others, &QMenu::aboutToShow, this, &NowPanel::listOthers);
    for (EndButtons* buttons : {m_pomodoroEnd, m_breakEnd}) {
        connect(buttons, &EndButtons::endWished, this,
                [this](core::Instant end) { ask({core::SetEnd{end}}); });
        connect(buttons, &EndButtons::leftWished, this, [this, buttons](core::Instant since) {
            if (ask({core::WasAway{m_bridge.state().streak->pairs.back().pomodoro.id, since}})) {
                buttons->endTyping();
            }
        });
    }
}

void NowPanel::beginNextStep()
{
    if (!m_nextStep->isHidden()) {
        m_nextStep->setFocus();
    }
}

void NowPanel::offer(const core::NowActions& actions, bool isDone)
{
    m_actions = actions;
    m_isDone = isDone;
    m_startLine->setMain(!isDone);
    const bool canCancel = actions.canStop && actions.canCancel;
    if (!canCancel && m_cancel->hasFocus()) {
        m_headline->setFocus();
    }
    m_cancel->setVisible(canCancel);
    showText();
    offerNextStep();
    if (actions.canStop) {
        offerRunning();
    } else {
        m_workOn->setVisible(actions.canWorkOn);
        m_breakEnd->offer();
        m_startLine->offer();
    }
    showLines(actions.canStart ? m_startLine : actions.canStop ? m_runningLines : m_breakLines);
    setFocusProxy(m_lines);
}

QWidget* NowPanel::runningLines()
{
    m_stop->setObjectName(QStringLiteral("stop"));
    m_cancel->setObjectName(QStringLiteral("cancelStart"));
    m_verdicts->setMain(core::Verdict::Achieved);
    for (QPushButton* const button : {m_stop, m_switch, m_cancel}) {
        setWeight(button, Weight::Quiet);
    }
    m_stop->setToolTip(tr("Ends it now; its break begins"));
    m_cancel->setToolTip(tr("As if it had not been started"));
    m_verdicts->button(core::Verdict::Achieved)->setText(tr("Done, achieved"));
    m_switch->setObjectName(QStringLiteral("switchTo"));
    m_switch->setToolTip(tr("It was on something else, from its begin on"));
    m_switch->setMenu(m_others);
    auto* row = new FlowRow;
    buildMore();
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_stop, m_switch, m_pomodoroEnd, m_more}) {
        row->addWidget(widget);
    }
    m_reason->setObjectName(QStringLiteral("whyNotAchieved"));
    return lines(m_verdicts, row, m_pomodoroEnd->typing() + QList<QWidget*>{m_reason}, this);
}

QWidget* NowPanel::breakLines()
{
    setSymbol(m_skipBreak, Symbol::Skip);
    m_skipBreak->setObjectName(QStringLiteral("skipBreak"));
    m_workOn->setObjectName(QStringLiteral("workOn"));
    m_workOn->setToolTip(tr("As if there had been no break: the pomodoro goes on"));
    auto* row = new FlowRow;
    row->addWidget(m_skipBreak);
    row->addWidget(m_workOn);
    row->addWidget(m_breakEnd);
    return lines(new QWidget(this), row, m_breakEnd->typing(), this);
}

void NowPanel::showText()
{
    const core::State& state = m_bridge.state();
    const core::NowModel now = m_bridge.nowModel();
    const core::Instant at = m_bridge.now();
    const core::Zone& zone = m_bridge.zones().system();
    m_dial->offer(core::overlayModel(state, now));
    m_headline->setText(nowHeadline(state, now, m_isDone, at, zone));
    const core::Intention* intention = core::presentIntention(state);
    const QString nextStep = intention != nullptr ? text::oneLine(intention->nextStep) : QString();
    m_subline->setMinimumHeight(2 * fontMetrics().lineSpacing()); // buttons keep their places
    m_subline->setText(text::withNextStep(nowSubline(state, now, m_isDone, at, zone), nextStep));
}

void NowPanel::offerRunning()
{
    m_verdicts->offer(*m_actions.question);
    const auto& withheld = m_actions.question->notAchievable;
    m_reason->setText(withheld ? tr("%1: %2").arg(text::verdict(core::Verdict::Achieved),
                                                  text::refusal(*withheld))
                               : QString());
    m_reason->setVisible(withheld.has_value());
    m_stop->setText(m_actions.isOvertime ? tr("Take the break now") : tr("Sto&p"));
    m_switch->setEnabled(hasOthers());
    m_others->menuAction()->setEnabled(hasOthers());
    m_pomodoroEnd->offer();
    fold();
}

void NowPanel::buildMore()
{
    m_more->setObjectName(QStringLiteral("moreActs"));
    setSymbol(m_more, Symbol::More);
    setWeight(m_more, Weight::Quiet);
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setFocusPolicy(Qt::StrongFocus);
    const int side = m_stop->sizeHint().height();
    m_more->setMinimumSize(side, side);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_more);
    for (const auto& [part, name] :
         {std::pair{m_others, m_switch->text()},
          std::pair{m_pomodoroEnd->times(), m_pomodoroEnd->endAt()->text()}}) {
        part->setTitle(name);
        menu->addMenu(part);
    }
    m_more->setMenu(menu);
}

/// Keeps what can be done in one line: acts with a menu are folded into one.
void NowPanel::fold()
{
    int needed = 0;
    for (const QWidget* button : {static_cast<QWidget*>(m_stop), static_cast<QWidget*>(m_switch),
                                  static_cast<QWidget*>(m_pomodoroEnd)}) {
        needed += button->sizeHint().width() + gap(Gap::Small, fontMetrics());
    }
    if (m_pomodoroEnd->endAt()->isHidden()) {
        needed += m_pomodoroEnd->endAt()->sizeHint().width() + gap(Gap::Small, fontMetrics());
    }
    const bool isFolded = needed - gap(Gap::Small, fontMetrics()) > m_stack->width();
    m_switch->setVisible(!isFolded);
    m_more->setVisible(isFolded);
    m_pomodoroEnd->fold(isFolded, m_more);
}

/// Asks in the last minutes of a pomodoro and in its break.
void NowPanel::offerNextStep()
{
    const core::Pomodoro* running = core::runningPomodoro(m_bridge.state());
    const bool isNear =
        m_actions.canSkipBreak ||
        (running != nullptr && m_bridge.now() >= running->span.end - core::kLastMinutes);
    const core::Intention* intention = core::presentIntention(m_bridge.state());
    m_nextStep->setIntention(intention);
    m_nextStep->setVisible(m_nextStep->isTyped() ||
                           (isNear && intention != nullptr && intention->isOpen()));
}

/// Buttons that act come where others went: a second press of a key was not meant for them.
void NowPanel::showLines(QWidget* lines)
{
    if (m_lines == lines) {
        return;
    }
    const QWidget* focus = QApplication::focusWidget();
    if (focus != nullptr && m_stack->isAncestorOf(focus)) {
        m_headline->setFocus();
    }
    if (m_lines != nullptr) {
        m_lines->hide();
    }
    m_lines = lines;
    m_lines->show();
    m_message->clear();
}

bool NowPanel::hasOthers() const
{
    const auto& state = m_bridge.state();
    const auto* running = core::runningPomodoro(state);
    return std::any_of(state.open.begin(), state.open.end(), [&](const core::Intention& each) {
        return running != nullptr && each.id != running->intention;
    });
}

void NowPanel::listOthers()
{
    m_others->clear();
    const core::State& state = m_bridge.state();
    const auto* running = core::runningPomodoro(state);
    for (const core::Intention& each : state.open) {
        if (m_others->actions().size() == kMostOthers) {
            break;
        }
        if (running != nullptr && each.id != running->intention) {
            const QString title =
                withoutMnemonics(text::cut(text::titleWithTags(each.title), kTitleLetters));
            connect(m_others->addAction(title), &QAction::triggered, this,
                    [this, id = each.id] { ask({core::Switch{id}}); });
        }
    }
}

void NowPanel::evaluate(core::Verdict verdict)
{
    if (m_actions.canStop) {
        ask({core::Evaluate{m_actions.question->id, verdict}});
    }
}

bool NowPanel::ask(const std::vector<core::Command>& commands)
{
    const Answer answer = m_log.ask(commands);
    m_message->say(answer.refusal);
    return answer.isDone();
}

} // namespace pomotide::ui
