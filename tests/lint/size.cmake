# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

# A file of more than 400 lines should be split.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/files.cmake")

set(violations)
pomotide_files(files "app;core;ui" *.h *.cpp)
foreach(file IN LISTS files)
    file(READ "${ROOT}/${file}" text)
    string(REGEX REPLACE "[^\n]+" "" text "${text}")
    string(LENGTH "${text}" lines)
    if(lines GREATER 400)
        list(APPEND violations "${file}:401: ${lines} lines: more than 400 want to be two files")
    endif()
endforeach()

pomotide_verdict("${violations}")
