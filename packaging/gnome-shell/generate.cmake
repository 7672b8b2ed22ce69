# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Writes the extension for some versions of GNOME Shell into a folder:
#
#   cmake -D FORM=45-51|42-44 -D SOURCES=<files> -D VERSION=<Pomotide's> -D TARGET=<folder>
#       -P generate.cmake
#
# The sources are what 45 and later read: modules of ECMAScript. For earlier versions the lines that
# import and export are rewritten.
cmake_minimum_required(VERSION 3.25)

# Rewrites each line that matches; the lines begin at their first character.
function(rewrite pattern replacement)
    string(REGEX REPLACE "\n${pattern}" "\n${replacement}" text "${text}")
    set(text "${text}" PARENT_SCOPE)
endfunction()

function(rewrite_for_old_versions)
    rewrite("import ([A-Za-z]+) from 'gi://[A-Za-z]+';" "const {\\1} = imports.gi;")
    rewrite("import {Extension} from [^\n]+\n" "")
    rewrite(
        "import \\* as ([A-Za-z]+) from 'resource:///org/gnome/shell/ui/([A-Za-z]+)\\.js';"
        "const \\1 = imports.ui.\\2;"
    )
    rewrite(
        "import ({[^}]+}) from '\\./([a-z]+)\\.js';"
        "const \\1 = imports.misc.extensionUtils.getCurrentExtension().imports.\\2;"
    )
    rewrite("export default class ([A-Za-z]+) extends Extension" "var \\1 = class")
    rewrite("export class ([A-Za-z]+)" "var \\1 = class")
    rewrite("export const" "var")
    rewrite("export function" "function")
    if(text MATCHES "\n(import|export) [^\n]+")
        message(FATAL_ERROR "generate.cmake does not know how to rewrite this:${CMAKE_MATCH_0}")
    endif()
    if(name STREQUAL "extension.js")
        string(APPEND text "\nfunction init() {\n    return new PomotideExtension();\n}\n")
    endif()
    set(text "${text}" PARENT_SCOPE)
endfunction()

string(REPLACE "-" ";" range "${FORM}")
list(GET range 0 first)
list(GET range 1 last)
set(shell_versions)
foreach(version RANGE ${first} ${last})
    list(APPEND shell_versions "\"${version}\"")
endforeach()
list(JOIN shell_versions ", " shell_versions)

configure_file("${CMAKE_CURRENT_LIST_DIR}/metadata.json.in" "${TARGET}/metadata.json" @ONLY)
foreach(name IN LISTS SOURCES)
    file(READ "${CMAKE_CURRENT_LIST_DIR}/${name}" text)
    if(first LESS 45)
        rewrite_for_old_versions()
    endif()
    file(WRITE "${TARGET}/../${name}" "${text}")
    file(COPY_FILE "${TARGET}/../${name}" "${TARGET}/${name}" ONLY_IF_DIFFERENT)
    file(REMOVE "${TARGET}/../${name}")
endforeach()
