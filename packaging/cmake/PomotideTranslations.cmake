# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Texts in the sources are English. resources/i18n has one file per language; the English one
# contains only plural forms. The target update_translations updates them.
#
# pomotide_translations(target): adds them to the target, under :/i18n.

find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

# The languages beside English.
set(POMOTIDE_LANGUAGES de es fr pt_BR zh_CN)
# Those of them in which lint.translations takes no text without a translation.
set(POMOTIDE_COMPLETE_LANGUAGES ${POMOTIDE_LANGUAGES})

set(POMOTIDE_TRANSLATIONS "${PROJECT_SOURCE_DIR}/resources/i18n")
list(TRANSFORM POMOTIDE_LANGUAGES REPLACE "(.+)" "${POMOTIDE_TRANSLATIONS}/pomotide_\\1.ts"
    OUTPUT_VARIABLE POMOTIDE_TS_FILES
)
set(POMOTIDE_ENGLISH_TS "${POMOTIDE_TRANSLATIONS}/pomotide_en.ts")
set(POMOTIDE_LUPDATE
    $<TARGET_FILE:Qt6::lupdate> -silent -locations none -no-obsolete -I "${PROJECT_SOURCE_DIR}"
    "${PROJECT_SOURCE_DIR}/ui" "${PROJECT_SOURCE_DIR}/app"
)

add_custom_target(
    update_translations
    COMMAND ${POMOTIDE_LUPDATE} -ts ${POMOTIDE_TS_FILES}
    COMMAND ${POMOTIDE_LUPDATE} -pluralonly -ts "${POMOTIDE_ENGLISH_TS}"
    VERBATIM
)

function(pomotide_translations target)
    qt_add_lrelease(
        ${target}
        TS_FILES ${POMOTIDE_TS_FILES} "${POMOTIDE_ENGLISH_TS}"
        QM_FILES_OUTPUT_VARIABLE files
    )
    qt_add_resources(${target} translations PREFIX /i18n BASE "${CMAKE_CURRENT_BINARY_DIR}"
        FILES ${files}
    )
endfunction()
