// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/desktop_notifications.h"
#include "tests/support/notification_server.h"
#include "tests/support/suite.h"

#include <QDBusMessage>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace pomotide;
using ui::Notice;
using ui::NoticeKind;
using Shown = NotificationServer::Shown;

namespace {

const Notice kPrompt{.title = "38 points",
                     .text = "Fish & <chips>",
                     .actions = {{"1", "Start"}},
                     .replyHint = "What would you like to start?",
                     .stays = false};
const Notice kQuestion{.title = "How was it?",
                       .text = "That was 5 min.",
                       .actions = {{"1", "Achieved"}},
                       .replyHint = {},
                       .stays = true};

QVariantMap hints(const QVariantMap& more)
{
    QVariantMap all{{"desktop-entry", "org.pomotide.Pomotide"},
                    {"urgency", QVariant::fromValue(uchar{1})},
                    {"suppress-sound", true}};
    all.insert(more);
    return all;
}

} // namespace

class TestDesktopNotifications final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void allCapabilitiesOfTheServerAreUsed();
    void missingCapabilitiesAreNotUsed();
    void aNoticeThatStaysIsNotTransient();
    void aNoticeWaitsForTheServersCapabilities();
    void gnomeGetsAButtonForWhatItWouldNotShow();
    void gnomeGetsOneButtonThatOpens();
    void anIdIsReplacedWhileItIsUp();
    void anIdThatIsNoLongerUpIsNotReplaced_data();
    void anIdThatIsNoLongerUpIsNotReplaced();
    void anExpiredNoticeIsNotDismissed();
    void otherProgramsNotificationsAreIgnored();
    void theTokenOfAnAnswerIsKeptForTheNextWindow();
    void aServerThatReturnsGetsTheNextOne();
    void withoutAServerNothingHappens();
    void aHangingServerBlocksNothing();
    void aServerThatDiesBeforeItAnswersIsForgotten();

private:
    /// Returns when all replies to previous calls have been received.
    void settle();
    [[nodiscard]] std::unique_ptr<app::DesktopNotifications> notifier(bool takesReplies = true);

    QDBusConnection m_bus{QString()};
};

void TestDesktopNotifications::init()
{
    QTest::failOnWarning(QRegularExpression(".*"));
    m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "us");
}

void TestDesktopNotifications::cleanup()
{
    m_bus = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus("us");
}

void TestDesktopNotifications::settle()
{
    // The bus keeps the order of messages: to the server, back, and to us.
    for (int round = 0; round < 3; ++round) {
        m_bus.call(QDBusMessage::createMethodCall("org.freedesktop.DBus", "/",
                                                  "org.freedesktop.DBus", "GetId"),
                   QDBus::BlockWithGui);
        QCoreApplication::processEvents();
    }
}

std::unique_ptr<app::DesktopNotifications> TestDesktopNotifications::notifier(bool takesReplies)
{
    auto made = std::make_unique<app::DesktopNotifications>(m_bus);
    if (takesReplies) {
        [&] { QTRY_VERIFY(made->takesReplies()); }();
    } else {
        settle();
    }
    return made;
}

void TestDesktopNotifications::allCapabilitiesOfTheServerAreUsed()
{
    const NotificationServer server;
    const auto notifier = this->notifier();
    notifier->show(NoticeKind::Prompt, kPrompt);
    QTRY_COMPARE(server.up().size(), 1U);
    const Shown expected{
        .title = "38 points",
        .text = "Fish &amp; &lt;chips&gt;",
        .actions = {"default", "Open", "inline-reply", "Reply", "1", "Start"},
        .hints = hints({{"transient", true},
                        {"x-kde-reply-placeholder-text", "What would you like to start?"}}),
        .timeout = -1};
    QCOMPARE(server.up().begin()->second, expected);
}

void TestDesktopNotifications::missingCapabilitiesAreNotUsed()
{
    const NotificationServer server({"body"});
    const auto notifier = this->notifier(false);
    notifier->show(NoticeKind::Prompt, kPrompt);
    QTRY_COMPARE(server.up().size(), 1U);
    const Shown expected{.title = "38 points",
                         .text = "Fish & <chips>",
                         .actions = {},
                         .hints = hints({{"transient", true}}),
                         .timeout = -1};
    QCOMPARE(server.up().begin()->second, expected);
    QVERIFY(!notifier->takesReplies());
}

void TestDesktopNotifications::aNoticeThatStaysIsNotTransient()
{
    const NotificationServer server;
    const auto notifier = this->notifier();
    notifier->show(NoticeKind::Evaluation, kQuestion);
    QTRY_COMPARE(server.up().size(), 1U);
    const Shown expected{.title = "How was it?",
                         .text = "That was 5 min.",
                         .actions = {"default", "Open", "1", "Achieved"},
                         .hints = hints({}),
                         .timeout = 0};
    QCOMPARE(server.up().begin()->second, expected);
}

