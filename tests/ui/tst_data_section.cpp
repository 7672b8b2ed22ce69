// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/app_fixture.h"
#include "tests/support/memory_backup_service.h"
#include "tests/support/suite.h"
#include "ui/pages/settings/backup_list.h"
#include "ui/pages/settings/data_section.h"
#include "ui/pages/settings/replace_question.h"

#include <QAccessible>
#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace pomotide {

using namespace std::chrono_literals;
using core::BackupReason;
using ui::DataSection;

/// The settings' data section on a memory backup service.
class DataSectionTest final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void pathAndSizeAreShown();
    void restoreIsDisabledWithoutBackups();
    void newBackupIsChosen();
    void restoreOfTheChosenBackupCanBeUndone();
    void erasingCanBeUndone();
    void laterActsAreUndoneBeforeErasingIs();
    void erasingIsDoneAgainAsOftenAsItIsUndone();
    void anotherActEndsTheRedoOfErasing();
    void undoOfErasingOutlivesTheSection();
    void undoThatFailsCanBeTriedAgain();
    void theQuestionSaysWhatGoes();
    void yesTakesATickAndAButton();
    void escapeErasesAndRestoresNothing_data() const;
    void escapeErasesAndRestoresNothing();
    void noAltKeyErasesOrRestores();
    void restoredStateIsAdvancedToNow();
    void failuresAreReportedAndChangeNothing();
    void fileNameDecidesTheExportFormat_data() const;
    void fileNameDecidesTheExportFormat();
    void importCanBeUndone();
    void refusedImportIsReported();
    void everyControlHasANameAndIsInTheTabOrder();

