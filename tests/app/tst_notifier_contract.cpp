// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contract of notifiers, for the desktop's and for the recording one that other tests use.

#include "app/platform/linux/dbus/desktop_notifications.h"
#include "tests/support/notification_server.h"
#include "tests/support/recording_notifier.h"
#include "tests/support/suite.h"

#include <QSignalSpy>
#include <QTest>

using namespace pomotide;
using ui::Notice;
using ui::NoticeKind;

namespace {

const Notice kQuestion{.title = "How was “Report”?",
                       .text = "Fish & <chips>",
                       .actions = {{"1", "Achieved"}, {"2", "Focused"}},
                       .replyHint = {},
                       .stays = true};
const Notice kPrompt{.title = "38 points",
                     .text = "Start now",
                     .actions = {{"1", "Start"}},
                     .replyHint = "What would you like to start?",
                     .stays = false};
const Notice kClock{.title = "It is 9:30", .text = "A good moment"};

/// A notifier, its visible notifications, and its user.
class Stage {
public:
    virtual ~Stage() = default;
    [[nodiscard]] virtual ui::Notifier& notifier() = 0;
    [[nodiscard]] virtual QList<Notice> up() const = 0;
    virtual void choose(const QString& title, const QString& action) = 0;
    virtual void reply(const QString& title, const QString& text) = 0;
    virtual void dismiss(const QString& title) = 0;
};

class RecordingStage final : public Stage {
public:
    [[nodiscard]] ui::Notifier& notifier() override { return m_notifier; }
    [[nodiscard]] QList<Notice> up() const override
    {
        QList<Notice> notices;
        for (const auto& [kind, notice] : m_notifier.up()) {
            notices += notice;
        }
        return notices;
    }
    void choose(const QString& title, const QString& action) override
    {
        m_notifier.choose(kindOf(title), action);
    }
    void reply(const QString& title, const QString& text) override
    {
        m_notifier.reply(kindOf(title), text);
    }
    void dismiss(const QString& title) override { m_notifier.dismiss(kindOf(title)); }

private:
    [[nodiscard]] NoticeKind kindOf(const QString& title) const
    {
        for (const auto& [kind, notice] : m_notifier.up()) {
            if (notice.title == title) {
                return kind;
            }
        }
        qFatal("Nothing of that title is up");
    }

    RecordingNotifier m_notifier;
};

class DesktopStage final : public Stage {
public:
    DesktopStage() { QTRY_VERIFY(m_notifier.takesReplies()); }

    [[nodiscard]] ui::Notifier& notifier() override { return m_notifier; }
    [[nodiscard]] QList<Notice> up() const override
    {
        QList<Notice> notices;
        for (const auto& [id, shown] : m_server.up()) {
            notices += noticeOf(shown);
        }
        return notices;
    }
    void choose(const QString& title, const QString& action) override
    {
        m_server.choose(m_server.idOf(title), action);
    }
    void reply(const QString& title, const QString& text) override
    {
        m_server.reply(m_server.idOf(title), text);
    }
    void dismiss(const QString& title) override { m_server.dismiss(m_server.idOf(title)); }

private:
    /// The visible parts of a notification, without the data for programs.
    [[nodiscard]] static Notice noticeOf(const NotificationServer::Shown& shown)
    {
        Notice notice{
            .title = shown.title,
            .text =
                QString(shown.text).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"),
            .actions = {},
            .replyHint = shown.hints.value("x-kde-reply-placeholder-text").toString(),
            .stays = shown.timeout == 0};
        for (qsizetype index = 0; index < shown.actions.size(); index += 2) {
            const QString& key = shown.actions.at(index);
            if (key != "default" && key != "inline-reply") {
                notice.actions.push_back({key, shown.actions.at(index + 1)});
            }
        }
        return notice;
    }

    NotificationServer m_server;
    app::DesktopNotifications m_notifier{
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, "us")};
};

} // namespace

class NotifierContract final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void cleanup();
    void aShownNoticeIsVisible();
    void theSecondOfAKindReplacesTheFirst();
    void kindsAreIndependent();
    void aWithdrawnNoticeIsHidden();
    void withdrawingAtOnceLeavesNothing();
    void onlyTheLatestOfManyIsVisible();
    void withdrawingNothingDoesNothing();
    void aChoiceIsReportedAndClosesTheNotification();
    void theNotificationItselfCanBeChosen();
    void aReplyIsReportedAndClosesTheNotification();
    void closingByTheUserIsReported();
    void aKindThatWasAnsweredIsShownAgain();

private:
    [[nodiscard]] ui::Notifier& notifier() { return m_stage->notifier(); }

    std::unique_ptr<Stage> m_stage;
};

void NotifierContract::initTestCase_data()
{
    QTest::addColumn<bool>("isDesktop");
    QTest::newRow("recording") << false;
    QTest::newRow("desktop") << true;
}

void NotifierContract::init()
{
    QFETCH_GLOBAL(bool, isDesktop);
    if (isDesktop) {
        m_stage = std::make_unique<DesktopStage>();
    } else {
        m_stage = std::make_unique<RecordingStage>();
    }
}

void NotifierContract::cleanup()
{
    m_stage.reset();
    QDBusConnection::disconnectFromBus("us");
}

