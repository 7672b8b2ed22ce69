// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/desktop_flag.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QProcess>

namespace pomotide::app {

/// Set while the user of GNOME wants no banners. No service and no portal hands out that setting,
/// so the command gsettings reads it when the Shell appears and after each change.
class GnomeBanners final : public DesktopFlag {
    Q_OBJECT

public:
    /// Asks at once, and waits for nothing. Without the Shell or the command it stays unset.
    explicit GnomeBanners(QDBusConnection session, QObject* parent = nullptr);

private slots:
    void hearWriter(const QString& path, const QStringList& changes, const QString& tag);

private:
    void ask();
    void hear();
    void forget();

    QDBusConnection m_session;
    QDBusServiceWatcher m_shell;
    QProcess m_gsettings;
    bool m_isShellThere = false;
    bool m_isAnswerOld = false; ///< there was a change while the command ran
};

} // namespace pomotide::app
