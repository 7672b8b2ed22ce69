// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pomotide/options.h"

namespace pomotide::app {

/// Reads the command line, without a desktop.
[[nodiscard]] std::variant<Options, Answer> askedFor(int argc, char** argv);

/// Why Pomotide cannot run here at all; empty if it can.
[[nodiscard]] QString reasonNotToRun();

/// Runs until the user quits; the QApplication exists. Returns the exit status.
[[nodiscard]] int launch(const Options& options);

} // namespace pomotide::app
