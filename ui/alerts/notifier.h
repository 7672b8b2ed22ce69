// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace pomotide::ui {

/// Kinds of notifications. At most one of each kind is shown.
enum class NoticeKind {
    Prompt,
    Evaluation,
    OpenEnd, ///< a pomodoro goes on, or could
    GraceEnding,
    BreakOver,
    Absence,
    Feedback, ///< outcome of an act of the user; may name an intention
    News,     ///< events without an act of the user; names no intention
};

/// The text of a notification.
struct Notice {
    struct Action {
        QString key;
        QString label;
        bool isOpening = false; ///< does the same as a click on the notification

        bool operator==(const Action&) const = default;
    };

    QString title;
    QString text;
    QList<Action> actions;
    QString replyHint;  ///< placeholder of the field for a reply; if empty, there is no field
    bool stays = false; ///< until answered or withdrawn; otherwise it expires

    bool operator==(const Notice&) const = default;
};

/// The desktop's notifications. Does nothing while the desktop has no server for them; the next
/// notification after the server has returned is shown.
class Notifier : public QObject {
    Q_OBJECT

public:
    /// True if a notification can be answered with text.
    [[nodiscard]] virtual bool takesReplies() const = 0;

    /// Shows a notification. Replaces the one of that kind.
    virtual void show(NoticeKind kind, const Notice& notice) = 0;

    /// Withdraws the notification of that kind. Does nothing if none is shown.
    virtual void withdraw(NoticeKind kind) = 0;

signals:
    /// Emitted with the chosen action's key; "default" if the notification itself was clicked.
    void chosen(pomotide::ui::NoticeKind kind, const QString& action);
    void replied(pomotide::ui::NoticeKind kind, const QString& text);
    /// Emitted when the user closed the notification.
    void dismissed(pomotide::ui::NoticeKind kind);
};

} // namespace pomotide::ui
