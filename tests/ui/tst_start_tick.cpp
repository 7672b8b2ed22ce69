// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/start_tick.h"

#include <QCheckBox>
#include <QTest>

using namespace pomotide;

class StartTickTest final : public QObject {
    Q_OBJECT

private slots:
    void checkBoxShowsTheDesktopsState();
    void failureIsShownBelowTheCheckBox();
};

void StartTickTest::checkBoxShowsTheDesktopsState()
{
    bool isOn = true;
    ui::StartTick start({.isOn = [&] { return isOn; },
                         .set =
                             [&](bool wished) {
                                 isOn = wished;
                                 return QString();
                             }});
    auto* tick = start.findChild<QCheckBox*>("autostart");
    start.show();
    QVERIFY(tick->isChecked());
    tick->click();
    QVERIFY(!isOn);
    QVERIFY(!tick->isChecked());

    start.hide();
    isOn = true; // changed in the desktop's settings
    start.show();
    QVERIFY(tick->isChecked());
}

void StartTickTest::failureIsShownBelowTheCheckBox()
{
    ui::StartTick start(
        {.isOn = [] { return false; }, .set = [](bool) { return QString("It is read-only."); }});
    start.show();
    auto* tick = start.findChild<QCheckBox*>("autostart");
    tick->click();
    QVERIFY(!tick->isChecked());
    QCOMPARE(start.findChild<ui::InlineMessage*>()->text(), "It is read-only.");
}

POMOTIDE_SUITE(StartTickTest, QApplication)
#include "tst_start_tick.moc"
