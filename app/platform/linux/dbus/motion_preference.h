// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/desktop_flag.h"

#include <QDBusConnection>
#include <QString>
#include <QVariantMap>

class QDBusVariant;

namespace pomotide::app {

/// Whether the desktop wants nothing to move: what its portal says, and where it says nothing, the
/// files in which GTK and KDE keep it.
class MotionPreference final : public DesktopFlag {
    Q_OBJECT

public:
    /// Reads the files in the folder `config` at once; the portal answers later.
    MotionPreference(QDBusConnection session, const QString& config, QObject* parent = nullptr);

private slots:
    void hear(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void askPortal();
    void decide();

    QDBusConnection m_session;
    bool m_isReducedByFiles;
    QVariantMap m_portal; ///< what it has said, by "group key"
};

} // namespace pomotide::app
