// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/window_keys.h"

#include "core/settings/shortcut.h"
#include "core/text/trimmed.h"

#include <algorithm>

namespace pomotide::core {

namespace {

constexpr std::string_view kUsual = "usual";

bool isTaken(const WindowKeys& keys, const std::string& shortcut)
{
    return !shortcut.empty() && std::any_of(keys.begin(), keys.end(), [&](const auto& each) {
        return each.second == shortcut;
    });
}

/// Adds "undo=F5". Returns false if that cannot be understood.
bool add(WindowKeys& keys, std::string_view part)
{
    const auto equals = part.find('=');
    if (equals == std::string_view::npos) {
        return false;
    }
    const auto act = valueFor(trimmed(part.substr(0, equals)), kWindowActNames);
    const auto shortcut = parseWindowShortcut(part.substr(equals + 1));
    return act && shortcut && !isTaken(keys, *shortcut) && keys.emplace(*act, *shortcut).second;
}

} // namespace

std::string formatWindowKeys(const WindowKeys& keys)
{
    std::string text;
    for (const auto& [act, shortcut] : keys) {
        text += text.empty() ? "" : ", ";
        text += std::string{nameOf(act, kWindowActNames)} + '=' + formatShortcut(shortcut);
    }
    return keys.empty() ? std::string{kUsual} : text;
}

std::optional<WindowKeys> parseWindowKeys(std::string_view text)
{
    WindowKeys keys;
    if (text == kUsual) {
        return keys;
    }
    for (bool isMore = true; isMore;) {
        const auto comma = text.find(',');
        if (!add(keys, text.substr(0, comma))) {
            return std::nullopt;
        }
        isMore = comma != std::string_view::npos;
        text.remove_prefix(isMore ? comma + 1 : text.size());
    }
    return keys;
}

} // namespace pomotide::core
