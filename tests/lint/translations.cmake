# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every text in the sources is in every language file, and no file has other texts. Needs LUPDATE,
# the path of lupdate.

set(folder "${CMAKE_CURRENT_BINARY_DIR}/translations")
file(REMOVE_RECURSE "${folder}")
file(MAKE_DIRECTORY "${folder}")

function(renewed name)
    file(COPY "${ROOT}/resources/i18n/${name}" DESTINATION "${folder}")
    execute_process(
        COMMAND
            "${LUPDATE}" -silent -locations none -no-obsolete -I "${ROOT}" ${ARGN} "${ROOT}/ui"
            "${ROOT}/app" -ts "${folder}/${name}"
        RESULT_VARIABLE failed
        ERROR_QUIET
    )
    if(failed)
        message(FATAL_ERROR "lupdate failed on ${name}: ${failed}")
    endif()
    file(READ "${ROOT}/resources/i18n/${name}" kept)
    file(READ "${folder}/${name}" found)
    if(NOT kept STREQUAL found)
        message(SEND_ERROR "resources/i18n/${name} does not have the texts of the sources: build "
                           "the target update_translations, then translate what is new")
    endif()
    string(REGEX MATCHALL "<message[^\n]*\n[^\n]*<source>[^<]*</source>[^\n]*\n[^\n]*unfinished"
           open "${found}")
    foreach(message IN LISTS open)
        string(REGEX REPLACE ".*<source>([^<]*)</source>.*" "\\1" source "${message}")
        message(SEND_ERROR "${name} has no translation of: ${source}")
    endforeach()
endfunction()

renewed(pomotide_de.ts)
renewed(pomotide_en.ts -pluralonly)
