// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/desktop_flag.h"

#include <QDBusConnection>
#include <QString>
#include <QVariantMap>

class QDBusVariant;

namespace pomotide::app {

/// Set while the user prefers reduced motion, as reported by the desktop's portal or, without that,
/// by the settings files of GTK and KDE.
class MotionPreference final : public DesktopFlag {
    Q_OBJECT

public:
    /// Reads the files in the folder `config` at once. The portal answers later.
    MotionPreference(QDBusConnection session, const QString& config, QObject* parent = nullptr);

private slots:
    void hear(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void askPortal();
    void decide();

    QDBusConnection m_session;
    bool m_isReducedByFiles;
    QVariantMap m_portal; ///< the portal's answers, by "group key"
};

} // namespace pomotide::app
