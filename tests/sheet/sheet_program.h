// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/pomotide_style.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

namespace pomotide {

/// Lets all layouts settle: those within others do so in later turns of the event loop.
inline void settle()
{
    for (int turn = 0; turn < 3; ++turn) {
        QApplication::processEvents();
    }
}

/// The main function of a program that writes pictures of the window's parts: calls `write` with
/// the folder that it is given. `write` returns false if it fails.
template<typename Write>
int runSheet(int argc, char** argv, const Write& write)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setStyle(new ui::PomotideStyle);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2 || !QDir().mkpath(arguments.at(1))) {
        QTextStream(stderr) << "Usage: " << QFileInfo(arguments.first()).fileName() << " FOLDER\n";
        return 2;
    }
    return write(QDir(arguments.at(1))) ? 0 : 1;
}

} // namespace pomotide
