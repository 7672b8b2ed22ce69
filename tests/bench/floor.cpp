// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An empty program with Qt Widgets and a tray icon: the lower bound of the costs.

#include <QApplication>
#include <QPixmap>
#include <QSystemTrayIcon>

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QPixmap disc(22, 22);
    disc.fill(Qt::gray);
    QSystemTrayIcon icon(disc);
    icon.show();
    return QApplication::exec();
}
