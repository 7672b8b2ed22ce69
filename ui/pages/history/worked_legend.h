// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/history_model.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace pomotide::ui {

/// The time worked with each evaluation, beside a sample of its colour and pattern. Leaves out
/// evaluations without time.
class WorkedLegend final : public QWidget {
    Q_OBJECT

public:
    explicit WorkedLegend(QWidget* parent = nullptr);

    void setWorked(const core::WorkedTime& worked);

private:
    std::vector<QLabel*> m_items; ///< in the order of workedParts()
};

} // namespace pomotide::ui
