// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/window_fixture.h"
#include "ui/legend/ring_picture.h"
#include "ui/overlay/backend_text.h"
#include "ui/pages/settings/section_list.h"
#include "ui/pages/settings/setting_text.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/settings/settings_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/length_field.h"
#include "ui/widgets/percent_field.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTextBrowser>

using namespace pomotide;

using Preview = std::optional<ui::Hud::Preview>;

class SettingsPageTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everySettingHasAnEditorAndAName();
    void titleListAndSectionsAreInOneLine_data() const;
    void titleListAndSectionsAreInOneLine();
    void choiceAppliesAtOnce();
    void heldSliderPreviewsAndAppliesOnRelease();
    void focusBeginsAndEndsThePreview();
    void invalidValueStaysWithAReason();
    void numbersCanBeTyped_data() const;
    void numbersCanBeTyped();
    void numbersOutsideTheLimitsStayWithAReason();
    void undoInANumberTakesBackTypingOrElseTheAct();
    void invalidTimeStaysWithAReason();
    void streakPlanGrowsAndShrinksByPairs();
    void lengthsOfTheStreakAreReadAsEverywhere_data() const;
    void lengthsOfTheStreakAreReadAsEverywhere();
    void lengthsThatCannotBeReadStay_data() const;
    void lengthsThatCannotBeReadStay();
    void messagesLeaveTheFieldsTheirHeight_data() const;
    void messagesLeaveTheFieldsTheirHeight();
    void restoringDefaultsIsOneUndoableAct();
    void restoringTheDefaultStreakIsOneUndoableAct();
    void externalChangesAreShown();
    void shortcutIsRecordedByPressingIt();
    void invalidShortcutIsRefusedWithAReason();
    void keysOfTheWindowAreRecorded();
    void keysThatAreTakenAreRefusedWithAReason_data();
    void keysThatAreTakenAreRefusedWithAReason();
    void usualKeysComeBack();
    void changesElsewhereLeaveTheKeysAlone();
    void changedSoundIsPlayed();
    void soundProblemIsShownBelowTheSounds();
    void onlyTheAppearanceIsPreviewed();
    void shortcutProblemIsShownBelowTheShortcut();
    void noTextSpeaksOfATray();
    void oneSectionIsShownAtATime();
    void hiddenSectionsAreNotLaidOut();
    void searchShowsTheLinesThatAreFound();
    void searchFindsExplanationsAndChoices();
    void searchFindsWholeSectionsByTheirName();
    void searchThatFindsNothingSaysSo();
    void choosingASectionEndsTheSearch();
    void hiddenPartsAreNotListed();
    void smallPageHasALineInsteadOfTheList();
    void lookIsPreviewedBesideIt();
    void aboutNamesVersionLicenceAndNews();

