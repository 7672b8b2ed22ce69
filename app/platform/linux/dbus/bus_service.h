// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/service.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

namespace pomotide::app {

/// The service org.pomotide.Pomotide on a message bus. Its interface is described by
/// packaging/linux/org.pomotide.Pomotide1.xml.
class BusService final : public QDBusVirtualObject {
    Q_OBJECT

public:
    /// Requests the name; if another program has it, says so and goes on without.
    BusService(QDBusConnection session, Service& service);
    ~BusService() override;
    BusService(const BusService&) = delete;
    BusService& operator=(const BusService&) = delete;

    [[nodiscard]] static QString name();
    [[nodiscard]] static QString path();
    [[nodiscard]] static QString interface();

    [[nodiscard]] QString introspect(const QString& path) const override;
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;

private:
    void requestName();
    void followService();
    void emitSignal(const QString& interface, const QString& name, const QVariantList& arguments);
    [[nodiscard]] QDBusMessage answerTo(const QDBusMessage& message);
    [[nodiscard]] QDBusMessage answerOfProperties(const QDBusMessage& message) const;
    [[nodiscard]] QDBusMessage answerToGet(const QDBusMessage& message) const;

    QDBusConnection m_session;
    Service& m_service;
};

} // namespace pomotide::app
