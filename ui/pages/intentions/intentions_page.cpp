// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/intentions/intentions_page.h"

#include "ui/pages/intentions/intention_delegate.h"
#include "ui/pages/intentions/intention_model.h"
#include "ui/text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/length_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeView>

namespace pomotide::ui {

IntentionsPage::IntentionsPage(SessionBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_log(new EditLog(bridge, this)),
      m_model(new IntentionModel(bridge, *m_log, this)), m_title(new QLineEdit(this)),
      m_estimate(new QLineEdit(this)), m_add(new QPushButton(tr("A&dd"), this)),
      m_addRemark(new Remark(this)), m_view(new QTreeView(this)),
      m_empty(new Note(tr("Nothing here yet. One small thing is enough to begin."), this)),
      m_stack(new QStackedLayout), m_remark(new Remark(this)),
      m_start(new QPushButton(tr("&Start"), this)), m_edit(new QPushButton(tr("&Edit"), this)),
      m_abandon(new QPushButton(tr("A&bandon"), this)),
      m_startAction(new QAction(tr("Start"), this)), m_editAction(new QAction(tr("Edit"), this)),
      m_abandonAction(new QAction(tr("Abandon"), this)),
      m_upAction(new QAction(tr("Move up"), this)), m_downAction(new QAction(tr("Move down"), this))
{
    setObjectName(QStringLiteral("intentionsPage"));
    setUpView();
    build();
    setUpActions();
    connect(m_title, &QLineEdit::returnPressed, this, &IntentionsPage::add);
    connect(m_estimate, &QLineEdit::returnPressed, this, &IntentionsPage::add);
    connect(m_add, &QPushButton::clicked, this, &IntentionsPage::add);
    connect(m_title, &QLineEdit::textEdited, m_addRemark, &Remark::clear);
    connect(m_estimate, &QLineEdit::textEdited, m_addRemark, &Remark::clear);
    connect(m_model, &IntentionModel::editJudged, m_remark, &Remark::say);
    connect(m_log, &EditLog::canUndoChanged, this, &IntentionsPage::edited);
    connect(&bridge, &SessionBridge::stateChanged, this, &IntentionsPage::refresh);
    refresh();
}

void IntentionsPage::beginNew()
{
    m_title->setFocus(Qt::ShortcutFocusReason);
    m_title->selectAll();
}

void IntentionsPage::undo()
{
    if (!m_log->canUndo()) {
        return;
    }
    const auto result = m_log->undo();
    if (result && !core::isAccepted(result->outcome)) {
        emit undoRefused(text::refusal(result->outcome));
    }
}

void IntentionsPage::refresh()
{
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_view);
    const bool isSelected = selected() != nullptr;
    m_startAction->setEnabled(isSelected && m_bridge.nowModel().next.has_value());
    for (QAction* action : {m_editAction, m_abandonAction, m_upAction, m_downAction}) {
        action->setEnabled(isSelected);
    }
    m_start->setEnabled(m_startAction->isEnabled());
    m_edit->setEnabled(isSelected);
    m_abandon->setEnabled(isSelected);
}

void IntentionsPage::build()
{
    auto* column = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(new Heading(tr("Intentions"), Heading::Rank::Page, this));
    column->addSpacing(margin / 2);
    auto* question = new QLabel(tr("&What do you want to do next?"), this);
    question->setBuddy(m_title);
    column->addWidget(question);
    column->addLayout(newLine());
    column->addWidget(m_addRemark);
    column->addSpacing(margin / 2);

    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
    column->addWidget(m_remark);
    column->addLayout(buttonLine());
}

QHBoxLayout* IntentionsPage::newLine()
{
    m_title->setObjectName(QStringLiteral("newTitle"));
    m_title->setAccessibleName(tr("New intention"));
    m_title->setPlaceholderText(tr("Write the report"));
    m_estimate->setObjectName(QStringLiteral("newEstimate"));
    m_estimate->setAccessibleName(tr("Estimate of the new intention, if you like"));
    m_estimate->setPlaceholderText(tr("25m"));
    m_estimate->setToolTip(tr("How long it may take, if you like to guess: 25m, 1h 30m"));
    m_add->setObjectName(QStringLiteral("addIntention"));

    auto* row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    m_estimate->setMaximumWidth(m_estimate->fontMetrics().horizontalAdvance(QStringLiteral("M")) *
                                8);
    row->addWidget(m_estimate);
    row->addWidget(m_add);
    return row;
}

QHBoxLayout* IntentionsPage::buttonLine()
{
    m_start->setObjectName(QStringLiteral("startIntention"));
    m_edit->setObjectName(QStringLiteral("editIntention"));
    m_abandon->setObjectName(QStringLiteral("abandonIntention"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_start);
    row->addWidget(m_edit);
    row->addWidget(m_abandon);
    row->addStretch(1);
    return row;
}

void IntentionsPage::setUpView()
{
    auto* delegate = new IntentionDelegate(m_view);
    m_view->setObjectName(QStringLiteral("intentions"));
    m_view->setAccessibleName(tr("Open intentions"));
    m_view->setItemDelegate(delegate);
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionsMovable(false);
    m_view->header()->setSectionResizeMode(IntentionModel::Title, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(IntentionModel::Estimate, QHeaderView::ResizeToContents);
    connect(delegate, &QAbstractItemDelegate::closeEditor, m_remark, &Remark::clear);
    connect(delegate, &IntentionDelegate::columnWished, this, &IntentionsPage::editColumn);
    connect(m_view, &QTreeView::activated, m_startAction, &QAction::trigger);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &IntentionsPage::refresh);
}

void IntentionsPage::setUpActions()
{
    m_editAction->setShortcut(Qt::Key_F2);
    m_abandonAction->setShortcut(QKeySequence::Delete);
    m_upAction->setShortcut(Qt::ALT | Qt::Key_Up);
    m_downAction->setShortcut(Qt::ALT | Qt::Key_Down);
    for (QAction* action :
         {m_startAction, m_editAction, m_upAction, m_downAction, m_abandonAction}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
    }
    auto* undoAction = new QAction(this);
    undoAction->setShortcut(QKeySequence::Undo);
    undoAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(undoAction);

    connect(undoAction, &QAction::triggered, this, &IntentionsPage::undo);
    connect(m_startAction, &QAction::triggered, this, &IntentionsPage::start);
    connect(m_editAction, &QAction::triggered, this, &IntentionsPage::edit);
    connect(m_abandonAction, &QAction::triggered, this, &IntentionsPage::abandon);
    connect(m_upAction, &QAction::triggered, this, [this] { move(-1); });
    connect(m_downAction, &QAction::triggered, this, [this] { move(1); });
    connect(m_start, &QPushButton::clicked, m_startAction, &QAction::trigger);
    connect(m_edit, &QPushButton::clicked, m_editAction, &QAction::trigger);
    connect(m_abandon, &QPushButton::clicked, m_abandonAction, &QAction::trigger);
}

void IntentionsPage::add()
{
    const QString typed = m_estimate->text().trimmed();
    const auto estimate = parseLength(typed);
    if (!typed.isEmpty() && !estimate) {
        m_addRemark->say(estimateAdvice());
        m_estimate->setFocus();
        return;
    }
    const auto result =
        m_log->dispatch(core::AddIntention{m_title->text().trimmed().toStdString(), {}, estimate});
    if (!result) {
        return;
    }
    if (!core::isAccepted(result->outcome)) {
        refuse(m_addRemark, result->outcome);
        return;
    }
    m_addRemark->clear();
    m_title->clear();
    m_estimate->clear();
    m_title->setFocus();
    m_view->scrollToBottom();
}

void IntentionsPage::start()
{
    const core::Intention* intention = selected();
    if (!intention) {
        return;
    }
    const auto result = m_bridge.dispatch(core::Start{intention->id});
    if (result && !core::isAccepted(result->outcome)) {
        refuse(m_remark, result->outcome);
    } else if (result) {
        m_remark->clear();
    }
}

void IntentionsPage::edit()
{
    m_view->setFocus();
    m_view->edit(m_view->currentIndex());
}

void IntentionsPage::editColumn(int by)
{
    const QModelIndex current = m_view->currentIndex();
    const QModelIndex wished = current.siblingAtColumn(current.column() + by);
    if (wished.isValid()) {
        m_view->setCurrentIndex(wished);
        m_view->edit(wished);
    }
}

void IntentionsPage::abandon()
{
    const core::Intention* intention = selected();
    if (!intention) {
        return;
    }
    const QString title = QString::fromStdString(intention->title);
    const auto result = m_log->dispatch(core::AbandonIntention{intention->id});
    if (!result) {
        return;
    }
    if (core::isAccepted(result->outcome)) {
        m_remark->clear();
        emit abandoned(title);
    } else {
        refuse(m_remark, result->outcome);
    }
}

void IntentionsPage::move(int by)
{
    const core::Intention* intention = selected();
    const int place = m_view->currentIndex().row() + by;
    if (!intention || place < 0 || place >= m_model->rowCount()) {
        return;
    }
    const auto result =
        m_log->dispatch(core::MoveIntention{intention->id, static_cast<std::size_t>(place)});
    if (result && !core::isAccepted(result->outcome)) {
        refuse(m_remark, result->outcome);
    }
    m_view->scrollTo(m_view->currentIndex());
}

void IntentionsPage::refuse(Remark* remark, core::Outcome outcome)
{
    remark->say(outcome == core::Outcome::Invalid ? estimateLimits() : text::refusal(outcome));
}

const core::Intention* IntentionsPage::selected() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? &m_model->at(current.row()) : nullptr;
}

} // namespace pomotide::ui
