// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pipewire/pipewire.h>

namespace pomotide::app {

/// Initialises the PipeWire library and runs one of its loops in this thread, driven by another
/// loop.
class PipeWireLoop final {
public:
    PipeWireLoop();
    ~PipeWireLoop();
    PipeWireLoop(const PipeWireLoop&) = delete;
    PipeWireLoop& operator=(const PipeWireLoop&) = delete;

    [[nodiscard]] pw_loop* get() const { return m_loop; }

    /// Becomes readable when events are pending.
    [[nodiscard]] int descriptor() const;

    /// Handles pending events without waiting for more.
    void handle();

private:
    pw_loop* m_loop;
};

} // namespace pomotide::app