private:
    /// The fields and texts that are less high than they need.
    [[nodiscard]] QStringList squashed() const
    {
        QApplication::processEvents();
        QStringList squashed;
        for (const auto* each : m_page->findChildren<QWidget*>()) {
            const auto* label = qobject_cast<const QLabel*>(each);
            int least = 0;
            if (label != nullptr && label->wordWrap()) {
                least = label->heightForWidth(label->width());
            } else if (label != nullptr || qobject_cast<const QLineEdit*>(each) != nullptr) {
                least = each->sizeHint().height();
            }
            if (each->isVisible() && each->height() < least) {
                squashed << QString("%1 in %2: %3 of %4")
                                .arg(each->metaObject()->className(),
                                     each->parentWidget()->objectName())
                                .arg(each->height())
                                .arg(least);
            }
        }
        return squashed;
    }
    template<typename Control>
    Control* control(const QString& key) const
    {
        auto* editor = m_page->findChild<QWidget*>(key);
        m_page->showSectionOf(editor);
        return editor->findChild<Control*>();
    }
    [[nodiscard]] QPushButton* restoreButton(const QString& key) const
    {
        auto* editor = m_page->findChild<QWidget*>(key);
        m_page->showSectionOf(editor);
        return editor->parentWidget()->findChild<QPushButton*>("restoreDefaults");
    }
    /// The field in which that act's keys are recorded, with the focus.
    QLineEdit* keysOf(core::WindowAct act) const
    {
        auto* field =
            m_page->findChild<QLineEdit*>(QStringLiteral("keys%1").arg(static_cast<int>(act)));
        m_page->showSectionOf(field);
        field->setFocus(Qt::TabFocusReason);
        return field;
    }
    /// The names in the list of sections.
    [[nodiscard]] QStringList sections() const
    {
        QStringList names;
        const auto* list = m_page->findChild<QListWidget*>("sectionList");
        for (int row = 0; row < list->count(); ++row) {
            if (!list->isRowHidden(row)) {
                names << list->item(row)->text();
            }
        }
        return names;
    }
    /// The headings of the sections that are shown.
    [[nodiscard]] QStringList shownSections() const
    {
        QStringList names;
        for (const auto* heading : m_page->findChildren<ui::Heading*>()) {
            if (heading->isVisible() && heading->text() != "Settings") {
                names << heading->text();
            }
        }
        return names;
    }
    /// The keys of the settings that are shown.
    [[nodiscard]] QStringList shownKeys() const
    {
        QStringList keys;
        for (const auto& setting : core::settingTable()) {
            const auto key = QString::fromStdString(std::string{setting.key});
            if (m_page->findChild<QWidget*>(key)->isVisible()) {
                keys << key;
            }
        }
        return keys;
    }
    void searchFor(const QString& words)
    {
        QTest::keySequence(m_page.get(), QKeySequence::Find);
        QCOMPARE(QApplication::focusWidget()->objectName(), "settingsSearch");
        type(words);
    }
    [[nodiscard]] const core::Appearance& look() const
    {
        return m_core->state().settings.appearance;
    }
    /// Types the text into the field instead of what it has, and presses Enter.
    static void enter(QLineEdit* field, const QString& text)
    {
        field->setFocus(Qt::TabFocusReason);
        field->selectAll();
        type(text);
        press(Qt::Key_Return);
    }
    [[nodiscard]] Preview lastPreview() const
    {
        return m_previews->last().first().value<Preview>();
    }

    std::unique_ptr<WindowFixture> m_core;
    std::unique_ptr<ui::EditLog> m_log;
    std::unique_ptr<ui::SettingsPage> m_page;
    std::unique_ptr<QSignalSpy> m_previews;
};

void SettingsPageTest::init()
{
    m_core = std::make_unique<WindowFixture>();
    m_log = std::make_unique<ui::EditLog>(m_core->bridge);
    m_page = std::make_unique<ui::SettingsPage>(m_core->bridge, *m_log);
    m_previews = std::make_unique<QSignalSpy>(m_page.get(), &ui::SettingsPage::previewWished);
    m_page->resize(900, 1200);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void SettingsPageTest::cleanup()
{
    m_previews.reset();
    m_page.reset();
    m_log.reset();
    m_core.reset();
}

void SettingsPageTest::everySettingHasAnEditorAndAName()
{
    for (const core::Setting& setting : core::settingTable()) {
        const auto key = QString::fromStdString(std::string{setting.key});
        QVERIFY2(m_page->findChild<QWidget*>(key) != nullptr, qPrintable(key));
        QVERIFY2(!ui::text::settingName(setting.id).isEmpty(), qPrintable(key));
    }
}

void SettingsPageTest::titleListAndSectionsAreInOneLine_data() const
{
    QTest::addColumn<int>("width");
    QTest::newRow("small") << 700;
    QTest::newRow("wide") << 1920;
}

void SettingsPageTest::titleListAndSectionsAreInOneLine()
{
    QFETCH(const int, width);
    m_page->resize(width, 900);
    QApplication::processEvents();
    const auto placeOf = [this](const QWidget* widget) {
        return QRect(widget->mapTo(m_page.get(), QPoint()), widget->size());
    };
    const QRect title = placeOf(m_page->findChild<ui::Heading*>());
    const QRect search = placeOf(shown(m_page.get(), "settingsSearch"));
    const auto* const list = shown<ui::SectionList>(m_page.get(), "sections");
    const QRect form = placeOf(shown<ui::SettingsSection>(m_page.get(), {}));
    QCOMPARE(placeOf(list).left() + list->indent(), title.left());
    QCOMPARE(form.top(), placeOf(list).top());
    QCOMPARE(form.right(), search.right());
    QCOMPARE(title.left(), width - 1 - search.right());
}

void SettingsPageTest::choiceAppliesAtOnce()
{
    auto* palette = control<QComboBox>("palette");
    palette->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Down);
    QCOMPARE(look().palette, core::Palette::ColourBlind);
    QCOMPARE(palette->currentText(), "Colour-blind safe");

    control<QCheckBox>("score-ring")->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    QVERIFY(!look().score);
}

