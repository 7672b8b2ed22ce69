// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/notices_model.h"
#include "ui/alerts/away_tracker.h"
#include "ui/alerts/notifier.h"
#include "ui/alerts/prompt_scheduler.h"

#include <map>
#include <vector>

namespace pomotide::ui {

/// Decides which notifications are up, and does what they are answered with. Between two changes of
/// the state at most one call is due, for what comes up by itself.
class Notices final : public QObject {
    Q_OBJECT

public:
    /// Time goes by `speed` times as fast as by the ticker, which is its alone. What it is given
    /// must outlive it.
    Notices(SessionBridge& bridge, Notifier& notifier, const PromptScheduler& promptScheduler,
            AwayTracker& absence, Ticker& ticker, double speed = 1, QObject* parent = nullptr);
    ~Notices() override;

    /// What opens the quick entry, as people here write it; empty if nothing does.
    void setShortcut(const QString& shortcut);

    /// Shows a sentence for people, unless it is to be quiet.
    void tell(const QString& sentence);

signals:
    void quickEntryWished();
    void windowWished();

private:
    using Act = std::function<void()>;
    /// What a notification can be answered with.
    struct Choice {
        QString label;
        Act act;
    };

    void onState();
    void onPrompted(core::PromptForm form);
    void onReturned(const core::AbsenceModel& model);
    void onQuestion();
    void onChosen(NoticeKind kind, const QString& action);
    void onReplied(NoticeKind kind, const QString& text);

    void update();
    void hide();
    void askHowItWas(const core::NoticesModel& model);
    [[nodiscard]] bool isAskedWhetherThere(core::PomodoroId pomodoro) const;
    void remindOfGrace(const core::NoticesModel& model);
    void showBreakOver();
    void tellOfAbsence();

    void show(NoticeKind kind, Notice notice, const Act& chosen,
              const std::vector<Choice>& choices);
    void withdraw(NoticeKind kind);
    [[nodiscard]] bool isHeldBack(NoticeKind kind) const;

    /// True if all of that was carried out; if not, that is told.
    bool carryOut(const std::vector<core::Command>& commands);
    void evaluate(core::PomodoroId pomodoro, core::Verdict verdict);
    void startOn(const QString& typed);
    [[nodiscard]] QString nextStep() const;
    [[nodiscard]] Choice goOn();

    SessionBridge& m_bridge;
    Notifier& m_notifier;
    AwayTracker& m_absence;
    Ticker& m_ticker;
    double m_speed;
    core::Instant m_since; ///< pomodoros that ended before it are not asked about
    core::Phase m_phase;   ///< what was going on
    std::map<NoticeKind, std::vector<Act>> m_up; ///< and what answers do; the first is for itself
    std::optional<core::NoticesModel::EvaluationRequest>
        m_asked;                             ///< last, even if its user closed it
    std::optional<core::Instant> m_reminded; ///< of that end of a grace period
    std::optional<core::AbsenceModel> m_untold;
    bool m_asksOfAbsence = false; ///< the one that was told of last
    QString m_shortcut;
};

} // namespace pomotide::ui
