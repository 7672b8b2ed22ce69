// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pipewire/pipewire.h>

namespace pomotide::app {

/// The library of PipeWire, for as long as this lives, and a loop of it in this thread, to be
/// turned by another.
class PipeWireLoop final {
public:
    PipeWireLoop();
    ~PipeWireLoop();
    PipeWireLoop(const PipeWireLoop&) = delete;
    PipeWireLoop& operator=(const PipeWireLoop&) = delete;

    [[nodiscard]] pw_loop* get() const { return m_loop; }

    /// It can be read when there is something to handle.
    [[nodiscard]] int descriptor() const;

    /// Handles what there is, and does not wait for more.
    void handle();

private:
    pw_loop* m_loop;
};

} // namespace pomotide::app
