// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/desktop_start.h"

#include "app/platform/autostart.h"
#include "app/platform/linux/dbus/portal_start.h"
#include "app/platform/state_folder.h"

#include <QFile>

namespace pomotide::app {

namespace {

class EntryStart final : public DesktopStart {
public:
    [[nodiscard]] bool isOn() const override { return m_entry.isOn(); }
    [[nodiscard]] QString setOn(bool isOn) override { return m_entry.setOn(isOn); }

private:
    Autostart m_entry = Autostart::ofThisProgram();
};

} // namespace

std::unique_ptr<DesktopStart> makeDesktopStart()
{
    if (QFile::exists(QStringLiteral("/.flatpak-info"))) {
        return std::make_unique<PortalStart>(QDBusConnection::sessionBus(),
                                             stateFolder() + QStringLiteral("/autostart"));
    }
    return std::make_unique<EntryStart>();
}

} // namespace pomotide::app
