// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overlay/hud.h"
#include "ui/session/edit_log.h"

#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace pomotide::ui {

class HistoryPage;
class IntentionsPage;
class MessageBar;
class NowStrip;
class SettingsPage;
class SideBar;
class TodayPage;
class UpcomingPage;
class WelcomePage;

/// The window. Closing hides it; the program continues to run.
class MainWindow final : public QWidget {
    Q_OBJECT

public:
    enum class Page { Today, Upcoming, Intentions, History, Settings };

    /// Both must outlive the window.
    MainWindow(SessionBridge& bridge, EditLog& log, QWidget* parent = nullptr);
    ~MainWindow() override;
    MainWindow(const MainWindow&) = delete;
    MainWindow& operator=(const MainWindow&) = delete;

    /// Shows the page, and puts the focus where typing begins on it.
    void goTo(Page page);

    void showPage(Page page);
    [[nodiscard]] Page page() const;

    /// Shows the welcome page instead of all pages until it is answered.
    void showWelcome();

    /// Opens the intentions page with the cursor in the field for a new one.
    void beginNewIntention();

    /// Opens today's page with the cursor in the line that says where to pick up.
    void beginNextStep();

    /// Shows that this desktop has no tray, and how to return to the window.
    void showMissingTray();

    /// Sets the sentence about how the overlay is shown on this desktop and what it cannot do.
    void setOverlayInfo(const QString& sentence);

    /// Lets the first page explain the ring as this desktop shows it.
    void setOverlay(OverlayBackend::Capabilities capabilities);

    /// Sets the keys of the quick entry, as this desktop has given them; empty if there are none.
    void setShortcut(const QString& keys);

    /// Sets why the shortcut of the quick entry does not work everywhere; empty if it does.
    void setShortcutProblem(const QString& problem);

    /// Sets why sounds are not heard; empty if they are.
    void setSoundProblem(const QString& problem);

    /// Adds a widget above the pages. It shows and hides itself.
    void addBanner(QWidget* banner);

    /// Adds a part to the settings page.
    void addSettings(QWidget* part);

    /// Adds a part to the welcome page.
    void addToWelcome(QWidget* part);

    /// Shows a message, with a button for `action` if `label` is not empty.
    void say(const QString& sentence, const QString& label = {},
             const std::function<void()>& action = {});

    /// Says that the program has been updated to that version, if something is new in it, and
    /// offers to show that.
    void tellUpdate(const QString& version);

    /// Says what an act did, or why it was not done, until the next act or `endReport`.
    void report(const QString& sentence);
    void endReport();

    /// Shows that time has passed. Does nothing while the window is hidden; showing it does the
    /// same.
    void refresh();

    /// Saves the notes that are being typed.
    void saveTyped();

signals:
    /// Something was typed that may not be saved yet: call `saveTyped` after a pause.
    void typed();
    /// Something is said that need not stay: call `endReport` after a while.
    void reported();
    /// Emitted when a field was opened in `place` after the window was made.
    void fieldOpened(QWidget& place);
    /// Emitted when that content should be written to the file with that path.
    void saveWished(const QString& path, const QByteArray& content);
    void quitWished();
    /// Emitted when the meaning of the ring's parts should be shown.
    void legendWished();
    /// Emitted when the compact form is wished instead of the window.
    void compactWished();
    void welcomeAnswered();
    /// Emitted when a sound setting was changed. The sound should be played.
    void soundTried(core::SettingId setting);
    /// Emitted when an appearance should be previewed on the desktop; with nothing to end that.
    void previewWished(const std::optional<Hud::Preview>& preview);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    QWidget* sides();
    void showWaiting();
    void setUpShortcuts();
    void connectPages();
    void endWelcome();

    SessionBridge& m_bridge;
    EditLog& m_log;
    NowStrip* m_strip;
    SideBar* m_sideBar;
    TodayPage* m_today;
    UpcomingPage* m_upcoming;
    IntentionsPage* m_intentions;
    HistoryPage* m_history;
    SettingsPage* m_settings;
    QStackedWidget* m_pages;
    QStackedWidget* m_whole;
    WelcomePage* m_welcome;
    MessageBar* m_message;
    QBoxLayout* m_main; ///< the page with what is above and below it
};

} // namespace pomotide::ui
