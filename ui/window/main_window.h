// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overlay/hud.h"
#include "ui/session/edit_log.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;
class QToolButton;

namespace pomotide::ui {

class HistoryPage;
class IntentionsPage;
class MessageBar;
class NowStrip;
class SettingsPage;
class TodayPage;
class UpcomingPage;
class WelcomePage;

/// The one window. Closing it only hides it: the program goes on without.
class MainWindow final : public QWidget {
    Q_OBJECT

public:
    enum class Page { Today, Upcoming, Intentions, History, Settings };

    /// Both must outlive the window.
    MainWindow(SessionBridge& bridge, EditLog& log, QWidget* parent = nullptr);
    ~MainWindow() override;
    MainWindow(const MainWindow&) = delete;
    MainWindow& operator=(const MainWindow&) = delete;

    void showPage(Page page);
    [[nodiscard]] Page page() const;

    /// The welcome takes the place of all pages until it is answered.
    void showWelcome();

    /// Goes to the intentions, with the cursor where a new one is typed.
    void beginNewIntention();

    /// Says that this desktop has no tray, and how to return to the window.
    void showMissingTray();

    /// Sets the sentence about how the overlay is shown on this desktop and what it cannot do.
    void setOverlayInfo(const QString& sentence);

    /// Sets why the shortcut of the quick entry does not work everywhere; empty if it does.
    void setShortcutProblem(const QString& problem);

    /// Puts a part above the pages, which shows itself when there is something to it.
    void addBanner(QWidget* banner);

    /// Adds a part to the settings that the program brings along.
    void addSettings(QWidget* part);

    /// The same to the welcome.
    void addToWelcome(QWidget* part);

    /// One message, with a button that does `action` if it has a label.
    void say(const QString& sentence, const QString& label = {},
             const std::function<void()>& action = {});

    /// Shows what the passing of time has changed; costs nothing while the window is hidden, and is
    /// done anyway when it is shown.
    void refresh();

signals:
    void quitWished();
    void welcomeAnswered();
    /// A sound setting was changed: play what it sounds like now.
    void soundTried(core::SettingId setting);
    /// A look is to be shown on the desktop, or none any longer.
    void previewWished(const std::optional<Hud::Preview>& preview);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* sides();
    void setUpSideBar();
    void setUpUndo(QToolButton* button, const QKeySequence& keys, void (EditLog::*action)());
    void showUndo();
    void setUpShortcuts();
    void connectPages();
    void addShortcut(const QKeySequence& keys, std::function<void()> action);
    void endWelcome();

    SessionBridge& m_bridge;
    EditLog& m_log;
    NowStrip* m_strip;
    QListWidget* m_sideBar;
    QToolButton* m_undo;
    QToolButton* m_redo;
    TodayPage* m_today;
    UpcomingPage* m_upcoming;
    IntentionsPage* m_intentions;
    HistoryPage* m_history;
    SettingsPage* m_settings;
    QStackedWidget* m_pages;
    QStackedWidget* m_whole;
    WelcomePage* m_welcome;
    MessageBar* m_message;
};

} // namespace pomotide::ui
