# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Shared by with_desktop and with_sway. A script that sources this gets a temporary $folder, no
# access to the user's own desktop, and a cleanup of all started processes in any case.

set -m # each child leads a process group, so that it can be stopped with all its children

me=$(basename "$0")

fail() {
    echo "$me: $*" >&2
    exit 125
}

# Exits with the status that CTest takes for a skipped test.
skip() {
    echo "$me: skipped, as $*" >&2
    exit 77
}

# wait_until WHAT COMMAND...: waits until the command succeeds.
wait_until() {
    local what=$1 tries
    shift
    for ((tries = 0; tries < 400; ++tries)); do
        "$@" && return
        sleep 0.05
    done
    cat "$folder"/*.log >&2
    fail "$what did not become ready within 20 seconds; above is all that was said"
}

# If this script is killed, the server stops as well, and its clients with it.
started=()
start() {
    local name=$1
    shift
    setpriv --pdeathsig TERM -- "$@" </dev/null >"$folder/$name.log" 2>&1 &
    started+=($!)
    export "POMOTIDE_${name^^}_PID=$!" # for those who measure it
}

# Runs the command of the test and exits with its status.
finish_with() {
    local status=0
    setpriv --pdeathsig TERM -- "$@" </dev/null &
    started+=($!)
    wait "${started[-1]}" || status=$?
    exit "$status"
}

clean_up() {
    local status=$? index
    trap '' INT TERM HUP
    exec 2>/dev/null # bash would report each child that ends
    # In reverse order, so that clients stop before their servers.
    for ((index = ${#started[@]} - 1; index >= 0; --index)); do
        end_group "${started[index]}"
    done
    rm -rf "$folder"
    exit "$status"
}

end_group() {
    local tries
    for ((tries = 0; tries < 40; ++tries)); do
        kill -TERM -- "-$1" || return 0
        sleep 0.05
        group_lives "$1" || return 0
    done
    kill -KILL -- "-$1" || true
}

# Zombies do not count: a container may not reap them.
group_lives() {
    local file line state group
    for file in /proc/[0-9]*/stat; do
        read -r line <"$file" || continue
        read -r state _ group _ <<<"${line##*) }"
        [[ $group == "$1" && $state != Z ]] && return
    done
    return 1
}

# Starts a message bus that does not start services of the system.
start_bus() {
    cat >"$folder/bus.conf" <<XML
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=$XDG_RUNTIME_DIR/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
XML
    export DBUS_SESSION_BUS_ADDRESS=unix:path=$XDG_RUNTIME_DIR/bus
    export DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS # hides the system's services, such as
                                                             # a screen lock
    start bus dbus-daemon --config-file="$folder/bus.conf" --nofork --nopidfile
    wait_until "The message bus" test -S "$XDG_RUNTIME_DIR/bus"
}

# Lets desktops find the program of POMOTIDE_BINARY.
install_program() {
    PATH=$(dirname "$POMOTIDE_BINARY"):$PATH
    mkdir -p "$XDG_DATA_HOME/applications"
    cp "$(dirname "${BASH_SOURCE[0]}")/../../packaging/linux/org.pomotide.Pomotide.desktop" \
        "$XDG_DATA_HOME/applications"
}

folder=$(mktemp -d "${TMPDIR:-/tmp}/pomotide-rig.XXXXXX")
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

unset DISPLAY WAYLAND_DISPLAY XAUTHORITY SESSION_MANAGER DESKTOP_SESSION XDG_CURRENT_DESKTOP
unset "${!QT_@}"
export LC_ALL=C.UTF-8
export HOME=$folder/home
export XDG_CONFIG_HOME=$HOME/.config XDG_CACHE_HOME=$HOME/.cache
export XDG_DATA_HOME=$HOME/.local/share XDG_STATE_HOME=$HOME/.local/state
export XDG_RUNTIME_DIR=$folder/runtime TMPDIR=$folder/tmp
mkdir -p "$TMPDIR" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$XDG_DATA_HOME" "$XDG_STATE_HOME"
mkdir -m 0700 "$XDG_RUNTIME_DIR"
