// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/begun.h"
#include "core/present/notices_model.h"
#include "ui/alerts/away_tracker.h"
#include "ui/alerts/notifier.h"
#include "ui/alerts/prompt_scheduler.h"

#include <map>
#include <vector>

namespace pomotide::ui {

/// Decides which notifications are shown, and carries out the answers to them. At most one call of
/// the ticker is due between two changes of the state.
class Notices final : public QObject {
    Q_OBJECT

public:
    /// Time runs `speed` times as fast as the ticker, which nothing else may use. All arguments
    /// must outlive it.
    Notices(SessionBridge& bridge, Notifier& notifier, const PromptScheduler& promptScheduler,
            AwayTracker& awayTracker, Ticker& ticker, double speed = 1, QObject* parent = nullptr);
    ~Notices() override;

    /// Sets the text of the shortcut that opens the quick entry; empty if there is none.
    void setShortcut(const QString& shortcut);

    /// Sets if the ring can show words, as it does at first. Otherwise all prompts are
    /// notifications.
    void setRingHasWords(bool hasWords) { m_ringHasWords = hasWords; }

    /// Sets why something cannot be saved; empty if everything can. Shown once, and once more when
    /// it is over; what is suppressed now is shown later.
    void setTrouble(const QString& sentence);

    /// Shows the outcome of an act of the user, unless notifications are suppressed.
    void tell(const QString& sentence);

signals:
    void quickEntryWished();
    void windowWished();
    /// Emitted when the line should be opened that says where to pick up.
    void nextStepWished();

private:
    using Act = std::function<void()>;
    using Reply = std::function<void(const QString&)>;
    /// A possible answer to a notification.
    struct Choice {
        QString label;
        Act act;
        bool isOpening = false; ///< does what a click on the notification does
    };
    /// The answers to a notification that is shown.
    struct Answers {
        std::vector<Act> acts; ///< the first is of the notification itself
        Reply reply;
    };

    void onState();
    void onPrompted(core::PromptForm form);
    void onReturned(const core::AbsenceModel& model);
    void onQuestion();
    void onChosen(NoticeKind kind, const QString& action);
    void onReplied(NoticeKind kind, const QString& text);

    void update();
    void hide();
    [[nodiscard]] std::optional<core::Start> begunStart();
    void showBegun(const core::Start& start);
    void showOpenEnd(const core::NoticesModel& model);
    void showNearEnd(const core::NoticesModel::OpenEnd& end);
    void showOvertime(const core::NoticesModel::OpenEnd& end);
    void showBreakBegun(const core::NoticesModel::OpenEnd& end);
    void showBreakEnding(const core::NoticesModel& model);
    void showEnd(Notice notice, const Act& chosen, std::vector<Choice> choices);
    [[nodiscard]] static QString
    evaluationText(const core::NoticesModel::EvaluationRequest& question);
    void askHowItWas(const core::NoticesModel& model);
    [[nodiscard]] bool isAskedAboutAbsence(core::PomodoroId pomodoro) const;
    void remindOfGrace(const core::NoticesModel& model);
    void showBreakOver();
    void showAbsence();
    void showTrouble();

    void show(NoticeKind kind, Notice notice, const Act& chosen, const std::vector<Choice>& choices,
              const Reply& reply = {});
    void show(NoticeKind kind, const QString& sentence);
    void withdraw(NoticeKind kind);
    void withdrawIf(const std::function<bool(NoticeKind)>& isUnwanted);
    [[nodiscard]] bool isHeldBack(NoticeKind kind) const;

    /// Returns true if all commands were carried out. Reports a refusal or failure.
    bool ask(const std::vector<core::Command>& commands);
    void evaluate(core::PomodoroId pomodoro, core::Verdict verdict);
    void startOn(const QString& typed);
    void noteNextStep(core::IntentionId intention, const QString& typed);
    [[nodiscard]] QString clock(core::Instant at) const;
    [[nodiscard]] QString nextPomodoro() const;
    [[nodiscard]] Choice goOn();
    void addMoreTime(std::vector<Choice>& choices);
    void addEndAt(std::vector<Choice>& choices);

    SessionBridge& m_bridge;
    Notifier& m_notifier;
    const PromptScheduler& m_promptScheduler;
    AwayTracker& m_awayTracker;
    Ticker& m_ticker;
    double m_speed;
    core::Instant m_since;              ///< pomodoros that ended before it are not asked about
    core::Phase m_phase;                ///< of the last state
    std::map<NoticeKind, Answers> m_up; ///< shown now
    std::optional<core::NoticesModel::EvaluationRequest>
        m_asked;                                          ///< the last request, even if closed
    std::optional<core::NoticesModel::OpenEnd> m_openEnd; ///< the last one, even if closed
    std::optional<core::Instant> m_breakEnd; ///< the last one that was near, even if closed
    std::optional<core::Instant> m_reminded; ///< last reminder's end of a grace period
    std::optional<core::AbsenceModel> m_unshown;
    QString m_trouble;
    bool m_isTroubleShown = false; ///< and its end not yet
    bool m_asksOfAbsence = false;  ///< about the last reported absence
    QString m_shortcut;
    bool m_ringHasWords = true;
};

} // namespace pomotide::ui