void SettingsPageTest::heldSliderPreviewsAndAppliesOnRelease()
{
    auto* slider = control<QSlider>("size");
    slider->setSliderDown(true);
    slider->setValue(50);
    QCOMPARE(look().size, core::Appearance{}.size);
    QCOMPARE(lastPreview()->appearance.size, 50);

    slider->setSliderDown(false);
    QCOMPARE(look().size, 50);
    QCOMPARE(control<ui::PercentField>("size")->percent(), 50);
    m_log->undo();
    QCOMPARE(look().size, core::Appearance{}.size);
    QCOMPARE(slider->value(), core::Appearance{}.size);
}

void SettingsPageTest::focusBeginsAndEndsThePreview()
{
    control<QSlider>("rest-opacity")->setFocus();
    QVERIFY(lastPreview() == Preview({look(), true}));
    control<QSlider>("size")->setFocus();
    QVERIFY(lastPreview() == Preview({look(), false}));
    control<QComboBox>("words-place")->setFocus();
    QVERIFY(lastPreview() == Preview({.appearance = look(), .hasWords = true}));
    const auto before = m_previews->size();
    QApplication::focusWidget()->clearFocus();
    QVERIFY(lastPreview() == Preview());
    QCOMPARE(m_previews->size(), before + 1);
}

void SettingsPageTest::invalidValueStaysWithAReason()
{
    auto* line = control<QLineEdit>("pulse-period");
    line->setFocus(Qt::TabFocusReason);
    line->selectAll();
    type("1s");
    press(Qt::Key_Return);
    QCOMPARE(look().pulsePeriod, core::Appearance{}.pulsePeriod);
    QCOMPARE(line->text(), "1s");
    QCOMPARE(sentenceIn<ui::InlineMessage>(m_page->findChild<QWidget*>("pulse-period")),
             "Anything from 5 s to 10 min.");

    line->selectAll();
    type("20s");
    press(Qt::Key_Return);
    QCOMPARE(look().pulsePeriod, core::Duration(20s));
    QCOMPARE(sentenceIn<ui::InlineMessage>(m_page->findChild<QWidget*>("pulse-period")), QString());
}

void SettingsPageTest::numbersCanBeTyped_data() const
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("percentage") << "size"
                                << "45"
                                << "45 %";
    QTest::newRow("percentage with its sign") << "size"
                                              << "45%"
                                              << "45 %";
    QTest::newRow("bare number of a short time") << "pulse-period"
                                                 << "45"
                                                 << "45 s";
    QTest::newRow("short time") << "pulse-period"
                                << "1m30s"
                                << "1 min 30 s";
    QTest::newRow("minutes of a short time") << "pulse-period"
                                             << "2 min"
                                             << "2 min";
    QTest::newRow("bare number of a long time") << "overtime"
                                                << "45"
                                                << "45 min";
}

void SettingsPageTest::numbersCanBeTyped()
{
    QFETCH(const QString, key);
    QFETCH(const QString, typed);
    QFETCH(const QString, shown);
    auto* field = control<QLineEdit>(key);
    enter(field, typed);
    QCOMPARE(field->text(), shown);
    m_log->undo();
    QVERIFY(m_core->state().settings == core::Settings{});
    m_log->redo();
    QCOMPARE(field->text(), shown);
}

