// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/intentions/intentions_page.h"

#include "ui/pages/intentions/intention_actions.h"
#include "ui/pages/intentions/intention_details.h"
#include "ui/pages/intentions/intention_model.h"
#include "ui/pages/intentions/intention_view.h"
#include "ui/pages/intentions/new_intention.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/tag_completer.h"

#include <QEvent>
#include <QLocale>
#include <QShortcut>
#include <QStackedLayout>

#include <array>

namespace pomotide::ui {

namespace {

using core::IntentionChoice;

/// The widest page, in pixels at the usual size of text: a list and its details.
constexpr int kWidestPage = 1280;

constexpr std::array kChoices{IntentionChoice::Open, IntentionChoice::Achieved,
                              IntentionChoice::Abandoned, IntentionChoice::All};

QString choiceText(IntentionChoice choice)
{
    switch (choice) {
    case IntentionChoice::Open:
        return IntentionsPage::tr("Open (%1)");
    case IntentionChoice::Achieved:
        return IntentionsPage::tr("Achieved (%1)");
    case IntentionChoice::Abandoned:
        return IntentionsPage::tr("Abandoned (%1)");
    case IntentionChoice::All:
        break;
    }
    return IntentionsPage::tr("All (%1)");
}

} // namespace

IntentionsPage::IntentionsPage(SessionBridge& bridge, EditLog& log, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_model(new IntentionModel(bridge, log, this)),
      m_new(new NewIntention(
          bridge, log, [this] { return m_model->knownTags(); }, this)),
      m_choice(new ChoiceBox(this)), m_search(new SearchField(this)),
      m_view(new IntentionView(*m_model, this)), m_empty(new SecondaryLabel({}, this)),
      m_stack(new QStackedLayout), m_hint(bridge), m_efforts(new SecondaryLabel({}, this)),
      m_message(new InlineMessage(this)),
      m_actions(new IntentionActions(bridge, log, *m_model, *m_view, this)),
      m_details(new IntentionDetails(
          bridge, log, [this] { return m_model->knownTags(); }, this)),
      m_body(new QHBoxLayout)
{
    setObjectName(QStringLiteral("intentionsPage"));
    setFocusProxy(m_new);
    setUpChoice();
    setUpSearch();
    build();
    connectParts();
    connect(&bridge, &SessionBridge::stateChanged, this, &IntentionsPage::refresh);
    renew(false);
}

void IntentionsPage::beginNew()
{
    m_new->begin();
}

void IntentionsPage::refresh()
{
    if (isVisible()) {
        renew(false);
    }
}

void IntentionsPage::saveTyped()
{
    m_details->save();
}

void IntentionsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    renew(true);
}

void IntentionsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

void IntentionsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// The details beside the list, or below it.
void IntentionsPage::arrange()
{
    const bool isWide = width() >= scaled(kNarrowestPair, fontMetrics());
    m_body->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_body->setStretch(0, isWide ? 3 : 1);
    m_body->setStretch(1, isWide ? 2 : 0);
    m_body->setSpacing(gap(Gap::Wide, fontMetrics()));
}

void IntentionsPage::build()
{
    QVBoxLayout* column = scrollingPage(this, kWidestPage);
    const int line = fontMetrics().height();
    column->addWidget(new Heading(tr("Intentions"), Heading::Rank::Page, this));
    column->addSpacing(line / 2);
    column->addWidget(m_new);
    column->addSpacing(line / 2);

    auto* label = new QLabel(tr("&List"), this);
    label->setBuddy(m_choice);
    auto* list = new QVBoxLayout;
    list->setSpacing(gap(Gap::Small, fontMetrics()));
    list->addLayout(new FlowRow(m_search, beside({label, m_choice})));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    list->addLayout(m_stack, 1);
    m_efforts->setObjectName(QStringLiteral("effortsOfCell"));
    m_efforts->hide();
    list->addWidget(m_efforts);
    list->addWidget(m_message);
    list->addWidget(m_actions);
    m_body->addLayout(list);
    m_body->addWidget(m_details);
    column->addLayout(m_body, 1);
    arrange();
}

void IntentionsPage::setUpChoice()
{
    m_choice->setObjectName(QStringLiteral("intentionChoice"));
    m_choice->setAccessibleName(tr("Which intentions are listed"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const IntentionChoice choice : kChoices) {
        m_choice->addItem(choiceText(choice).arg(0));
    }
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model->choose(kChoices.at(static_cast<std::size_t>(index)));
        adoptSelection();
    });
}

