// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/week.h"

#include <QWidget>

#include <array>

namespace pomotide::ui {

class WeekdayRow;

/// Edits the work hours of a week. Weekdays are in the locale's order.
class WeekEditor final : public QWidget {
    Q_OBJECT

public:
    explicit WeekEditor(QWidget* parent = nullptr);

    [[nodiscard]] core::Week week() const;

    /// False if something stands here that is no time of day; `week` has what was offered then.
    [[nodiscard]] bool isReadable() const;

    /// Shows the week, except for weekdays that are being edited or have been refused.
    void offer(const core::Week& week);

    /// Call this when the shown hours were applied.
    void accept();

    /// Keeps the shown hours and shows the reason beside that weekday.
    void refuse(std::size_t weekday, const QString& sentence);

    /// Puts the cursor into the first field that cannot be read, with the reason below it.
    void showFault();

signals:
    void edited(std::size_t weekday);

private:
    void copy(std::size_t from, const std::vector<std::size_t>& to);

    std::array<WeekdayRow*, 7> m_rows{}; ///< Sunday first
};

} // namespace pomotide::ui
