// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/colour/palette.h"

namespace pomotide::ui {

namespace {

struct PaletteRow {
    Tones idle;
    Tones prompt;
    Tones pomodoro;
    Tones overtime;
    Tones rest;
    Tones grace;
    QRgb score = 0;
};

constexpr PaletteRow kStandard{
    .idle = {0x8e939b, 0x8e939b},
    .prompt = {0x3a3a3c, 0xff5a3c},
    .pomodoro = {0x2f6df0, 0x3ecf6e},
    .overtime = {0xa87628, 0xffb020},
    .rest = {0x6b6f76, 0xc9ced6},
    .grace = {0x7c3fc4, 0xd9a6ff},
    .score = 0xffd166,
};

/// After Okabe and Ito: vermillion; yellow on blue; sky blue; orange.
constexpr PaletteRow kColourBlind{
    .idle = {0x8e939b, 0x8e939b},
    .prompt = {0x2e2e30, 0xd55e00},
    .pomodoro = {0x0072b2, 0xf0e442},
    .overtime = {0x7a5634, 0xf6a870},
    .rest = {0x4a4e54, 0xb0b4ba},
    .grace = {0x1c3d5a, 0x56b4e9},
    .score = 0xe69f00,
};

constexpr PaletteRow kHighContrast{
    .idle = {0xffffff, 0xffffff},
    .prompt = {0x000000, 0xff9f30},
    .pomodoro = {0x000000, 0x00ff5a},
    .overtime = {0x000000, 0xffd000},
    .rest = {0x000000, 0xffffff},
    .grace = {0x000000, 0xff8cff},
    .score = 0xffe000,
};

constexpr PaletteRow kMonochrome{
    .idle = {0x939393, 0x939393},
    .prompt = {0x3a3a3a, 0xc8c8c8},
    .pomodoro = {0x444444, 0xbcbcbc},
    .overtime = {0x505050, 0xc8c8c8},
    .rest = {0x5a5a5a, 0xc8c8c8},
    .grace = {0x4a4a4a, 0xbcbcbc},
    .score = 0xb4b4b4,
};

const PaletteRow& rowOf(core::Palette palette)
{
    switch (palette) {
    case core::Palette::Standard:
        break;
    case core::Palette::ColourBlind:
        return kColourBlind;
    case core::Palette::HighContrast:
        return kHighContrast;
    case core::Palette::Monochrome:
        return kMonochrome;
    }
    return kStandard;
}

} // namespace

Tones tonesOf(core::PhaseKind kind, core::Palette palette)
{
    const PaletteRow& row = rowOf(palette);
    switch (kind) {
    case core::PhaseKind::Idle:
        break;
    case core::PhaseKind::Prompt:
        return row.prompt;
    case core::PhaseKind::Pomodoro:
        return row.pomodoro;
    case core::PhaseKind::Overtime:
        return row.overtime;
    case core::PhaseKind::Break:
        return row.rest;
    case core::PhaseKind::Grace:
        return row.grace;
    }
    return row.idle;
}

QRgb scoreToneOf(core::Palette palette)
{
    return rowOf(palette).score;
}

} // namespace pomotide::ui
