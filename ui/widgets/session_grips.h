// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/day_model.h"
#include "ui/widgets/time_axis.h"

#include <QObject>

#include <vector>

class QWidget;

namespace pomotide::ui {

class TimeHandle;

/// The handles at the bounds of a day's sessions, on the widget that shows the day.
class SessionGrips final : public QObject {
    Q_OBJECT

public:
    explicit SessionGrips(QWidget* day);

    /// Shows a handle for each bound that can be moved. Handles that stay keep the focus, and their
    /// position while they are dragged. `zone` must outlive it.
    void offer(const std::vector<core::DaySession>& sessions, const core::Zone& zone);

    /// Places the handles, across the axis from `begin` on and `extent` long.
    void place(const TimeAxis& axis, int begin, int extent);

    /// Gives the sessions the bound that is being dragged, and returns it.
    [[nodiscard]] std::optional<core::Instant> drag(std::vector<core::DaySession>& sessions) const;

    /// Makes the handles follow the day in the tab order.
    void orderTabs();

signals:
    /// Emitted when dragging moves a handle or ends.
    void dragged();
    /// Emitted when the user has moved a bound of the session. `span` has the new bounds.
    void changeWished(const core::DaySession& session, const core::Span& span);

private:
    enum class Bound { Begin, End };
    struct Grip {
        core::SessionKey key;
        Bound bound;
        TimeHandle* handle = nullptr;
    };

    void add(const core::SessionKey& key, Bound bound);
    void wish(const core::SessionKey& key, Bound bound, core::Instant instant);

    QWidget* m_day;
    const core::Zone* m_zone = nullptr;
    std::vector<core::DaySession> m_sessions;
    std::vector<Grip> m_grips; ///< in the order of the sessions
};

} // namespace pomotide::ui
