# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Where no optional library is found, the configuration says all that is missing; and packages, which
# require every part, fail by one error that names all but those in POMOTIDE_WITHOUT.
cmake_minimum_required(VERSION 3.25)

set(parts x11 x11-key x11-idle wayland wayland-idle sharing sounds top-layer)

# Configures without the libraries; sets `status` and `output`.
function(configure)
    file(MAKE_DIRECTORY "${FOLDER}/no_libraries")
    execute_process(
        COMMAND
            "${CMAKE_COMMAND}" -E env "PKG_CONFIG_LIBDIR=${FOLDER}/no_libraries" PKG_CONFIG_PATH=
            "${CMAKE_COMMAND}" -S "${ROOT}" -B "${FOLDER}/build" -G "${GENERATOR}"
            "-DCMAKE_CXX_COMPILER=${COMPILER}" -DBUILD_TESTING=OFF
            -DCMAKE_DISABLE_FIND_PACKAGE_LayerShellQt=ON
            -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Multimedia=ON ${ARGN}
        RESULT_VARIABLE status
        OUTPUT_VARIABLE output
        ERROR_VARIABLE output
    )
    set(status "${status}" PARENT_SCOPE)
    set(output "${output}" PARENT_SCOPE)
endfunction()

# Fails unless exactly the given parts are said as missing.
function(expect_missing)
    foreach(part IN LISTS parts)
        string(REGEX MATCHALL "MISSING +${part} " said "${output}")
        list(LENGTH said times)
        set(expected 0)
        if(part IN_LIST ARGN)
            set(expected 1)
        endif()
        if(NOT times EQUAL expected)
            message(FATAL_ERROR "${part} is said ${times} times, not ${expected}, in:\n${output}")
        endif()
    endforeach()
endfunction()

configure(-DPOMOTIDE_REQUIRE_ALL=ON "-DPOMOTIDE_WITHOUT=top-layer")
if(status EQUAL 0)
    message(FATAL_ERROR "Parts were missing, and it went on:\n${output}")
endif()
set(required ${parts})
list(REMOVE_ITEM required top-layer)
expect_missing(${required})

configure(-DPOMOTIDE_REQUIRE_ALL=OFF)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "${output}")
endif()
expect_missing(${parts})
