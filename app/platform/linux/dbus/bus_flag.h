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

/// What a service on a message bus can be asked, and when it is to be asked again.
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
    std::vector<Signal> changes; ///< of the same path: after these the answer may be another

    /// For that property: yes if it is true.
    [[nodiscard]] static DBusQuery property(const QDBusConnection& bus, const QString& service,
                                            const QString& path, const QString& interface,
                                            const QString& name);
};

class BusAnswer;

/// Is set while one of several services says yes. Nobody is started for that, or waited for; who
/// comes later is asked then, and who goes or does not answer has not said yes.
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
