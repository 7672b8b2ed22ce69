// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/application.h"

#include "core/store/sqlite_store.h"
#include "ui/pages/today.h"

#include <QTimer>

const auto begin = std::chrono::system_clock::now();
