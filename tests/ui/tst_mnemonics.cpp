// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters that reach the window's controls with Alt, in every language.

#include "tests/support/spoken_language.h"
#include "tests/support/suite.h"
#include "tests/ui/full_window.h"

#include <QAbstractButton>
#include <QLabel>

using namespace pomotide;

namespace {

/// Returns the text of a button, or of a label that leads to a field; empty if it has no mnemonic.
QString textWithMnemonic(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const auto* label = qobject_cast<const QLabel*>(widget);
    const QString text = button != nullptr                               ? button->text()
                         : label != nullptr && label->buddy() != nullptr ? label->text()
                                                                         : QString();
    return QKeySequence::mnemonic(text).isEmpty() ? QString() : text;
}

/// Returns the texts of the window's visible buttons and labels that have a mnemonic.
QStringList textsWithMnemonics(const QWidget& window)
{
    QStringList texts;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (const QString text = textWithMnemonic(widget); widget->isVisible() && !text.isEmpty()) {
            texts << text;
        }
    }
    return texts;
}

} // namespace

class MnemonicsTest final : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { m_full.close(); }

    void noTwoControlsShareAMnemonic_data();
    void noTwoControlsShareAMnemonic();
    void aTextHasTheSameMnemonicOnAllPages_data();
    void aTextHasTheSameMnemonicOnAllPages();
    void aLetterThatActsMeansOneThingOnAllPages_data();
    void aLetterThatActsMeansOneThingOnAllPages();
    void nothingDestructiveHasAMnemonic_data() { addPages(); }
    void nothingDestructiveHasAMnemonic();

private:
    static void addPages();
    void open(int page);

    FullWindow m_full;
};

void MnemonicsTest::addPages()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page < FullWindow::kPages; ++page) {
        QTest::addRow("%s", qPrintable(FullWindow::nameOf(page))) << page;
    }
}

void MnemonicsTest::open(int page)
{
    m_full.open(page, {960, 720});
    QVERIFY(QTest::qWaitForWindowActive(&m_full.window()));
}

void MnemonicsTest::noTwoControlsShareAMnemonic_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("language");
    for (int page = 0; page < FullWindow::kPages; ++page) {
        for (const QString& language : SpokenLanguage::all()) {
            QTest::addRow("%s-%s", qPrintable(FullWindow::nameOf(page)), qPrintable(language))
                << page << language;
        }
    }
}

void MnemonicsTest::noTwoControlsShareAMnemonic()
{
    QFETCH(const int, page);
    QFETCH(const QString, language);
    const SpokenLanguage spoken(language);
    open(page);
    QStringList sharing;
    QMap<QString, QString> texts;
    for (const QString& text : textsWithMnemonics(m_full.window())) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (texts.contains(key)) {
            sharing << texts[key] + " and " + text;
        }
        texts[key] = text;
    }
    QCOMPARE(sharing.join(" | "), QString());
}

void MnemonicsTest::aTextHasTheSameMnemonicOnAllPages_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : SpokenLanguage::all()) {
        QTest::addRow("in-%s", qPrintable(language)) << language;
    }
}

void MnemonicsTest::aTextHasTheSameMnemonicOnAllPages()
{
    QFETCH(const QString, language);
    const SpokenLanguage spoken(language);
    QMap<QString, QStringList> marked;
    for (int page = 0; page < FullWindow::kPages; ++page) {
        m_full.close();
        open(page);
        for (const QString& text : textsWithMnemonics(m_full.window())) {
            QStringList& same = marked[QString(text).remove(QLatin1Char('&'))];
            same << text;
            same.removeDuplicates();
        }
    }
    QVERIFY(marked.size() > 5);
    QStringList differing;
    for (const QStringList& same : marked) {
        if (same.size() > 1) {
            differing << same;
        }
    }
    QCOMPARE(differing.join(" | "), QString());
}

void MnemonicsTest::aLetterThatActsMeansOneThingOnAllPages_data()
{
    aTextHasTheSameMnemonicOnAllPages_data();
}

/// In all phases: buttons that are hidden now count, too. Several labels may share a letter.
void MnemonicsTest::aLetterThatActsMeansOneThingOnAllPages()
{
    QFETCH(const QString, language);
    const SpokenLanguage spoken(language);
    open(0);
    QMap<QString, QStringList> texts;
    QStringList acting;
    for (const auto* widget : m_full.window().findChildren<QWidget*>()) {
        const QString text = textWithMnemonic(widget);
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!text.isEmpty() && !texts[key].contains(text)) {
            texts[key] << text;
        }
        if (!text.isEmpty() && qobject_cast<const QAbstractButton*>(widget) != nullptr) {
            acting << key;
        }
    }
    acting.removeDuplicates();
    QStringList ambiguous;
    for (const QString& key : acting) {
        if (texts[key].size() > 1) {
            ambiguous << texts[key].join(" and ");
        }
    }
    QVERIFY(!acting.isEmpty());
    QCOMPARE(ambiguous.join(" | "), QString());
}

void MnemonicsTest::nothingDestructiveHasAMnemonic()
{
    static const QStringList kDestructive{"erase",  "restoreBackup", "import",
                                          "delete", "abandon",       "restoreDefaults",
                                          "skip",   "remove",        "cancelStart"};
    QFETCH(const int, page);
    open(page);
    QStringList marked;
    for (const auto* button : m_full.window().findChildren<QAbstractButton*>()) {
        if (kDestructive.contains(button->objectName()) && !button->shortcut().isEmpty()) {
            marked << button->text();
        }
    }
    QCOMPARE(marked.join(" | "), QString());
}

POMOTIDE_SUITE(MnemonicsTest, QApplication)
#include "tst_mnemonics.moc"
