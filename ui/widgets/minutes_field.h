// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSpinBox>

#include <optional>

namespace pomotide::ui {

/// A field for whole minutes, typed as parseDuration() reads them: "1:30" is 90. What is beyond the
/// range becomes its nearest end, what cannot be read the value before.
class MinutesField final : public QSpinBox {
    Q_OBJECT

public:
    explicit MinutesField(QWidget* parent = nullptr);

protected:
    [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;
    [[nodiscard]] int valueFromText(const QString& text) const override;
    void fixup(QString& text) const override;

private:
    /// Rounded, half up. Nothing for a text that cannot be read.
    [[nodiscard]] std::optional<int> typed(const QString& text) const;
};

} // namespace pomotide::ui
