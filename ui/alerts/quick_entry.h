// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/quick_entry_model.h"
#include "ui/alerts/away_tracker.h"
#include "ui/session/effort_hint.h"
#include "ui/session/ticker.h"

#include <QPointer>
#include <QScreen>
#include <QWidget>

#include <functional>
#include <optional>

class QPushButton;

namespace pomotide::ui {

class LineEdit;
class SecondaryLabel;
class QuickSuggestions;
class InlineMessage;
class VerdictButtons;

/// A line in the middle of the screen for starting, adding for later, evaluating and stopping.
/// Hides itself when that is done or the focus moves elsewhere.
class QuickEntry final : public QWidget {
    Q_OBJECT

public:
    /// Returns since when the user has been typing or pointing; nothing if that is not known.
    using BusySince = std::function<std::optional<core::Instant>()>;

    /// All must outlive it; it has the ticker for itself.
    QuickEntry(SessionBridge& bridge, AwayTracker& awayTracker, Ticker& ticker, BusySince busySince,
               QWidget* parent = nullptr);
    ~QuickEntry() override;

    /// Shows the entry on that screen, or without one on the screen with the pointer, and requests
    /// the focus. Restores text that was being typed when it was left, also by Escape.
    void open(QScreen* screen = nullptr);

    /// Called when the desktop has put the entry on that screen, whatever it was opened on.
    void moveTo(QScreen* screen);

signals:
    /// Emitted with the distance of its upper edge from that of the screen.
    void placed(int distance);
    void closed();
    /// Emitted with a sentence for people about what was done, if nothing else shows it.
    void said(const QString& sentence);

protected:
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildButtons();
    void follow();
    void followFocus(const QWindow* focused);
    [[nodiscard]] const QScreen& screenInUse() const;
    [[nodiscard]] QRect room() const;
    [[nodiscard]] int topEdge() const;
    void place();
    void refresh();
    void showQuestions();
    void showWhatEnterDoes();
    void readField();
    [[nodiscard]] std::optional<core::Instant> seemingBegin();
    void fit();
    void announceEnter();
    bool takeKey(const QKeyEvent& key);
    bool takeDigit(const QKeyEvent& key);
    bool complete();
    [[nodiscard]] core::QuickContext context();
    /// Puts the title of the open intention at that place into the field, and chooses it.
    void pick(std::size_t place);
    void leave();

    void enter();
    void evaluate(core::Verdict verdict);
    void stop();
    void rest();
    void takeBack(QKeyEvent& key);
    void cancel();
    void skipBreak();
    void workOn();
    /// Returns true if all commands were carried out. A refusal or failure is shown.
    bool ask(const std::vector<core::Command>& commands);

    SessionBridge& m_bridge;
    AwayTracker& m_awayTracker;
    Ticker& m_ticker; ///< due while the focus is elsewhere
    BusySince m_busySince;
    std::optional<core::Instant> m_begun; ///< when the user seems to have begun, as of the opening
    core::QuickEntryModel m_model;
    EffortHint m_hint{m_bridge};
    bool m_wasActive = false;   ///< since it was opened
    bool m_isNew = false;       ///< opened, and not active since
    QPointer<QScreen> m_screen; ///< null: the one with the pointer
    int m_top = 0;              ///< the upper edge that it asked for; Wayland tells no position

    SecondaryLabel* m_now;
    LineEdit* m_field;
    SecondaryLabel* m_enter;
    InlineMessage* m_message;
    QuickSuggestions* m_suggestions;
    SecondaryLabel* m_ranOn;
    QPushButton* m_worked;
    QPushButton* m_wasAway;
    SecondaryLabel* m_question;
    VerdictButtons* m_verdicts;
    QPushButton* m_stop;
    QPushButton* m_cancel;
    QPushButton* m_skipBreak;
    QPushButton* m_workOn;
};

} // namespace pomotide::ui
