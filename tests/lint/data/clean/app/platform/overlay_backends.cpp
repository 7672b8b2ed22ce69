// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/overlay_backends.h"

#include "core/present/overlay_model.h"

#include <QWindow>

#if defined(Q_OS_LINUX)
#endif
const bool late = runtime(model); // endtime(nullptr)
