// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

class QSyntaxHighlighter;

namespace pomotide::ui {

/// Edits plain text of several lines. Lines such as "- [ ] text" are shown as check boxes: a click,
/// or Ctrl+Space on the line, ticks them; on another line, Ctrl+Space makes one, as "[ ] " or "[x]
/// " typed at its begin does; Enter goes on with another. Tab moves the focus. Keys for undo and
/// redo go to the window if there is no typing to undo or redo.
class NotesEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NotesEdit(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Emitted when the focus leaves, the widget is hidden, Ctrl+Enter is pressed, or a check box
    /// is ticked.
    void finished();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF boxOf(const QTextBlock& block) const;
    [[nodiscard]] QTextBlock boxAt(const QPoint& place) const;
    void tick(const QTextBlock& block);
    void paintBox(QPainter& painter, const QTextBlock& block) const;
    bool goOnWithBoxes();
    void makeTypedBox();
    [[nodiscard]] bool isForTheWindow(const QKeyEvent& event) const;
    [[nodiscard]] int heightOfLines(int lines) const;

    QSyntaxHighlighter* m_letters;
};

} // namespace pomotide::ui
