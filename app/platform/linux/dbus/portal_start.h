// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/desktop_start.h"

#include <QDBusConnection>
#include <QVariantMap>

#include <optional>

namespace pomotide::app {

/// Asks org.freedesktop.portal.Background, as programs in a sandbox cannot write autostart entries.
/// The portal does not tell what it has granted before: a file has its last answer.
class PortalStart final : public DesktopStart {
    Q_OBJECT

public:
    PortalStart(QDBusConnection bus, QString file);

    /// Until the portal answers, this is what was wished.
    [[nodiscard]] bool isOn() const override;
    [[nodiscard]] QString setOn(bool isOn) override;

private slots:
    void hear(uint response, const QVariantMap& results);

private:
    void finish(const QString& problem);
    void keep(bool isOn) const;
    void forgetRequest();

    QDBusConnection m_bus;
    QString m_file;
    std::optional<bool> m_wished; ///< while an answer is awaited
    QString m_request;            ///< the request whose response is expected
    int m_requests = 0;
};

} // namespace pomotide::app
