// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/desktop_look.h"
#include "core/model/settings.h"

#include <QObject>
#include <QString>

namespace pomotide::app {

/// Gives the program's windows the style and the palette that the user and the desktop wish.
class WindowLook final : public QObject {
    Q_OBJECT

public:
    /// The application must have the style that the desktop gave it.
    explicit WindowLook(std::unique_ptr<DesktopLookWatch> desktop, QObject* parent = nullptr);

    /// Adopts the user's wishes.
    void follow(const core::Settings& settings);

private:
    void adopt();
    void adoptStyle();
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] bool isOwn() const;

    std::unique_ptr<DesktopLookWatch> m_desktop;
    QString m_desktopStyle;    ///< its name; "fusion" is that of desktops without one for Qt
    bool m_isDesktopDark;      ///< by its palette
    bool m_hasStyle = false;   ///< our own
    bool m_hasColours = false; ///< our own, also with the style of the desktop
    core::Theme m_theme = core::Theme::AsDesktop;
    core::Controls m_controls = core::Controls::Auto;
};

} // namespace pomotide::app
