// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/line_edit.h"

#include <optional>

namespace pomotide::ui {

/// A field for a value that can be typed in many ways, such as a time of day, or changed in steps
/// with the wheel and keys. Typed text is never changed by an offer and never thrown away: text
/// that cannot be read stays and is marked. Escape restores what was offered, and undo brings the
/// typed text back.
class TypedField : public LineEdit {
    Q_OBJECT

public:
    /// Says after Escape that undo brings back what was typed.
    [[nodiscard]] static QString restoredText();

    /// False if something was entered that cannot be read.
    [[nodiscard]] bool isReadable() const;

    /// True if the user has entered something else than what was last shown.
    [[nodiscard]] bool isTouched() const { return m_touched; }

    /// Says how the entered text is understood, or that it cannot be read. Empty if nothing was
    /// entered.
    [[nodiscard]] QString reading() const;

    /// Call this when the entered value was applied. It is what Escape restores from now on. Does
    /// nothing if the text cannot be read.
    void accept();

    /// Restores what was offered.
    void revert();

    /// Shows the text as if the user had typed it.
    void enter(const QString& text);

    /// True if the text is wider than the field usually is.
    [[nodiscard]] bool isCut() const { return widthFor(text()) > widthFor(widest()); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void touched();
    /// The focus has left for another field: unlike editingFinished(), also if nothing was typed.
    void left();
    /// Escape has restored what was offered, or the focus has left after it did: reading() differs.
    void reverted();

protected:
    enum class Step { Small, Large };

    explicit TypedField(QWidget* parent);

    /// Shows the text, unless the user has entered another one.
    void offerText(const QString& text);
    [[nodiscard]] const QString& offeredText() const { return m_offered; }

    /// True if the text has a value.
    [[nodiscard]] virtual bool canRead(const QString& text) const = 0;
    /// How readable text is understood.
    [[nodiscard]] virtual QString understood(const QString& text) const = 0;
    /// How a value can be typed, in a few words.
    [[nodiscard]] virtual QString advice() const = 0;
    /// The value of readable text as the field itself writes it.
    [[nodiscard]] virtual QString written(const QString& text) const = 0;
    /// The same after some steps up or, if negative, down.
    [[nodiscard]] virtual QString stepped(const QString& text, int steps, Step step) const = 0;
    /// The widest text that the field itself writes.
    [[nodiscard]] virtual QString widest() const = 0;

    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int widthFor(const QString& text) const;
    void follow();
    void restore();
    void step(int steps, Step step);

    QString m_offered;
    bool m_touched = false;
    bool m_isRestored = false; ///< by Escape, just now
    bool m_isFinished = false; ///< the user has pressed Enter or left since the last change
    bool m_isClickedInto = false;
    int m_wheel = 0; ///< what the wheel has turned, less than a step
};

} // namespace pomotide::ui
