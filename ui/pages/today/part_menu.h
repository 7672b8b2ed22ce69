// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/day_model.h"

#include <QMenu>

namespace pomotide::ui {

/// The acts on a part of the day: a pomodoro can be evaluated and corrected, a slot
/// started and filled. Goes once it is closed; without an act it does not open.
class PartMenu final : public QMenu {
    Q_OBJECT

public:
    PartMenu(const core::DayPart& part, bool canStart, QWidget* parent);

    void popup(const QPoint& point);

signals:
    void wished(const core::Command& command);
    /// Emitted when the part should be opened, as by a double click.
    void opened();

private:
    void addVerdicts(const core::DayPart& part);
    void addOpen(const QString& name);
};

} // namespace pomotide::ui
