// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/x_screen.h"
#include "app/platform/overlay_backends.h"

#include <QTest>

QTRY_VERIFY(QTest::qWaitFor(isThere));
#include "tst_overlay.moc"
