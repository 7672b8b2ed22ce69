// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/pipewire/pipewire_loop.h"

namespace pomotide::app {

namespace {

pw_loop* makeLoop()
{
    pw_init(nullptr, nullptr);
    // Without this it reports each missing server on the terminal.
    pw_log_set_level(SPA_LOG_LEVEL_NONE);
    return pw_loop_new(nullptr);
}

} // namespace

// The library's macros are expressions with statements in them, a GNU extension.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"

PipeWireLoop::PipeWireLoop() : m_loop(makeLoop())
{
    pw_loop_enter(m_loop);
}

PipeWireLoop::~PipeWireLoop()
{
    pw_loop_leave(m_loop);
    pw_loop_destroy(m_loop);
    pw_deinit();
}

int PipeWireLoop::descriptor() const
{
    return pw_loop_get_fd(m_loop);
}

void PipeWireLoop::handle()
{
    pw_loop_iterate(m_loop, 0);
}

#pragma GCC diagnostic pop

} // namespace pomotide::app
