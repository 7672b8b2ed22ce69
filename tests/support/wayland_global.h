// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

struct wl_display;
struct wl_interface;

namespace pomotide {

/// Binds the first object of that interface that the compositor offers, in its first version. Null
/// if it offers none.
[[nodiscard]] void* bindGlobal(wl_display* display, const wl_interface& interface);

} // namespace pomotide
