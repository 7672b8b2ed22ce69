// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/backends.h"

#include "ui/overlay/plain_overlay.h"
#ifdef POMOTIDE_WITH_X11
#include "ui/overlay/x11_overlay.h"
#endif

namespace pomotide::ui {

namespace {

struct Row {
    bool (*isAvailable)();
    std::unique_ptr<OverlayBackend> (*make)();
};

template<typename Backend>
constexpr Row rowOf()
{
    return {&Backend::isAvailable,
            []() -> std::unique_ptr<OverlayBackend> { return std::make_unique<Backend>(); }};
}

/// Tried in this order; the last one works everywhere.
constexpr Row kBackends[] = {
#ifdef POMOTIDE_WITH_X11
    rowOf<X11Overlay>(),
#endif
    rowOf<PlainOverlay>(),
};

} // namespace

std::unique_ptr<OverlayBackend> makeOverlayBackend()
{
    for (const Row& row : kBackends) {
        if (row.isAvailable()) {
            return row.make();
        }
    }
    return nullptr;
}

} // namespace pomotide::ui
