// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/compact_window.h"

#include "core/present/overlay_model.h"
#include "ui/session/shortcuts.h"
#include "ui/style/icons.h"
#include "ui/style/measures.h"
#include "ui/style/weight.h"
#include "ui/text/quick_entry_text.h"
#include "ui/text/refusal_text.h"
#include "ui/text/text.h"
#include "ui/text/title_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/now_dial.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace pomotide::ui {

namespace {

constexpr QSize kUsual(400, 220); // about 320 x 180 with usual fonts
constexpr int kPictogram = 20;
constexpr qsizetype kTitleLetters = 60;

QString titleOf(const core::State& state)
{
    const core::Intention* const first = core::firstProposed(state);
    return first != nullptr ? text::plainTitle(first->title, kTitleLetters) : QString();
}

} // namespace

CompactWindow::CompactWindow(SessionBridge& bridge, EditLog& log, bool canStayOnTop)
    : m_bridge(bridge), m_log(log), m_dial(new NowDial(this)),
      m_headline(new Heading({}, Heading::Rank::Part, this)),
      m_subline(new SecondaryLabel({}, this)), m_main(new QPushButton(this)),
      m_other(new QPushButton(this)), m_onTop(new QToolButton(this)), m_whole(new QToolButton(this))
{
    setObjectName(QStringLiteral("compactWindow"));
    setWindowTitle(tr("Pomotide"));
    auto* const column = new QVBoxLayout(this);
    auto* const upper = new QHBoxLayout;
    upper->addWidget(m_dial);
    upper->addLayout(lines(), 1);
    column->addLayout(upper, 1);
    column->addLayout(buttons());
    m_onTop->setVisible(canStayOnTop);
    connect(m_main, &QPushButton::clicked, this, &CompactWindow::act);
    connect(m_other, &QPushButton::clicked, this, &CompactWindow::stopOrSkip);
    connect(m_onTop, &QToolButton::toggled, this, &CompactWindow::stayOnTop);
    connect(m_whole, &QToolButton::clicked, this, &CompactWindow::wholeWished);
    connect(&bridge, &SessionBridge::stateChanged, this, &CompactWindow::refresh);
    connect(&bridge, &SessionBridge::failed, this, &CompactWindow::say);
    connect(&log, &EditLog::said, this, &CompactWindow::say);
    setUpKeys();
    adoptFont();
    resize({minimumWidth(), scaled(kUsual.height(), fontMetrics())});
}

void CompactWindow::refresh()
{
    if (!isVisible()) {
        return;
    }
    showText();
    const QString main = m_main->text();
    const QString other = m_other->text();
    const core::NowActions& actions = m_bridge.nowActions();
    if (asksForEvaluation()) {
        showEvaluation(*actions.question);
    } else {
        showStart();
    }
    showOther();
    if (m_main->text() != main || m_other->text() != other) {
        dropFocus();
    }
}

void CompactWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        adoptFont();
    }
}

bool CompactWindow::eventFilter(QObject* watched, QEvent* event)
{
    return event->type() == QEvent::MouseButtonDblClick || QWidget::eventFilter(watched, event);
}

void CompactWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), palette().base());
}

