# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The extension of GNOME Shell follows GNOME's rules for JavaScript. Its form for old versions, which
# is generated in the folder OLD, has no modules, and its functions and classes are for other files.
cmake_minimum_required(VERSION 3.25)

set(ENV{NODE_PATH} /usr/share/nodejs) # Debian's eslint has its parts there; other nodes look elsewhere
function(check folder)
    execute_process(
        COMMAND "${ESLINT}" --format unix --max-warnings 0 ${ARGN} . # others need more packages
        WORKING_DIRECTORY "${folder}"
        RESULT_VARIABLE result
    )
    if(NOT result EQUAL 0)
        message(SEND_ERROR "eslint in ${folder}: ${result}")
    endif()
endfunction()

check("${ROOT}/packaging/gnome-shell")
check(
    "${OLD}" --no-eslintrc --config "${ROOT}/packaging/gnome-shell/.eslintrc.json"
    --parser-options sourceType:script --rule "no-var: off" --rule "no-unused-vars: off"
    --rule "no-implicit-globals: off" --rule "max-len: off" --rule "semi: off"
)
