// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/intentions/intention_details.h"

#include "core/text/tags.h"
#include "ui/pages/intentions/intention_notes.h"
#include "ui/style/measures.h"
#include "ui/text/intention_text.h"
#include "ui/text/title_text.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/form_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/length_field.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/next_step_field.h"
#include "ui/widgets/tag_completer.h"

#include <QFormLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace pomotide::ui {

namespace {

using core::Intention;
using core::Repeat;
using core::When;

constexpr std::array kWhens{When::Today, When::Next, When::Later};
constexpr std::array kRepeats{Repeat::Never, Repeat::Daily, Repeat::Weekdays, Repeat::Weekly};

/// The value that all of them have; nothing if they differ, or there are none.
template<typename ValueOf>
auto valueOfAll(const std::vector<Intention>& intentions, const ValueOf& valueOf)
    -> std::optional<std::decay_t<decltype(valueOf(intentions.front()))>>
{
    if (intentions.empty()) {
        return std::nullopt;
    }
    auto value = valueOf(intentions.front());
    const auto isSame = [&](const Intention& each) { return valueOf(each) == value; };
    return std::all_of(intentions.begin(), intentions.end(), isSame) ? std::make_optional(value)
                                                                     : std::nullopt;
}

template<typename Value>
int indexOf(std::optional<Value> value)
{
    return value ? static_cast<int>(*value) : -1;
}

bool haveSameIds(const std::vector<Intention>& some, const std::vector<Intention>& others)
{
    return std::equal(some.begin(), some.end(), others.begin(), others.end(),
                      [](const Intention& a, const Intention& b) { return a.id == b.id; });
}

QString capitalised(QString word)
{
    word.front() = word.front().toUpper();
    return word;
}

} // namespace

IntentionDetails::IntentionDetails(SessionBridge& bridge, EditLog& log, Tags known, QWidget* parent)
    : QWidget(parent), m_log(log), m_hint(bridge), m_known(std::move(known)),
      m_stack(new QStackedLayout(this)),
      m_nothing(new SecondaryLabel(
          tr("Select an intention to plan it, or to write down what helps to begin."), this)),
      m_summary(new ElidedLabel(this)), m_form(new QFormLayout), m_when(new ChoiceBox(this)),
      m_repeat(new ChoiceBox(this)),
      m_estimate(new LengthField({.least = core::kShortestEstimate, .most = core::kLongestEstimate},
                                 this)),
      m_tag(new LineEdit(this)), m_hints(new SecondaryLabel({}, this)),
      m_message(new InlineMessage(this)), m_nextStep(new NextStepField(log, this)),
      m_notes(new IntentionNotes(log, this))
{
    nameParts();
    m_estimate->setOptional(true); // an empty field takes the estimate back
    for (const When when : kWhens) {
        m_when->addItem(text::section(when));
    }
    for (const Repeat repeat : kRepeats) {
        m_repeat->addItem(capitalised(text::repeat(repeat)));
    }
    build();
    new TagCompleter(m_tag, m_known); // the field's
    connect(m_when, &QComboBox::activated, this,
            [this](int index) { emit moveWished(kWhens.at(static_cast<std::size_t>(index))); });
    connect(m_repeat, &QComboBox::activated, this, &IntentionDetails::setRepeat);
    connect(m_estimate, &QLineEdit::editingFinished, this, &IntentionDetails::estimate);
    connect(m_estimate, &LengthField::touched, this, &IntentionDetails::showHints);
    connect(m_estimate, &LengthField::reverted, this, &IntentionDetails::showHints);
    connect(m_tag, &QLineEdit::returnPressed, this, &IntentionDetails::tag);
    connect(m_tag, &QLineEdit::textEdited, m_message, &InlineMessage::clear);
    connect(m_nextStep, &NextStepField::typed, this, &IntentionDetails::typed);
    connect(m_notes, &IntentionNotes::typed, this, &IntentionDetails::typed);
    setIntentions({});
}

void IntentionDetails::setIntentions(std::vector<Intention> intentions)
{
    if (!haveSameIds(intentions, m_intentions)) {
        m_estimate->revert();
        m_message->clear();
    }
    m_intentions = std::move(intentions);
    const bool isOne = m_intentions.size() == 1;
    m_nextStep->setIntention(isOne ? &m_intentions.front() : nullptr);
    m_notes->setIntention(isOne ? std::optional(m_intentions.front()) : std::nullopt);
    showFields();
}

void IntentionDetails::setSelectable(bool isSelectable)
{
    m_nothing->setVisible(isSelectable);
}

void IntentionDetails::save()
{
    m_nextStep->save();
    m_notes->save();
}

void IntentionDetails::beginEstimate()
{
    m_estimate->setFocus(Qt::ShortcutFocusReason);
    m_estimate->selectAll();
}

void IntentionDetails::beginTag()
{
    m_tag->setFocus(Qt::ShortcutFocusReason);
    m_tag->selectAll();
}

void IntentionDetails::nameParts()
{
    setObjectName(QStringLiteral("intentionDetails"));
    m_nothing->setObjectName(QStringLiteral("nothingSelected"));
    m_summary->setObjectName(QStringLiteral("selectedIntentions"));
    m_when->setObjectName(QStringLiteral("when"));
    m_repeat->setObjectName(QStringLiteral("repeat"));
    m_estimate->setObjectName(QStringLiteral("estimate"));
    m_tag->setObjectName(QStringLiteral("tag"));
    m_tag->setDraftName(QStringLiteral("tag"));
    m_hints->setObjectName(QStringLiteral("estimateHints"));
}

