// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace pomotide::ui {

/// Version, licence and what is new.
class AboutSection final : public QWidget {
    Q_OBJECT

public:
    explicit AboutSection(QWidget* parent = nullptr);
};

} // namespace pomotide::ui
