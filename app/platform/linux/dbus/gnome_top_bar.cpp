// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/gnome_top_bar.h"

#include "app/platform/linux/dbus/call.h"
#include "app/platform/linux/dbus/gsettings.h"

#include <utility>

namespace pomotide::app {

namespace {

const QString kEnabled = QStringLiteral("enabled-extensions");
const QString kDisabled = QStringLiteral("disabled-extensions");
const QString kAllDisabled = QStringLiteral("disable-user-extensions");
constexpr double kFirstFault = 3; // of an extension's states: error, and out of date
constexpr double kLastFault = 4;

dbus::Object shellAt(const char* interface)
{
    return {QStringLiteral("org.gnome.Shell"), QStringLiteral("/org/gnome/Shell"), interface};
}

/// The entries of a list of texts as GVariant writes them, each with its quotes.
QStringList entriesOf(const QString& list)
{
    const QString inner = list.section('[', 1).section(']', 0, -2);
    QStringList entries;
    for (const QString& entry : inner.split(',', Qt::SkipEmptyParts)) {
        entries += entry.trimmed();
    }
    return entries;
}

QString ours()
{
    return '\'' + ExtensionFiles::uuid() + '\'';
}

/// The list with our extension or without it.
QString listWith(bool isIn, const QString& list)
{
    QStringList entries = entriesOf(list);
    entries.removeAll(ours());
    if (isIn) {
        entries += ours();
    }
    return '[' + entries.join(QStringLiteral(", ")) + ']';
}

} // namespace

ShellSettings shellSettings()
{
    const auto schema = QStringLiteral("org.gnome.shell");
    return {.read =
                [schema](const QString& key) {
                    return gsettings::run({"get", schema, key});
                },
            .write =
                [schema](const QString& key, const QString& value) {
                    return gsettings::run({"set", schema, key, value}).has_value();
                }};
}

GnomeTopBar::GnomeTopBar(const QDBusConnection& session, ShellSettings settings,
                         ExtensionFiles files)
    : m_session(session), m_settings(std::move(settings)), m_files(std::move(files))
{
    dbus::property(m_session, shellAt("org.gnome.Shell"), QStringLiteral("ShellVersion"), this,
                   [this](const QVariant& version) { onVersion(version.toString()); });
}

void GnomeTopBar::onVersion(const QString& version)
{
    const int shell = version.section('.', 0, 0).toInt();
    if (!ExtensionFiles::fit(shell)) {
        return;
    }
    const auto ask = dbus::message(shellAt("org.gnome.Shell.Extensions"),
                                   QStringLiteral("GetExtensionInfo"), {ExtensionFiles::uuid()});
    dbus::call<QVariantMap>(m_session, ask, this, [this, shell](const auto& info) {
        onFound(shell, info.value_or(QVariantMap()));
    });
}

void GnomeTopBar::onFound(int shell, const QVariantMap& info)
{
    const double state = info.value(QStringLiteral("state")).toDouble();
    m_isLoaded = !info.isEmpty() && (state < kFirstFault || state > kLastFault);
    m_shell = shell;
    if (m_files.exist()) {
        (void)m_files.write(m_shell); // if that fails, the files of before go on working
    }
    emit found();
}

bool GnomeTopBar::hasPomotide() const
{
    const auto enabled = m_settings.read(kEnabled);
    return enabled && entriesOf(*enabled).contains(ours()) &&
           (m_files.exist() || m_files.areShared());
}

QString GnomeTopBar::setPomotide(bool isAdded)
{
    if (!isAdded) {
        const QString problem = enable(false);
        return problem.isEmpty() ? m_files.remove() : problem;
    }
    QString problem = m_files.write(m_shell);
    if (problem.isEmpty()) {
        problem = enable(true);
    }
    return problem.isEmpty() ? whatIsLeft() : problem;
}

QString GnomeTopBar::enable(bool isEnabled) const
{
    const auto enabled = m_settings.read(kEnabled);
    const auto disabled = m_settings.read(kDisabled);
    const bool isDone = enabled && disabled &&
                        m_settings.write(kDisabled, listWith(false, *disabled)) &&
                        m_settings.write(kEnabled, listWith(isEnabled, *enabled));
    return isDone ? QString()
                  : tr("The top bar stays as it was: GNOME's settings could not be changed.");
}

QString GnomeTopBar::whatIsLeft() const
{
    if (m_settings.read(kAllDisabled) == QStringLiteral("true")) {
        return tr("All of GNOME's extensions are switched off, so this one is, too. GNOME's "
                  "program Extensions switches them on.");
    }
    return m_isLoaded
               ? QString()
               : tr("Pomotide will be in the top bar once you have logged out and in again.");
}

} // namespace pomotide::app
