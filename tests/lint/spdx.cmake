# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every source, script and CMake file begins with its copyright and licence.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/files.cmake")

string(CONCAT header
    "^(#![^\n]*\n)?"
    "(//|#) SPDX-FileCopyrightText: 2026 The Pomotide authors\n"
    "(//|#) SPDX-License-Identifier: GPL-3\\.0-or-later\n"
)

set(violations)
pomotide_files(files ".ci;app;core;packaging;resources;tests;ui" *)
file(GLOB top LIST_DIRECTORIES false RELATIVE "${ROOT}" "${ROOT}/*")
foreach(file IN LISTS files top)
    file(READ "${ROOT}/${file}" text LIMIT 500)
    if(file MATCHES "\\.(h|cpp|cmake|sh)$|CMakeLists\\.txt$" OR text MATCHES "^#!")
        if(NOT text MATCHES "${header}")
            list(APPEND violations "${file}:1: no SPDX header: see any other file for the two lines")
        endif()
    endif()
endforeach()

pomotide_verdict("${violations}")
