# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

# pomotide_wayland_protocol(protocols layer-shell layer-shell.xml)
#
# Adds the code that wayland-scanner generates for a protocol which is not part of libwayland.
# Targets that link the library include <layer-shell-client-protocol.h>, or the header for servers.
function(pomotide_wayland_protocol target name description)
    pkg_get_variable(scanner wayland-scanner wayland_scanner)
    set(path "${CMAKE_CURRENT_BINARY_DIR}/${name}")
    set(made "${path}-protocol.cpp" "${path}-client-protocol.h" "${path}-server-protocol.h")
    add_custom_command(
        OUTPUT ${made}
        COMMAND "${scanner}" public-code "${description}" "${path}-protocol.cpp"
        COMMAND "${scanner}" client-header "${description}" "${path}-client-protocol.h"
        COMMAND "${scanner}" server-header "${description}" "${path}-server-protocol.h"
        DEPENDS "${description}"
        VERBATIM
    )
    target_sources(${target} PRIVATE ${made})
    # Generated code: its warnings are ignored.
    target_include_directories(${target} SYSTEM PUBLIC "${CMAKE_CURRENT_BINARY_DIR}")
    # Written for C: in C++ a constant is visible elsewhere only if it was declared before, and that
    # also fixes its visibility.
    set_source_files_properties(
        "${path}-protocol.cpp"
        PROPERTIES COMPILE_OPTIONS "-include;${path}-client-protocol.h;-Wno-attributes"
    )
endfunction()
