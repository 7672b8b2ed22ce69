// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/intentions/new_intention.h"

#include "core/present/added_line.h"
#include "ui/session/quick_wish.h"
#include "ui/text/length_text.h"
#include "ui/text/quick_entry_text.h"
#include "ui/text/refusal_text.h"
#include "ui/text/text.h"
#include "ui/text/title_text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/length_field.h"
#include "ui/widgets/tag_completer.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace pomotide::ui {

namespace {

/// Most letters of a title within a sentence of one line.
constexpr qsizetype kTitleLetters = 60;

} // namespace

NewIntention::NewIntention(SessionBridge& bridge, EditLog& log, Tags known, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_hint(bridge), m_log(log), m_title(new LineEdit(this)),
      m_estimate(new LengthField({.least = core::kShortestEstimate, .most = core::kLongestEstimate},
                                 this)),
      m_add(new QPushButton(tr("A&dd"), this)), m_reading(new SecondaryLabel({}, this)),
      m_efforts(new SecondaryLabel({}, this)), m_message(new InlineMessage(this))
{
    m_title->setObjectName(QStringLiteral("newTitle"));
    m_title->setDraftName(QStringLiteral("new-intention"));
    m_title->setAccessibleName(tr("New intention"));
    m_title->setPlaceholderText(tr("Write the report"));
    m_estimate->setObjectName(QStringLiteral("newEstimate"));
    m_estimate->setAccessibleName(tr("Estimate of the new intention, if you like"));
    m_estimate->setPlaceholderText(tr("25m"));
    m_estimate->setToolTip(tr("How long it may take, if you like to guess: 25m, 1h 30m"));
    m_estimate->setOptional(true);
    m_reading->setObjectName(QStringLiteral("newReading"));
    m_efforts->setObjectName(QStringLiteral("pastEfforts"));
    m_add->setObjectName(QStringLiteral("addIntention"));
    setFocusProxy(m_title);
    build();
    new TagCompleter(m_title, std::move(known)); // the field's
    connect(m_title, &QLineEdit::returnPressed, this, &NewIntention::add);
    connect(m_estimate, &QLineEdit::returnPressed, this, &NewIntention::add);
    connect(m_add, &QPushButton::clicked, this, &NewIntention::add);
    connect(m_title, &QLineEdit::textEdited, m_message, &InlineMessage::clear);
    connect(m_estimate, &QLineEdit::textEdited, m_message, &InlineMessage::clear);
    connect(m_title, &QLineEdit::textChanged, this, &NewIntention::showHints);
    connect(m_title, &QLineEdit::editingFinished, this, &NewIntention::showHints);
    connect(m_estimate, &QLineEdit::textChanged, this, &NewIntention::showHints);
    connect(m_estimate, &LengthField::touched, this, &NewIntention::showHints);
    connect(m_estimate, &LengthField::reverted, this, &NewIntention::showHints);
    showHints();
}

void NewIntention::begin()
{
    m_title->setFocus(Qt::ShortcutFocusReason);
    m_title->selectAll();
}

void NewIntention::build()
{
    auto* question = new QLabel(tr("&What do you want to do next?"), this);
    question->setBuddy(m_title);
    m_title->setMinimumWidth(12 * fontMetrics().horizontalAdvance(QLatin1Char('M')));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(question);
    column->addLayout(new FlowRow(m_title, beside({m_estimate, m_add})));
    column->addWidget(m_reading);
    column->addWidget(m_efforts);
    column->addWidget(m_message);
}

void NewIntention::showHints()
{
    const core::QuickEntryModel line = this->line();
    const bool isEstimated = !m_estimate->text().trimmed().isEmpty() || line.wish.estimate;
    m_reading->setText(reading(line));
    m_reading->setVisible(!m_reading->text().isEmpty());
    m_efforts->setText(
        m_hint.of(isEstimated ? QString::fromStdString(line.wish.title) : QString()));
    m_efforts->setVisible(!m_efforts->text().isEmpty());
}

void NewIntention::add()
{
    const core::QuickEntryModel line = this->line();
    if (const QString fault = faultOf(line); !fault.isEmpty()) {
        m_message->say(fault);
        (m_estimate->isReadable() ? m_title : static_cast<LineEdit*>(m_estimate))->setFocus();
        return;
    }
    if (const auto commands = commandsOf(line); !commands.empty()) {
        const Answer answer = m_log.ask(commands);
        m_message->say(answer.refusal);
        if (!answer.isDone()) {
            return;
        }
    }
    if (line.act == core::QuickAct::Known) {
        m_message->say(line.wish.estimate ? text::quickNoted(line) : reading(line));
    }
    // Unlike clear(), this also empties the fields' own undo history, so that undo is the window's.
    m_title->setText({});
    m_estimate->revert();
    m_title->setFocus();
    emit added(line.wish.intention ? static_cast<qlonglong>(*line.wish.intention)
                                   : m_bridge.state().next.intention - 1);
}

/// What Enter does. An estimate in its own field counts more than one in the line.
core::QuickEntryModel NewIntention::line() const
{
    auto line = core::addedLine(m_bridge.state(), m_title->text().toStdString(), folded);
    if (const auto length = m_estimate->length()) {
        line.wish.estimate = length;
        line.estimateFault = core::EstimateFault::None;
    }
    return line;
}

QString NewIntention::reading(const core::QuickEntryModel& line) const
{
    const bool isPlain = line.wish.title == m_title->text().trimmed().toStdString();
    if (line.act == core::QuickAct::Known || line.estimateFault != core::EstimateFault::None) {
        return text::enterDoes(line, m_bridge.zones().system());
    }
    if (isPlain || line.act == core::QuickAct::Nothing || !line.wish.estimate) {
        return m_estimate->reading();
    }
    return tr("Enter adds “%1” · estimate: %2")
        .arg(text::plainTitle(line.wish.title, kTitleLetters), text::length(*line.wish.estimate));
}

/// Why the line cannot be added as it is; empty if it can.
QString NewIntention::faultOf(const core::QuickEntryModel& line) const
{
    if (!m_estimate->isReadable()) {
        return parseLength(m_estimate->text()) ? estimateLimits() : estimateAdvice();
    }
    if (line.estimateFault != core::EstimateFault::None) {
        return reading(line);
    }
    return line.act == core::QuickAct::Nothing ? text::refusal(core::Outcome::BlankTitle)
                                               : QString();
}

} // namespace pomotide::ui
