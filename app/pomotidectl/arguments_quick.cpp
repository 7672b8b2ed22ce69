// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"

namespace pomotide::cli {

void addQuick(const CommandBuilder& builder)
{
    builder.add(&builder.app, "quick", "Open the quick entry of the program that runs",
                "  pomotidectl quick    to be put on a key in the desktop's settings",
                [] { return OpenQuickEntry{}; });
}

} // namespace pomotide::cli
