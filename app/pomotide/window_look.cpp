// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/window_look.h"

#include "ui/colour/roles.h"
#include "ui/style/pomotide_style.h"

#include <QApplication>
#include <QStyleFactory>

namespace pomotide::app {

WindowLook::WindowLook(std::unique_ptr<DesktopLookWatch> desktop, QObject* parent)
    : QObject(parent), m_desktop(std::move(desktop)), m_desktopStyle(QApplication::style()->name()),
      m_isDesktopDark(ui::isDark(QApplication::palette()))
{
    connect(m_desktop.get(), &DesktopLookWatch::changed, this, &WindowLook::adopt);
    adopt();
}

void WindowLook::follow(const core::Settings& settings)
{
    if (settings.theme != m_theme || settings.controls != m_controls) {
        m_theme = settings.theme;
        m_controls = settings.controls;
        adopt();
    }
}

void WindowLook::adopt()
{
    adoptStyle();
    // With the desktop's controls, its colours stay unless the user wishes others.
    const bool hasColours = isOwn() || m_theme != core::Theme::AsDesktop;
    if (hasColours) {
        const bool isDark = this->isDark();
        QApplication::setPalette(
            ui::ownPalette(isDark, m_desktop->look().accent.value_or(ui::usualAccent(isDark))));
    } else if (m_hasColours) {
        QApplication::setPalette(QPalette());
    }
    m_hasColours = hasColours;
}

void WindowLook::adoptStyle()
{
    const bool isOwn = this->isOwn();
    if (std::exchange(m_hasStyle, isOwn) != isOwn) {
        QApplication::setStyle(isOwn ? new ui::PomotideStyle
                                     : QStyleFactory::create(m_desktopStyle));
    }
}

bool WindowLook::isDark() const
{
    return m_theme == core::Theme::AsDesktop ? m_desktop->look().isDark.value_or(m_isDesktopDark)
                                             : m_theme == core::Theme::Dark;
}

bool WindowLook::isOwn() const
{
    switch (m_controls) {
    case core::Controls::Auto:
        break;
    case core::Controls::Pomotide:
        return true;
    case core::Controls::Desktop:
        return false;
    }
    return m_desktopStyle == QLatin1String("fusion");
}

} // namespace pomotide::app
