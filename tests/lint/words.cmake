# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Comments, texts for people and documents do without these words: a plain one says the same.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/files.cmake")

set(banned "nobody|whoever|lies|lie|(is|are|was|were) to be|as ever")

set(violations)
pomotide_files(
    files "app;core;ui;tests;packaging" *.h *.cpp *.h.in CMakeLists.txt *.cmake *.1 *.xml
)
file(GLOB documents RELATIVE "${ROOT}" "${ROOT}/*.md" "${ROOT}/CMakeLists.txt")
list(APPEND files ${documents})
list(REMOVE_ITEM files "tests/lint/words.cmake")
foreach(file IN LISTS files)
    file(READ "${ROOT}/${file}" text)
    string(TOLOWER "${text}" text)
    if(NOT text MATCHES "(^|[^a-z_])(${banned})([^a-z_]|$)")
        continue()
    endif()
    # A list of lines: what separates or joins elements of a list is replaced first.
    string(REGEX REPLACE "[;\\[]|]" " " text "${text}")
    string(REPLACE "\\" " " text "${text}")
    string(REPLACE "\n" ";" lines "${text}")
    set(number 0)
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        if(" ${line} " MATCHES "[^a-z_](${banned})[^a-z_]")
            list(APPEND violations "${file}:${number}: say it without \"${CMAKE_MATCH_1}\"")
        endif()
    endforeach()
endforeach()

pomotide_verdict("${violations}")
