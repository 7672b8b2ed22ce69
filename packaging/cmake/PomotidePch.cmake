# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Much of what it takes to compile a source is reading Qt's and the standard library's headers.
option(POMOTIDE_PRECOMPILE_HEADERS "Read the headers of others once a target" ON)

# Precompiles precompiled.h for the target, once its folder is done and if it has so many sources
# that this pays. pomotide_target calls it. Compilers take such headers only from targets of equal
# options and definitions, so each has its own.
function(pomotide_precompile target)
    if(POMOTIDE_PRECOMPILE_HEADERS)
        cmake_language(EVAL CODE "cmake_language(DEFER CALL _pomotide_precompile [[${target}]])")
    endif()
endfunction()

function(_pomotide_precompile target)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    list(LENGTH sources count)
    if(count LESS 8)
        return()
    endif()
    target_precompile_headers(
        ${target} PRIVATE "${PROJECT_SOURCE_DIR}/packaging/cmake/precompiled.h"
    )
    # GCC forgets that what it has precompiled is not ours, so GCC 12 at -O3 warns of "literal" +
    # std::string, in which it believes lengths to be negative. Clang and the sanitizers watch over
    # both.
    target_compile_options(
        ${target}
        PRIVATE
            $<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds>
            $<$<CXX_COMPILER_ID:GNU>:-Wno-stringop-overflow>
    )
    # ccache asks for these, to know what it has compiled already.
    target_compile_options(
        ${target}
        PRIVATE
            $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
            "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>"
    )
endfunction()