private:
    void press(const char* name)
    {
        auto* button = m_section->findChild<QPushButton*>(QString::fromLatin1(name));
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
    }
    /// The question that is open.
    [[nodiscard]] ui::ReplaceQuestion* question() const
    {
        for (auto* each : m_section->findChildren<ui::ReplaceQuestion*>()) {
            if (each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }
    void agree() const
    {
        QVERIFY(question() != nullptr);
        question()->findChild<QCheckBox*>("sure")->click();
        QTest::mouseClick(question()->findChild<QPushButton*>("yes"), Qt::LeftButton);
    }
    void pressAndAgree(const char* name)
    {
        press(name);
        agree();
    }
    [[nodiscard]] std::vector<std::string> titles() const
    {
        std::vector<std::string> titles;
        for (const auto& intention : m_app->bridge.state().open) {
            titles.push_back(intention.title);
        }
        return titles;
    }
    void intend(const char* title) { QVERIFY(m_app->run(core::AddIntention{title, "", {}})); }
    [[nodiscard]] std::vector<core::Backup> backups()
    {
        return m_backupService->storageInfo()->backups;
    }
    [[nodiscard]] QPushButton* restoreButton() const
    {
        return m_section->findChild<QPushButton*>("restoreBackup");
    }

    std::unique_ptr<AppFixture> m_app;
    std::unique_ptr<core::MemoryBackupService> m_backupService;
    std::unique_ptr<DataSection> m_section;
    QStringList m_said;
    std::unique_ptr<ui::EditLog> m_log;
    std::optional<QString> m_whyNot; ///< why export and import fail
    QStringList m_exported;
};

void DataSectionTest::init()
{
    m_section.reset();
    m_log.reset();
    m_said.clear();
    m_whyNot.reset();
    m_exported.clear();
    m_app = std::make_unique<AppFixture>();
    m_backupService = std::make_unique<core::MemoryBackupService>(m_app->store);
    DataSection::Exchange exchange{
        .exportTo =
            [this](const QString& path, DataSection::Format format,
                   const DataSection::Progress& progress) {
                progress(0.5);
                m_exported << path + (format == DataSection::Format::Csv   ? " as CSV"
                                      : format == DataSection::Format::Ics ? " for calendars"
                                                                           : " as JSON");
                return m_whyNot;
            },
        .importFrom = [this](const QString&,
                             const DataSection::Progress&) -> std::variant<core::Backup, QString> {
            if (m_whyNot) {
                return *m_whyNot;
            }
            return *m_backupService->restore(backups().back().path, BackupReason::BeforeImport,
                                             m_app->bridge.now());
        }};
    m_log = std::make_unique<ui::EditLog>(m_app->bridge);
    m_section =
        std::make_unique<DataSection>(*m_backupService, m_app->bridge, *m_log, std::move(exchange));
    const auto say = [this](const QString& sentence) { m_said << sentence; };
    connect(m_section.get(), &DataSection::done, this, say);
    connect(m_section.get(), &DataSection::saved, this, say);
    connect(m_section.get(), &DataSection::failed, this, say);
    connect(m_section.get(), &DataSection::undoOffered, this, say);
    connect(&m_app->bridge, &ui::SessionBridge::failed, m_section.get(), say);
    m_section->show();
    QVERIFY(QTest::qWaitForWindowActive(m_section.get()));
}

void DataSectionTest::pathAndSizeAreShown()
{
    QCOMPARE(m_section->findChild<QLabel*>("databasePath")->text(), QStringLiteral("memory"));
}

void DataSectionTest::restoreIsDisabledWithoutBackups()
{
    QVERIFY(!restoreButton()->isEnabled());
}

void DataSectionTest::newBackupIsChosen()
{
    press("backUp");
    QCOMPARE(backups().size(), std::size_t{1});
    QCOMPARE(backups().front().reason, BackupReason::ByHand);
    QVERIFY(m_section->findChild<ui::BackupList*>()->chosen() == backups().front());
    QVERIFY(restoreButton()->isEnabled());
    QCOMPARE(m_said.size(), 1);
}

void DataSectionTest::restoreOfTheChosenBackupCanBeUndone()
{
    intend("First");
    press("backUp");
    intend("Second");
    pressAndAgree("restoreBackup");
    QCOMPARE(titles(), std::vector<std::string>{"First"});
    QVERIFY2(m_said.back().startsWith("Everything is again as it was on "),
             qPrintable(m_said.back()));
    QCOMPARE(m_log->undoable(), "a backup restored");
    m_log->undo();
    QCOMPARE(titles(), (std::vector<std::string>{"First", "Second"}));
    m_log->redo();
    agree();
    QCOMPARE(titles(), std::vector<std::string>{"First"});
}

void DataSectionTest::erasingCanBeUndone()
{
    const QSignalSpy erased(m_section.get(), &DataSection::erased);
    intend("First");
    pressAndAgree("erase");
    QVERIFY(titles().empty());
    QCOMPARE(erased.size(), 1);
    QCOMPARE(m_said.back(), "Everything is erased. What was there is kept as the newest backup.");
    QCOMPARE(m_log->undoable(), "everything erased");
    m_log->undo();
    QCOMPARE(titles(), std::vector<std::string>{"First"});
    QCOMPARE(m_log->undoable(), "“First” added");
}

void DataSectionTest::laterActsAreUndoneBeforeErasingIs()
{
    intend("First");
    pressAndAgree("erase");
    intend("Second");
    QCOMPARE(m_log->undoable(), "“Second” added");
    m_log->undo();
    QCOMPARE(m_log->undoable(), "everything erased");
    m_log->undo();
    QCOMPARE(titles(), std::vector<std::string>{"First"});
}

void DataSectionTest::erasingIsDoneAgainAsOftenAsItIsUndone()
{
    intend("First");
    pressAndAgree("erase");
    intend("Second");
    m_log->undo();
    for (int round = 0; round < 3; ++round) {
        m_log->undo();
        QCOMPARE(titles(), std::vector<std::string>{"First"});
        QCOMPARE(m_log->redoable(), "everything erased");
        m_log->redo();
        QCOMPARE(titles(), std::vector<std::string>{"First"}); // it is asked first
        agree();
        QVERIFY(titles().empty());
        QCOMPARE(m_log->undoable(), "everything erased");
        QCOMPARE(m_log->redoable(), "“Second” added");
    }
    m_log->redo();
    QCOMPARE(titles(), std::vector<std::string>{"Second"});
}

void DataSectionTest::anotherActEndsTheRedoOfErasing()
{
    intend("First");
    pressAndAgree("erase");
    m_log->undo();
    intend("Second");
    QCOMPARE(m_log->redoable(), QString());
    m_log->undo();
    QCOMPARE(m_log->redoable(), "“Second” added");
}

void DataSectionTest::undoOfErasingOutlivesTheSection()
{
    intend("First");
    pressAndAgree("erase");
    m_section.reset(); // as when the language changes
    m_log->undo();
    QCOMPARE(titles(), std::vector<std::string>{"First"});
}

void DataSectionTest::undoThatFailsCanBeTriedAgain()
{
    intend("First");
    pressAndAgree("erase");
    m_backupService->failWith(
        core::Failure{.kind = core::Failure::Kind::Full, .subject = "/disk", .detail = {}});
    m_log->undo();
    QVERIFY(titles().empty());
    QVERIFY2(m_said.back().startsWith("There is no room left"), qPrintable(m_said.back()));
    QCOMPARE(m_log->undoable(), "everything erased");
    m_backupService->failWith({});
    m_log->undo();
    QCOMPARE(titles(), std::vector<std::string>{"First"});
}

void DataSectionTest::theQuestionSaysWhatGoes()
{
    press("erase");
    QCOMPARE(question()->findChild<QLabel*>("goes")->text(),
             "This goes away: your work hours and your settings.");
    question()->close();
    intend("First");
    intend("Second");
    QVERIFY(m_app->run(core::Start{}));
    press("erase");
    QCOMPARE(question()->findChild<QLabel*>("goes")->text(),
             "This goes away: 1 pomodoro since March 2026; 2 intentions; also your work hours and "
             "your settings.");
    question()->close();
    const core::Instant later = m_app->bridge.now() + 24h;
    QVERIFY(m_app->run(core::AddSession{later, later + 1h}));
    QVERIFY(m_app->run(core::SetEvents{{{later, later + 1h}, {later + 2h, later + 3h}}}));
    press("erase");
    QCOMPARE(question()->findChild<QLabel*>("goes")->text(),
             "This goes away: 1 pomodoro since March 2026; 2 intentions; 1 session that you moved, "
             "skipped or added; 2 events; also your work hours and your settings.");
}

void DataSectionTest::yesTakesATickAndAButton()
{
    intend("First");
    press("erase");
    auto* yes = question()->findChild<QPushButton*>("yes");
    QVERIFY(!yes->isEnabled());
    for (auto* button : question()->findChildren<QAbstractButton*>()) {
        QVERIFY2(button->shortcut().isEmpty(), qPrintable(button->objectName()));
    }
    question()->findChild<QCheckBox*>("sure")->setChecked(true);
    for (QWidget* control : question()->findChildren<QAbstractButton*>()) {
        control->setFocus(Qt::TabFocusReason);
        QTest::keyClick(control, Qt::Key_Return);
        QTest::keyClick(control, Qt::Key_Enter);
    }
    QVERIFY(question() != nullptr);
    QCOMPARE(titles(), std::vector<std::string>{"First"});
    QTest::mouseClick(yes, Qt::LeftButton);
    QVERIFY(titles().empty());
}

void DataSectionTest::escapeErasesAndRestoresNothing_data() const
{
    QTest::addColumn<QString>("button");
    QTest::newRow("erase") << "erase";
    QTest::newRow("restore") << "restoreBackup";
}

void DataSectionTest::escapeErasesAndRestoresNothing()
{
    QFETCH(QString, button);
    press("backUp");
    intend("Letter");
    press(button.toLatin1().constData());
    QTest::keyClick(question(), Qt::Key_Escape);
    QVERIFY(question() == nullptr);
    QCOMPARE(titles(), std::vector<std::string>{"Letter"});
}

void DataSectionTest::noAltKeyErasesOrRestores()
{
    const auto keysOf = [&](const char* name) {
        return m_section->findChild<QPushButton*>(QString::fromLatin1(name))->shortcut();
    };
    QCOMPARE(keysOf("erase"), QKeySequence());
    QCOMPARE(keysOf("restoreBackup"), QKeySequence());
    QCOMPARE(keysOf("import"), QKeySequence());
}

void DataSectionTest::restoredStateIsAdvancedToNow()
{
    intend("First");
    QVERIFY(m_app->run(core::Start{}));
    press("backUp");
    m_app->passTo(AppFixture::nine() + 5h);
    pressAndAgree("restoreBackup");
    QVERIFY(m_app->bridge.state().now == AppFixture::nine() + 5h);
    QVERIFY(!m_app->bridge.state().streak);
}

void DataSectionTest::failuresAreReportedAndChangeNothing()
{
    intend("First");
    m_backupService->failWith(
        core::Failure{.kind = core::Failure::Kind::Full, .subject = "/disk", .detail = {}});
    pressAndAgree("erase");
    press("backUp");
    const QString full = "There is no room left to write /disk. Nothing was changed; make some "
                         "room, then try again.";
    QCOMPARE(m_said, (QStringList{full, full}));
    QCOMPARE(titles(), std::vector<std::string>{"First"});
}

void DataSectionTest::fileNameDecidesTheExportFormat_data() const
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("exported");
    QTest::newRow("JSON") << "/tmp/a.json"
                          << "/tmp/a.json as JSON";
    QTest::newRow("CSV") << "/tmp/a.CSV"
                         << "/tmp/a.CSV as CSV";
    QTest::newRow("a calendar") << "/tmp/a.ics"
                                << "/tmp/a.ics for calendars";
}

