# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Texts in the sources are English. resources/i18n has one file per language; the English one
# contains only plural forms. The target update_translations updates them.
#
# pomotide_translations(target): adds them to the program, under :/i18n.

find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

set(POMOTIDE_TRANSLATIONS "${PROJECT_SOURCE_DIR}/resources/i18n")
set(POMOTIDE_LUPDATE
    $<TARGET_FILE:Qt6::lupdate> -silent -locations none -no-obsolete -I "${PROJECT_SOURCE_DIR}"
    "${PROJECT_SOURCE_DIR}/ui" "${PROJECT_SOURCE_DIR}/app"
)

add_custom_target(
    update_translations
    COMMAND ${POMOTIDE_LUPDATE} -ts "${POMOTIDE_TRANSLATIONS}/pomotide_de.ts"
    COMMAND ${POMOTIDE_LUPDATE} -pluralonly -ts "${POMOTIDE_TRANSLATIONS}/pomotide_en.ts"
    VERBATIM
)

function(pomotide_translations target)
    qt_add_lrelease(
        ${target}
        TS_FILES
            "${POMOTIDE_TRANSLATIONS}/pomotide_de.ts"
            "${POMOTIDE_TRANSLATIONS}/pomotide_en.ts"
        QM_FILES_OUTPUT_VARIABLE files
    )
    qt_add_resources(${target} translations PREFIX /i18n BASE "${CMAKE_CURRENT_BINARY_DIR}"
        FILES ${files}
    )
endfunction()
