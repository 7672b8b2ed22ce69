# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Fails the configuration if any direct or indirect link of `target` has a name that matches one of
# the given regular expressions. Call it after all targets are complete. Conditions in generator
# expressions are not evaluated: every target in them counts as linked.
function(pomotide_forbid_links target)
    set(queue "${target}")
    set(seen)
    while(queue)
        list(POP_FRONT queue path)
        string(REGEX REPLACE ".* -> " "" item "${path}")

        set(links)
        _pomotide_named_links("${item}" links)
        foreach(link IN LISTS links)
            foreach(forbidden IN LISTS ARGN)
                if(link MATCHES "${forbidden}")
                    message(
                        FATAL_ERROR
                            "${target} must not link ${link}, but it does:\n"
                            "  ${path} -> ${link}\n"
                            "The layers and their arrows are in ARCHITECTURE.md."
                    )
                endif()
            endforeach()
            if(NOT link IN_LIST seen)
                list(APPEND seen "${link}")
                list(APPEND queue "${path} -> ${link}")
            endif()
        endforeach()
    endwhile()
endfunction()

# All names in the link properties of `item`; none if it is not a target.
function(_pomotide_named_links item result)
    set(links)
    if(TARGET "${item}")
        foreach(property LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
            get_target_property(value "${item}" ${property})
            if(value)
                # Removes the suffix of a link that was added from another folder.
                string(REGEX REPLACE "::@[^;]*" "" value "${value}")
                # Splits generator expressions, but keeps the :: of names.
                string(REPLACE "::" "\n" value "${value}")
                string(REGEX REPLACE "[$<>,:]+" ";" value "${value}")
                string(REPLACE "\n" "::" value "${value}")
                list(APPEND links ${value})
            endif()
        endforeach()
    endif()
    list(REMOVE_ITEM links "")
    list(REMOVE_DUPLICATES links)
    set(${result} "${links}" PARENT_SCOPE)
endfunction()
