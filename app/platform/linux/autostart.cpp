// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Desktops start the entries in the folders of the XDG autostart specification. A user's entry
// replaces the system's entry of the same name.

#include "app/platform/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <optional>
#include <utility>

namespace pomotide::app {

namespace {

constexpr QLatin1String kEntry("/autostart/org.pomotide.Pomotide.desktop");

struct AutostartText {
    Q_DECLARE_TR_FUNCTIONS(Autostart)
};

/// The program as the only word of a command line, quoted. Special characters are escaped by a
/// backslash, which a desktop entry writes twice.
QByteArray quoted(const QString& program)
{
    QByteArray command;
    for (const char letter : program.toUtf8()) {
        if (letter == '\\') {
            command += R"(\\\\)";
        } else if (letter == '"' || letter == '`' || letter == '$') {
            command += R"(\\)";
            command += letter;
        } else if (letter == '%') {
            command += "%%";
        } else {
            command += letter;
        }
    }
    return '"' + command + '"';
}

QByteArray entryFor(const QString& program)
{
    return "[Desktop Entry]\n"
           "Type=Application\n"
           "Version=1.0\n"
           "Name=Pomotide\n"
           "Exec=" +
           quoted(program) +
           "\n"
           "Icon=org.pomotide.Pomotide\n"
           "Terminal=false\n"
           "StartupNotify=false\n"
           "X-GNOME-Autostart-enabled=true\n";
}

QByteArray hiddenEntry()
{
    return "[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Pomotide\n"
           "Hidden=true\n";
}

/// True if the entry in that file is enabled; nothing if there is no such file.
std::optional<bool> isStarted(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    bool isMain = false;
    bool isOn = true;
    for (const QByteArray& whole : file.readAll().split('\n')) {
        const QByteArray line = whole.trimmed();
        if (line.startsWith('[')) {
            isMain = line == "[Desktop Entry]";
        }
        const auto mark = line.indexOf('=');
        const QByteArray key = line.left(mark).trimmed();
        const QByteArray value = line.mid(mark + 1).trimmed();
        const bool isOff = (key == "Hidden" && value == "true") ||
                           (key == "X-GNOME-Autostart-enabled" && value == "false");
        isOn = isOn && !(isMain && isOff);
    }
    return isOn;
}

/// Returns a message for the user if that failed, otherwise an empty text.
QString write(const QString& path, const QByteArray& content)
{
    const QString folder = QFileInfo(path).path();
    QSaveFile file(path);
    const bool isWritten = QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) &&
                           file.write(content) == content.size() && file.commit();
    if (isWritten) {
        return {};
    }
    return AutostartText::tr("Starting with your desktop stays as it was: %1 could not be written "
                             "(%2).")
        .arg(QDir::toNativeSeparators(path), file.error() == QFileDevice::NoError
                                                 ? AutostartText::tr("its folder cannot be made")
                                                 : file.errorString());
}

} // namespace

Autostart::Autostart(QString program, const QString& user, const QStringList& shared)
    : m_program(std::move(program)), m_entry(user + kEntry)
{
    for (const QString& folder : shared) {
        m_sharedEntries += folder + kEntry;
    }
}

Autostart Autostart::ofThisProgram()
{
    const auto config = QStandardPaths::GenericConfigLocation;
    const QString user = QStandardPaths::writableLocation(config);
    QStringList shared = QStandardPaths::standardLocations(config);
    shared.removeAll(user);
    return Autostart(QCoreApplication::applicationFilePath(), user, shared);
}

bool Autostart::isOn() const
{
    return isStarted(m_entry).value_or(isOnForAll());
}

QString Autostart::setOn(bool isOn)
{
    if (isOn) {
        return write(m_entry, entryFor(m_program));
    }
    if (isOnForAll()) {
        return write(m_entry, hiddenEntry());
    }
    QFile file(m_entry);
    if (!file.exists() || file.remove()) {
        return {};
    }
    return AutostartText::tr("Starting with your desktop stays as it was: %1 could not be removed "
                             "(%2).")
        .arg(QDir::toNativeSeparators(m_entry), file.errorString());
}

bool Autostart::isOnForAll() const
{
    for (const QString& entry : m_sharedEntries) {
        if (const auto started = isStarted(entry)) {
            return *started;
        }
    }
    return false;
}

} // namespace pomotide::app
