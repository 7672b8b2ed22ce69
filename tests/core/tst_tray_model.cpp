// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/tray_model.h"

#include "tests/support/suite.h"

#include <QTest>

using namespace pomotide;

class TestTrayModel final : public QObject {
    Q_OBJECT

private slots:
    void titlesAreRemovedWhileOthersCanSeeTheScreen();
};

void TestTrayModel::titlesAreRemovedWhileOthersCanSeeTheScreen()
{
    const core::EvaluablePomodoro letter{.id = core::PomodoroId{4}, .title = "Letter"};
    const core::EvaluablePomodoro untitled{.id = core::PomodoroId{4}, .title = {}};
    const core::TrayModel model{
        .now = {.intention = "Letter"},
        .startable = {{core::IntentionId{1}, "Letter"}},
        .switchable = {{core::IntentionId{2}, "Report"}},
        .actions = {.canStart = true, .question = letter, .awaiting = {letter}}};
    const core::TrayModel expected{
        .now = {},
        .startable = {{core::IntentionId{1}, ""}},
        .switchable = {{core::IntentionId{2}, ""}},
        .actions = {.canStart = true, .question = untitled, .awaiting = {untitled}}};
    QVERIFY(core::withoutTitles(model) == expected);
}

POMOTIDE_SUITE(TestTrayModel, QCoreApplication)
#include "tst_tray_model.moc"