void TestDesktopNotifications::aNoticeWaitsForTheServersCapabilities()
{
    const NotificationServer server;
    app::DesktopNotifications notifier(m_bus);
    QVERIFY(!notifier.takesReplies());
    notifier.show(NoticeKind::Prompt, kPrompt);
    notifier.show(NoticeKind::Evaluation, kQuestion);
    notifier.withdraw(NoticeKind::Evaluation);
    QTRY_COMPARE(server.up().size(), 1U);
    QVERIFY(server.up().begin()->second.actions.contains("inline-reply"));
    QCOMPARE(server.replaced(), QList<uint>{0});
}

void TestDesktopNotifications::gnomeGetsAButtonForWhatItWouldNotShow()
{
    NotificationServer server(NotificationServer::everything(), "gnome-shell");
    const auto notifier = this->notifier();
    const QSignalSpy chosen(notifier.get(), &ui::Notifier::chosen);
    Notice question = kQuestion;
    question.actions = {{"1", "Achieved"}, {"2", "Focused"}, {"3", "Interrupted"}};
    notifier->show(NoticeKind::Evaluation, question);
    QTRY_COMPARE(server.up().size(), 1U);
    QCOMPARE(server.up().begin()->second.actions,
             (QStringList{"default", "Open", "1", "Achieved", "2", "Focused", "3", "Interrupted"}));

    question.actions.push_back(Notice::Action{"4", "Distracted"});
    question.title = "How was that?";
    notifier->show(NoticeKind::Evaluation, question);
    QTRY_VERIFY(server.idOf(question.title) != 0);
    QCOMPARE(server.up().begin()->second.actions,
             (QStringList{"default", "Open", "1", "Achieved", "2", "Focused", "more",
                          QString::fromUtf8("Other…")}));
    settle();
    server.choose(server.idOf(question.title), "more");
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().at(1), "default");
}

void TestDesktopNotifications::gnomeGetsOneButtonThatOpens()
{
    const NotificationServer server({"actions"}, "gnome-shell");
    const auto notifier = this->notifier(false);
    Notice prompt = kPrompt;
    prompt.actions = {
        {"1", "Start"}, {"2", "Else…", true}, {"3", "Not for 10 min"}, {"4", "Later"}};
    notifier->show(NoticeKind::Prompt, prompt);
    QTRY_COMPARE(server.up().size(), 1U);
    QCOMPARE(server.up().begin()->second.actions,
             (QStringList{"default", "Open", "1", "Start", "3", "Not for 10 min", "more",
                          QString::fromUtf8("Other…")}));
}

void TestDesktopNotifications::anIdIsReplacedWhileItIsUp()
{
    const NotificationServer server;
    const auto notifier = this->notifier();
    notifier->show(NoticeKind::Prompt, kPrompt);
    notifier->show(NoticeKind::Prompt, kPrompt);
    notifier->show(NoticeKind::Prompt, kQuestion); // only the latest is shown
    QTRY_COMPARE(server.idOf(kQuestion.title), 1U);
    notifier->show(NoticeKind::Prompt, kPrompt);
    QTRY_COMPARE(server.idOf(kPrompt.title), 1U);
    QCOMPARE(server.replaced(), (QList<uint>{0, 1, 1}));
}

void TestDesktopNotifications::anIdThatIsNoLongerUpIsNotReplaced_data()
{
    using End = void (*)(NotificationServer&, app::DesktopNotifications&);
    QTest::addColumn<End>("end");
    QTest::newRow("answered") << End([](auto& server, auto&) { server.choose(1, "1"); });
    QTest::newRow("replied to") << End([](auto& server, auto&) { server.reply(1, "Letter"); });
    QTest::newRow("closed") << End([](auto& server, auto&) { server.dismiss(1); });
    QTest::newRow("gone") << End([](auto& server, auto&) { server.expire(1); });
    QTest::newRow("withdrawn") << End(
        [](auto&, auto& notifier) { notifier.withdraw(NoticeKind::Prompt); });
}

void TestDesktopNotifications::anIdThatIsNoLongerUpIsNotReplaced()
{
    using End = void (*)(NotificationServer&, app::DesktopNotifications&);
    QFETCH(End, end);
    NotificationServer server;
    const auto notifier = this->notifier();
    notifier->show(NoticeKind::Prompt, kPrompt);
    QTRY_COMPARE(server.idOf(kPrompt.title), 1U);
    settle();
    end(server, *notifier);
    QTRY_VERIFY(server.up().empty());
    settle();
    notifier->show(NoticeKind::Prompt, kPrompt);
    QTRY_COMPARE(server.idOf(kPrompt.title), 2U);
    QCOMPARE(server.replaced(), (QList<uint>{0, 0}));
}

