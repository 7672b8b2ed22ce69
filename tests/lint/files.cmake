# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

# All files of these kinds in the given top folders, relative to ROOT. The data of the lint's own
# tests is excluded.
function(pomotide_files result folders)
    set(patterns)
    foreach(folder IN LISTS folders)
        foreach(kind IN LISTS ARGN)
            list(APPEND patterns "${ROOT}/${folder}/${kind}")
        endforeach()
    endforeach()
    file(GLOB_RECURSE files LIST_DIRECTORIES false RELATIVE "${ROOT}" ${patterns})
    list(FILTER files EXCLUDE REGEX "^tests/lint/data/")
    set(${result} "${files}" PARENT_SCOPE)
endfunction()

# Call this last: it fails if there are violations.
function(pomotide_verdict violations)
    list(LENGTH violations count)
    if(count)
        list(JOIN violations "\n" text)
        message("${text}")
        message(FATAL_ERROR "${count} in all")
    endif()
endfunction()
