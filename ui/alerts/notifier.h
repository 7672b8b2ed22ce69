// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace pomotide::ui {

/// What a notification is about. Of each kind there is one at most.
enum class NoticeKind { Prompt, Evaluation, GraceEnding, BreakOver, Absence, News };

/// A notification, in words.
struct Notice {
    struct Action {
        QString key;
        QString label;

        bool operator==(const Action&) const = default;
    };

    QString title;
    QString text;
    QList<Action> actions;
    QString replyHint;  ///< what stands in the field for a reply; without one, there is none
    bool stays = false; ///< until it is answered or withdrawn; else it goes by itself

    bool operator==(const Notice&) const = default;
};

/// The desktop's notifications. Where there are none, nothing happens; where they go and come back,
/// what is shown next is seen again.
class Notifier : public QObject {
    Q_OBJECT

public:
    /// Whether a notification can be answered in words.
    [[nodiscard]] virtual bool takesReplies() const = 0;

    /// Replaces the one of that kind, if one is shown.
    virtual void show(NoticeKind kind, const Notice& notice) = 0;

    /// Nothing if none is shown.
    virtual void withdraw(NoticeKind kind) = 0;

signals:
    /// An action's key; "default" if the notification itself was chosen.
    void chosen(NoticeKind kind, const QString& action);
    void replied(NoticeKind kind, const QString& text);
    /// Closed by its user.
    void dismissed(NoticeKind kind);
};

} // namespace pomotide::ui
