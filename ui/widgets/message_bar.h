// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace pomotide::ui {

/// A message at the window's edge. It never blocks the user. What an act did is shown for a while;
/// what the user has to know stays.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Shows the sentence instead of the previous one. It stays until it is closed.
    void say(const QString& sentence);

    /// Says what an act did, or why it was not done.
    void report(const QString& sentence);

    /// The same, with a button that calls `action` and closes the bar.
    void offer(const QString& sentence, const QString& label, std::function<void()> action);

    /// Call this when something else was done: hides a report.
    void endReport();

    /// Call this a while after `reported`: hides a report, unless the pointer or the focus is on
    /// it. Then `reported` is emitted again.
    void expire();

    /// Hides a message without a button, which was seen. A message with a button stays.
    void forget();

signals:
    void reported();

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void show(const QString& sentence, const QString& label, std::function<void()> action);
    void act();

    QLabel* m_sentence;
    QPushButton* m_button;
    QToolButton* m_dismiss;
    std::function<void()> m_action;
    bool m_isReport = false; ///< of what an act did
};

} // namespace pomotide::ui