void SettingsPageTest::numbersOutsideTheLimitsStayWithAReason()
{
    auto* field = control<QLineEdit>("size");
    enter(field, "500");
    QCOMPARE(field->text(), "500");
    QCOMPARE(sentenceIn<ui::InlineMessage>(m_page->findChild<QWidget*>("size")),
             "Anything from 20 % to 96 %.");
    QVERIFY(m_core->state().settings == core::Settings{});
    enter(field, "50");
    QCOMPARE(look().size, 50);
    QCOMPARE(sentenceIn<ui::InlineMessage>(m_page->findChild<QWidget*>("size")), QString());
}

void SettingsPageTest::undoInANumberTakesBackTypingOrElseTheAct()
{
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    connect(&undo, &QAction::triggered, m_log.get(), &ui::EditLog::undo);
    m_page->addAction(&undo);
    auto* field = control<ui::PercentField>("thickness");
    const int usual = field->percent();
    enter(field, QString::number(usual + 1));
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(field->percent(), usual + 3);
    press(Qt::Key_Return);
    QCOMPARE(look().thickness, usual + 3);
    type("9");
    QTest::keySequence(field, QKeySequence::Undo);
    QCOMPARE(field->percent(), usual + 3);
    QTest::keySequence(field, QKeySequence::Undo);
    QCOMPARE(look().thickness, usual + 1);
    QCOMPARE(field->percent(), usual + 1);
    QTest::keySequence(field, QKeySequence::Undo);
    QCOMPARE(look().thickness, usual);
}

void SettingsPageTest::invalidTimeStaysWithAReason()
{
    auto* field = control<QLineEdit>("day-start");
    const auto* editor = m_page->findChild<QWidget*>("day-start");
    typeTime(field, "25:00");
    press(Qt::Key_Return);
    QCOMPARE(sentenceIn<ui::InlineMessage>(editor), "A time of day reads like 9:30, 1815 or 6 pm.");
    QCOMPARE(field->text(), "25:00");
    QVERIFY(m_core->state().settings.dayStart == core::TimeOfDay{4h});

    press(Qt::Key_Escape);
    QCOMPARE(sentenceIn<ui::InlineMessage>(editor), QString());
    QCOMPARE(field->text(), "04:00");

    typeTime(field, "5.30");
    press(Qt::Key_Return);
    QVERIFY(m_core->state().settings.dayStart == core::TimeOfDay{5h + 30min});
    QCOMPARE(field->text(), "05:30");
}

void SettingsPageTest::streakPlanGrowsAndShrinksByPairs()
{
    auto plan = m_core->state().settings.streakPlan;
    pressButton(shown(m_page.get(), "addPair"));
    plan.push_back(plan.back());
    QVERIFY(m_core->state().settings.streakPlan == plan);

    auto* first = control<ui::LengthField>("streak-plan");
    first->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    plan.front().pomodoro = 10min;
    QVERIFY(m_core->state().settings.streakPlan == plan);
    m_log->undo();
    m_log->undo();
    QVERIFY(m_core->state().settings.streakPlan == core::defaultStreakPlan());
    QCOMPARE(first->text(), "5 min");
}

void SettingsPageTest::lengthsOfTheStreakAreReadAsEverywhere_data() const
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("minutes");
    QTest::newRow("minutes") << "12" << 12;
    QTest::newRow("hours and minutes") << "1:30" << 90;
    QTest::newRow("hours") << "1h" << 60;
    QTest::newRow("part of an hour") << "1.5h" << 90;
    QTest::newRow("words") << "7 minutes" << 7;
    QTest::newRow("seconds, rounded") << "90s" << 2;
}

void SettingsPageTest::lengthsOfTheStreakAreReadAsEverywhere()
{
    QFETCH(QString, typed);
    QFETCH(int, minutes);
    auto* field = control<ui::LengthField>("streak-plan");
    typeTime(field, typed);
    press(Qt::Key_Return);
    QVERIFY(field->length() == std::chrono::minutes{minutes});
    QVERIFY(m_core->state().settings.streakPlan.front().pomodoro == std::chrono::minutes{minutes});
}

