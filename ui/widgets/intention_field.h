// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/intention.h"

#include <QComboBox>

#include <optional>

namespace pomotide::ui {

/// An intention: one of the open ones, from a list, or a new one, typed. What its user has entered
/// is never overwritten from outside, and Escape brings back what was offered.
class IntentionField final : public QComboBox {
    Q_OBJECT

public:
    explicit IntentionField(QWidget* parent = nullptr);

    /// Lists the first of `open`, and shows the one at `place`, if there is one.
    void offer(const std::vector<core::Intention>& open, std::size_t place);

    /// The open intention whose title it shows; none if it is a new one, or nothing is listed.
    [[nodiscard]] std::optional<core::IntentionId> chosen() const;

    [[nodiscard]] QString typed() const { return currentText(); }

    /// Whether it holds something else than was offered, or is about to.
    [[nodiscard]] bool isTouched() const { return m_touched; }

    /// What was entered has been taken over: the next offer is shown.
    void accept() { m_touched = false; }

    /// So many are listed; more can be typed.
    static constexpr std::size_t kMostListed = 200;

signals:
    void edited();
    /// Enter was pressed.
    void entered();
    /// One was taken from the list.
    void picked();
    /// The focus goes elsewhere while something is entered.
    void left();
    void reverted();

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    struct Choice {
        core::IntentionId id{};
        QString title;

        bool operator==(const Choice&) const = default;
    };

    void list(std::vector<Choice> choices);
    void showOffered();
    void leave();

    std::vector<Choice> m_choices;
    QString m_offered;
    bool m_touched = false;
};

} // namespace pomotide::ui
