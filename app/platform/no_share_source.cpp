// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/share_source.h"

namespace pomotide::app {

QString shareSocket()
{
    return {};
}

std::unique_ptr<ShareSource> connectShareSource(const QString&)
{
    return nullptr;
}

} // namespace pomotide::app
