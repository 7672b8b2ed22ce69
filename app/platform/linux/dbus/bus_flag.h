// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/desktop_flag.h"

#include <QDBusConnection>
#include <QVariant>

#include <functional>
#include <memory>
#include <vector>

namespace pomotide::app {

/// A boolean query to a service on a message bus, and the signals after which to repeat it.
struct DBusQuery {
    struct Signal {
        QString interface;
        QString name;
    };

    QDBusConnection bus;
    QString service;
    QString path;
    QString interface;
    QString method;
    QVariantList arguments;
    std::function<bool(const QVariant& answer)> isYes;
    std::vector<Signal> changes; ///< signals of the same path after which the answer may differ

    /// Queries a boolean property.
    [[nodiscard]] static DBusQuery property(const QDBusConnection& bus, const QString& service,
                                            const QString& path, const QString& interface,
                                            const QString& name);
};

class BusAnswer;

/// Set while at least one of several services answers true. Starts no service and waits for none. A
/// service that appears later is queried then; one that leaves or does not answer counts as false.
class BusFlag final : public DesktopFlag {
    Q_OBJECT

public:
    explicit BusFlag(std::vector<DBusQuery> questions, QObject* parent = nullptr);
    ~BusFlag() override;

private:
    void decide();

    std::vector<std::unique_ptr<BusAnswer>> m_answers;
};

} // namespace pomotide::app