void IntentionDetails::build()
{
    QFont strong = m_summary->font();
    strong.setWeight(QFont::DemiBold);
    m_summary->setFont(strong);
    m_estimate->setToolTip(tr("How long it may take, if you like to guess: 25m, 1h 30m"));
    m_tag->setPlaceholderText(tr("#tax"));

    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->addRow(tr("W&hen"), m_when);
    m_form->addRow(tr("Repeats"), m_repeat);
    m_form->addRow(tr("Estimate"), m_estimate);
    m_form->addRow(tr("Add ta&g"), m_tag);
    for (QWidget* const field :
         std::initializer_list<QWidget*>{m_when, m_repeat, m_estimate, m_tag}) {
        alignLabel(m_form->labelForField(field), field);
    }

    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto* empty = new QWidget(this);
    (new QVBoxLayout(empty))->addWidget(m_nothing, 0, Qt::AlignTop);
    auto* fields = new QWidget(this);
    m_stack->addWidget(empty);
    m_stack->addWidget(fields);

    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(Gap::Small, fontMetrics()));
    column->addWidget(m_summary);
    column->addLayout(m_form);
    column->addWidget(m_hints);
    column->addWidget(m_message);
    column->addWidget(m_nextStep);
    column->addWidget(m_notes, 1);
}

void IntentionDetails::showFields()
{
    const auto openOnes = open();
    const auto count = static_cast<int>(m_intentions.size());
    m_stack->setCurrentIndex(count == 0 ? 0 : 1);
    m_summary->setText(count == 1 ? text::plainTitle(m_intentions.front().title)
                                  : tr("%n selected", nullptr, count));
    m_when->setCurrentIndex(
        indexOf(valueOfAll(openOnes, [](const Intention& each) { return each.when; })));
    m_repeat->setCurrentIndex(
        indexOf(valueOfAll(openOnes, [](const Intention& each) { return each.repeat; })));
    m_estimate->offer(valueOfAll(openOnes, core::estimateOf).value_or(std::nullopt));
    for (int row = 0; row < m_form->rowCount(); ++row) {
        m_form->itemAt(row, QFormLayout::LabelRole)->widget()->setEnabled(!openOnes.empty());
        m_form->itemAt(row, QFormLayout::FieldRole)->widget()->setEnabled(!openOnes.empty());
    }
    showHints();
}

void IntentionDetails::showHints()
{
    const bool isEstimated = m_intentions.size() == 1 && m_estimate->isTouched();
    const QString efforts =
        m_hint.of(isEstimated ? QString::fromStdString(m_intentions.front().title) : QString());
    QStringList hints{m_estimate->reading(), efforts};
    hints.removeAll({});
    m_hints->setText(hints.join(QLatin1Char('\n')));
    m_hints->setVisible(!hints.isEmpty());
}

void IntentionDetails::setRepeat(int index)
{
    const Repeat repeat = kRepeats.at(static_cast<std::size_t>(index));
    std::vector<core::Command> edits;
    for (const Intention& each : open()) {
        if (each.repeat != repeat) {
            edits.emplace_back(core::EditIntention{each.id, {}, {}, repeat});
        }
    }
    ask(edits);
}

void IntentionDetails::estimate()
{
    if (!m_estimate->isTouched() || !m_estimate->isReadable()) {
        return; // what cannot be read stays, and is marked
    }
    std::vector<core::Command> estimates;
    const auto length = m_estimate->length();
    for (const Intention& each : open()) {
        if (length || core::estimateOf(each)) {
            estimates.emplace_back(core::EstimateIntention{each.id, length});
        }
    }
    if (ask(estimates)) {
        m_estimate->accept();
        showHints();
    }
}

void IntentionDetails::tag()
{
    QString typed = m_tag->text().trimmed();
    typed.prepend(typed.startsWith(QLatin1Char('#')) ? QString() : QStringLiteral("#"));
    const QStringList tags = text::tags(typed.toStdString());
    if (tags.size() != 1 || typed.size() != tags.front().size() + 1) {
        m_message->say(tr("A tag is one word of letters and digits, like #tax."));
        return;
    }
    std::vector<core::Command> edits;
    for (const Intention& each : open()) {
        if (!text::tags(each.title).contains(tags.front(), Qt::CaseInsensitive)) {
            edits.emplace_back(core::EditIntention{
                each.id, core::withTag(each.title, tags.front().toStdString()), {}});
        }
    }
    if (ask(edits)) {
        m_tag->setText({});
    }
}

bool IntentionDetails::ask(const std::vector<core::Command>& commands)
{
    if (commands.empty()) {
        return true;
    }
    const Answer answer = m_log.ask(commands);
    m_message->say(answer.refusal);
    return answer.isDone();
}

std::vector<Intention> IntentionDetails::open() const
{
    std::vector<Intention> open;
    std::copy_if(m_intentions.begin(), m_intentions.end(), std::back_inserter(open),
                 [](const Intention& each) { return each.isOpen(); });
    return open;
}

} // namespace pomotide::ui
