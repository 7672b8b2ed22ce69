// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/line_edit.h"

namespace pomotide::ui {

/// Where one types what is looked for. Escape empties it; where it is empty, that key is the
/// window's.
class SearchField final : public LineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

signals:
    /// Down or Enter: to what was found.
    void resultsWished();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace pomotide::ui
