// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/widgets/desktop_tick.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QTest>

using namespace pomotide;

class DesktopTickTest final : public QObject {
    Q_OBJECT

private slots:
    void checkBoxShowsTheDesktopsState();
    void failureIsShownBelowTheCheckBox();
};

void DesktopTickTest::checkBoxShowsTheDesktopsState()
{
    bool isOn = true;
    const auto set = [&](bool wished) {
        isOn = wished;
        return QString();
    };
    ui::DesktopTick start(ui::DesktopTick::Service::Autostart,
                          {.isOn = [&] { return isOn; }, .set = set});
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

void DesktopTickTest::failureIsShownBelowTheCheckBox()
{
    ui::DesktopTick start(
        ui::DesktopTick::Service::TopBar,
        {.isOn = [] { return false; }, .set = [](bool) { return QString("It is read-only."); }});
    start.show();
    auto* tick = start.findChild<QCheckBox*>("topBar");
    tick->click();
    QVERIFY(!tick->isChecked());
    QCOMPARE(start.findChild<ui::InlineMessage*>()->text(), "It is read-only.");
}

POMOTIDE_SUITE(DesktopTickTest, QApplication)
#include "tst_desktop_tick.moc"
