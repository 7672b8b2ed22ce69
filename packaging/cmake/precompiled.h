// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Headers of other projects that many sources include. It has no header of this project, as a
// change to one would recompile the whole target. Every source includes what it needs as if this
// file did not exist.

#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#if defined(QT_CORE_LIB)
#include <QObject>
#include <QString>
#endif

#if defined(QT_WIDGETS_LIB)
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#endif

#if defined(QT_DBUS_LIB)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>
#endif

#if defined(QT_TESTLIB_LIB)
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#endif
