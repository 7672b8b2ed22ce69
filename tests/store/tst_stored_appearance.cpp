// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite_store.h"
#include "tests/store/example_states.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>

using namespace std::chrono_literals;

namespace pomotide {

using core::Appearance;
using core::History;
using core::State;
using examples::kStart;
using store::SqliteStore;

using Rows = std::map<std::string, std::string>;

/// The appearance and other settings in a file.
class StoredAppearanceTest final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void onlySettingsThatDifferFromTheDefaultHaveARow();
    void onlyChangedSettingsAreWritten();
    void alertSettingsAreStoredByThemselves();
    void unknownValuesGiveTheDefault_data() const;
    void unknownValuesGiveTheDefault();
    void rowsOfAnotherVersionAreKept();
    void aSettingThatCouldNotBeReadCanBeSet();

private:
    [[nodiscard]] SQLite::Database raw() const
    {
        return SQLite::Database{m_path, SQLite::OPEN_READWRITE};
    }
    [[nodiscard]] Rows rows() const
    {
        const auto database = raw();
        SQLite::Statement statement{database, "SELECT key, value FROM setting"};
        Rows rows;
        while (statement.executeStep()) {
            rows[statement.getColumn(0).getString()] = statement.getColumn(1).getString();
        }
        return rows;
    }
    /// Opens the file, as at a start of the program, and stores the appearance.
    [[nodiscard]] core::Result<core::Transition> keep(const Appearance& look) const
    {
        return (*SqliteStore::open(m_path, kStart))->transact([&](State state, const History&) {
            state.settings.appearance = look;
            return core::Transition{.state = state};
        });
    }
    [[nodiscard]] std::optional<Appearance> look() const
    {
        std::optional<Appearance> look;
        const auto read =
            (*SqliteStore::open(m_path, kStart))->read([&](const State& state, const History&) {
                look = state.settings.appearance;
            });
        return read ? look : std::nullopt;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
};

void StoredAppearanceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath("store.db").toStdString();
    QVERIFY(SqliteStore::open(m_path, kStart));
}

void StoredAppearanceTest::onlySettingsThatDifferFromTheDefaultHaveARow()
{
    QCOMPARE(rows(), Rows{});
    QVERIFY(keep({.palette = core::Palette::Monochrome, .size = 50, .screens = {"DP-1", "DP-2"}}));
    QCOMPARE(rows(), (Rows{{"palette", "monochrome"}, {"screens", "DP-1, DP-2"}, {"size", "50%"}}));
    QVERIFY(keep({.size = 60}));
    QCOMPARE(rows(), (Rows{{"size", "60%"}}));
    QVERIFY(keep({}));
    QCOMPARE(rows(), Rows{});
}

void StoredAppearanceTest::onlyChangedSettingsAreWritten()
{
    QVERIFY(keep({.palette = core::Palette::Monochrome, .size = 50}));
    raw().exec("CREATE TABLE written (key TEXT);"
               "CREATE TRIGGER on_insert AFTER INSERT ON setting"
               " BEGIN INSERT INTO written VALUES (new.key); END;"
               "CREATE TRIGGER on_update AFTER UPDATE ON setting"
               " BEGIN INSERT INTO written VALUES (new.key); END;"
               "CREATE TRIGGER on_delete AFTER DELETE ON setting"
               " BEGIN INSERT INTO written VALUES (old.key); END;");
    const auto written = [this] {
        return raw().execAndGet("SELECT ifnull(group_concat(key), '') FROM written").getString();
    };
    QVERIFY(keep({.palette = core::Palette::Monochrome, .size = 50}));
    QCOMPARE(written(), std::string{});
    QVERIFY(keep({.palette = core::Palette::Monochrome, .size = 60}));
    QCOMPARE(written(), std::string{"size"});
    QVERIFY(keep({.size = 60}));
    QCOMPARE(written(), std::string{"size,palette"});
}

void StoredAppearanceTest::alertSettingsAreStoredByThemselves()
{
    const core::AlertSettings prompts{.soundPrompt = false, .shortcut = ""};
    const auto kept =
        (*SqliteStore::open(m_path, kStart))->transact([&](State state, const History&) {
            state.settings.alerts = prompts;
            return core::Transition{.state = state};
        });
    QVERIFY(kept);
    QCOMPARE(rows(), (Rows{{"shortcut", "off"}, {"sound-prompt", "off"}}));
    QVERIFY((*SqliteStore::open(m_path, kStart))->read([&](const State& state, const History&) {
        QVERIFY(state.settings.alerts == prompts);
    }));
}

void StoredAppearanceTest::unknownValuesGiveTheDefault_data() const
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("an unknown palette") << "palette"
                                        << "neon";
    QTest::newRow("a size out of bounds") << "size"
                                          << "400%";
    QTest::newRow("a value that is no size") << "size"
                                             << "large";
    QTest::newRow("an empty value") << "screens"
                                    << "";
    QTest::newRow("an unknown key") << "sparkle"
                                    << "on";
    QTest::newRow("what has its place elsewhere") << "day-start"
                                                  << "05:00";
}

void StoredAppearanceTest::unknownValuesGiveTheDefault()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    auto database = raw();
    SQLite::Statement insert{database, "INSERT INTO setting VALUES ('thickness', '20%'), (?, ?)"};
    insert.bind(1, key.toStdString());
    insert.bind(2, value.toStdString());
    insert.exec();
    QCOMPARE(look(), (Appearance{.thickness = 20}));
}

void StoredAppearanceTest::rowsOfAnotherVersionAreKept()
{
    raw().exec("INSERT INTO setting VALUES ('sparkle', 'on'), ('palette', 'neon')");
    QVERIFY(keep({.size = 50}));
    QVERIFY(keep({}));
    QCOMPARE(rows(), (Rows{{"palette", "neon"}, {"sparkle", "on"}}));
}

void StoredAppearanceTest::aSettingThatCouldNotBeReadCanBeSet()
{
    raw().exec("INSERT INTO setting VALUES ('palette', 'neon')");
    QVERIFY(keep({.palette = core::Palette::Monochrome}));
    QCOMPARE(rows(), (Rows{{"palette", "monochrome"}}));
    QCOMPARE(look(), (Appearance{.palette = core::Palette::Monochrome}));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::StoredAppearanceTest, QCoreApplication)
#include "tst_stored_appearance.moc"