void CompactWindow::showEvent(QShowEvent* event)
{
    const QSignalBlocker quiet(m_onTop);
    m_onTop->setChecked(windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    QWidget::showEvent(event);
    refresh();
}

QLayout* CompactWindow::lines()
{
    m_headline->setObjectName(QStringLiteral("headline"));
    m_subline->setObjectName(QStringLiteral("subline"));
    auto* const lines = new QVBoxLayout;
    lines->setSpacing(gap(Gap::Tiny, fontMetrics()));
    lines->addStretch(1);
    lines->addWidget(m_headline);
    lines->addWidget(m_subline);
    lines->addStretch(1);
    return lines;
}

QLayout* CompactWindow::buttons()
{
    m_main->setObjectName(QStringLiteral("main"));
    m_other->setObjectName(QStringLiteral("other"));
    setWeight(m_other, Weight::Quiet);
    for (QPushButton* const button : {m_main, m_other}) {
        button->setAutoDefault(true);
        button->installEventFilter(this);
    }
    setUpSigns();
    auto* const row = new QHBoxLayout;
    row->addWidget(m_main);
    row->addWidget(m_other);
    row->addStretch(1);
    row->addWidget(m_onTop);
    row->addWidget(m_whole);
    return row;
}

void CompactWindow::setUpSigns()
{
    m_onTop->setObjectName(QStringLiteral("onTop"));
    m_whole->setObjectName(QStringLiteral("whole"));
    m_onTop->setIcon(symbolIcon(Symbol::Pin));
    m_onTop->setCheckable(true);
    m_whole->setIcon(symbolIcon(Symbol::Whole));
    const std::pair<QToolButton*, QString> signs[] = {{m_onTop, tr("Keep this window on top")},
                                                      {m_whole, tr("The whole window")}};
    for (const auto& [button, name] : signs) {
        setWeight(button, Weight::Quiet);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(name);
        button->setToolTip(name);
    }
}

void CompactWindow::setUpKeys()
{
    using core::WindowAct;
    auto* const shortcuts = new Shortcuts(m_bridge, this);
    shortcuts->add(WindowAct::Undo, [this] { m_log.undo(); });
    shortcuts->add(WindowAct::Redo, [this] { m_log.redo(); });
    shortcuts->add(WindowAct::Compact, [this] { emit wholeWished(); });
    shortcuts->add(WindowAct::Close, [this] { close(); });
}

void CompactWindow::adoptFont()
{
    const auto metrics = fontMetrics();
    const int margin = gap(Gap::Usual, metrics);
    layout()->setContentsMargins(margin, margin, margin, margin);
    setMinimumWidth(scaled(kUsual.width(), metrics)); // no button moves as texts change
    const int side = scaled(kPictogram, metrics);
    const int least = std::max(kLeastTarget, side + gap(Gap::Small, metrics));
    for (QToolButton* const button : {m_onTop, m_whole}) {
        button->setIconSize({side, side});
        button->setMinimumSize(least, least);
    }
    for (QPushButton* const button : {m_main, m_other}) {
        button->setMinimumHeight(least);
    }
}

void CompactWindow::showText()
{
    const core::NowModel now = m_bridge.nowModel();
    const core::NowActions& actions = m_bridge.nowActions();
    m_dial->offer(core::overlayModel(m_bridge.state(), now));
    m_headline->setText(now.kind == core::PhaseKind::Idle
                            ? text::summary(now, m_bridge.now(), m_bridge.zones().system())
                            : text::headline(now));
    if (actions.canStart) {
        say(titleOf(m_bridge.state()));
    } else if (actions.canSkipBreak) {
        say(actions.question ? text::howDidItGo(*actions.question) : text::subline(now));
    } else {
        say(whatRuns(now));
    }
}

/// What runs, and for as long as it cannot be achieved, why.
QString CompactWindow::whatRuns(const core::NowModel& now) const
{
    const QString title = text::plainTitle(now.intention);
    const auto& question = m_bridge.nowActions().question;
    return question && question->notAchievable
               ? title + QLatin1Char('\n') +
                     tr("%1: %2").arg(text::verdict(core::Verdict::Achieved),
                                      text::refusal(*question->notAchievable))
               : title;
}

void CompactWindow::say(const QString& sentence)
{
    m_subline->setText(sentence);
    m_subline->setVisible(!sentence.isEmpty());
}

void CompactWindow::showEvaluation(const core::EvaluablePomodoro& question)
{
    const QString name = text::verdict(core::Verdict::Achieved);
    m_main->setText(name);
    setSymbol(m_main, Symbol::Check);
    m_main->setAccessibleName(tr("%1: %2").arg(name, text::plainTitle(question.title)));
    m_main->setToolTip(question.notAchievable ? text::refusal(*question.notAchievable) : QString());
    if (question.notAchievable) {
        dropFocus(); // or it would move on, to a button that stops or changes the window
    }
    m_main->setEnabled(!question.notAchievable);
    setWeight(m_main, Weight::Main);
}

void CompactWindow::showStart()
{
    const bool canStart = m_bridge.nowActions().canStart;
    const QString title = titleOf(m_bridge.state());
    QString name = tr("New intention…");
    if (!canStart) {
        name = tr("Skip break");
    } else if (!title.isEmpty()) {
        name = tr("Start “%1”").arg(title);
    }
    m_main->setText(canStart && !title.isEmpty() ? tr("Start") : name);
    if (!canStart) {
        setSymbol(m_main, Symbol::Skip);
    } else {
        setSymbol(m_main, title.isEmpty() ? Symbol::Add : Symbol::Start);
    }
    m_main->setAccessibleName(name);
    m_main->setToolTip(plainToolTip(name));
    m_main->setEnabled(true);
    setWeight(m_main, canStart ? Weight::Main : Weight::Usual);
}

/// A second press of a key was not meant for a button that now does something else.
void CompactWindow::dropFocus()
{
    for (QPushButton* const button : {m_main, m_other}) {
        button->clearFocus();
    }
}

void CompactWindow::showOther()
{
    const core::NowActions& actions = m_bridge.nowActions();
    if (actions.canStop) {
        m_other->setText(actions.isOvertime ? tr("Break now") : tr("Stop"));
    } else {
        m_other->setText(tr("Skip break"));
    }
    if (!asksForEvaluation()) {
        dropFocus();
    }
    m_other->setVisible(asksForEvaluation());
}

void CompactWindow::act()
{
    const core::NowActions& actions = m_bridge.nowActions();
    if (asksForEvaluation()) {
        ask(core::Evaluate{actions.question->id, core::Verdict::Achieved});
    } else if (!actions.canStart) {
        stopOrSkip();
    } else if (const core::Intention* const first = core::firstProposed(m_bridge.state())) {
        ask(core::Start{first->id});
    } else {
        emit newIntentionWished();
    }
}

void CompactWindow::stopOrSkip()
{
    if (m_bridge.nowActions().canStop) {
        ask(core::Stop{});
    } else {
        ask(core::SkipBreak{});
    }
}

/// Window managers look at this wish only when a window is shown.
void CompactWindow::stayOnTop(bool isWished)
{
    QWidget* const focus = focusWidget();
    setWindowFlag(Qt::WindowStaysOnTopHint, isWished);
    show();
    activateWindow();
    if (focus != nullptr) {
        focus->setFocus(Qt::OtherFocusReason); // hiding has taken it away
    }
}

void CompactWindow::ask(const core::Command& command)
{
    if (const Answer answer = m_log.ask(command); !answer.refusal.isEmpty()) {
        say(answer.refusal);
    }
}

/// In a break, what has just ended can still be evaluated.
bool CompactWindow::asksForEvaluation() const
{
    const core::NowActions& actions = m_bridge.nowActions();
    return actions.question && (actions.canStop || actions.canSkipBreak);
}

} // namespace pomotide::ui
