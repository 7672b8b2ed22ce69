// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pomotide/options.h"

#include <memory>

class QApplication;

namespace pomotide::app {

/// Parses the command line, without a desktop.
[[nodiscard]] std::variant<Options, Answer> askedFor(int argc, char** argv);

/// The reason why Pomotide cannot run on this computer; empty if it can.
[[nodiscard]] QString reasonNotToRun();

/// Connects to the desktop. Where that cannot be, it says so and ends the process with status 1.
[[nodiscard]] std::unique_ptr<QApplication> makeApplication(int& argc, char** argv);

/// Runs until the user quits. The QApplication must exist. Returns the exit status.
[[nodiscard]] int launch(const Options& options);

} // namespace pomotide::app
