// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/colour/tag_colour.h"

#include "core/text/tags.h"
#include "ui/colour/ink.h"
#include "ui/colour/mixed_colour.h"

#include <array>

namespace pomotide::ui {

namespace {

/// Source: Paul Tol, "Colour schemes", the muted one.
constexpr std::array<QRgb, 8> kHues{0x332288, 0x88ccee, 0x44aa99, 0x117733,
                                    0x999933, 0xddcc77, 0xcc6677, 0xaa4499};
constexpr double kTextContrast = 4.5;

} // namespace

TagColours tagColours(const std::string& tag, const QPalette& palette)
{
    const QColor hue(kHues.at(
        core::stableHash(QString::fromStdString(tag).toCaseFolded().toStdString()) % kHues.size()));
    const QColor ground = palette.color(QPalette::Active, QPalette::Base);
    const QColor fill = mixed(hue, ground, 0.26F);
    return {.fill = fill, .text = standingOut(hue, fill, kTextContrast)};
}

} // namespace pomotide::ui
