// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/clocks.h"

#include "tests/support/kept.h"
#include "tests/support/program.h"

#include <QFile>

#include <sys/stat.h>

namespace pomotide {

Clocks::Clocks()
{
    if (mkfifo(QFile::encodeName(clockSetPipe()).constData(), S_IRUSR | S_IWUSR) != 0) {
        qFatal("There is no pipe to set the clocks by");
    }
    write();
}

QProcessEnvironment Clocks::environment() const
{
    auto environment = Program::usualEnvironment();
    environment.insert("LD_PRELOAD", qEnvironmentVariable("POMOTIDE_CLOCK_SHIM"));
    environment.insert(kClocksVariable, file());
    environment.insert(kClockSetVariable, clockSetPipe());
    return environment;
}

void Clocks::setBy(core::Duration by)
{
    m_ahead.set += by.count();
    write();
    QFile pipe(clockSetPipe());
    // Opened for reading, too: otherwise this would block until a program reads it.
    if (!pipe.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || pipe.write("!") != 1) {
        qFatal("The program could not be told that its clock was set");
    }
}

void Clocks::sleepFor(core::Duration length)
{
    m_ahead.slept += length.count();
    write();
}

core::Instant Clocks::now() const
{
    return kept::now() + core::Duration{m_ahead.set + m_ahead.slept};
}

/// Writes in place, as the program has the file mapped.
void Clocks::write()
{
    QFile clocks(file());
    const bool isOpen = clocks.open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    if (!isOpen || clocks.write(reinterpret_cast<const char*>(&m_ahead), sizeof m_ahead) < 0) {
        qFatal("The clocks could not be set");
    }
}

} // namespace pomotide