void SettingsPageTest::lengthsThatCannotBeReadStay_data() const
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("too long") << "500";
    QTest::newRow("too short") << "0";
    QTest::newRow("beyond all numbers") << "99999999999999999999";
    QTest::newRow("a word") << "soon";
    QTest::newRow("nothing") << "";
}

void SettingsPageTest::lengthsThatCannotBeReadStay()
{
    QFETCH(QString, typed);
    auto* field = control<ui::LengthField>("streak-plan");
    field->setFocus(Qt::TabFocusReason);
    field->selectAll();
    press(Qt::Key_Delete);
    QTest::keyClicks(field, typed);
    press(Qt::Key_Tab);
    QCOMPARE(field->text(), typed);
    QVERIFY(!field->isReadable());
    const auto* reading = field->parentWidget()->findChild<QLabel*>("reading");
    QCOMPARE(reading->text(), "not a length from 1 min to 3 h yet");
    QVERIFY(m_core->state().settings == core::Settings{});
}

void SettingsPageTest::messagesLeaveTheFieldsTheirHeight_data() const
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isLeft");
    for (const int width : {520, 700, 1100}) {
        QTest::addRow("while-typing-%d", width) << width << false;
        QTest::addRow("when-left-%d", width) << width << true;
    }
}

void SettingsPageTest::messagesLeaveTheFieldsTheirHeight()
{
    QFETCH(const int, width);
    QFETCH(const bool, isLeft);
    m_page->resize(width, 480);
    QStringList squashed;
    for (auto* field : m_page->findChildren<ui::TypedField*>()) {
        m_page->showSectionOf(field);
        field->setFocus(Qt::TabFocusReason);
        field->selectAll();
        QTest::keyClicks(field, "abc");
        if (isLeft) {
            press(Qt::Key_Tab);
        }
        squashed << this->squashed();
        field->revert();
    }
    for (const auto act : {core::WindowAct::NewIntention, core::WindowAct::Quit}) {
        QTest::keySequence(keysOf(act), QKeySequence(Qt::ALT | Qt::Key_A));
        squashed << this->squashed();
    }
    squashed.removeDuplicates();
    QCOMPARE(squashed.join("; "), QString());
}

void SettingsPageTest::restoringDefaultsIsOneUndoableAct()
{
    const core::Appearance own{
        .palette = core::Palette::Monochrome, .size = 40, .words = core::WordsWish::None};
    m_core->run(core::SetSettings{{.appearance = own}});
    auto* restore = restoreButton("palette");
    QVERIFY(restore->isEnabled());
    pressButton(restore);
    QVERIFY(look() == core::Appearance{});
    QVERIFY(!restore->isEnabled());
    m_log->undo();
    QVERIFY(look() == own);
}

void SettingsPageTest::restoringTheDefaultStreakIsOneUndoableAct()
{
    core::Settings own;
    own.streakPlan = {{25min, 5min}};
    own.dayStart = {6h};
    own.language = core::Language::German;
    m_core->run(core::SetSettings{own});
    pressButton(restoreButton("streak-plan"));
    QVERIFY(m_core->state().settings == core::Settings{.language = core::Language::German});
    QCOMPARE(m_log->undoable(), "settings changed");
    m_log->undo();
    QVERIFY(m_core->state().settings == own);
    m_log->undo();
    QVERIFY(m_core->state().settings == core::Settings{});
}

void SettingsPageTest::externalChangesAreShown()
{
    m_core->run(core::SetSettings{{.appearance = {.size = 33}}});
    QCOMPARE(control<ui::PercentField>("size")->text(), "33 %");
    m_core->run(core::SetSettings{{.language = core::Language::German}});
    QCOMPARE(control<QComboBox>("language")->currentText(), "Deutsch");
}

