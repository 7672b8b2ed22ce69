// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"
#include "ui/widgets/typed_field.h"

namespace pomotide::ui {

/// A field for a length of time, typed as parseLength() reads it. It never changes a length that is
/// too short or too long: that one cannot be read.
class LengthField final : public TypedField {
    Q_OBJECT

public:
    /// With steps of whole minutes, lengths are rounded to such, and a bare number is one of
    /// minutes; otherwise one of seconds.
    struct Range {
        core::Duration least{};
        core::Duration most{};
        core::Duration step = std::chrono::minutes{5};
    };

    explicit LengthField(const Range& range, QWidget* parent = nullptr);

    /// The field may be left empty, for no length.
    void setOptional(bool isOptional) { m_isOptional = isOptional; }

    /// Returns the entered length; the offered one if nothing was entered or it cannot be read.
    /// Nothing if the field is empty.
    [[nodiscard]] std::optional<core::Duration> length() const;

    /// Shows the length, unless the user has entered another one.
    void offer(std::optional<core::Duration> length);

protected:
    [[nodiscard]] bool canRead(const QString& text) const override;
    [[nodiscard]] QString understood(const QString& text) const override;
    [[nodiscard]] QString advice() const override;
    [[nodiscard]] QString written(const QString& text) const override;
    [[nodiscard]] QString stepped(const QString& text, int steps, Step step) const override;
    [[nodiscard]] QString widest() const override;

private:
    /// Nothing for a text that is no length within the range.
    [[nodiscard]] std::optional<core::Duration> read(const QString& text) const;

    Range m_range;
    bool m_isOptional = false;
};

} // namespace pomotide::ui
