// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/absence_model.h"
#include "ui/session/session_bridge.h"

#include <QObject>

#include <deque>
#include <optional>

namespace pomotide::ui {

/// Reports to returning users what happened while they were away, and asks about a pomodoro that
/// continued to run.
class AwayTracker final : public QObject {
    Q_OBJECT

public:
    /// `bridge` must outlive it.
    explicit AwayTracker(SessionBridge& bridge, QObject* parent = nullptr);

    /// Absences that are shorter are not reported.
    static constexpr core::Duration kWorthMentioning = std::chrono::minutes{5};

    /// Call this when the user is found to have been away since `since`. A second call in the same
    /// absence can only move the instant back.
    void begin(core::Instant since);
    /// Call this when the user is back.
    void end();

    /// Returns the latest absence while the question about its pomodoro is open.
    [[nodiscard]] const std::optional<core::AbsenceModel>& question() const { return m_question; }

    /// Answers the question.
    void worked();
    void wasAway();
    /// The same for a user who left at another time than the desktop noticed.
    void wasAwaySince(core::Instant since);

signals:
    /// Emitted when the user is back and something happened meanwhile.
    void returned(const core::AbsenceModel& model);
    /// Emitted when `question()` changes.
    void questionChanged();

private:
    void keepState();
    void reconsider();
    void settle();
    [[nodiscard]] const core::State& stateAt(core::Instant instant) const;

    SessionBridge& m_bridge;
    /// States from which the user may turn out to have been away already; oldest first.
    std::deque<core::State> m_states;
    std::optional<core::Instant> m_since; ///< set while the user is away
    std::optional<core::AbsenceModel> m_question;
    core::Span m_asked; ///< span of the pomodoro in question when it was asked about
};

} // namespace pomotide::ui
