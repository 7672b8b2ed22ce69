// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <map>

namespace pomotide {

/// A notification server that keeps the notifications and acts like a user.
class NotificationServer final : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        QString title;
        QString text;
        QStringList actions; ///< keys and labels alternate
        QVariantMap hints;
        int timeout = 0;

        bool operator==(const Shown&) const = default;
    };

    /// All capabilities that a server can have.
    [[nodiscard]] static QStringList everything();

    /// Runs on a connection of its own until it is destroyed.
    explicit NotificationServer(QStringList capabilities = everything(), QString program = "test");
    ~NotificationServer() override;

    [[nodiscard]] const std::map<uint, Shown>& up() const { return m_up; }

    /// For each call, the id that it replaces, in order.
    [[nodiscard]] const QList<uint>& replaced() const { return m_replaced; }

    /// The id of the notification with that title, or 0.
    [[nodiscard]] uint idOf(const QString& title) const;

    /// Stops answering calls.
    void hang() { m_hangs = true; }

    void choose(uint id, const QString& action);
    void reply(uint id, const QString& text);
    void dismiss(uint id);
    void expire(uint id);

    // Names of the bus interface. NOLINTBEGIN(readability-identifier-naming)
public slots:
    QStringList GetCapabilities();
    QString GetServerInformation(QString& vendor, QString& version, QString& specification);
    uint Notify(const QString& program, uint replaces, const QString& icon, const QString& title,
                const QString& text, const QStringList& actions, const QVariantMap& hints,
                int timeout);
    void CloseNotification(uint id);

signals:
    void ActionInvoked(uint id, const QString& action);
    void NotificationReplied(uint id, const QString& text);
    void ActivationToken(uint id, const QString& token);
    void NotificationClosed(uint id, uint reason);
    // NOLINTEND(readability-identifier-naming)

private:
    void close(uint id, uint reason);
    [[nodiscard]] bool leavesOpen();

    QString m_name;
    QDBusConnection m_bus;
    QStringList m_capabilities;
    QString m_program;
    std::map<uint, Shown> m_up;
    QList<uint> m_replaced;
    uint m_latest = 0;
    bool m_hangs = false;
};

} // namespace pomotide
