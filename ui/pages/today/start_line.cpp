// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/start_line.h"

#include "core/present/late_start.h"
#include "core/time/resolve.h"
#include "ui/session/quick_wish.h"
#include "ui/style/icons.h"
#include "ui/style/weight.h"
#include "ui/text/civil.h"
#include "ui/text/quick_entry_text.h"
#include "ui/text/refusal_text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/intention_field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quick_suggestions.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/time_entry.h"
#include "ui/widgets/time_field.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pomotide::ui {

namespace {

using Kind = core::QuickChoice::Kind;
using Suggestions = std::vector<core::QuickEntryModel::Suggestion>;

/// Returns those that are not in the field's own list.
Suggestions readingsIn(Suggestions suggestions)
{
    std::erase_if(suggestions,
                  [](const auto& each) { return each.choice.kind == Kind::Intention; });
    return suggestions;
}

} // namespace

StartLine::StartLine(SessionBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_hint(bridge), m_field(new IntentionField(this)),
      m_start(new QPushButton(tr("&Start"), this)),
      m_earlier(new QPushButton(tr("Began earlier…"), this)),
      m_begin(new TimeEntry(QStringLiteral("begin"), m_earlier, this, tr("Began at"))),
      m_enter(new SecondaryLabel({}, this)), m_readings(new QuickSuggestions(this))
{
    m_field->setObjectName(QStringLiteral("whatToStart"));
    m_field->setDraftName(QStringLiteral("start"));
    m_field->lineEdit()->setPlaceholderText(tr("A line, and Enter"));
    m_field->setSpokenName(tr("What to start"));
    m_field->installEventFilter(this);
    m_start->setObjectName(QStringLiteral("start"));
    setSymbol(m_start, Symbol::Start);
    setWeight(m_start, Weight::Main);
    m_enter->setObjectName(QStringLiteral("whatEnterDoes"));
    setFocusProxy(m_field);
    m_enter->hide();
    m_readings->hide();
    buildBegin();
    build();
    connectAll();
}

void StartLine::offer()
{
    const core::State& state = m_bridge.state();
    m_field->offer(state.open, core::firstProposed(state) != nullptr ? 0 : state.open.size());
    m_earlier->setVisible(!state.streak); // a streak goes on from its break
    if (state.streak) {
        m_begin->close();
    }
    m_begin->field()->offer(timeOfNow());
    read();
}

void StartLine::setMain(bool isMain)
{
    setWeight(m_start, isMain ? Weight::Main : Weight::Usual);
}

void StartLine::accept()
{
    m_field->accept();
    m_readings->chooseNone();
    m_begin->close();
}

bool StartLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && m_readings->isVisible()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            key == Qt::Key_Down ? m_readings->goDown() : m_readings->goUp();
            announceEnter();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StartLine::build()
{
    auto* label = new QLabel(tr("&What would you like to do now?"), this);
    label->setBuddy(m_field);
    label->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    auto* const row = new FlowRow(m_field, m_start);
    row->addWidget(m_earlier);
    column->addLayout(row);
    column->addWidget(m_begin);
    column->addWidget(m_enter);
    column->addWidget(m_readings);
    column->addStretch(1);
}

void StartLine::connectAll()
{
    connect(m_field, &IntentionField::entered, this, &StartLine::start);
    connect(m_field, &IntentionField::edited, this, &StartLine::follow);
    connect(m_field, &IntentionField::picked, this, &StartLine::follow);
    connect(m_field, &IntentionField::reverted, this, &StartLine::follow);
    connect(m_start, &QPushButton::clicked, this, &StartLine::start);
    connect(m_earlier, &QPushButton::clicked, m_begin, &TimeEntry::open);
    connect(m_begin, &TimeEntry::changed, this, &StartLine::follow);
    connect(m_begin, &TimeEntry::entered, this, &StartLine::start);
    connect(m_readings, &QListWidget::itemSelectionChanged, this, &StartLine::read);
    connect(m_readings, &QListWidget::itemClicked, this, &StartLine::start);
}

void StartLine::read()
{
    const core::Zone& zone = m_bridge.zones().system();
    std::optional<core::TypedBegin> told;
    if (hasBegin()) {
        told = m_begin->field()->timeOfDay();
    }
    m_model = core::quickEntryModel({.state = m_bridge.state(),
                                     .actions = m_bridge.nowActions(),
                                     .zone = zone,
                                     .at = m_bridge.now(),
                                     .told = told,
                                     .folded = folded},
                                    {m_field->typed().toStdString(), m_readings->chosen()});
    const bool isTyped = m_field->isTouched() || m_begin->field()->isTouched();
    const bool canBegin =
        m_begin->field()->isReadable() && m_model.beginFault == core::BeginFault::None;
    canBegin ? m_begin->showReading() : m_begin->say({}); // it is told below
    m_readings->offer(m_field->isTouched() ? readingsIn(m_model.suggestions) : Suggestions{}, zone);
    const QString restored = m_field->isRestored() ? TypedField::restoredText() : QString();
    m_enter->setText(isTyped ? enterDoes() : restored);
    m_enter->setVisible(!m_enter->text().isEmpty());
    m_field->setAccessibleDescription(m_enter->text());
}

void StartLine::follow()
{
    m_readings->chooseNone();
    read();
    emit edited();
}

/// An intention of the list can be one of several with its title.
void StartLine::start()
{
    read();
    const auto listed = m_readings->chosen() ? std::nullopt : m_field->chosen();
    const core::QuickWish& wish = m_model.wish;
    if (!m_begin->field()->isReadable() || m_model.hasFault()) {
        announceEnter();
    } else if (listed) {
        emit startWished(
            {core::Start{.intention = listed, .length = wish.length, .since = wish.since}});
    } else if (m_model.act == core::QuickAct::Nothing) {
        emit refused(text::refusal(core::Outcome::BlankTitle));
    } else {
        emit startWished(commandsOf(m_model));
    }
}

void StartLine::buildBegin()
{
    m_earlier->setObjectName(QStringLiteral("beganEarlier"));
    m_earlier->setToolTip(tr("It counts from the time that you type"));
    setWeight(m_earlier, Weight::Quiet);
    TimeField* const field = m_begin->field();
    field->setAccessibleName(tr("The time at which you began"));
    field->setToolTip(tr("A time, as 9:45, or how long ago, as 12m"));
    field->setPast([this] { return timeOfNow(); });
}

bool StartLine::hasBegin() const
{
    return m_begin->field()->isTouched() && m_begin->field()->isReadable();
}

/// What Enter does, or why it does nothing.
QString StartLine::enterDoes()
{
    return m_begin->field()->isReadable()
               ? text::enterDoes(m_model, m_bridge.zones().system(), m_hint.of(m_model.wish))
               : timeAdvice();
}

core::TimeOfDay StartLine::timeOfNow() const
{
    return timeOfDay(core::localTime(m_bridge.zones().system(), m_bridge.now()));
}

/// Screen readers follow the field that has the focus, not the line below it.
void StartLine::announceEnter()
{
    announce(*this, m_enter->text());
}

} // namespace pomotide::ui
