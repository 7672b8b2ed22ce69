// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session_bridge.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace pomotide::ui {

class IntentionsPage;
class MessageBar;
class NowStrip;
class UpcomingPage;
class Note;
class WelcomePage;

/// The one window. Closing it only hides it: the program goes on without.
class MainWindow final : public QWidget {
    Q_OBJECT

public:
    enum class Page { Upcoming, Intentions };

    /// `bridge` must outlive the window.
    explicit MainWindow(SessionBridge& bridge, QWidget* parent = nullptr);
    ~MainWindow() override;
    MainWindow(const MainWindow&) = delete;
    MainWindow& operator=(const MainWindow&) = delete;

    void showPage(Page page);

    /// The welcome takes the place of all pages until it is answered.
    void showWelcome();

    /// Goes to the intentions, with the cursor where a new one is typed.
    void beginNewIntention();

    /// Says that there is no tray here, and how to come back to this window.
    void noteMissingTray();

    /// Says how the ring is shown on this desktop, and what it cannot do here.
    void noteOverlay(const QString& sentence);

    /// Shows what the passing of time has changed; costs nothing while the window is hidden, and is
    /// done anyway when it is shown.
    void refresh();

signals:
    void quitWished();
    void welcomeAnswered();
    void previewWished(bool wished);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void setUpSideBar();
    void setUpShortcuts();
    void connectPages();
    void addShortcut(const QKeySequence& keys, std::function<void()> action);
    void endWelcome();

    SessionBridge& m_bridge;
    NowStrip* m_strip;
    QListWidget* m_sideBar;
    UpcomingPage* m_upcoming;
    IntentionsPage* m_intentions;
    QStackedWidget* m_pages;
    QStackedWidget* m_whole;
    WelcomePage* m_welcome;
    MessageBar* m_message;
    Note* m_overlay;
};

} // namespace pomotide::ui
