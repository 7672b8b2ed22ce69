// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/history_model.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace pomotide::ui {

/// The time worked, by evaluation, each beside a sample of what it is drawn with; what there is
/// none of is left out.
class WorkedLegend final : public QWidget {
    Q_OBJECT

public:
    explicit WorkedLegend(QWidget* parent = nullptr);

    void setWorked(const core::WorkedTime& worked);

private:
    std::vector<QLabel*> m_items; ///< in the order of workedParts()
};

} // namespace pomotide::ui
