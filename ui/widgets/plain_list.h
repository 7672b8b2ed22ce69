// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

namespace pomotide::ui {

/// A list in which letters choose nothing: what was meant for a field must not turn pages.
class PlainList final : public QListWidget {
    Q_OBJECT

public:
    using QListWidget::QListWidget;

    void keyboardSearch(const QString&) override {}
};

} // namespace pomotide::ui
