# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The common settings of all targets: language, include root, warnings, precompiled headers. A
# library pomotide_x also gets the alias pomotide::x.
function(pomotide_target target)
    set(scope PRIVATE)
    get_target_property(type ${target} TYPE)
    if(type MATCHES "LIBRARY")
        set(scope PUBLIC)
    endif()

    target_compile_features(${target} ${scope} cxx_std_20)
    set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
    target_include_directories(${target} ${scope} "${PROJECT_SOURCE_DIR}")

    if(MSVC)
        target_compile_options(${target} PRIVATE /W4 /permissive- /utf-8)
    else()
        target_compile_options(
            ${target}
            PRIVATE
                -Wall
                -Wextra
                -Wpedantic
                -Wcast-align
                -Wconversion
                -Wextra-semi
                -Wformat=2
                -Wnon-virtual-dtor
                -Wold-style-cast
                -Woverloaded-virtual
                -Wshadow
                -Wundef
                # Designated initializers omit members with defaults, on purpose.
                -Wno-missing-field-initializers
                # GCC 12 at -O3 warns of overlapping copies in "literal" + std::string (its bug
                # 105651), and of uninitialized members in alternatives that a std::variant does not
                # hold. Clang and the sanitizers check the latter.
                $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
                $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
        )
    endif()
    if(POMOTIDE_WARNINGS_AS_ERRORS)
        set_target_properties(${target} PROPERTIES COMPILE_WARNING_AS_ERROR ON)
    endif()
    if(POMOTIDE_SANITIZE)
        set(sanitizers -fsanitize=address,undefined)
        target_compile_options(
            ${target} PRIVATE ${sanitizers} -fno-sanitize-recover=undefined -fno-omit-frame-pointer
        )
        target_link_options(${target} ${scope} ${sanitizers})
        # All code that shares a container must agree on this definition.
        target_compile_definitions(${target} ${scope} _GLIBCXX_ASSERTIONS)
    endif()

    # What fuzzers link tells them how far an input has reached. Clang takes a fifth less time for all
    # else.
    if(POMOTIDE_BUILD_FUZZERS
       AND target MATCHES "^(fuzz_.*|test_doubles|pomotide_(core|exchange|json|simulate|store))$"
    )
        target_compile_options(
            ${target} PRIVATE -fsanitize=fuzzer-no-link -fno-sanitize-coverage=trace-cmp
        )
    endif()

    pomotide_precompile(${target})
    if(scope STREQUAL "PUBLIC" AND target MATCHES "^pomotide_(.+)$")
        add_library(pomotide::${CMAKE_MATCH_1} ALIAS ${target})
    endif()
endfunction()
