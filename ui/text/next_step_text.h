// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pomotide::ui::text {

/// "Next you were going to: look for the receipts"; empty without a step.
[[nodiscard]] QString nextStep(const QString& step);

/// The sentence, and that about the next step on a line of its own, if there is one.
[[nodiscard]] QString withNextStep(const QString& sentence, const QString& step);

/// "Next: Letter · you were going to: look for the receipts"; only the sentence without a step.
[[nodiscard]] QString nextWithStep(const QString& next, const QString& step);

} // namespace pomotide::ui::text
