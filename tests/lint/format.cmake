# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The layout of every source is that of clang-format.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/files.cmake")

pomotide_files(files "app;core;tests;ui" *.h *.cpp)
if(files)
    execute_process(
        COMMAND "${CLANG_FORMAT}" --dry-run -Werror --style=file ${files}
        WORKING_DIRECTORY "${ROOT}"
        RESULT_VARIABLE result
    )
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "To have it laid out: clang-format-14 -i <file>")
    endif()
endif()
