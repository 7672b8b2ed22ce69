// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/intention.h"

#include <QComboBox>

#include <optional>

namespace pomotide::ui {

/// A field for an intention: an open one chosen from a list, or a typed new one. Entered text is
/// never overwritten by offer(). Escape restores the offered text.
class IntentionField final : public QComboBox {
    Q_OBJECT

public:
    explicit IntentionField(QWidget* parent = nullptr);

    /// Lists the first kMostListed of `open`, and shows the one at `place`; empty if there is none.
    void offer(const std::vector<core::Intention>& open, std::size_t order);

    /// Returns the listed intention with the shown title; none if there is none.
    [[nodiscard]] std::optional<core::IntentionId> chosen() const;

    [[nodiscard]] QString typed() const { return currentText(); }

    /// True if the user has entered something since the last offer was shown.
    [[nodiscard]] bool isTouched() const { return m_touched; }

    /// True if Escape has just restored the offered text, and undo brings back what was typed.
    [[nodiscard]] bool isRestored() const { return m_isRestored && hasFocus(); }

    /// Names the field and the line in it, which screen readers hear apart.
    void setSpokenName(const QString& name);

    /// Lets the field look like text while neither it is used nor the pointer is in `row`, which
    /// contains it.
    void showAsTextIn(QWidget& row);

    /// True if it looks like text now.
    [[nodiscard]] bool isShownAsText() const;

    /// Keeps what is typed under that name until it is applied.
    void setDraftName(const QString& name);

    /// Call this when the entered text was applied. Shows what was offered last.
    void accept();

    /// Most intentions in the list. Others can be typed.
    static constexpr std::size_t kMostListed = 200;

signals:
    void edited();
    /// Emitted when Enter was pressed.
    void entered();
    /// Emitted when an intention was chosen from the list.
    void picked();
    /// Emitted when the focus leaves the field with entered text.
    void left();
    /// Escape has restored the offered text, or the focus has left after it did.
    void reverted();

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    struct Choice {
        core::IntentionId id{};
        QString title;

        bool operator==(const Choice&) const = default;
    };

    void list(std::vector<Choice> choices);
    void showOffered();
    void restore();
    void leave();

    std::vector<Choice> m_choices;
    QString m_offered;
    QWidget* m_row = nullptr; ///< the field looks like text while the pointer is not in it
    bool m_touched = false;
    bool m_isRestored = false; ///< by Escape: undo brings the typed text back
};

} // namespace pomotide::ui
