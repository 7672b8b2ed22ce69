// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QStringList>

#include <chrono>
#include <optional>

namespace pomotide {

/// The longest time that a test waits for an event.
inline constexpr std::chrono::milliseconds kPatience{10'000};

/// The program under test, started as a user would start it: in UTC, and with the ring's log. The
/// destructor kills it if it still runs.
class Program final {
public:
    explicit Program(const QStringList& options,
                     const QProcessEnvironment& environment = usualEnvironment());

    /// The same by another command, which gets the program and its options as further arguments.
    Program(const QStringList& launcher, const QStringList& options);

    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    [[nodiscard]] static QProcessEnvironment usualEnvironment();

    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

    /// True if the ring's log has that line after the one that was found last.
    [[nodiscard]] bool hasLogged(const QString& line);

    /// The same, but waits for it at most that long.
    [[nodiscard]] bool logs(const QString& line, std::chrono::milliseconds patience = kPatience);

    /// Everything on standard error so far.
    [[nodiscard]] QString errors() const { return m_errors; }
    [[nodiscard]] QString output() const { return m_output; }

    /// The exit status once it has ended by itself; nothing if it did not end in time or was
    /// killed.
    [[nodiscard]] std::optional<int> status(std::chrono::milliseconds patience = kPatience);

    /// Kills it, as in a power cut.
    void kill();

    /// The voluntary context switches of all threads.
    [[nodiscard]] qint64 wakeUps() const;

    /// The memory in bytes that it has written to and that is not backed by a file.
    [[nodiscard]] qint64 anonymousMemory() const;

    /// The number of open files, sockets and the like.
    [[nodiscard]] qsizetype openFiles() const;

private:
    void start(const QStringList& command, const QProcessEnvironment& environment);

    QProcess m_process;
    QString m_errors;
    QString m_output;
    qsizetype m_read = 0; ///< index in the errors, for hasLogged()
};

} // namespace pomotide
