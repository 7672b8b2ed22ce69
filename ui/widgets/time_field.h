// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/local_time.h"
#include "ui/widgets/typed_field.h"

#include <functional>

namespace pomotide::ui {

/// A field for a time of day, typed as parseTime() reads it.
class TimeField final : public TypedField {
    Q_OBJECT

public:
    using Clock = std::function<core::TimeOfDay()>;

    explicit TimeField(QWidget* parent = nullptr);

    /// "+25" counts from there.
    void setBase(Clock base) { m_base = std::move(base); }

    /// "in 25 min" counts from now. The reading says how long it is from now on to the time.
    void setNow(Clock now) { m_now = std::move(now); }

    /// "12m" is so long ago. The reading says how long the time has been over by now.
    void setPast(Clock now)
    {
        m_now = std::move(now);
        m_isPast = true;
    }

    /// Returns the entered time; the offered one if nothing was entered or it cannot be read.
    [[nodiscard]] core::TimeOfDay timeOfDay() const;

    /// Shows the time, unless the user has entered another one.
    void offer(core::TimeOfDay time);

protected:
    [[nodiscard]] bool canRead(const QString& text) const override;
    [[nodiscard]] QString understood(const QString& text) const override;
    [[nodiscard]] QString advice() const override;
    [[nodiscard]] QString written(const QString& text) const override;
    [[nodiscard]] QString stepped(const QString& text, int steps, Step step) const override;
    [[nodiscard]] QString widest() const override;

private:
    [[nodiscard]] std::optional<core::TimeOfDay> read(const QString& text) const;

    Clock m_base;
    Clock m_now;
    bool m_isPast = false;
};

} // namespace pomotide::ui
