// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>

namespace pomotide::app {

/// Waits for a panel that shows icons. With a program's first icon, or its first question for a
/// tray, Qt decides for good whether icons go over the message bus: asked before such a panel is
/// there, it would never show one.
class TrayHost final : public QObject {
    Q_OBJECT

public:
    /// Asks at once; who does not answer is not waited for.
    explicit TrayHost(QDBusConnection bus, QObject* parent = nullptr);

signals:
    /// Once, from the event loop: an icon made now is seen.
    void appeared();

private slots:
    void ask();

private:
    void setHasHost(bool hasHost);

    QDBusConnection m_bus;
    bool m_hasAppeared = false;
};

} // namespace pomotide::app