void IntentionsPage::setUpSearch()
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search titles and notes"));
    m_search->setPlaceholderText(tr("Search titles and notes"));
    const auto* key = new QShortcut(QKeySequence::Find, this);
    m_search->setToolTip(key->key().toString(QKeySequence::NativeText));
    connect(key, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_search, &QLineEdit::textChanged, m_model, &IntentionModel::search);
    connect(m_search, &QLineEdit::textChanged, this, &IntentionsPage::adoptSelection);
    new TagCompleter(m_search, [this] { return m_model->knownTags(); }); // the field's
    connect(m_search, &SearchField::resultsWished, this, &IntentionsPage::goToResults);
}

void IntentionsPage::connectParts()
{
    connect(m_new, &NewIntention::added, this, &IntentionsPage::showNew);
    connect(m_model, &IntentionModel::editJudged, m_message, &InlineMessage::say);
    connect(m_view, &IntentionView::selectionMoved, this, &IntentionsPage::adoptSelection);
    connect(m_view, &IntentionView::tagChosen, m_search,
            [this](const QString& tag) { m_search->setText(QLatin1Char('#') + tag); });
    connect(m_view, &IntentionView::editorOpened, this, &IntentionsPage::showEfforts);
    connect(m_view, &IntentionView::editorOpened, this, [this] { emit fieldOpened(*m_view); });
    connect(m_view, &IntentionView::editorClosed, m_message, &InlineMessage::clear);
    connect(m_view, &IntentionView::editorClosed, m_efforts, &QWidget::hide);
    connect(m_actions, &IntentionActions::judged, m_message, &InlineMessage::say);
    connect(m_actions, &IntentionActions::abandoned, this, &IntentionsPage::abandoned);
    connect(m_actions, &IntentionActions::estimateWished, m_details,
            &IntentionDetails::beginEstimate);
    connect(m_actions, &IntentionActions::tagWished, m_details, &IntentionDetails::beginTag);
    connect(m_details, &IntentionDetails::moveWished, m_actions, &IntentionActions::moveTo);
    connect(m_details, &IntentionDetails::typed, this, &IntentionsPage::typed);
}

void IntentionsPage::renew(bool rereads)
{
    m_model->refresh(rereads);
    m_view->selectReturned();
    showCounts();
    adoptSelection();
}

void IntentionsPage::showCounts()
{
    const QLocale locale;
    for (std::size_t index = 0; index < kChoices.size(); ++index) {
        const auto count = static_cast<qulonglong>(m_model->count(kChoices.at(index)));
        m_choice->setItemText(static_cast<int>(index),
                              choiceText(kChoices.at(index)).arg(locale.toString(count)));
    }
}

void IntentionsPage::adoptSelection()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const bool hasAny = m_model->count(IntentionChoice::All) > 0;
    if (isEmpty && m_view->hasFocus()) {
        m_search->setFocus(Qt::OtherFocusReason);
    }
    m_actions->setVisible(hasAny);
    m_details->setVisible(hasAny);
    m_details->setSelectable(!isEmpty);
    m_empty->setText(emptiness());
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_view);

    m_actions->refresh();
    std::vector<core::Intention> intentions;
    for (const int row : m_view->selectedRows()) {
        intentions.push_back(m_model->at(row));
    }
    m_details->setIntentions(std::move(intentions));
}

QString IntentionsPage::emptiness() const
{
    if (!m_search->text().trimmed().isEmpty()) {
        return tr("Nothing here with “%1”. Fewer letters may find more.").arg(m_search->text());
    }
    switch (m_model->choice()) {
    case IntentionChoice::Achieved:
        return tr("What you achieve gathers here.");
    case IntentionChoice::Abandoned:
        return tr("What you let go of waits here, in case you want it back.");
    case IntentionChoice::Open:
    case IntentionChoice::All:
        break;
    }
    return m_bridge.state().next.intention > 0
               ? tr("Nothing waits for you here. One small thing is enough to go on.")
               : tr("Nothing here yet. One small thing is enough to begin.");
}

void IntentionsPage::goToResults()
{
    if (m_model->rowCount() == 0) {
        return;
    }
    m_view->setFocus(Qt::OtherFocusReason);
    if (!m_view->currentIndex().isValid()) {
        m_view->selectFirst();
    }
}

void IntentionsPage::showEfforts(const QModelIndex& edited)
{
    const bool isEstimate = edited.column() == IntentionModel::Effort;
    m_efforts->setText(m_hint.of(
        isEstimate ? QString::fromStdString(m_model->at(edited.row()).title) : QString()));
    m_efforts->setVisible(!m_efforts->text().isEmpty());
}

void IntentionsPage::showNew(qlonglong added)
{
    const core::IntentionId id{added};
    if (m_model->rowOf(id) < 0) {
        m_search->setText({});
        m_choice->setCurrentIndex(0);
    }
    m_view->select(id);
}

} // namespace pomotide::ui
