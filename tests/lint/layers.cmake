# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Compares the includes and some identifiers of the sources with the layers: app -> ui -> core, app
# -> core/store -> core, and with the rooms inside each layer. Time is a parameter outside app. Code
# for an operating system is a file, not an #if: it is under app/platform, and the headers there are
# independent of the implementation.
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/files.cmake")

set(std "[a-z_]+")
set(sql "sqlite3\\.h|SQLiteCpp/.*|QSql.*")

# For each layer: the permitted includes in quotes and in angle brackets, and exceptions from these.
set(core_quoted "core/.*")
set(core_angled "${std}")
set(core_never "core/store/.*")
set(core_why "core knows the standard library and core, nothing else")

set(store_quoted "core/.*")
set(store_angled "${std}|sqlite3\\.h|SQLiteCpp/.*")
set(store_never "none")
set(store_why "core/store knows the standard library, SQLite and core, nothing else")

set(ui_quoted "(core|ui)/.*")
set(ui_angled ".*")
set(ui_never "core/store/.*|${sql}")
set(ui_why "ui knows core, but neither the store nor app")

set(app_quoted "(app|core|ui)/.*")
set(app_angled ".*")
set(app_never "${sql}")
set(app_why "app knows the other layers, but SQL is the store's")

set(tests_quoted "(app|core|tests|ui)/.*|[^/]*\\.moc")
set(tests_angled ".*")
set(tests_never "none")
set(tests_why "project headers are named from the root")

# The rooms of each layer, one per row: "room: the rooms of the same layer it may include". A row
# may only name rooms of rows above it, so there are no cycles. Folders inside a room belong to it.
if(NOT DEFINED core_rooms) # the lint's own test sets others
    set(core_rooms
        "model:"
        "time: model"
        "text: model time"
        "ports: model"
        "schedule: model time"
        "scoring: model ports schedule time"
        "settings: model text"
        "engine: model ports schedule scoring settings text time"
        "present: engine model ports schedule scoring settings text time"
        "store: engine model ports schedule settings text time"
    )
endif()
set(ui_rooms
    "colour:"
    "text:"
    "session: text"
    "style: colour"
    "widgets: colour session style text"
    "overlay: colour session text"
    "alerts: colour session style text widgets"
    "tray: alerts colour overlay session text widgets"
    "legend: colour overlay session style text widgets"
    "pages: colour legend overlay session style text widgets"
    "window: alerts colour overlay pages session style text widgets"
)
set(app_rooms
    "json:"
    "system:"
    "sound:"
    "service:"
    "platform: service system"
    "presence: platform"
    "exchange: json"
    "simulate: json"
    "pomotidectl: exchange json simulate system"
    "pomotide: exchange platform presence service sound system"
)
set(linux app/platform/linux)
set(${linux}_rooms
    "common:"
    "pipewire: common"
    "wayland: common"
    "x11: common"
    "dbus: common x11"
)
set(houses core ui app ${linux})
foreach(rooms_layer IN LISTS houses)
    set(above)
    foreach(row IN LISTS ${rooms_layer}_rooms)
        string(REGEX MATCH "^([a-z0-9]+): ?(.*)$" row "${row}")
        set(room "${CMAKE_MATCH_1}")
        string(REPLACE " " ";" may "${CMAKE_MATCH_2}")
        foreach(other IN LISTS may)
            if(NOT other IN_LIST above)
                message(FATAL_ERROR "${rooms_layer}: ${room} may include ${other}, which is no row "
                                    "above it: the arrows would form a circle")
            endif()
        endforeach()
        list(APPEND above "${room}")
        set(${rooms_layer}_${room}_may ${may} "${room}")
    endforeach()
    set(${rooms_layer}_room_names ${above})
endforeach()

set(word "[^A-Za-z0-9_]")
set(clocks
    "(system|steady|high_resolution|utc)_clock::now"
    "QDateTime::current"
    "QDate::current"
    "QTime::current"
    "${word}(gettimeofday|clock_gettime) *\\("
    "${word}time *\\((nullptr|NULL|0|&)"
    "QElapsedTimer"
    "QTimer"
    "QBasicTimer"
    "${word}startTimer"
    "QTimeLine"
    "Q(Variant|Property)Animation"
)
list(JOIN clocks "|" clocks)
set(sleeps "${word}(qWait|qSleep|sleep|msleep|usleep|sleep_for|sleep_until) *\\(")
set(waits "${word}(QTRY_[A-Z_]+|qWaitFor|QDeadlineTimer)${word}")
set(system_names "${word}(QDBus|xcb_|wl_)")
set(systems "Q_OS_|__linux|__unix|_WIN32|__APPLE__|__FreeBSD")

