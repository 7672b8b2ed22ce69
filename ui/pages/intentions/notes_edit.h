// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace pomotide::ui {

/// Edits plain text of several lines. Tab moves the focus. Keys for undo and redo go to the window
/// if there is no typing to undo or redo.
class NotesEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NotesEdit(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Emitted when the focus leaves, the widget is hidden, or Ctrl+Enter is pressed.
    void finished();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] bool isForTheWindow(const QKeyEvent& event) const;
    [[nodiscard]] int heightOfLines(int lines) const;
};

} // namespace pomotide::ui
