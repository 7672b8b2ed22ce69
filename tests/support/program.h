// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QStringList>

#include <chrono>
#include <optional>

namespace pomotide {

/// How long a test waits for what must happen before it gives up.
inline constexpr std::chrono::milliseconds kPatience{10'000};

/// The program under test, as its user starts it: in UTC, and with the log of what the ring does.
/// Whatever still runs when this goes is killed.
class Program final {
public:
    explicit Program(const QStringList& options,
                     const QProcessEnvironment& environment = usualEnvironment());

    /// The same by way of another command, which runs what is added to its arguments.
    Program(const QStringList& launcher, const QStringList& options);

    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    [[nodiscard]] static QProcessEnvironment usualEnvironment();

    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

    /// Whether the ring's log has that line, after the one that was found last.
    [[nodiscard]] bool hasLogged(const QString& line);

    /// The same, or gets it soon.
    [[nodiscard]] bool logs(const QString& line, std::chrono::milliseconds patience = kPatience);

    /// Everything on standard error so far.
    [[nodiscard]] QString errors() const { return m_errors; }
    [[nodiscard]] QString output() const { return m_output; }

    /// The exit status, once it has ended by itself; nothing if it does not or was killed.
    [[nodiscard]] std::optional<int> status(std::chrono::milliseconds patience = kPatience);

    /// As a power cut would.
    void kill();

    /// How often any of its threads has gone to sleep and been woken so far.
    [[nodiscard]] qint64 wakeUps() const;

    /// The bytes it has written to and that are in no file.
    [[nodiscard]] qint64 anonymousMemory() const;

    /// How many files, sockets and the like it has open.
    [[nodiscard]] qsizetype openFiles() const;

private:
    void start(const QStringList& command, const QProcessEnvironment& environment);

    QProcess m_process;
    QString m_errors;
    QString m_output;
    qsizetype m_read = 0; ///< of the errors, by hasLogged()
};

} // namespace pomotide
