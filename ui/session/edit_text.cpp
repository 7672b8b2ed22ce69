// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/edit_text.h"

#include "core/schedule/sessions.h"
#include "core/time/resolve.h"
#include "ui/text/civil.h"
#include "ui/text/shortened.h"

#include <QCoreApplication>

namespace pomotide::ui::text {

namespace {

constexpr qsizetype kTitleLetters = 40;

/// One overload per command.
struct EditText {
    Q_DECLARE_TR_FUNCTIONS(EditText)

public:
    SessionBridge& bridge;

    QString operator()(const core::AddIntention& add) const
    {
        return tr("“%1” added").arg(shortened(add.title, kTitleLetters));
    }
    QString operator()(const core::EditIntention& edit) const
    {
        return tr("“%1” changed").arg(titleOf(edit.intention));
    }
    QString operator()(const core::EstimateIntention& estimate) const
    {
        return tr("“%1” estimated").arg(titleOf(estimate.intention));
    }
    QString operator()(const core::AbandonIntention& abandon) const
    {
        return tr("“%1” abandoned").arg(titleOf(abandon.intention));
    }
    QString operator()(const core::ReopenIntention& reopen) const
    {
        return tr("“%1” reopened").arg(titleOf(reopen.intention));
    }
    QString operator()(const core::MoveIntention& move) const
    {
        return tr("“%1” moved").arg(titleOf(move.intention));
    }
    QString operator()(const core::Start& start) const
    {
        const auto& open = bridge.state().open;
        if (start.intention) {
            return tr("“%1” started").arg(titleOf(*start.intention));
        }
        return open.empty() ? QString()
                            : tr("“%1” started").arg(shortened(open.front().title, kTitleLetters));
    }
    QString operator()(const core::Evaluate& evaluate) const
    {
        return tr("“%1” evaluated").arg(titleOf(evaluate.pomodoro));
    }
    QString operator()(const core::Stop&) const
    {
        const auto* running = core::runningPomodoro(bridge.state());
        return running != nullptr ? tr("“%1” stopped").arg(titleOf(running->intention)) : QString();
    }
    QString operator()(const core::SkipBreak&) const { return tr("break skipped"); }
    QString operator()(const core::AddSession& add) const
    {
        return tr("session added on %1").arg(dateOf(add.begin));
    }
    QString operator()(const core::ChangeSession& change) const
    {
        return tr("session changed on %1").arg(dateOf(change.session));
    }
    QString operator()(const core::SkipSession& skip) const
    {
        return tr("session skipped on %1").arg(dateOf(skip.session));
    }
    QString operator()(const core::SetWorkHours&) const { return tr("work hours changed"); }
    QString operator()(const core::SetSettings& set) const
    {
        return settingsText(set.base.value_or(bridge.state().settings), set.settings);
    }
    QString operator()(const core::SetQuiet&) const { return tr("quiet changed"); }
    QString operator()(const core::RecordPrompt&) const { return {}; }
    QString operator()(const core::WasAway&) const { return tr("absence noted"); }
    QString operator()(const core::CorrectPomodoro& correct) const
    {
        return tr("“%1” corrected").arg(titleOf(correct.pomodoro));
    }
    QString operator()(const core::DeletePomodoro& remove) const
    {
        return tr("pomodoro on “%1” deleted").arg(titleOf(remove.pomodoro));
    }
    QString operator()(const core::Advance&) const { return {}; }
    QString operator()(const core::Cancel&) const { return {}; }
    QString operator()(const core::Revert&) const { return {}; }
    QString operator()(const core::AdjustClock&) const { return {}; }
    QString operator()(const core::Restart&) const { return {}; }

private:
    [[nodiscard]] static QString settingsText(const core::Settings& before,
                                              const core::Settings& after)
    {
        QStringList changed;
        if (after.streakPlan != before.streakPlan) {
            changed << tr("streak plan changed");
        }
        if (after.dayStart != before.dayStart) {
            changed << tr("start of the day changed");
        }
        if (after.appearance != before.appearance) {
            changed << tr("look of the ring changed");
        }
        if (after.language != before.language) {
            changed << tr("language changed");
        }
        if (after.alerts != before.alerts) {
            changed << tr("prompts changed");
        }
        return changed.join(QStringLiteral(", "));
    }
    [[nodiscard]] QString titleOf(core::IntentionId id) const
    {
        if (const auto* known = core::findIntention(bridge.state(), id)) {
            return shortened(known->title, kTitleLetters);
        }
        std::optional<core::Intention> found;
        bridge.read([&](const core::State&, const core::History& history) {
            found = history.intention(id);
        });
        return found ? shortened(found->title, kTitleLetters) : QString();
    }
    [[nodiscard]] QString titleOf(core::PomodoroId id) const
    {
        std::optional<core::Pomodoro> found;
        bridge.read([&](const core::State&, const core::History& history) {
            found = history.pomodoro(id);
        });
        return found ? titleOf(found->intention) : QString();
    }
    [[nodiscard]] QString dateOf(core::Instant instant) const
    {
        return dateText(core::localDate(bridge.zones().system(), instant));
    }
    [[nodiscard]] QString dateOf(const core::SessionKey& key) const
    {
        const auto span = core::sessionSpan(bridge.state().hours, bridge.zones(), key);
        return span ? dateOf(span->begin) : QString();
    }
};

} // namespace

QString edit(const core::Command& command, SessionBridge& bridge)
{
    return std::visit(EditText{bridge}, command);
}

} // namespace pomotide::ui::text
