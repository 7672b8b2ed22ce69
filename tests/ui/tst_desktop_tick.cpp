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
    void aLaterAnswerIsShown();
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

void DesktopTickTest::aLaterAnswerIsShown()
{
    bool isOn = false;
    ui::DesktopTick* followed = nullptr;
    const ui::DesktopTick start(ui::DesktopTick::Service::Autostart,
                                {.isOn = [&] { return isOn; },
                                 .set =
                                     [&](bool wished) {
                                         isOn = wished;
                                         return QString();
                                     },
                                 .follow = [&](ui::DesktopTick& tick) { followed = &tick; }});
    auto* tick = start.findChild<QCheckBox*>("autostart");
    tick->click();
    QVERIFY(tick->isChecked());
    isOn = false;
    followed->renew("It was refused.");
    QVERIFY(!tick->isChecked());
    QCOMPARE(start.findChild<ui::InlineMessage*>()->text(), "It was refused.");
}

POMOTIDE_SUITE(DesktopTickTest, QApplication)
#include "tst_desktop_tick.moc"
