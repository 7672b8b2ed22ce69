// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/bus_flag.h"

#include "app/platform/linux/dbus/bus_answer.h"

#include <QDBusVariant>

#include <algorithm>
#include <utility>

namespace pomotide::app {

DBusQuery DBusQuery::property(const QDBusConnection& bus, const QString& service,
                              const QString& path, const QString& interface, const QString& name)
{
    const auto properties = QStringLiteral("org.freedesktop.DBus.Properties");
    return {.bus = bus,
            .service = service,
            .path = path,
            .interface = properties,
            .method = QStringLiteral("Get"),
            .arguments = {interface, name},
            .isYes = [](const QVariant& answer) { return answer.toBool(); },
            .changes = {{properties, QStringLiteral("PropertiesChanged")}}};
}

BusFlag::BusFlag(std::vector<DBusQuery> questions, QObject* parent) : DesktopFlag(parent)
{
    for (auto& question : questions) {
        m_answers.push_back(std::make_unique<BusAnswer>(std::move(question)));
        connect(m_answers.back().get(), &BusAnswer::changed, this, &BusFlag::decide);
    }
}

BusFlag::~BusFlag() = default;

void BusFlag::decide()
{
    set(std::any_of(m_answers.begin(), m_answers.end(),
                    [](const auto& answer) { return answer->isSet(); }));
}

} // namespace pomotide::app