void TestDesktopNotifications::anExpiredNoticeIsNotDismissed()
{
    NotificationServer server;
    const auto notifier = this->notifier();
    const QSignalSpy dismissed(notifier.get(), &ui::Notifier::dismissed);
    notifier->show(NoticeKind::Prompt, kPrompt);
    QTRY_COMPARE(server.idOf(kPrompt.title), 1U);
    settle();
    server.expire(1);
    notifier->show(NoticeKind::News, kQuestion);
    QTRY_COMPARE(server.idOf(kQuestion.title), 2U);
    settle();
    server.dismiss(2);
    QTRY_COMPARE(dismissed, (QList<QVariantList>{{QVariant::fromValue(NoticeKind::News)}}));
}

void TestDesktopNotifications::otherProgramsNotificationsAreIgnored()
{
    NotificationServer server;
    const auto notifier = this->notifier();
    const QSignalSpy chosen(notifier.get(), &ui::Notifier::chosen);
    const uint other = server.Notify("mail", 0, {}, "Post", {}, {}, {}, -1);
    notifier->show(NoticeKind::Prompt, kPrompt);
    QTRY_COMPARE(server.idOf(kPrompt.title), other + 1);
    settle();
    server.choose(other, "1");
    server.choose(other + 1, "1");
    QTRY_COMPARE(chosen, (QList<QVariantList>{{QVariant::fromValue(NoticeKind::Prompt), "1"}}));
}

void TestDesktopNotifications::theTokenOfAnAnswerIsKeptForTheNextWindow()
{
    NotificationServer server;
    const auto notifier = this->notifier();
    const QSignalSpy chosen(notifier.get(), &ui::Notifier::chosen);
    qunsetenv("XDG_ACTIVATION_TOKEN");
    notifier->show(NoticeKind::Prompt, kPrompt);
    QTRY_COMPARE(server.idOf(kPrompt.title), 1U);
    settle();
    server.choose(1, "default");
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), "token");
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void TestDesktopNotifications::aServerThatReturnsGetsTheNextOne()
{
    auto server = std::make_unique<NotificationServer>();
    const auto notifier = this->notifier();
    notifier->show(NoticeKind::Prompt, kPrompt);
    QTRY_COMPARE(server->idOf(kPrompt.title), 1U);
    server.reset();
    QTRY_VERIFY(!notifier->takesReplies());
    server = std::make_unique<NotificationServer>();
    QTRY_VERIFY(notifier->takesReplies());
    QVERIFY(server->up().empty());
    notifier->show(NoticeKind::Prompt, kPrompt);
    QTRY_COMPARE(server->idOf(kPrompt.title), 1U);
    QCOMPARE(server->replaced(), QList<uint>{0});
}

void TestDesktopNotifications::withoutAServerNothingHappens()
{
    const auto notifier = this->notifier(false);
    notifier->show(NoticeKind::Prompt, kPrompt);
    settle();
    notifier->withdraw(NoticeKind::Prompt);
    notifier->show(NoticeKind::Evaluation, kQuestion);
    settle();
    // An outdated notification is not shown later.
    const NotificationServer server;
    QTRY_VERIFY(notifier->takesReplies());
    settle();
    QVERIFY(server.up().empty());
}

void TestDesktopNotifications::aHangingServerBlocksNothing()
{
    NotificationServer server;
    const auto notifier = this->notifier();
    server.hang();
    notifier->show(NoticeKind::Prompt, kPrompt);
    notifier->show(NoticeKind::Prompt, kQuestion);
    notifier->withdraw(NoticeKind::Prompt);
    notifier->show(NoticeKind::Prompt, kPrompt);
    QTRY_COMPARE(server.replaced(), QList<uint>{0});
    settle();
    QCOMPARE(server.replaced(), QList<uint>{0}); // one call is pending; further ones do not queue
                                                 // up
}

void TestDesktopNotifications::aServerThatDiesBeforeItAnswersIsForgotten()
{
    auto server = std::make_unique<NotificationServer>();
    const auto notifier = this->notifier();
    server->hang();
    notifier->show(NoticeKind::Prompt, kPrompt);
    QTRY_COMPARE(server->replaced().size(), 1);
    server.reset();
    QTRY_VERIFY(!notifier->takesReplies());
    server = std::make_unique<NotificationServer>();
    QTRY_VERIFY(notifier->takesReplies());
    notifier->show(NoticeKind::Prompt, kPrompt);
    QTRY_COMPARE(server->idOf(kPrompt.title), 1U);
}

POMOTIDE_SUITE(TestDesktopNotifications, QCoreApplication)
#include "tst_desktop_notifications.moc"
