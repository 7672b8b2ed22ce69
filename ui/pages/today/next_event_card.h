// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/day_model.h"

#include <QWidget>

class QLabel;

namespace pomotide::ui {

class SecondaryLabel;

/// The next appointment of the day, and how long it is until then. Hidden if there is none.
class NextEventCard final : public QWidget {
    Q_OBJECT

public:
    explicit NextEventCard(QWidget* parent = nullptr);

    void offer(const core::DayModel& day, const core::Zone& zone);

private:
    QLabel* m_times;
    SecondaryLabel* m_left;
};

} // namespace pomotide::ui
