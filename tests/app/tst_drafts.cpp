// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/drafts.h"

#include "tests/support/suite.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/intentions/intention_view.h"
#include "ui/pages/upcoming/upcoming_page.h"
#include "ui/widgets/intention_field.h"
#include "ui/widgets/line_edit.h"
#include "ui/window/main_window.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;

namespace {

/// A window with a field for something new, and one for something that is saved elsewhere.
struct Window {
    QWidget window;
    ui::LineEdit fresh{&window};
    ui::LineEdit other{&window};

    explicit Window(app::Drafts& drafts)
    {
        fresh.setDraftName("new");
        drafts.follow(window);
        window.show();
    }
};

} // namespace

class TestDrafts final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aDraftIsThereAgain();
    void aDraftThatWasUsedIsGone();
    void whatIsOnlyOfferedIsNoDraft();
    void theLineOfTodayIsKept();
    void titleThatIsEditedIsKeptUntilItIsDone();
    void whatIsTypedForASlotIsKeptUntilItIsUsed();
    void onlyItsOwnerMayReadADraft();
    void anImpossibleFolderIsIgnored();

private:
    [[nodiscard]] QString drafts() const { return m_folder->filePath("state/drafts"); }
    [[nodiscard]] QStringList files() const { return QDir(drafts()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDrafts::aDraftIsThereAgain()
{
    app::Drafts drafts(this->drafts());
    {
        Window typing(drafts);
        QTest::keyClicks(&typing.fresh, "Write the r");
        QTest::keyClicks(&typing.other, "Notes");
        typing.window.hide();
    }
    QCOMPARE(files(), QStringList{"new"});
    Window again(drafts);
    QCOMPARE(again.fresh.text(), "Write the r");
    QCOMPARE(again.other.text(), QString());
}

void TestDrafts::aDraftThatWasUsedIsGone()
{
    app::Drafts drafts(this->drafts());
    Window typing(drafts);
    QTest::keyClicks(&typing.fresh, "Letter");
    typing.window.hide();
    QCOMPARE(files(), QStringList{"new"});
    typing.fresh.clear();
    typing.window.show();
    typing.window.hide();
    QCOMPARE(files(), QStringList());
}

void TestDrafts::whatIsOnlyOfferedIsNoDraft()
{
    app::Drafts drafts(this->drafts());
    Window typing(drafts);
    typing.fresh.setText("Letter");
    typing.window.hide();
    QCOMPARE(files(), QStringList());
}

void TestDrafts::theLineOfTodayIsKept()
{
    app::Drafts drafts(this->drafts());
    const core::Intention letter{.id = core::IntentionId{1}, .title = "Letter"};
    const auto line = [&drafts](QWidget& window) {
        auto* field = new ui::IntentionField(&window);
        field->setDraftName("start");
        drafts.follow(window);
        window.show();
        return field;
    };
    {
        QWidget window;
        QTest::keyClicks(line(window), "Half a thought");
        window.hide();
    }
    QWidget window;
    auto* field = line(window);
    field->offer({letter}, 0);
    QCOMPARE(field->typed(), "Half a thought");
    field->accept();
    QCOMPARE(field->typed(), "Letter");
    window.hide();
    QCOMPARE(files(), QStringList());
}

void TestDrafts::titleThatIsEditedIsKeptUntilItIsDone()
{
    app::Drafts drafts(this->drafts());
    WindowFixture core;
    core.run(core::AddIntention{"Letter", {}, {}});
    ui::EditLog log(core.bridge);
    const auto open = [&](ui::MainWindow& window) {
        drafts.follow(window);
        connect(&window, &ui::MainWindow::fieldOpened, &drafts, &app::Drafts::follow);
        window.showPage(ui::MainWindow::Page::Intentions);
        window.show();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
        auto* view = window.findChild<ui::IntentionView*>();
        view->selectFirst();
        view->editTitle();
        return view->findChild<QLineEdit*>("inPlaceEditor");
    };
    const QString title = this->drafts() + "/title-0";
    {
        ui::MainWindow window(core.bridge, log);
        QLineEdit* editor = open(window);
        QTest::keyClicks(editor, "Long letter");
        QEvent hidden(QEvent::Hide);
        QCoreApplication::sendEvent(editor, &hidden);
        QVERIFY(QFile::copy(title, title + "-of-a-killed-program"));
    }
    QCOMPARE(files(), QStringList{"title-0-of-a-killed-program"});
    core.run(core::EditIntention{core::IntentionId{0}, "Letter", {}});
    QVERIFY(QFile::rename(title + "-of-a-killed-program", title));
    ui::MainWindow window(core.bridge, log);
    QLineEdit* editor = open(window);
    QCOMPARE(editor->text(), "Long letter");
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(core.titles(), std::vector<std::string>{"Long letter"});
    QCOMPARE(files(), QStringList());
}

void TestDrafts::whatIsTypedForASlotIsKeptUntilItIsUsed()
{
    app::Drafts drafts(this->drafts());
    const auto open = [&drafts](ui::MainWindow& window) {
        drafts.follow(window);
        connect(&window, &ui::MainWindow::fieldOpened, &drafts, &app::Drafts::follow);
        window.showPage(ui::MainWindow::Page::Upcoming);
        window.findChild<ui::UpcomingPage*>()->showTab(ui::UpcomingPage::Tab::Slots);
        window.show();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
        return window.findChild<ui::IntentionField*>("slot1")->lineEdit();
    };
    {
        WindowFixture core;
        core.setUsualHours();
        core.run(core::AddIntention{"Letter", {}, {}});
        ui::EditLog log(core.bridge);
        ui::MainWindow window(core.bridge, log);
        QLineEdit* editor = open(window);
        QTest::keyClicks(editor, "Half a thought");
        core.run(core::AddIntention{"Report", {}, {}}); // elsewhere
        QEvent hidden(QEvent::Hide);
        QCoreApplication::sendEvent(editor, &hidden);
        QCOMPARE(files(), QStringList{"slot-1"});
    }
    WindowFixture core;
    core.setUsualHours();
    ui::EditLog log(core.bridge);
    core.run(core::AddIntention{"Letter", {}, {}});
    ui::MainWindow window(core.bridge, log);
    QLineEdit* editor = open(window);
    QCOMPARE(editor->text(), "Half a thought");
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(core.titles(), (std::vector<std::string>{"Letter", "Half a thought"}));
    window.hide();
    QCOMPARE(files(), QStringList());
}

void TestDrafts::onlyItsOwnerMayReadADraft()
{
    app::Drafts drafts(this->drafts());
    Window typing(drafts);
    QTest::keyClicks(&typing.fresh, "Letter");
    typing.window.hide();
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(this->drafts() + "/new") & others, QFile::Permissions());
}

void TestDrafts::anImpossibleFolderIsIgnored()
{
    app::Drafts drafts("/dev/null/drafts");
    Window typing(drafts);
    QTest::keyClicks(&typing.fresh, "Letter");
    typing.window.hide();
    QCOMPARE(typing.fresh.text(), "Letter");
}

POMOTIDE_SUITE(TestDrafts, QApplication)
#include "tst_drafts.moc"
