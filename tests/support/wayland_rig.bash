# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Shared by the scripts with Wayland desktops, which set $options, their own options, and leave the
# command of the test, after "--", as arguments. These desktops refuse to run as root, so root
# changes to the user "nobody" for them and for the command.

rig=$(readlink -f "$0")
if ((EUID == 0)); then
    # The checkout may be in a folder that only root may enter.
    exec setpriv --reuid nobody --regid nogroup --clear-groups --inh-caps +dac_override \
        --ambient-caps +dac_override -- "$BASH" "$rig" "${options[@]}" -- "$@"
fi

# shellcheck source=tests/support/rig.bash
. "$(dirname "$rig")/rig.bash"
export QT_QPA_PLATFORM=wayland XDG_SESSION_TYPE=wayland
# Desktops of wlroots, without a screen and without devices.
export WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1 WLR_HEADLESS_OUTPUTS=2

start_bus

# Returns when the desktop listens, and lets the command use it.
find_display() {
    wait_until "The desktop" is_listening
    export WAYLAND_DISPLAY
}

is_listening() {
    local file
    for file in "$XDG_RUNTIME_DIR"/wayland-*; do
        [[ -S $file ]] && WAYLAND_DISPLAY=${file##*/} && return
    done
    return 1
}
