// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/absence_model.h"
#include "ui/session/session_bridge.h"

#include <QObject>

#include <deque>
#include <optional>

namespace pomotide::ui {

/// Tells somebody who comes back what passed meanwhile, and asks about a pomodoro that ran on.
class AwayTracker final : public QObject {
    Q_OBJECT

public:
    /// `bridge` must outlive it.
    explicit AwayTracker(SessionBridge& bridge, QObject* parent = nullptr);

    /// Shorter ones are nothing to speak of.
    static constexpr core::Duration kWorthMentioning = std::chrono::minutes{5};

    /// Nobody is there, and has not been since then; a second call in the same absence changes
    /// nothing but that, and only to an earlier instant.
    void begin(core::Instant since);
    /// Somebody is there again.
    void end();

    /// The latest absence, while its pomodoro is asked about.
    [[nodiscard]] const std::optional<core::AbsenceModel>& question() const { return m_question; }

    /// The answers.
    void worked();
    void wasAway();

signals:
    /// Something passed that is worth a sentence.
    void returned(const core::AbsenceModel& model);
    /// Whether, or about what, there is a question.
    void questionChanged();

private:
    void keepState();
    void reconsider();
    void settle();
    [[nodiscard]] const core::State& stateAt(core::Instant instant) const;

    SessionBridge& m_bridge;
    /// As long as it might turn out that nobody was there any more: oldest first.
    std::deque<core::State> m_states;
    std::optional<core::Instant> m_since; ///< while nobody is there
    std::optional<core::AbsenceModel> m_question;
    core::Span m_asked; ///< the pomodoro's in question, as it was then
};

} // namespace pomotide::ui
