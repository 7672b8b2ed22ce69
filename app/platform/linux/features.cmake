# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The optional parts on Linux, but for sounds.

pomotide_feature(x11 "ring and full-screen windows on X11"
    FOUND XCB_FOUND
    LACKING "there, and on GNOME, it is a thin strip"
    NEEDS "xcb, xcb-randr, xcb-shape, xcb-xfixes"
    DEBIAN "libxcb1-dev libxcb-randr0-dev libxcb-shape0-dev libxcb-xfixes0-dev"
)
pomotide_feature(x11-key "key of the quick entry on X11"
    FOUND XCB_KEYS_FOUND
    LACKING "there is none"
    NEEDS "xcb-keysyms"
    DEBIAN "libxcb-keysyms1-dev"
)
pomotide_feature(x11-idle "pauses in typing on X11"
    FOUND XCB_SYNC_FOUND
    LACKING "nothing waits for them, and absences are not noticed"
    NEEDS "xcb-sync"
    DEBIAN "libxcb-sync-dev"
)
pomotide_feature(wayland "ring on Wayland"
    FOUND WAYLAND_FOUND AND WAYLAND_PROTOCOLS_FOUND
    LACKING "it is a thin strip"
    NEEDS "wayland-client 1.20, wayland-scanner, wayland-protocols"
    DEBIAN "libwayland-dev wayland-protocols"
)
pomotide_feature(wayland-idle "pauses in typing on Wayland"
    FOUND TARGET pomotide_idle_protocols
    LACKING "nothing waits for them, and absences are not noticed"
    NEEDS "wayland-protocols 1.27"
    DEBIAN "wayland-protocols"
)
pomotide_feature(sharing "shared screens on Wayland"
    FOUND PIPEWIRE_FOUND
    LACKING "they are not noticed, so titles stay visible"
    NEEDS "libpipewire-0.3"
    DEBIAN "libpipewire-0.3-dev"
)
pomotide_feature(top-layer "quick entry over full-screen windows on Wayland"
    FOUND LayerShellQt_FOUND AND TARGET pomotide_wayland_protocols
    LACKING "it opens behind them"
    NEEDS "LayerShellQt 6"
    DEBIAN "liblayershellqtinterface-dev, from Debian 13 on"
)
