// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/alerts/notifier.h"

#include <QDBusConnection>

#include <map>
#include <optional>

namespace pomotide::app {

/// The desktop's notification server, by the specification of freedesktop.org. It never blocks: if
/// the server hangs, nothing is shown.
class DesktopNotifications final : public ui::Notifier {
    Q_OBJECT

public:
    explicit DesktopNotifications(QDBusConnection session);
    /// Waits for half a second at most until the server knows what was withdrawn.
    ~DesktopNotifications() override;
    DesktopNotifications(const DesktopNotifications&) = delete;
    DesktopNotifications& operator=(const DesktopNotifications&) = delete;

    [[nodiscard]] bool takesReplies() const override;
    void show(ui::NoticeKind kind, const ui::Notice& notice) override;
    void withdraw(ui::NoticeKind kind) override;

private slots:
    void hearAction(uint id, const QString& action);
    void hearReply(uint id, const QString& text);
    void hearToken(uint id, const QString& token);
    void hearClosed(uint id, uint reason);

private:
    /// The notification of one kind.
    struct Place {
        std::optional<ui::Notice> next; ///< shown as soon as the server has answered
        bool isWanted = false;
        bool isBeingShown = false; ///< the server has not yet returned its id
        uint id = 0;               ///< of the shown notification; 0 if none is shown
    };

    void listen();
    void followOwner();
    void askWhatItCan(bool mayStartIt);
    void showWaiting(bool wasToStart);
    void tell(ui::NoticeKind kind);
    void noteShown(ui::NoticeKind kind, std::optional<uint> id);
    void close(Place& place);
    [[nodiscard]] std::optional<ui::NoticeKind> takeAnswered(uint id);
    [[nodiscard]] bool can(const char* what) const;
    [[nodiscard]] QStringList actionsOf(const ui::Notice& notice) const;
    [[nodiscard]] QVariantMap hintsOf(const ui::Notice& notice) const;

    QDBusConnection m_session;
    std::optional<QStringList> m_capabilities; ///< of the server; empty until it has answered
    bool m_isGnome = false;                    ///< the server is GNOME's
    bool m_isAsking = false;
    std::map<ui::NoticeKind, Place> m_places;
};

} // namespace pomotide::app
