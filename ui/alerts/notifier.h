// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace pomotide::ui {

/// What a notification is about. At most one of each kind is shown.
enum class NoticeKind {
    Prompt,
    Evaluation,
    GraceEnding,
    BreakOver,
    Absence,
    Feedback, ///< what came of an act of the user; may name an intention
    News,     ///< what happened by itself; names no intention
};

/// The text of a notification.
struct Notice {
    struct Action {
        QString key;
        QString label;

        bool operator==(const Action&) const = default;
    };

    QString title;
    QString text;
    QList<Action> actions;
    QString replyHint;  ///< placeholder of the field for a reply; if empty, there is no field
    bool stays = false; ///< until it is answered or withdrawn; otherwise it goes by itself

    bool operator==(const Notice&) const = default;
};

/// The desktop's notifications. Does nothing while the desktop has none; when they come back, the
/// next notification is shown again.
class Notifier : public QObject {
    Q_OBJECT

public:
    /// True if a notification can be answered with text.
    [[nodiscard]] virtual bool takesReplies() const = 0;

    /// Shows a notification. Replaces the one of that kind.
    virtual void show(NoticeKind kind, const Notice& notice) = 0;

    /// Does nothing if none of that kind is shown.
    virtual void withdraw(NoticeKind kind) = 0;

signals:
    /// `action` is the action's key; "default" if the notification itself was chosen.
    void chosen(pomotide::ui::NoticeKind kind, const QString& action);
    void replied(pomotide::ui::NoticeKind kind, const QString& text);
    /// The user closed it.
    void dismissed(pomotide::ui::NoticeKind kind);
};

} // namespace pomotide::ui
