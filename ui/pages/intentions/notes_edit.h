// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace pomotide::ui {

/// Lines of plain text. Tab leaves it; keys for undo and redo are its window's where it has nothing
/// of its own to take back or do again.
class NotesEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NotesEdit(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The focus or the widget goes, or Ctrl+Enter was pressed.
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
