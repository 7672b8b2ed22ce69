// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/x11/x11_shortcut.h"

#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace pomotide;
using app::GlobalShortcut;
using app::X11Shortcut;

namespace {

/// Runs xdotool; returns when the X server has received its requests.
void tell(const QStringList& arguments)
{
    QCOMPARE(QProcess::execute("xdotool", arguments), 0);
}

void press(const QString& keys)
{
    tell(QStringList{"key"} + keys.split(' '));
}

} // namespace

class TestX11Shortcut : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void reportsAPress_data();
    void reportsAPress();
    void worksWithAnyLock_data();
    void worksWithAnyLock();
    void otherKeysAreNotReported();
    void aHeldKeyIsPressedOnce();
    void aTakenKeyIsReported();
    void anotherKeyReplacesTheOneBefore();
    void aMissingKeyIsReported();
    void followsTheKeyboardsLayout();
    void losesNoKeyWhileTheKeyboardChanges();

private:
    std::unique_ptr<X11Shortcut> m_shortcut;
    std::unique_ptr<QSignalSpy> m_pressed;
};

void TestX11Shortcut::init()
{
    m_shortcut = X11Shortcut::open();
    QVERIFY(m_shortcut);
    m_pressed = std::make_unique<QSignalSpy>(m_shortcut.get(), &GlobalShortcut::pressed);
}

void TestX11Shortcut::cleanup()
{
    m_pressed.reset();
    m_shortcut.reset();
}

void TestX11Shortcut::reportsAPress_data()
{
    QTest::addColumn<QString>("shortcut");
    QTest::addColumn<QString>("keys");

    QTest::newRow("a letter") << "Ctrl+Alt+P"
                              << "ctrl+alt+p";
    QTest::newRow("a digit") << "Meta+1"
                             << "super+1";
    QTest::newRow("a function key") << "Ctrl+Shift+F12"
                                    << "ctrl+shift+F12";
    QTest::newRow("a key with a name") << "Ctrl+Space"
                                       << "ctrl+space";
}

void TestX11Shortcut::reportsAPress()
{
    QFETCH(QString, shortcut);
    QFETCH(QString, keys);
    m_shortcut->set(shortcut.toStdString());
    QCOMPARE(m_shortcut->problem(), "");
    press(keys);
    QTRY_COMPARE(m_pressed->count(), 1);
    QVERIFY(m_pressed->front().front().toString().startsWith("pomotide_TIME"));
    press(keys);
    QTRY_COMPARE(m_pressed->count(), 2);
}

void TestX11Shortcut::worksWithAnyLock_data()
{
    QTest::addColumn<QString>("locks");

    QTest::newRow("capitals") << "Caps_Lock";
    QTest::newRow("numbers") << "Num_Lock";
    QTest::newRow("both") << "Caps_Lock+Num_Lock";
}

void TestX11Shortcut::worksWithAnyLock()
{
    QFETCH(QString, locks);
    m_shortcut->set("Ctrl+Alt+P");
    press(locks);
    press("ctrl+alt+p");
    QTRY_COMPARE(m_pressed->count(), 1);
    press(locks);
}

void TestX11Shortcut::otherKeysAreNotReported()
{
    m_shortcut->set("Ctrl+Alt+P");
    press("p ctrl+p alt+p ctrl+shift+alt+p ctrl+alt+o");
    press("ctrl+alt+p");
    QTRY_COMPARE(m_pressed->count(), 1);
}

void TestX11Shortcut::aHeldKeyIsPressedOnce()
{
    m_shortcut->set("Ctrl+Alt+P");
    tell({"keydown", "ctrl", "keydown", "alt", "keydown", "p"});
    QElapsedTimer held;
    held.start();
    QTRY_VERIFY(held.hasExpired(1500)); // the server repeats it from 0.66 s on, 25 times a second
    tell({"keyup", "p"});
    tell({"keydown", "p", "keyup", "p", "keyup", "alt", "keyup", "ctrl"});
    QTRY_COMPARE(m_pressed->count(), 2);
}

void TestX11Shortcut::aTakenKeyIsReported()
{
    const auto other = X11Shortcut::open();
    other->set("Ctrl+Alt+P");
    QSignalSpy told(m_shortcut.get(), &GlobalShortcut::stateChanged);
    m_shortcut->set("Ctrl+Alt+P");
    QCOMPARE(told.count(), 1);
    QCOMPARE(m_shortcut->problem(),
             "Another program has Ctrl+Alt+P already. Choose another shortcut, or have your "
             "desktop run this command on a key: pomotidectl quick");
    m_shortcut->set("Ctrl+Alt+L");
    QCOMPARE(m_shortcut->problem(), "");
}

void TestX11Shortcut::anotherKeyReplacesTheOneBefore()
{
    m_shortcut->set("Ctrl+Alt+P");
    m_shortcut->set("Ctrl+Alt+L");
    press("ctrl+alt+p ctrl+alt+l");
    QTRY_COMPARE(m_pressed->count(), 1);
    m_shortcut->set("");
    const auto other = X11Shortcut::open();
    other->set("Ctrl+Alt+L");
    QCOMPARE(other->problem(), "");
}

void TestX11Shortcut::aMissingKeyIsReported()
{
    press("p"); // the server has no keyboard before the first key
    QCOMPARE(QProcess::execute("xmodmap", {"-e", "keysym Insert = NoSymbol"}), 0);
    m_shortcut->set("Ctrl+Insert");
    QVERIFY(m_shortcut->problem().startsWith("This keyboard has no key for Ctrl+Insert."));
}

void TestX11Shortcut::followsTheKeyboardsLayout()
{
    m_shortcut->set("Ctrl+Alt+Y");
    QSignalSpy told(m_shortcut.get(), &GlobalShortcut::stateChanged);
    QCOMPARE(QProcess::execute("setxkbmap", {"de"}), 0);
    QTRY_VERIFY(told.count() > 0);
    press("ctrl+alt+y");
    QTRY_COMPARE(m_pressed->count(), 1);
    QCOMPARE(QProcess::execute("setxkbmap", {"us"}), 0);
}

void TestX11Shortcut::losesNoKeyWhileTheKeyboardChanges()
{
    constexpr int kPresses = 80;
    m_shortcut->set("Ctrl+Alt+P");
    QProcess keyboard; // servers tell of a change whenever the user turns to another keyboard
    keyboard.start("sh", {"-c", "while :; do xmodmap -e 'keycode 248 = F35'; done"});
    QStringList presses{"key", "--delay", "10"};
    presses += QStringList(kPresses, "ctrl+alt+p");
    QProcess user;
    user.start("xdotool", presses);
    QTRY_COMPARE_WITH_TIMEOUT(user.state(), QProcess::NotRunning, 10'000);
    QTRY_COMPARE(m_pressed->count(), kPresses);
    keyboard.kill();
    keyboard.waitForFinished();
}

POMOTIDE_SUITE(TestX11Shortcut, QCoreApplication)
#include "tst_x11_shortcut.moc"
