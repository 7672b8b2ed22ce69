// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/intentions/intention_actions.h"

#include "ui/pages/intentions/intention_model.h"
#include "ui/pages/intentions/intention_view.h"
#include "ui/style/weight.h"
#include "ui/text/intention_text.h"
#include "ui/text/title_text.h"
#include "ui/widgets/flow_row.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>

namespace pomotide::ui {

namespace {

core::IntentionIds setOf(const std::vector<core::IntentionId>& ids)
{
    return {ids.begin(), ids.end()};
}

} // namespace

IntentionActions::IntentionActions(SessionBridge& bridge, EditLog& log, IntentionModel& model,
                                   IntentionView& view, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_log(log), m_model(model), m_view(view),
      m_start(add(tr("Start"), {Qt::Key_Return, Qt::Key_Enter}, &IntentionActions::start)),
      m_edit(add(tr("Edit"), {Qt::Key_F2}, &IntentionActions::edit)),
      m_reopen(add(tr("Reopen"), {}, &IntentionActions::reopen)),
      m_noEstimate(add(tr("No estimate"), {}, &IntentionActions::takeEstimatesBack))
{
    m_ofOpen.push_back(add(tr("Estimate"), {}, &IntentionActions::estimateWished));
    m_ofOpen.push_back(add(tr("Add a tag"), {}, &IntentionActions::tagWished));
    for (const auto when : {core::When::Today, core::When::Next, core::When::Later}) {
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(when));
        auto* action = new QAction(tr("Move to %1").arg(text::section(when)), this);
        action->setShortcut(Qt::ALT | key);
        connect(action, &QAction::triggered, this, [this, when] { moveTo(when); });
        m_ofOpen.push_back(action);
    }
    m_ofOpen.push_back(add(tr("Move up"), {Qt::ALT | Qt::Key_Up}, &IntentionActions::moveUp));
    m_ofOpen.push_back(add(tr("Move down"), {Qt::ALT | Qt::Key_Down}, &IntentionActions::moveDown));
    m_ofOpen.push_back(add(tr("Abandon"), {QKeySequence::Delete}, &IntentionActions::abandon));
    build();
    refresh();
}

void IntentionActions::refresh()
{
    const auto rows = m_view.selectedRows();
    const auto isOpen = [this](int row) { return m_model.at(row).isOpen(); };
    const bool isOne = rows.size() == 1;
    const bool hasOpen = std::any_of(rows.begin(), rows.end(), isOpen);
    m_start->setEnabled(isOne && hasOpen && m_bridge.nowModel().next.has_value());
    m_edit->setEnabled(isOne);
    m_reopen->setEnabled(!std::all_of(rows.begin(), rows.end(), isOpen));
    for (QAction* action : m_ofOpen) {
        action->setEnabled(hasOpen);
    }
    m_noEstimate->setEnabled(std::any_of(rows.begin(), rows.end(), [&](int row) {
        return isOpen(row) && core::estimateOf(m_model.at(row));
    }));
}

void IntentionActions::moveTo(core::When when)
{
    m_model.moveTo(when, setOf(selected(true)));
    m_view.scrollTo(m_view.currentIndex());
}

QAction* IntentionActions::add(const QString& text, const QList<QKeySequence>& keys,
                               void (IntentionActions::*act)())
{
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, act);
    return action;
}

QPushButton* IntentionActions::button(const QString& text, const QString& name, QAction* action)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    return button;
}

void IntentionActions::build()
{
    auto* row = new FlowRow(this);
    auto* start = button(tr("&Start"), QStringLiteral("startIntention"), m_start);
    setWeight(start, Weight::Main);
    row->addWidget(start);
    row->addWidget(button(tr("&Edit"), QStringLiteral("editIntention"), m_edit));
    row->addWidget(button(tr("Abandon"), QStringLiteral("abandonIntention"), m_ofOpen.back()));
    row->addWidget(button(tr("Reopen"), QStringLiteral("reopenIntention"), m_reopen));

    std::vector<QAction*> menu{m_start, m_edit};
    menu.insert(menu.end(), m_ofOpen.begin(), m_ofOpen.end());
    menu.insert(std::find(menu.begin(), menu.end(), m_ofOpen.front()) + 1, m_noEstimate);
    menu.push_back(m_reopen);
    for (QAction* action : menu) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view.addAction(action);
    }
}

/// Starts the selected intention; one of Later moves to Today.
void IntentionActions::start()
{
    const auto open = selected(true);
    if (open.size() != 1) {
        return;
    }
    std::vector<core::Command> commands;
    if (core::findIntention(m_bridge.state(), open.front())->when == core::When::Later) {
        commands.emplace_back(core::MoveIntention{.intention = open.front(),
                                                  .order = m_bridge.state().open.size(),
                                                  .when = core::When::Today});
    }
    commands.emplace_back(core::Start{open.front()});
    ask(commands);
}

void IntentionActions::edit()
{
    m_view.editTitle();
}

void IntentionActions::abandon()
{
    const auto open = selected(true);
    if (open.empty()) {
        return;
    }
    const auto title = text::plainTitle(core::findIntention(m_bridge.state(), open.front())->title);
    std::vector<core::Command> endings;
    endings.reserve(open.size());
    for (const core::IntentionId id : open) {
        endings.emplace_back(core::AbandonIntention{id});
    }
    if (ask(endings)) {
        const auto count = static_cast<int>(open.size());
        emit abandoned(count == 1 ? tr("“%1” is abandoned: one thing less to carry.").arg(title)
                                  : tr("%n intentions are abandoned.", nullptr, count));
    }
}

void IntentionActions::reopen()
{
    std::vector<core::Command> reopenings;
    for (const core::IntentionId id : selected(false)) {
        reopenings.emplace_back(core::ReopenIntention{id});
    }
    ask(reopenings);
}

void IntentionActions::takeEstimatesBack()
{
    std::vector<core::Command> commands;
    for (const core::IntentionId id : selected(true)) {
        if (core::estimateOf(m_model.at(m_model.rowOf(id)))) {
            commands.emplace_back(core::EstimateIntention{id, std::nullopt});
        }
    }
    ask(commands);
}

void IntentionActions::move(int by)
{
    m_model.moveBy(by, setOf(selected(true)));
    m_view.scrollTo(m_view.currentIndex());
}

bool IntentionActions::ask(const std::vector<core::Command>& commands)
{
    const Answer answer = m_log.ask(commands);
    emit judged(answer.refusal);
    return answer.isDone();
}

std::vector<core::IntentionId> IntentionActions::selected(bool areOpen) const
{
    std::vector<core::IntentionId> ids;
    for (const int row : m_view.selectedRows()) {
        if (m_model.at(row).isOpen() == areOpen) {
            ids.push_back(m_model.at(row).id);
        }
    }
    return ids;
}

} // namespace pomotide::ui
