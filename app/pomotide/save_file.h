// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pomotide::ui {

class MainWindow;

} // namespace pomotide::ui

namespace pomotide::app {

/// Writes the whole file or nothing, and says so in the window.
void saveFile(ui::MainWindow& window, const QString& path, const QByteArray& content);

/// Says in the window that something was written to that file, and offers to show its folder.
void tellSaved(ui::MainWindow& window, const QString& sentence, const QString& path);

} // namespace pomotide::app
