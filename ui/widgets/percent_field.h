// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/typed_field.h"

namespace pomotide::ui {

/// A field for a whole percentage, with or without its sign. It never changes one that is too small
/// or too large: that one cannot be read.
class PercentField final : public TypedField {
    Q_OBJECT

public:
    struct Range {
        int least = 0;
        int most = 0;
    };

    /// "70 %".
    [[nodiscard]] static QString percentText(int percent);

    explicit PercentField(const Range& range, QWidget* parent = nullptr);

    /// Returns the entered percentage; the offered one if nothing was entered or it cannot be read.
    [[nodiscard]] int percent() const;

    /// Shows the percentage, unless the user has entered another one.
    void offer(int percent);

protected:
    [[nodiscard]] bool canRead(const QString& text) const override;
    [[nodiscard]] QString understood(const QString& text) const override;
    [[nodiscard]] QString advice() const override;
    [[nodiscard]] QString written(const QString& text) const override;
    [[nodiscard]] QString stepped(const QString& text, int steps, Step step) const override;
    [[nodiscard]] QString widest() const override;

private:
    /// Nothing for a text that is no percentage within the range.
    [[nodiscard]] std::optional<int> read(const QString& text) const;

    Range m_range;
};

} // namespace pomotide::ui
