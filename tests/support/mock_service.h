// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QVariantList>
#include <QVariantMap>

namespace pomotide {

/// A service of the desktop or the system, simulated by python3-dbusmock rather than by Qt, which
/// the program itself uses. The destructor stops it.
class MockService final {
public:
    MockService(const QString& name, const QString& path, const QString& interface);

    /// Uses a template of dbusmock, such as "logind".
    MockService(const QString& templateName, const QString& name, const QString& path,
                const QString& interface);
    ~MockService();
    MockService(const MockService&) = delete;
    MockService& operator=(const MockService&) = delete;

    /// True if it answers. The log contains the reason for a failure.
    [[nodiscard]] bool isUp() const { return m_isUp; }

    /// Sets the reply to that method: one line of Python, which sets `ret`.
    void answer(const QString& method, const QString& in, const QString& out, const QString& line);

    void addProperty(const QString& name, const QVariant& value);

    /// Changes the property and emits the signal.
    void setProperty(const QString& name, const QVariant& value);

    void emitSignal(const QString& name, const QString& signature, const QVariantList& arguments);

    /// The arguments of all calls of that method so far.
    [[nodiscard]] QList<QVariantList> calls(const QString& method);

    /// Stops answering, like a hung service.
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
