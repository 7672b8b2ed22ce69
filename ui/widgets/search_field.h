// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/line_edit.h"

class QToolButton;

namespace pomotide::ui {

/// A field for the words to search. Escape empties it; while it is empty, Escape goes to the
/// window.
class SearchField final : public LineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

    /// As wide as what it says while empty.
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// Emitted on Down and Enter: the focus should go to the results.
    void resultsWished();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QToolButton* m_clear; ///< Qt's
};

} // namespace pomotide::ui
