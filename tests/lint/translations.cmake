# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every text in the sources is in the file of each of the LANGUAGES, and no file has other texts. A
# translation has the placeholders of the text. In the COMPLETE languages each text has one. Both are
# lists with commas. Needs LUPDATE, the path of lupdate.
cmake_minimum_required(VERSION 3.25)

string(REPLACE "," ";" languages "${LANGUAGES}")
string(REPLACE "," ";" complete "${COMPLETE}")
set(folder "${CMAKE_CURRENT_BINARY_DIR}/translations")
file(REMOVE_RECURSE "${folder}")
file(MAKE_DIRECTORY "${folder}")

# Copies the files and updates the copies.
function(renew names)
    set(copies)
    foreach(name IN LISTS names)
        file(COPY "${ROOT}/resources/i18n/${name}" DESTINATION "${folder}")
        list(APPEND copies "${folder}/${name}")
    endforeach()
    execute_process(
        COMMAND
            "${LUPDATE}" -silent -locations none -no-obsolete -I "${ROOT}" ${ARGN} "${ROOT}/ui"
            "${ROOT}/app" -ts ${copies}
        RESULT_VARIABLE failed
        ERROR_QUIET
    )
    if(failed)
        message(FATAL_ERROR "lupdate failed on ${names}: ${failed}")
    endif()
endfunction()

function(expect_current name)
    file(READ "${ROOT}/resources/i18n/${name}" kept)
    file(READ "${folder}/${name}" found)
    if(NOT kept STREQUAL found)
        message(SEND_ERROR "resources/i18n/${name} does not have the texts of the sources: build "
                           "the target update_translations, then translate what is new")
    endif()
endfunction()

# The places of values in a text, such as %1, each once.
function(places_in text result)
    string(REGEX MATCHALL "%[1-9]" places "${text}")
    list(SORT places)
    list(REMOVE_DUPLICATES places)
    set(${result} "${places}" PARENT_SCOPE)
endfunction()

# Complains of a translation with other placeholders than `source`, but a number need not be in each
# plural form, as in "one pomodoro"; and of a text without one, if the language is complete.
function(check_message name source message is_complete)
    if(is_complete AND message MATCHES "type=\"unfinished\"")
        message(SEND_ERROR "${name} has no translation of: ${source}")
    endif()
    places_in("${source}" expected)
    string(REGEX MATCHALL "<(translation|numerusform)[^>]*>[^< \n][^<]*" forms "${message}")
    foreach(form IN LISTS forms)
        places_in("${form}" places)
        if(NOT places STREQUAL expected)
            message(SEND_ERROR "${name} has other placeholders than its source: ${source}")
        endif()
    endforeach()
endfunction()

function(check_messages name is_complete)
    file(READ "${folder}/${name}" found)
    # They would break CMake's lists; no placeholder contains them.
    string(REGEX REPLACE "[];[\\]" "," found "${found}")
    string(REPLACE "</message>" ";" messages "${found}")
    foreach(message IN LISTS messages)
        if(message MATCHES "<source>([^<]*)</source>")
            check_message(${name} "${CMAKE_MATCH_1}" "${message}" ${is_complete})
        endif()
    endforeach()
endfunction()

# A language that is not listed would be in no program.
file(GLOB files RELATIVE "${ROOT}/resources/i18n" "${ROOT}/resources/i18n/*.ts")
list(TRANSFORM languages REPLACE "(.+)" "pomotide_\\1.ts" OUTPUT_VARIABLE names)
list(TRANSFORM complete REPLACE "(.+)" "pomotide_\\1.ts")
list(APPEND complete pomotide_en.ts)
set(listed ${names} pomotide_en.ts)
list(SORT listed)
if(NOT files STREQUAL listed)
    message(SEND_ERROR "resources/i18n has ${files}, but the languages are ${LANGUAGES}")
endif()

renew("${names}")
renew(pomotide_en.ts -pluralonly)
foreach(name IN LISTS names ITEMS pomotide_en.ts)
    expect_current(${name})
    set(is_complete FALSE)
    if(name IN_LIST complete)
        set(is_complete TRUE)
    endif()
    check_messages(${name} ${is_complete})
endforeach()
