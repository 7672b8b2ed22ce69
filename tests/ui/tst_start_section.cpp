// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/start_section.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QTest>

using namespace pomotide;

class StartSectionTest final : public QObject {
    Q_OBJECT

private slots:
    void aTickIsWhatTheDesktopHas();
    void whyItStaysAsItWasStandsBeneath();
};

void StartSectionTest::aTickIsWhatTheDesktopHas()
{
    bool isOn = true;
    ui::StartSection section({.isOn = [&] { return isOn; },
                              .set =
                                  [&](bool wished) {
                                      isOn = wished;
                                      return QString();
                                  }});
    auto* tick = section.findChild<QCheckBox*>("autostart");
    section.show();
    QVERIFY(tick->isChecked());
    tick->click();
    QVERIFY(!isOn);
    QVERIFY(!tick->isChecked());

    section.hide();
    isOn = true; // by the desktop's own settings
    section.show();
    QVERIFY(tick->isChecked());
}

void StartSectionTest::whyItStaysAsItWasStandsBeneath()
{
    ui::StartSection section(
        {.isOn = [] { return false; }, .set = [](bool) { return QString("It is read-only."); }});
    section.show();
    auto* tick = section.findChild<QCheckBox*>("autostart");
    tick->click();
    QVERIFY(!tick->isChecked());
    QCOMPARE(section.findChild<ui::Remark*>()->text(), "It is read-only.");
}

QTEST_MAIN(StartSectionTest)
#include "tst_start_section.moc"