set(violations)
macro(complain what why)
    list(APPEND violations "${file}:${number}: ${what}: ${why}")
endmacro()

# Checks an include of a file in the same house (a layer or app/platform/linux) against its rooms.
macro(check_room house)
    string(REGEX MATCH "^${house}/([a-z0-9]+)/" from_room "${file}")
    set(from_room "${CMAKE_MATCH_1}")
    if(from_room AND target MATCHES "^${house}/(([a-z0-9]+)/)?")
        set(to_room "${CMAKE_MATCH_2}")
        if(NOT from_room IN_LIST ${house}_room_names)
            complain("${file}" "${house}/${from_room} is no room in tests/lint/layers.cmake")
        elseif(NOT to_room IN_LIST ${house}_${from_room}_may)
            complain("${target}" "${house}/${from_room} must not include ${house}/${to_room}")
        endif()
    endif()
endmacro()

# `kind` is quoted or angled.
macro(check_include kind)
    if(NOT target MATCHES "^(app|core|tests|ui)/|\\.moc$" AND "${kind}" STREQUAL "quoted")
        complain("\"${target}\"" "project headers are named from the root, \"core/...\"")
    elseif(NOT target MATCHES "^(${${layer}_${kind}})$" OR target MATCHES "^(${${layer}_never})$")
        complain("${target}" "${${layer}_why}")
    endif()
endmacro()

pomotide_files(files "app;core;tests;ui" *.h *.cpp)
foreach(file IN LISTS files)
    string(REGEX MATCH "^[a-z]+" layer "${file}")
    if(file MATCHES "^core/store/")
        set(layer store)
    endif()
    string(REGEX MATCH "^(tests/)?app/" may_read_clocks "${file}")
    string(REGEX MATCH "^(app|tests/(app|desktop|support))/" may_wait "${file}")
    string(REGEX MATCH "^app/platform/overlay_backends\\.cpp$" may_ask_for_system "${file}")

    set(is_portable "")
    if(file MATCHES "^app/(pomotide|presence|service)/|^app/platform/[^/]*\\.h$")
        set(is_portable TRUE)
    endif()
    set(may_know_system "")
    if(file MATCHES "^(app/platform|tests)/" AND NOT is_portable)
        set(may_know_system TRUE)
    endif()

    # Semicolons, brackets and backslashes would break CMake's lists; no pattern below contains
    # them.
    file(READ "${ROOT}/${file}" text)
    string(REGEX REPLACE "[];[\\]" "," text "${text}")
    string(REPLACE "\n" ";" lines "${text}")
    set(number 0)
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        string(REGEX REPLACE "//.*" "" line " ${line} ")

        if(line MATCHES "^ *# *include *\"(.*)\"")
            set(target "${CMAKE_MATCH_1}")
            check_include(quoted)
            foreach(house IN LISTS houses)
                check_room(${house})
            endforeach()
            if("${may_know_system}" STREQUAL "" AND target MATCHES "^${linux}/")
                complain("${target}" "only app/platform knows the system, its headers do not")
            endif()
        elseif(line MATCHES "^ *# *include *<(.*)>")
            set(target "${CMAKE_MATCH_1}")
            check_include(angled)
        endif()

        if("${may_read_clocks}" STREQUAL "" AND line MATCHES "${clocks}")
            string(REGEX REPLACE "^[^A-Za-z]|\\(.*" "" found "${CMAKE_MATCH_0}")
            complain("${found}" "outside app, time is a parameter or comes through a port")
        endif()
        if(NOT may_know_system AND line MATCHES "${system_names}")
            complain("${CMAKE_MATCH_1}" "only app/platform knows the system, its headers do not")
        endif()
        if(line MATCHES "${sleeps}")
            complain("${CMAKE_MATCH_1}" "nothing waits for time to pass, tests neither")
        endif()
        if("${may_wait}" STREQUAL "" AND line MATCHES "${waits}")
            complain("${CMAKE_MATCH_1}" "only tests of a real desktop wait for something")
        endif()
        if("${may_ask_for_system}" STREQUAL "" AND line MATCHES "^ *# *(if|elif).*(${systems})")
            complain("#${CMAKE_MATCH_1} on the system" "platform code is a file of its own")
        endif()
    endforeach()
endforeach()

pomotide_verdict("${violations}")