void DataSectionTest::fileNameDecidesTheExportFormat()
{
    QFETCH(QString, file);
    QFETCH(QString, exported);
    press("export");
    auto* dialog = m_section->findChild<QFileDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    emit dialog->fileSelected(file);
    dialog->close();
    QCOMPARE(m_exported, QStringList{exported});
    QCOMPARE(m_said, QStringList{"Exported to " + file + "."});
    QVERIFY(!m_section->findChild<QProgressBar*>()->isVisible());
}

void DataSectionTest::importCanBeUndone()
{
    press("backUp");
    intend("First");
    press("import");
    auto* dialog = m_section->findChild<QFileDialog*>();
    QVERIFY(dialog != nullptr);
    emit dialog->fileSelected("/tmp/all.json");
    dialog->close();
    QCOMPARE(titles(), std::vector<std::string>{"First"});
    agree();
    QVERIFY2(m_said.back().startsWith("Everything is as in all.json now."),
             qPrintable(m_said.back()));
    m_log->undo();
    QCOMPARE(titles(), std::vector<std::string>{"First"});
}

void DataSectionTest::refusedImportIsReported()
{
    m_whyNot = QStringLiteral("No.");
    m_section->importFrom("/tmp/all.json");
    m_section->exportTo("/tmp/all.json", DataSection::Format::Json);
    QCOMPARE(m_said, (QStringList{"No.", "No."}));
    QCOMPARE(m_log->undoable(), QString());
}

void DataSectionTest::everyControlHasANameAndIsInTheTabOrder()
{
    press("backUp");
    auto* first = m_section->findChild<QLabel*>("databasePath");
    first->setFocus(Qt::TabFocusReason);
    QStringList order;
    do {
        order << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget() != first && order.size() < 20);
    QCOMPARE(order, (QStringList{"databasePath", "showFolder", "backups", "restoreBackup", "backUp",
                                 "export", "import", "erase"}));
    for (const QString& name : order) {
        auto* control = QAccessible::queryAccessibleInterface(m_section->findChild<QWidget*>(name));
        QVERIFY2(!control->text(QAccessible::Name).isEmpty(), qPrintable(name));
    }
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::DataSectionTest, QApplication)
#include "tst_data_section.moc"
