# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Some parts of the program are left out where their libraries are missing. That must not happen
# unnoticed: the configuration ends with a table of them.
option(POMOTIDE_REQUIRE_ALL "A missing optional part is an error: for packages" OFF)
set(POMOTIDE_WITHOUT "" CACHE STRING "Names of optional parts that may be missing all the same")

# pomotide_feature(<name> <title> FOUND <condition> LACKING <text> NEEDS <libraries>
#                  DEBIAN <packages>)
#
# Adds a row to the table. LACKING is what users lack without the part; NEEDS has the names by which
# pkg-config or CMake look for the libraries.
function(pomotide_feature name title)
    cmake_parse_arguments(PARSE_ARGV 2 row "" "LACKING;NEEDS;DEBIAN" "FOUND")
    string(LENGTH "${name}" length)
    math(EXPR length "14 - ${length}")
    string(REPEAT " " ${length} gap)
    if(${row_FOUND})
        set(text "\n    found    ${name}${gap}${title}")
    else()
        string(REPEAT " " 27 indent)
        string(CONCAT text
            "\n    MISSING  ${name}${gap}${title}: ${row_LACKING}."
            "\n${indent}Needs ${row_NEEDS}; on Debian: ${row_DEBIAN}"
        )
        if(NOT name IN_LIST POMOTIDE_WITHOUT)
            set_property(GLOBAL APPEND_STRING PROPERTY POMOTIDE_MISSING "${text}")
        endif()
    endif()
    set_property(GLOBAL APPEND_STRING PROPERTY POMOTIDE_FEATURES "${text}")
endfunction()

# Says the table; with POMOTIDE_REQUIRE_ALL, missing parts are an error that names all of them. Call
# it after all parts have been added.
function(pomotide_say_features)
    get_property(features GLOBAL PROPERTY POMOTIDE_FEATURES)
    get_property(missing GLOBAL PROPERTY POMOTIDE_MISSING)
    if(missing AND POMOTIDE_REQUIRE_ALL)
        # Indented, so that CMake does not wrap the lines.
        message(FATAL_ERROR
            "POMOTIDE_REQUIRE_ALL is on; parts are missing that POMOTIDE_WITHOUT does not have:${missing}\n"
        )
    endif()
    message(STATUS "Optional parts:${features}")
endfunction()
