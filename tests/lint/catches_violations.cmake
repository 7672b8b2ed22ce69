# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Tests the lints: each folder under data/ is a source tree with one violation, and its file
# "expected" has the message. The clean tree expects none. The lint is layers, or the one that the
# file "lint" names.
cmake_minimum_required(VERSION 3.25)

set(here "${CMAKE_CURRENT_LIST_DIR}")
file(GLOB cases RELATIVE "${here}/data" "${here}/data/*")
if(NOT cases)
    message(FATAL_ERROR "There is nothing in ${here}/data")
endif()
foreach(case IN LISTS cases)
    set(lint layers)
    if(EXISTS "${here}/data/${case}/lint")
        file(STRINGS "${here}/data/${case}/lint" lint)
    endif()
    execute_process(
        COMMAND "${CMAKE_COMMAND}" -D "ROOT=${here}/data/${case}" -P "${here}/${lint}.cmake"
        RESULT_VARIABLE result
        OUTPUT_VARIABLE said
        ERROR_VARIABLE said
    )
    file(READ "${here}/data/${case}/expected" expected)
    if(expected STREQUAL "")
        if(NOT result EQUAL 0 OR NOT said STREQUAL "")
            message(SEND_ERROR "${case}: expected silence, but it said:\n${said}")
        endif()
    else()
        string(FIND "${said}" "${expected}CMake Error" position)
        if(result EQUAL 0 OR NOT position EQUAL 0)
            message(SEND_ERROR "${case}: expected\n${expected}but it said:\n${said}")
        endif()
    endif()
endforeach()

# A table with a cycle is refused for any sources.
execute_process(
    COMMAND
        "${CMAKE_COMMAND}" -D "ROOT=${here}/data/clean" -D "core_rooms=model: time\;time: model" -P
        "${here}/layers.cmake"
    RESULT_VARIABLE result
    ERROR_VARIABLE said
)
if(result EQUAL 0 OR NOT said MATCHES "which is no row above it")
    message(SEND_ERROR "a circle of rooms: expected a refusal, but it said:\n${said}")
endif()
