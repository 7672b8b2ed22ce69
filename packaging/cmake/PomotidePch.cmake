# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Parsing the headers of Qt and the standard library takes much of the time of a compilation.
option(POMOTIDE_PRECOMPILE_HEADERS "Read the headers of others once a target" ON)

# Precompiles precompiled.h for the target, if it has enough sources for that to save time. Called
# by pomotide_target; takes effect at the end of the folder. Compilers accept such headers only from
# targets with equal options and definitions, so each target has its own.
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
    # GCC does not know any more that precompiled headers are system headers, so GCC 12 at -O3 warns
    # of "literal" + std::string, where it assumes negative lengths. Clang and the sanitizers check
    # both.
    target_compile_options(
        ${target}
        PRIVATE
            $<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds>
            $<$<CXX_COMPILER_ID:GNU>:-Wno-stringop-overflow>
    )
    # ccache requires these options with precompiled headers.
    target_compile_options(
        ${target}
        PRIVATE
            $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
            "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>"
    )
endfunction()
