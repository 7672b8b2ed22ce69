// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"
#include "tests/support/set_clocks.h"

#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace pomotide {

/// The clocks of a program under test. The test can set them without being root.
class Clocks final {
public:
    Clocks();

    /// The environment in which to start the program; other variables are kept.
    [[nodiscard]] QProcessEnvironment environment() const;

    /// Sets the wall clock, as a user would.
    void setBy(core::Duration by);

    /// Simulates that the machine slept for that long.
    void sleepFor(core::Duration length);

    /// The reading of the program's wall clock.
    [[nodiscard]] core::Instant now() const;

private:
    void write();
    [[nodiscard]] QString file() const { return m_folder.filePath("clocks"); }
    [[nodiscard]] QString clockSetPipe() const { return m_folder.filePath("clock-set"); }

    QTemporaryDir m_folder;
    Ahead m_ahead;
};

} // namespace pomotide