void NotifierContract::aShownNoticeIsVisible()
{
    notifier().show(NoticeKind::Evaluation, kQuestion);
    QTRY_COMPARE(m_stage->up(), QList<Notice>{kQuestion});
}

void NotifierContract::theSecondOfAKindReplacesTheFirst()
{
    notifier().show(NoticeKind::Prompt, kPrompt);
    QTRY_COMPARE(m_stage->up(), QList<Notice>{kPrompt});
    notifier().show(NoticeKind::Prompt, kClock);
    QTRY_COMPARE(m_stage->up(), QList<Notice>{kClock});
}

void NotifierContract::kindsAreIndependent()
{
    notifier().show(NoticeKind::Prompt, kPrompt);
    notifier().show(NoticeKind::Evaluation, kQuestion);
    QTRY_COMPARE(m_stage->up(), (QList<Notice>{kPrompt, kQuestion}));
}

void NotifierContract::aWithdrawnNoticeIsHidden()
{
    notifier().show(NoticeKind::Prompt, kPrompt);
    notifier().show(NoticeKind::Evaluation, kQuestion);
    QTRY_COMPARE(m_stage->up().size(), 2);
    notifier().withdraw(NoticeKind::Prompt);
    QTRY_COMPARE(m_stage->up(), QList<Notice>{kQuestion});
}

void NotifierContract::withdrawingAtOnceLeavesNothing()
{
    notifier().show(NoticeKind::Prompt, kPrompt);
    notifier().withdraw(NoticeKind::Prompt);
    notifier().show(NoticeKind::Evaluation, kQuestion); // arrives after all of that
    QTRY_COMPARE(m_stage->up(), QList<Notice>{kQuestion});
}

void NotifierContract::onlyTheLatestOfManyIsVisible()
{
    notifier().show(NoticeKind::Prompt, kPrompt);
    notifier().withdraw(NoticeKind::Prompt);
    notifier().show(NoticeKind::Prompt, kPrompt);
    notifier().show(NoticeKind::Prompt, kClock);
    QTRY_COMPARE(m_stage->up(), QList<Notice>{kClock});
}

void NotifierContract::withdrawingNothingDoesNothing()
{
    notifier().withdraw(NoticeKind::Prompt);
    notifier().show(NoticeKind::Prompt, kPrompt);
    QTRY_COMPARE(m_stage->up(), QList<Notice>{kPrompt});
}

void NotifierContract::aChoiceIsReportedAndClosesTheNotification()
{
    const QSignalSpy chosen(&notifier(), &ui::Notifier::chosen);
    notifier().show(NoticeKind::Evaluation, kQuestion);
    QTRY_COMPARE(m_stage->up().size(), 1);
    m_stage->choose(kQuestion.title, "2");
    QTRY_COMPARE(chosen, (QList<QVariantList>{{QVariant::fromValue(NoticeKind::Evaluation), "2"}}));
    QCOMPARE(m_stage->up(), QList<Notice>{});
}

void NotifierContract::theNotificationItselfCanBeChosen()
{
    const QSignalSpy chosen(&notifier(), &ui::Notifier::chosen);
    notifier().show(NoticeKind::Prompt, kPrompt);
    QTRY_COMPARE(m_stage->up().size(), 1);
    m_stage->choose(kPrompt.title, "default");
    QTRY_COMPARE(chosen,
                 (QList<QVariantList>{{QVariant::fromValue(NoticeKind::Prompt), "default"}}));
}

void NotifierContract::aReplyIsReportedAndClosesTheNotification()
{
    const QSignalSpy replied(&notifier(), &ui::Notifier::replied);
    const QSignalSpy dismissed(&notifier(), &ui::Notifier::dismissed);
    notifier().show(NoticeKind::Prompt, kPrompt);
    QTRY_COMPARE(m_stage->up().size(), 1);
    m_stage->reply(kPrompt.title, "Write the report");
    QTRY_COMPARE(replied, (QList<QVariantList>{
                              {QVariant::fromValue(NoticeKind::Prompt), "Write the report"}}));
    QCOMPARE(m_stage->up(), QList<Notice>{});
    QCOMPARE(dismissed.size(), 0);
}

void NotifierContract::closingByTheUserIsReported()
{
    const QSignalSpy dismissed(&notifier(), &ui::Notifier::dismissed);
    notifier().show(NoticeKind::Evaluation, kQuestion);
    QTRY_COMPARE(m_stage->up().size(), 1);
    m_stage->dismiss(kQuestion.title);
    QTRY_COMPARE(dismissed, (QList<QVariantList>{{QVariant::fromValue(NoticeKind::Evaluation)}}));
    QCOMPARE(m_stage->up(), QList<Notice>{});
}

void NotifierContract::aKindThatWasAnsweredIsShownAgain()
{
    const QSignalSpy chosen(&notifier(), &ui::Notifier::chosen);
    notifier().show(NoticeKind::Prompt, kPrompt);
    QTRY_COMPARE(m_stage->up().size(), 1);
    m_stage->choose(kPrompt.title, "1");
    QTRY_COMPARE(chosen.size(), 1);
    notifier().show(NoticeKind::Prompt, kClock);
    QTRY_COMPARE(m_stage->up(), QList<Notice>{kClock});
}

POMOTIDE_SUITE(NotifierContract, QCoreApplication)
#include "tst_notifier_contract.moc"