void SettingsPageTest::shortcutIsRecordedByPressingIt()
{
    auto* field = control<QLineEdit>("shortcut");
    QCOMPARE(field->text(), "Ctrl+Alt+P");
    field->setFocus(Qt::TabFocusReason);
    QTest::keyClick(field, Qt::Key_F7, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_core->state().settings.alerts.shortcut, "Ctrl+Shift+F7");
    QCOMPARE(field->text(), "Ctrl+Shift+F7");

    press(Qt::Key_Backspace);
    QCOMPARE(m_core->state().settings.alerts.shortcut, "");
    QCOMPARE(field->text(), QString());
    m_log->undo();
    QCOMPARE(field->text(), "Ctrl+Shift+F7");
}

void SettingsPageTest::invalidShortcutIsRefusedWithAReason()
{
    auto* field = control<QLineEdit>("shortcut");
    field->setFocus(Qt::TabFocusReason);
    press(Qt::Key_A);
    QCOMPARE(m_core->state().settings.alerts.shortcut, "Ctrl+Alt+P");
    QCOMPARE(sentenceIn<ui::InlineMessage>(m_page->findChild<QWidget*>("shortcut")),
             "A shortcut is Ctrl, Alt or Meta together with another key.");
    press(Qt::Key_Tab);
    QVERIFY(!field->hasFocus());
}

void SettingsPageTest::keysOfTheWindowAreRecorded()
{
    auto* field = keysOf(core::WindowAct::NewIntention);
    QCOMPARE(field->text(), "Ctrl+N");
    QTest::keyClick(field, Qt::Key_F5);
    QCOMPARE(m_core->state().settings.windowKeys,
             (core::WindowKeys{{core::WindowAct::NewIntention, "F5"}}));
    QCOMPARE(field->text(), "F5");
    press(Qt::Key_Backspace);
    QCOMPARE(m_core->state().settings.windowKeys,
             (core::WindowKeys{{core::WindowAct::NewIntention, ""}}));
    m_log->undo();
    m_log->undo();
    QCOMPARE(field->text(), "Ctrl+N");
}

void SettingsPageTest::keysThatAreTakenAreRefusedWithAReason_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<QString>("reason");
    QTest::newRow("by another act")
        << QKeySequence("Ctrl+Q")
        << "Ctrl+Q is taken by “Quit”. Press others, or change those first.";
    QTest::newRow("in fields") << QKeySequence("Ctrl+C")
                               << "Ctrl+C has a use in lists and fields already.";
    QTest::newRow("on pages") << QKeySequence("Alt+A")
                              << "Alt+A is for what is underlined on a page.";
    QTest::newRow("for typing") << QKeySequence("A")
                                << "A shortcut is Ctrl, Alt or Meta together with another key, or "
                                   "a function key.";
}

void SettingsPageTest::keysThatAreTakenAreRefusedWithAReason()
{
    QFETCH(QKeySequence, keys);
    QFETCH(QString, reason);
    auto* field = keysOf(core::WindowAct::NewIntention);
    QTest::keySequence(field, keys);
    QCOMPARE(sentenceIn<ui::InlineMessage>(field->parentWidget()), reason);
    QCOMPARE(field->text(), "Ctrl+N");
    QTest::keyClick(field, Qt::Key_F5);
    QCOMPARE(sentenceIn<ui::InlineMessage>(field->parentWidget()), QString());
}

void SettingsPageTest::usualKeysComeBack()
{
    m_core->run(core::SetSettings{{.windowKeys = {{core::WindowAct::Quit, "F5"}}}});
    auto* field = keysOf(core::WindowAct::Quit);
    QCOMPARE(field->text(), "F5");
    auto* reset = shown<QPushButton>(field->parentWidget(), "resetKeys12");
    pressButton(reset);
    QVERIFY(m_core->state().settings.windowKeys.empty());
    QCOMPARE(field->text(), "Ctrl+Q");
    QVERIFY(!reset->isVisible());
    QCOMPARE(QApplication::focusWidget(), field);
}

void SettingsPageTest::changesElsewhereLeaveTheKeysAlone()
{
    QLineEdit* quit = keysOf(core::WindowAct::Quit);
    const QSignalSpy changed(quit, &QLineEdit::textChanged);
    m_core->run(core::AddIntention{"Write", {}, {}});
    QCOMPARE(changed.size(), 0);
    m_core->run(core::SetSettings{{.windowKeys = {{core::WindowAct::Quit, "F5"}}}});
    QCOMPARE(changed.size(), 1);
}

