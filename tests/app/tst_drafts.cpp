// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/drafts.h"

#include "tests/support/suite.h"
#include "ui/widgets/line_edit.h"

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
