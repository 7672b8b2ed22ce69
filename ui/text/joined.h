// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// Joins texts as the user's language does.
namespace pomotide::ui::text {

/// "one, two, three"
[[nodiscard]] QString listed(const QStringList& parts);

/// "one, two; three, four", for parts that have commas.
[[nodiscard]] QString listedApart(const QStringList& parts);

/// Sentences in the order in which they are read. Empty ones are left out.
[[nodiscard]] QString sentences(QStringList parts);

} // namespace pomotide::ui::text
