// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

namespace pomotide {

namespace {

QString binary()
{
    return qEnvironmentVariable("POMOTIDE_BINARY");
}

} // namespace

Program::Program(const QStringList& options, const QProcessEnvironment& environment)
{
    start(QStringList{binary()} + options, environment);
}

Program::Program(const QStringList& launcher, const QStringList& options)
{
    start(launcher + QStringList{binary()} + options, usualEnvironment());
}

Program::~Program()
{
    kill();
}

QProcessEnvironment Program::usualEnvironment()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("TZ", "UTC");
    environment.insert("QT_LOGGING_RULES", "pomotide.hud.info=true");
    if (environment.contains("POMOTIDE_OUTER_DISPLAY")) {
        environment.remove("DISPLAY"); // shows the desktop, and is not its own
    }
    return environment;
}

bool Program::hasLogged(const QString& line)
{
    const auto wanted = "pomotide.hud: " + line + '\n';
    const auto found = m_errors.indexOf(wanted, m_read);
    if (found >= 0) {
        m_read = found + wanted.size();
    }
    return found >= 0;
}

bool Program::logs(const QString& line, std::chrono::milliseconds patience)
{
    const auto look = [&] { return hasLogged(line); };
    const bool found = QTest::qWaitFor(look, static_cast<int>(patience.count()));
    if (!found) {
        qWarning("The log should go on with \"%s\", but from | on it is\n%s|\n%s",
                 qUtf8Printable(line), qUtf8Printable(m_errors.left(m_read)),
                 qUtf8Printable(m_errors.mid(m_read)));
    }
    return found;
}

std::optional<int> Program::status(std::chrono::milliseconds patience)
{
    const auto hasEnded = [this] { return m_process.state() == QProcess::NotRunning; };
    const bool ended = QTest::qWaitFor(hasEnded, static_cast<int>(patience.count()));
    if (!ended || m_process.exitStatus() != QProcess::NormalExit) {
        return std::nullopt;
    }
    return m_process.exitCode();
}

void Program::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

qint64 Program::wakeUps() const
{
    static const QRegularExpression switches("^voluntary_ctxt_switches:\\s*(\\d+)$",
                                             QRegularExpression::MultilineOption);
    qint64 sum = 0;
    const QDir threads(QString("/proc/%1/task").arg(pid()));
    for (const auto& thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(threads.filePath(thread + "/status"));
        if (file.open(QIODevice::ReadOnly)) {
            sum += switches.match(file.readAll()).captured(1).toLongLong();
        }
    }
    return sum;
}

qint64 Program::anonymousMemory() const
{
    static const QRegularExpression anonymous("^RssAnon:\\s*(\\d+) kB$",
                                              QRegularExpression::MultilineOption);
    QFile file(QString("/proc/%1/status").arg(pid()));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const auto match = isOpen ? anonymous.match(file.readAll()) : QRegularExpressionMatch();
    if (!match.hasMatch()) {
        qFatal("The program has no memory that can be measured");
    }
    return 1024 * match.captured(1).toLongLong();
}

qsizetype Program::openFiles() const
{
    const QDir files(QString("/proc/%1/fd").arg(pid()));
    return files.entryList(QDir::Files | QDir::System).size();
}

void Program::start(const QStringList& command, const QProcessEnvironment& environment)
{
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                     [this] { m_errors += m_process.readAllStandardError(); });
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                     [this] { m_output += m_process.readAllStandardOutput(); });
    m_process.setProcessEnvironment(environment);
    m_process.start(command.first(), command.mid(1));
    if (!m_process.waitForStarted()) {
        qFatal("POMOTIDE_BINARY, \"%s\", could not be started: %s", qUtf8Printable(binary()),
               qUtf8Printable(m_process.errorString()));
    }
}

} // namespace pomotide
