// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/themes.h"

namespace pomotide {

namespace {

QPalette themeOf(QColor window, QColor base, QColor text, QColor highlight)
{
    QPalette palette(window, window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, text);
    }
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    QColor faint = text;
    faint.setAlpha(128);
    palette.setColor(QPalette::PlaceholderText, faint);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faint);
    }
    return palette;
}

} // namespace

std::vector<std::pair<QString, QPalette>> themes()
{
    return {{QStringLiteral("light"), themeOf(0xEFF0F1, Qt::white, 0x232629, 0x2A6DA8)},
            {QStringLiteral("dark"), themeOf(0x2A2E32, 0x1B1E20, 0xFCFCFC, 0x2A6DA8)}};
}

} // namespace pomotide