void SettingsPageTest::changedSoundIsPlayed()
{
    const QSignalSpy sounds(m_page.get(), &ui::SettingsPage::soundTried);
    enter(control<QLineEdit>("volume"), "70");
    QCOMPARE(m_core->state().settings.alerts.volume, 70);
    control<QCheckBox>("sound-break-over")->click();
    QVERIFY(!m_core->state().settings.alerts.soundBreakOver);
    control<QCheckBox>("notify-prompt")->click();
    QCOMPARE(sounds, (QList<QVariantList>{{QVariant::fromValue(core::SettingId::Volume)},
                                          {QVariant::fromValue(core::SettingId::SoundBreakOver)}}));
}

void SettingsPageTest::soundProblemIsShownBelowTheSounds()
{
    auto* note = m_page->findChild<QLabel*>("soundNote");
    m_page->showSectionOf(note);
    QVERIFY(!note->isVisible());
    m_page->setSoundProblem("Sounds are not heard.");
    QVERIFY(note->isVisible());
    QCOMPARE(shownSections(), QStringList{"Sounds"});
}

void SettingsPageTest::onlyTheAppearanceIsPreviewed()
{
    control<QSlider>("volume")->setFocus(Qt::TabFocusReason);
    control<QCheckBox>("notify-grace")->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_previews->size(), 0);
}

void SettingsPageTest::shortcutProblemIsShownBelowTheShortcut()
{
    auto* note = m_page->findChild<QLabel*>("shortcutNote");
    m_page->showSectionOf(note);
    QVERIFY(!note->isVisible());
    m_page->setShortcutProblem("Another program has it.");
    QVERIFY(note->isVisible());
    QCOMPARE(note->text(), "Another program has it.");
}

/// GNOME has none.
void SettingsPageTest::noTextSpeaksOfATray()
{
    using Backend = ui::OverlayBackend;
    QStringList texts;
    for (const Backend::Capabilities capabilities :
         {Backend::Capabilities{}, Backend::Capabilities{Backend::AboveFullscreen},
          Backend::AboveFullscreen | Backend::ClickThrough,
          Backend::AboveFullscreen | Backend::ClickThrough | Backend::Translucent}) {
        texts << ui::text::overlay(capabilities);
    }
    for (const auto* const label : m_page->findChildren<QLabel*>()) {
        texts << label->text();
    }
    QCOMPARE(texts.filter("tray", Qt::CaseInsensitive), QStringList{});
}

void SettingsPageTest::oneSectionIsShownAtATime()
{
    QCOMPARE(sections(), (QStringList{"Streak", "Look", "Shortcuts", "Notifications", "Sounds",
                                      "Language", "Window", "On this desktop", "About"}));
    QCOMPARE(shownSections(), QStringList{"Streak"});
    auto* list = m_page->findChild<QListWidget*>("sectionList");
    list->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Down);
    QCOMPARE(shownSections(), QStringList{"Look"});
    QCOMPARE(QApplication::focusWidget(), list);
}

/// That would load the fonts of all languages.
void SettingsPageTest::hiddenSectionsAreNotLaidOut()
{
    constexpr QSize kNotYet(100, 30); // Qt's for a child
    auto* editor = m_page->findChild<QWidget*>("palette");
    const auto labels = editor->parentWidget()->findChildren<QLabel*>();
    const auto* label = *std::find_if(labels.begin(), labels.end(), [editor](const auto* each) {
        return each->buddy() != nullptr && each->buddy() == editor->focusProxy();
    });
    QCOMPARE(editor->size(), kNotYet);
    QCOMPARE(label->minimumHeight(), 0);
    m_core->run(core::SetSettings{{.appearance = {.size = 33}}});
    QCOMPARE(editor->size(), kNotYet);
    m_page->showSectionOf(editor);
    QApplication::processEvents();
    QVERIFY(editor->size() != kNotYet);
    QVERIFY(label->minimumHeight() > 0);
}

