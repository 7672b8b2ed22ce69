// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session_bridge.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace pomotide::ui {

class TimeEntry;
class TimeField;

/// Buttons that give the running pomodoro or break five minutes more, or another end: also the
/// earlier one at which the user left.
class EndButtons final : public QWidget {
    Q_OBJECT

public:
    /// `bridge` must outlive it.
    explicit EndButtons(SessionBridge& bridge, QWidget* parent = nullptr);

    /// Disables what is not possible now.
    void offer();

    /// The lines in which a time is typed, for a place where they move no buttons.
    [[nodiscard]] QList<QWidget*> typing() const;

    /// Call this when what was wished for was carried out.
    void endTyping();

    /// The button for another end, and its menu, for a place that folds it into `other`.
    [[nodiscard]] QPushButton* endAt() const { return m_endAt; }
    [[nodiscard]] QMenu* times() const { return m_times; }
    void fold(bool isFolded, QWidget* other);

signals:
    void endWished(core::Instant end);
    void leftWished(core::Instant since);

private:
    void giveMoreTime();
    void build();
    void listTimes();
    void open(TimeEntry* entry);
    void showReading();
    void takeTyped();
    void takeLeft();
    [[nodiscard]] std::optional<core::Instant> typedEnd() const;
    [[nodiscard]] core::Instant plannedEnd() const;
    [[nodiscard]] core::TimeOfDay timeAt(core::Instant instant) const;

    SessionBridge& m_bridge;
    QPushButton* m_moreTime;
    QPushButton* m_endAt;
    QMenu* m_times;
    TimeEntry* m_end;
    TimeEntry* m_left;
    TimeField* m_time; ///< of the end
};

} // namespace pomotide::ui
