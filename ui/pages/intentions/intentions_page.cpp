// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/intentions/intentions_page.h"

#include "ui/pages/intentions/intention_model.h"
#include "ui/pages/intentions/intention_notes.h"
#include "ui/pages/intentions/intention_view.h"
#include "ui/pages/intentions/new_intention.h"
#include "ui/text/shortened.h"
#include "ui/text/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/next_step_field.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/tag_completer.h"

#include <QAction>
#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>

#include <algorithm>
#include <array>

namespace pomotide::ui {

namespace {

using core::IntentionChoice;

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
    : QWidget(parent), m_bridge(bridge), m_log(log), m_model(new IntentionModel(bridge, log, this)),
      m_new(new NewIntention(
          bridge, log, [this] { return m_model->knownTags(); }, this)),
      m_choice(new QComboBox(this)), m_search(new SearchField(this)),
      m_view(new IntentionView(*m_model, this)), m_empty(new SecondaryLabel({}, this)),
      m_stack(new QStackedLayout), m_hint(bridge), m_efforts(new SecondaryLabel({}, this)),
      m_message(new InlineMessage(this)), m_start(new QPushButton(tr("&Start"), this)),
      m_edit(new QPushButton(tr("&Edit"), this)), m_abandon(new QPushButton(tr("Abandon"), this)),
      m_reopen(new QPushButton(tr("Re&open"), this)), m_nextStep(new NextStepField(log, this)),
      m_notes(new IntentionNotes(log, this)), m_startAction(new QAction(tr("Start"), this)),
      m_editAction(new QAction(tr("Edit"), this)),
      m_abandonAction(new QAction(tr("Abandon"), this)),
      m_reopenAction(new QAction(tr("Reopen"), this)), m_upAction(new QAction(tr("Move up"), this)),
      m_downAction(new QAction(tr("Move down"), this))
{
    setObjectName(QStringLiteral("intentionsPage"));
    setUpChoice();
    setUpSearch();
    build();
    setUpActions();
    connect(m_new, &NewIntention::added, this, &IntentionsPage::showNew);
    connect(m_model, &IntentionModel::editJudged, m_message, &InlineMessage::say);
    connect(m_view, &IntentionView::selectionMoved, this, &IntentionsPage::adoptSelection);
    connect(m_view, &IntentionView::editorOpened, this, &IntentionsPage::showEfforts);
    connect(m_view, &IntentionView::editorClosed, m_message, &InlineMessage::clear);
    connect(m_view, &IntentionView::editorClosed, m_efforts, &QWidget::hide);
    connect(m_notes, &IntentionNotes::typed, this, &IntentionsPage::typed);
    connect(m_nextStep, &NextStepField::typed, this, &IntentionsPage::typed);
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
    m_nextStep->save();
    m_notes->save();
}

void IntentionsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    renew(true);
}

void IntentionsPage::build()
{
    QVBoxLayout* column = scrollingPage(this);
    const int line = fontMetrics().height();
    column->addWidget(new Heading(tr("Intentions"), Heading::Rank::Page, this));
    column->addSpacing(line / 2);
    column->addWidget(m_new);
    column->addSpacing(line / 2);

    auto* label = new QLabel(tr("&List"), this);
    label->setBuddy(m_choice);
    column->addLayout(new FlowRow(m_search, beside({label, m_choice})));
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
    m_efforts->setObjectName(QStringLiteral("effortsOfEdited"));
    m_efforts->hide();
    column->addWidget(m_efforts);
    column->addWidget(m_message);
    column->addWidget(buttons());
    column->addWidget(m_nextStep);
    column->addWidget(m_notes);
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

QWidget* IntentionsPage::buttons()
{
    m_start->setObjectName(QStringLiteral("startIntention"));
    m_edit->setObjectName(QStringLiteral("editIntention"));
    m_abandon->setObjectName(QStringLiteral("abandonIntention"));
    m_reopen->setObjectName(QStringLiteral("reopenIntention"));
    auto* row = new QWidget(this);
    auto* flow = new FlowRow(row);
    for (QPushButton* button : {m_start, m_edit, m_abandon, m_reopen}) {
        flow->addWidget(button);
    }
    return row;
}

void IntentionsPage::setUpActions()
{
    m_editAction->setShortcut(Qt::Key_F2);
    m_abandonAction->setShortcut(QKeySequence::Delete);
    m_upAction->setShortcut(Qt::ALT | Qt::Key_Up);
    m_downAction->setShortcut(Qt::ALT | Qt::Key_Down);
    for (QAction* action :
         {m_startAction, m_editAction, m_upAction, m_downAction, m_abandonAction, m_reopenAction}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
    }
    connect(m_startAction, &QAction::triggered, this, &IntentionsPage::start);
    connect(m_editAction, &QAction::triggered, m_view, &IntentionView::editTitle);
    connect(m_abandonAction, &QAction::triggered, this, &IntentionsPage::abandon);
    connect(m_reopenAction, &QAction::triggered, this, &IntentionsPage::reopen);
    connect(m_upAction, &QAction::triggered, this, [this] { move(-1); });
    connect(m_downAction, &QAction::triggered, this, [this] { move(1); });
    connect(m_view, &QTreeView::activated, m_startAction, &QAction::trigger);
    connect(m_start, &QPushButton::clicked, m_startAction, &QAction::trigger);
    connect(m_edit, &QPushButton::clicked, m_editAction, &QAction::trigger);
    connect(m_abandon, &QPushButton::clicked, m_abandonAction, &QAction::trigger);
    connect(m_reopen, &QPushButton::clicked, m_reopenAction, &QAction::trigger);
}

void IntentionsPage::renew(bool rereads)
{
    m_model->refresh(rereads);
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
    if (isEmpty && m_view->hasFocus()) {
        m_search->setFocus(Qt::OtherFocusReason);
    }
    m_empty->setText(emptiness());
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_view);

    const auto rows = m_view->selectedRows();
    const auto isOpen = [this](int row) { return m_model->at(row).isOpen(); };
    const bool isOne = rows.size() == 1;
    const bool hasOpen = std::any_of(rows.begin(), rows.end(), isOpen);
    m_startAction->setEnabled(isOne && hasOpen && m_bridge.nowModel().next.has_value());
    m_editAction->setEnabled(isOne);
    m_reopenAction->setEnabled(!std::all_of(rows.begin(), rows.end(), isOpen));
    for (QAction* action : {m_abandonAction, m_upAction, m_downAction}) {
        action->setEnabled(hasOpen);
    }
    m_start->setEnabled(m_startAction->isEnabled());
    m_edit->setEnabled(m_editAction->isEnabled());
    m_abandon->setEnabled(hasOpen);
    m_reopen->setEnabled(m_reopenAction->isEnabled());
    m_nextStep->setIntention(isOne ? &m_model->at(rows.front()) : nullptr);
    m_notes->setIntention(isOne ? std::optional(m_model->at(rows.front())) : std::nullopt);
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
    return tr("Nothing here yet. One small thing is enough to begin.");
}

void IntentionsPage::goToResults()
{
    if (m_model->rowCount() == 0) {
        return;
    }
    m_view->setFocus(Qt::OtherFocusReason);
    if (!m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(m_model->index(0, IntentionModel::Title));
    }
}

void IntentionsPage::showEfforts(const QModelIndex& edited)
{
    const bool isEstimate = edited.column() == IntentionModel::Effort;
    m_efforts->setText(m_hint.of(
        isEstimate ? QString::fromStdString(m_model->at(edited.row()).title) : QString()));
    m_efforts->setVisible(!m_efforts->text().isEmpty());
}

void IntentionsPage::showNew()
{
    const core::IntentionId id{m_bridge.state().next.intention - 1};
    if (m_model->rowOf(id) < 0) {
        m_search->setText({});
        m_choice->setCurrentIndex(0);
    }
    m_view->select(id);
}

void IntentionsPage::start()
{
    if (const auto open = selected(true); !open.empty()) {
        ask({core::Start{open.front()}});
    }
}

void IntentionsPage::abandon()
{
    const auto open = selected(true);
    if (open.empty()) {
        return;
    }
    const auto title = text::oneLine(m_model->at(m_model->rowOf(open.front())).title);
    std::vector<core::Command> endings;
    endings.reserve(open.size());
    for (const core::IntentionId id : open) {
        endings.emplace_back(core::AbandonIntention{id});
    }
    if (ask(endings) && open.size() == 1) {
        emit abandoned(title);
    }
}

void IntentionsPage::reopen()
{
    std::vector<core::Command> reopenings;
    for (const core::IntentionId id : selected(false)) {
        reopenings.emplace_back(core::ReopenIntention{id});
    }
    ask(reopenings);
}

void IntentionsPage::move(int by)
{
    const auto open = selected(true);
    if (open.empty()) {
        return;
    }
    m_model->moveBy(by, core::IntentionIds(open.begin(), open.end()));
    m_view->scrollTo(m_view->currentIndex());
}

bool IntentionsPage::ask(const std::vector<core::Command>& commands)
{
    const Answer answer = m_log.ask(commands);
    m_message->say(answer.refusal);
    return answer.isDone();
}

std::vector<core::IntentionId> IntentionsPage::selected(bool areOpen) const
{
    std::vector<core::IntentionId> ids;
    for (const int row : m_view->selectedRows()) {
        if (m_model->at(row).isOpen() == areOpen) {
            ids.push_back(m_model->at(row).id);
        }
    }
    return ids;
}

} // namespace pomotide::ui
