// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/colour/roles.h"

#include "ui/colour/ink.h"
#include "ui/colour/mixed_colour.h"

namespace pomotide::ui {

namespace {

// Source: WCAG 2.2, 1.4.3 and 1.4.11.
constexpr double kTextContrast = 4.5;
constexpr double kMarkContrast = 3;

QColor active(const QPalette& palette, QPalette::ColorRole role)
{
    return palette.color(QPalette::Active, role);
}

/// Text's colour by that share, the rest the background's.
QColor textBy(float share, const QPalette& palette, QPalette::ColorRole ground = QPalette::Window)
{
    return mixed(active(palette, QPalette::WindowText), active(palette, ground), share);
}

QColor accentBy(float share, const QPalette& palette, QPalette::ColorRole ground = QPalette::Base)
{
    return mixed(active(palette, QPalette::Highlight), active(palette, ground), share);
}

QColor eventTone(const QPalette& palette)
{
    return isDark(palette) ? QColor(0xd48bd0) : QColor(0xa04f9b);
}

struct OwnColours {
    QRgb window;
    QRgb base;
    QRgb side;
    QRgb text;
};

constexpr OwnColours kLight{
    .window = 0xf7f7f5, .base = 0xffffff, .side = 0xefefec, .text = 0x1d2126};
constexpr OwnColours kDark{
    .window = 0x17191d, .base = 0x202329, .side = 0x1c1f24, .text = 0xe9ebee};

} // namespace

bool isDark(const QPalette& palette)
{
    return active(palette, QPalette::WindowText).lightnessF() >
           active(palette, QPalette::Window).lightnessF();
}

QColor colourOf(ColourRole role, const QPalette& palette)
{
    switch (role) {
    case ColourRole::Line:
        return textBy(0.12F, palette);
    case ColourRole::Edge:
        return textBy(0.5F, palette, QPalette::Base);
    case ColourRole::Secondary:
        return textBy(0.72F, palette);
    case ColourRole::Hovered:
        return textBy(0.07F, palette);
    case ColourRole::Pressed:
        return textBy(0.15F, palette);
    case ColourRole::Selected:
        return accentBy(0.16F, palette, QPalette::Window);
    case ColourRole::Session:
        return accentBy(0.18F, palette);
    case ColourRole::SessionEdge:
        return standingOut(active(palette, QPalette::Highlight), active(palette, QPalette::Base),
                           kMarkContrast);
    case ColourRole::Plan:
        return textBy(0.16F, palette, QPalette::Base);
    case ColourRole::Event:
        return mixed(eventTone(palette), active(palette, QPalette::Base), 0.22F);
    case ColourRole::EventEdge:
        return eventTone(palette);
    case ColourRole::Waiting:
        return isDark(palette) ? QColor(0xf0b04a) : QColor(0x8f5a00);
    case ColourRole::Danger:
        return isDark(palette) ? QColor(0xf2a19a) : QColor(0xb3261e);
    }
    return {};
}

QColor usualAccent(bool isDark)
{
    return isDark ? QColor(0x38c27c) : QColor(0x1b7f4c);
}

QPalette ownPalette(bool isDark, const QColor& accent)
{
    const OwnColours& own = isDark ? kDark : kLight;
    const QColor text(own.text);
    const QColor highlight = standingOut(accent, QColor(own.window), kTextContrast);
    QPalette palette(QColor(own.base), QColor(own.window));
    palette.setColor(QPalette::Base, QColor(own.base));
    palette.setColor(QPalette::AlternateBase, QColor(own.side));
    palette.setColor(QPalette::ToolTipBase, QColor(own.base));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, mixed(text, QColor(own.window), 0.4F));
    }
    palette.setColor(QPalette::PlaceholderText, mixed(text, QColor(own.base), 0.62F));
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, inkOn(highlight));
    palette.setColor(QPalette::Link, highlight);
    palette.setColor(QPalette::LinkVisited, highlight);
    palette.setColor(QPalette::Disabled, QPalette::Highlight,
                     mixed(text, QColor(own.window), 0.3F));
    return palette;
}

} // namespace pomotide::ui
