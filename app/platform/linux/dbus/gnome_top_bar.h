// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/linux/common/extension_files.h"
#include "app/platform/top_bar.h"

#include <QDBusConnection>
#include <QVariantMap>

#include <functional>
#include <optional>

namespace pomotide::app {

/// Settings of GNOME Shell by their keys; values are written as the program gsettings does.
struct ShellSettings {
    std::function<std::optional<QString>(const QString& key)> read; ///< nothing after a failure
    std::function<bool(const QString& key, const QString& value)> write; ///< false after a failure
};

/// By the program gsettings.
[[nodiscard]] ShellSettings shellSettings();

/// The top bar of GNOME Shell, where an extension shows Pomotide. Of new extensions the Shell
/// learns only when it starts.
class GnomeTopBar final : public TopBar {
    Q_OBJECT

public:
    GnomeTopBar(const QDBusConnection& session, ShellSettings settings, ExtensionFiles files);

    [[nodiscard]] bool isThere() const override { return m_shell != 0; }
    [[nodiscard]] bool hasPomotide() const override;
    [[nodiscard]] QString setPomotide(bool isAdded) override;

private:
    void onVersion(const QString& version);
    void onFound(int shell, const QVariantMap& info);
    /// Returns a message for the user if that failed, otherwise an empty text.
    [[nodiscard]] QString enable(bool isEnabled) const;
    [[nodiscard]] QString whatIsLeft() const;

    QDBusConnection m_session;
    ShellSettings m_settings;
    ExtensionFiles m_files;
    int m_shell = 0;         ///< its version; 0 without one that we have an extension for
    bool m_isLoaded = false; ///< the Shell knew the extension when it was found
};

} // namespace pomotide::app
