// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pomotide's service, as scripts use it.
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace pomotide {

/// The first line that a command prints, on its standard output or, if it fails, as its error.
[[nodiscard]] QString firstLine(const QString& command, const QStringList& arguments);

/// Calls the service by the tool gdbus, each time as another program.
class Gdbus final {
public:
    /// On the bus of that address; on the session's if it is empty.
    explicit Gdbus(const QString& address = {});

    inline static const QString kName = "org.pomotide.Pomotide";
    inline static const QString kPath = "/org/pomotide/Pomotide";
    inline static const QString kInterface = "org.pomotide.Pomotide1";

    /// The reply of a method; of an error, its name and its sentence.
    [[nodiscard]] QString call(const QString& method, const QStringList& arguments = {}) const;

    /// The same of another interface, which is named with the method.
    [[nodiscard]] QString callOf(const QString& method, const QStringList& arguments) const;

    /// The value of a property, without its type.
    [[nodiscard]] QString property(const QString& name) const;

    /// Waits for the service.
    [[nodiscard]] bool isThere() const;

private:
    QStringList m_bus;
};

/// Hears the signals of the service on the session bus.
class GdbusMonitor final {
public:
    /// It hears what is sent from now on.
    GdbusMonitor();
    ~GdbusMonitor();
    GdbusMonitor(const GdbusMonitor&) = delete;
    GdbusMonitor& operator=(const GdbusMonitor&) = delete;

    /// Waits for a text in what was heard.
    [[nodiscard]] bool hears(const QString& text);

    /// Everything that was heard, with all times replaced by TIME.
    [[nodiscard]] QStringList lines() const;

private:
    QProcess m_process;
    QString m_output;
    qsizetype m_begin = 0; ///< of the signals
};

} // namespace pomotide
