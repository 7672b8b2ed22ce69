// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace pomotide::ui {

/// A message at the window's edge. It never blocks the user.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Shows the sentence instead of the previous one.
    void say(const QString& sentence);

    /// The same, with a button that calls `action` and closes the bar.
    void offer(const QString& sentence, const QString& label, std::function<void()> action);

    /// Call this when something was done: hides a message with a button, and a report. Others stay.
    void withdrawOffer();

    /// Says what an act did, until the next one.
    void report(const QString& sentence);

    /// Hides a message without a button, which was seen. A message with a button stays.
    void forget();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void act();

    QLabel* m_sentence;
    QPushButton* m_button;
    QToolButton* m_dismiss;
    std::function<void()> m_action;
    bool m_isReport = false; ///< of what an act did
};

} // namespace pomotide::ui
