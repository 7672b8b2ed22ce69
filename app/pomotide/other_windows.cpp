// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/other_windows.h"

#include "app/platform/focus.h"
#include "ui/tray/tray_icon_painter.h"

#include <QGuiApplication>

namespace pomotide::app {

namespace {

/// On Wayland, only the compositor's user can keep a window on top.
bool canStayOnTop()
{
    return !QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
}

} // namespace

QIcon windowIcon()
{
    return ui::trayIcon({.kind = core::PhaseKind::Pomodoro, .elapsed = ui::TrayRing::kSteps / 3});
}

OtherWindows::OtherWindows(ui::SessionBridge& bridge, ui::EditLog& log,
                           const ui::OverlayBackend& overlay, const QString& placeFile)
    : m_bridge(bridge), m_log(log), m_overlay(overlay),
      m_place(placeFile.isEmpty() ? nullptr : std::make_unique<WindowPlace>(placeFile))
{}

void OtherWindows::openLegend(const QString& token)
{
    if (!m_legend) {
        m_legend = std::make_unique<ui::Legend>(m_bridge);
        m_legend->setWindowIcon(windowIcon());
        m_legend->setOverlay(m_overlay.capabilities());
    }
    bringUp(*m_legend, token);
}

void OtherWindows::openCompact(const QString& token)
{
    if (!m_compact) {
        m_compact = std::make_unique<ui::CompactWindow>(m_bridge, m_log, canStayOnTop());
        m_compact->setWindowIcon(windowIcon());
        if (m_place) {
            m_place->follow(*m_compact);
        }
        connect(m_compact.get(), &ui::CompactWindow::wholeWished, this, [this] {
            m_compact->hide();
            emit wholeWished();
        });
        connect(m_compact.get(), &ui::CompactWindow::newIntentionWished, this,
                &OtherWindows::newIntentionWished);
    }
    bringUp(*m_compact, token);
}

void OtherWindows::changeLanguage()
{
    m_legend.reset();
    const bool isOpen = m_compact && m_compact->isVisible();
    m_compact.reset();
    if (isOpen) {
        openCompact({});
    }
}

void OtherWindows::followOverlay()
{
    if (m_legend) {
        m_legend->setOverlay(m_overlay.capabilities());
    }
}

void OtherWindows::refresh()
{
    if (m_legend) {
        m_legend->refresh();
    }
    if (m_compact) {
        m_compact->refresh();
    }
}

} // namespace pomotide::app
