// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/freed_memory.h"
#include "app/platform/message_bus.h"
#include "app/pomotide/launch.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    using namespace pomotide;

    QCoreApplication::setApplicationName("pomotide");
    QCoreApplication::setApplicationVersion(POMOTIDE_VERSION);
    QGuiApplication::setApplicationDisplayName("Pomotide");
    QGuiApplication::setDesktopFileName("org.pomotide.Pomotide");

    const auto asked = app::askedFor(argc, argv);
    if (const auto* answer = std::get_if<app::Answer>(&asked)) {
        std::fprintf(answer->status == 0 ? stdout : stderr, "%s\n", qUtf8Printable(answer->text));
        return answer->status;
    }
    if (const auto reason = app::reasonNotToRun(); !reason.isEmpty()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(reason));
        return 1;
    }
    app::returnFreedMemory();
    app::leaveSilentBuses();
    const auto application = app::makeApplication(argc, argv);
    return app::launch(std::get<app::Options>(asked));
}
