// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/call_fault.h"

#include "core/model/instant.h"
#include "core/model/pomodoro.h"

#include <QCoreApplication>
#include <QVariant>

#include <optional>
#include <string>

namespace pomotide::app {

/// Reads the arguments of a call, which have the types of its signature. The first one that cannot
/// be meant is the fault; what is read then has no meaning.
class CallReader final {
    Q_DECLARE_TR_FUNCTIONS(CallReader)

public:
    /// The last of `arguments` may be options by name.
    explicit CallReader(const QVariantList& arguments);

    enum class Blank { Allowed, Wrong };

    /// A title without the blanks around it.
    [[nodiscard]] std::string title(qsizetype at, Blank blank = Blank::Wrong);
    [[nodiscard]] std::string nextStep(qsizetype at);
    [[nodiscard]] core::Verdict verdict(qsizetype at);
    [[nodiscard]] core::Instant instant(qsizetype at);
    /// The same; 0 is none.
    [[nodiscard]] std::optional<core::Instant> instantIfAny(qsizetype at);
    [[nodiscard]] core::Duration minutes(qsizetype at, core::Duration shortest,
                                         core::Duration longest);
    [[nodiscard]] QString token(qsizetype at);
    /// Any text.
    [[nodiscard]] QString text(qsizetype at) const;
    [[nodiscard]] uint number(qsizetype at) const;

    [[nodiscard]] std::optional<core::Instant> instantOption(const QString& name);
    [[nodiscard]] std::optional<core::Duration>
    minutesOption(const QString& name, core::Duration shortest, core::Duration longest);
    [[nodiscard]] std::string descriptionOption(const QString& name);

    /// The first fault. An option that was not read is one, too.
    [[nodiscard]] const std::optional<CallFault>& fault();

private:
    void complain(const QString& sentence);
    [[nodiscard]] core::Instant instantOf(qlonglong milliseconds);
    [[nodiscard]] core::Duration minutesOf(qlonglong count, core::Duration shortest,
                                           core::Duration longest);
    [[nodiscard]] QVariant takeOption(const QString& name);
    [[nodiscard]] std::optional<qlonglong> numberOption(const QString& name);
    void requireOneLine(const QString& text);

    QVariantList m_arguments;
    QVariantMap m_options; ///< that were not read yet
    std::optional<CallFault> m_fault;
};

} // namespace pomotide::app
