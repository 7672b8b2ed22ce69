// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/freed_memory.h"
#include "tests/support/suite.h"

#include <QImage>
#include <QTest>

#include <malloc.h>

using namespace pomotide;

class FreedMemoryTest final : public QObject {
    Q_OBJECT

private slots:
    void picturesStayApartFromTheHeap();
};

/// Large blocks have a mapping of their own, which goes back to the system when it is freed.
void FreedMemoryTest::picturesStayApartFromTheHeap()
{
    app::returnFreedMemory();
    for (int time = 0; time < 3; ++time) {
        const auto before = mallinfo2().hblkhd;
        const QImage picture(1000, 1000, QImage::Format_ARGB32_Premultiplied);
        QVERIFY(mallinfo2().hblkhd >= before + 4'000'000);
    }
}

POMOTIDE_SUITE(FreedMemoryTest, QCoreApplication)
#include "tst_freed_memory.moc"