void SettingsPageTest::searchShowsTheLinesThatAreFound()
{
    searchFor("opacity");
    QCOMPARE(shownKeys(), (QStringList{"rest-opacity", "peak-opacity"}));
    QCOMPARE(shownSections(), QStringList{"Look"});
    QCOMPARE(sections(), QStringList{"Look"});
    press(Qt::Key_Escape);
    QCOMPARE(shownSections(), QStringList{"Streak"});
}

void SettingsPageTest::searchFindsExplanationsAndChoices()
{
    searchFor("colour blind");
    QCOMPARE(shownKeys(), QStringList{"palette"});
    press(Qt::Key_Escape);
    type("do-not-disturb");
    QCOMPARE(shownKeys(), QStringList{"ring-when-quiet"});
}

void SettingsPageTest::searchFindsWholeSectionsByTheirName()
{
    searchFor("SOUNDS");
    QCOMPARE(shownSections(), QStringList{"Sounds"});
    QCOMPARE(shownKeys(), (QStringList{"sound-prompt", "sound-pomodoro-over", "sound-break-over",
                                       "volume", "sounds-at-night"}));
}

void SettingsPageTest::searchThatFindsNothingSaysSo()
{
    searchFor("teapot");
    QCOMPARE(shownSections(), QStringList());
    QCOMPARE(sentenceIn<ui::SecondaryLabel>(m_page.get()), "No setting has these words.");
}

void SettingsPageTest::choosingASectionEndsTheSearch()
{
    searchFor("colour");
    m_page->findChild<QListWidget*>("sectionList")->setCurrentRow(1);
    QCOMPARE(shownSections(), QStringList{"Look"});
    QCOMPARE(shown<QLineEdit>(m_page.get(), "settingsSearch")->text(), QString());
    QVERIFY(shownKeys().contains("pulse-period"));
}

void SettingsPageTest::hiddenPartsAreNotListed()
{
    auto* part = new QWidget;
    new ui::Heading("Top bar", ui::Heading::Rank::Part, part);
    part->hide();
    m_page->addPart(part);
    QVERIFY(!sections().contains("Top bar"));
    part->show();
    QCOMPARE(sections().indexOf("Top bar"), sections().indexOf("On this desktop") - 1);
    QVERIFY(!part->isVisible()); // another section is shown
    m_page->showSectionOf(part->findChild<QLabel*>());
    QVERIFY(part->isVisible());
}

void SettingsPageTest::smallPageHasALineInsteadOfTheList()
{
    m_page->resize(25 * m_page->fontMetrics().height(), 400);
    QVERIFY(!m_page->findChild<QListWidget*>("sectionList")->isVisible());
    auto* line = shown<QComboBox>(m_page.get(), "sectionLine");
    line->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Down);
    QCOMPARE(shownSections(), QStringList{"Look"});
}

void SettingsPageTest::lookIsPreviewedBesideIt()
{
    auto* slider = control<QSlider>("size");
    const auto* ring = shown<ui::RingPicture>(m_page.get(), "lookPreview");
    slider->setSliderDown(true);
    slider->setValue(50);
    QCOMPARE(ring->ring().appearance.size, 50);
    QCOMPARE(look().size, core::Appearance{}.size);
    slider->setSliderDown(false);
    control<QSlider>("volume");
    QVERIFY(!ring->isVisible());
}

void SettingsPageTest::aboutNamesVersionLicenceAndNews()
{
    auto* about = m_page->findChild<QWidget*>("aboutSection");
    m_page->showSectionOf(about);
    const QString texts = ui::textsIn(*about);
    QVERIFY(texts.contains(("Pomotide " + QCoreApplication::applicationVersion()).trimmed()));
    QVERIFY(texts.contains("GPL-3.0-or-later"));
    QVERIFY(shown<QTextBrowser>(m_page.get(), "news")->toPlainText().contains("0.1.0"));
}

POMOTIDE_SUITE(SettingsPageTest, QApplication)
#include "tst_settings_page.moc"
