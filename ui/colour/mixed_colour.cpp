// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/colour/mixed_colour.h"

namespace pomotide::ui {

QColor mixed(const QColor& strong, const QColor& faint, float share)
{
    const auto mix = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(mix(strong.redF(), faint.redF()), mix(strong.greenF(), faint.greenF()),
                            mix(strong.blueF(), faint.blueF()));
}

} // namespace pomotide::ui
