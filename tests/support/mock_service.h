// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QVariantList>
#include <QVariantMap>

namespace pomotide {

/// A service of the desktop or the system, played by python3-dbusmock: not by Qt, on which the
/// program's own side relies. It goes with this.
class MockService final {
public:
    MockService(const QString& name, const QString& path, const QString& interface);

    /// One that dbusmock knows by itself, such as "logind".
    MockService(const QString& templateName, const QString& name, const QString& path,
                const QString& interface);
    ~MockService();
    MockService(const MockService&) = delete;
    MockService& operator=(const MockService&) = delete;

    /// True if it answers; the reason for a failure is in the log.
    [[nodiscard]] bool isUp() const { return m_isUp; }

    /// From now on that method is answered by that line of Python, which sets `ret`.
    void answer(const QString& method, const QString& in, const QString& out, const QString& line);

    void addProperty(const QString& name, const QVariant& value);

    /// Changes it, and says so.
    void setProperty(const QString& name, const QVariant& value);

    void emitSignal(const QString& name, const QString& signature, const QVariantList& arguments);

    /// The arguments of all calls of that method so far.
    [[nodiscard]] QList<QVariantList> calls(const QString& method);

    /// Does not answer any more, as when it hangs.
    void halt();

private:
    void start(const QStringList& arguments);
    QDBusMessage control(const QString& method, const QVariantList& arguments);

    QString m_name;
    QString m_path;
    QString m_interface;
    QDBusConnection m_bus;
    QProcess m_process;
    bool m_isUp = false;
};

} // namespace pomotide
