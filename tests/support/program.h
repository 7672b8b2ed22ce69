// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QStringList>

#include <chrono>
#include <optional>

namespace pomotide {

/// The time that a test waits for an event before it gives up.
inline constexpr std::chrono::milliseconds kPatience{10'000};

/// The program under test, started as a user would: in UTC, and with the log of the ring. The
/// destructor kills it if it still runs.
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

    /// True if the log of the ring has that line, after the one that was found last.
    [[nodiscard]] bool hasLogged(const QString& line);

    /// The same, waiting for it at most that long.
    [[nodiscard]] bool logs(const QString& line, std::chrono::milliseconds patience = kPatience);

    /// Everything on standard error so far.
    [[nodiscard]] QString errors() const { return m_errors; }
    [[nodiscard]] QString output() const { return m_output; }

    /// The exit status, once it has ended by itself; nothing if it does not or was killed.
    [[nodiscard]] std::optional<int> status(std::chrono::milliseconds patience = kPatience);

    /// Ends it as a power cut would.
    void kill();

    /// The number of times that any of its threads has gone to sleep and woken.
    [[nodiscard]] qint64 wakeUps() const;

    /// The bytes it has written to and that are in no file.
    [[nodiscard]] qint64 anonymousMemory() const;

    /// The number of open files, sockets and the like.
    [[nodiscard]] qsizetype openFiles() const;

private:
    void start(const QStringList& command, const QProcessEnvironment& environment);

    QProcess m_process;
    QString m_errors;
    QString m_output;
    qsizetype m_read = 0; ///< of the errors, by hasLogged()
};

} // namespace pomotide
