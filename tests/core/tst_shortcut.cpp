// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/shortcut.h"
#include "core/settings/validity.h"

#include "core/model/settings.h"
#include "tests/support/suite.h"

#include <QTest>

namespace pomotide {

using namespace core;

/// Shortcuts as text.
class ShortcutTest final : public QObject {
    Q_OBJECT

private slots:
    void aShortcutIsWrittenInOneWay_data() const;
    void aShortcutIsWrittenInOneWay() const;
    void otherTextIsRefused_data() const;
    void otherTextIsRefused() const;
    void anEmptyShortcutIsWrittenAsOff() const;
    void onlyTheWrittenFormIsValid() const;
};

void ShortcutTest::aShortcutIsWrittenInOneWay_data() const
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char* typed, const char* written) {
        QTest::newRow(typed) << QByteArray(typed) << QByteArray(written);
    };
    row("Ctrl+Alt+P", "Ctrl+Alt+P");
    row("ctrl+alt+p", "Ctrl+Alt+P");
    row(" CTRL + Alt + p ", "Ctrl+Alt+P");
    row("Alt+Ctrl+P", "Ctrl+Alt+P");
    row("Alt+Shift+F5", "Alt+Shift+F5");
    row("meta+shift+alt+ctrl+0", "Ctrl+Alt+Shift+Meta+0");
    row("Super+Space", "Meta+Space");
    row("win+enter", "Meta+Return");
    row("Control+Del", "Ctrl+Delete");
    row("alt+ins", "Alt+Insert");
    row("ctrl+f1", "Ctrl+F1");
    row("ctrl+f19", "Ctrl+F19");
    row("ctrl+f24", "Ctrl+F24");
    row("ctrl+f", "Ctrl+F");
}

void ShortcutTest::aShortcutIsWrittenInOneWay() const
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, written);
    const auto shortcut = parseShortcut(typed.toStdString());
    QVERIFY(shortcut);
    QCOMPARE(QByteArray::fromStdString(formatShortcut(*shortcut)), written);
    QCOMPARE(parseShortcut(*shortcut), shortcut);
}

void ShortcutTest::otherTextIsRefused_data() const
{
    QTest::addColumn<QByteArray>("typed");
    for (const char* typed : {"",
                              " ",
                              "P",
                              "F5",
                              "Shift+P",
                              "Shift+F5",
                              "Ctrl",
                              "Ctrl+",
                              "Ctrl++",
                              "+P",
                              "+",
                              "Ctrl+Ctrl",
                              "Ctrl+Ctrl+P",
                              "Ctrl+Control+P",
                              "Ctrl+Alt",
                              "P+Ctrl",
                              "Ctrl+P+Q",
                              "Ctrl P",
                              "Hyper+P",
                              "Ctrl+PP",
                              "Ctrl+F0",
                              "Ctrl+F25",
                              "Ctrl+F05",
                              "Ctrl+F100",
                              "Ctrl+%",
                              "Ctrl+\xC3\xB6",
                              "Ctrl+off",
                              "none"}) {
        QTest::newRow(qPrintable(QString("\"%1\"").arg(typed))) << QByteArray(typed);
    }
}

void ShortcutTest::otherTextIsRefused() const
{
    QFETCH(QByteArray, typed);
    QVERIFY(!parseShortcut(typed.toStdString()));
}

void ShortcutTest::anEmptyShortcutIsWrittenAsOff() const
{
    QCOMPARE(parseShortcut(" Off "), std::optional{std::string{}});
    QCOMPARE(formatShortcut(""), std::string{"off"});
}

void ShortcutTest::onlyTheWrittenFormIsValid() const
{
    QVERIFY(isValid(AlertSettings{.shortcut = "Alt+Shift+F5"}));
    QVERIFY(isValid(AlertSettings{.shortcut = ""}));
    QVERIFY(!isValid(AlertSettings{.shortcut = "alt+shift+f5"}));
    QVERIFY(!isValid(AlertSettings{.shortcut = "off"}));
    QVERIFY(!isValid(AlertSettings{.shortcut = "P"}));
    QVERIFY(!isValid(AlertSettings{.volume = 101}));
    QVERIFY(!isValid(AlertSettings{.volume = -1}));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::ShortcutTest, QCoreApplication)
#include "tst_shortcut.moc"
