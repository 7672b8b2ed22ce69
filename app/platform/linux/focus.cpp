// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/focus.h"

#ifdef POMOTIDE_WITH_X11_KEYS
#include "app/platform/linux/x11/x11_focus.h"
#endif

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>
#include <QWindow>

#include <optional>
#include <utility>

namespace pomotide::app {

namespace {

#ifndef POMOTIDE_WITH_X11_KEYS
std::uint32_t windowWithFocus()
{
    return 0;
}

void askForFocus(std::uint32_t, std::uint32_t) {}

void keepOffLists(std::uint32_t) {}

std::optional<QPoint> middleOf(std::uint32_t)
{
    return std::nullopt;
}
#endif

/// In X11 tokens, the time of the user's request follows this mark.
constexpr QLatin1String kTimeMark("_TIME");

std::uint32_t timeIn(const QString& token)
{
    const auto at = token.lastIndexOf(kTimeMark);
    return at < 0 ? 0 : token.mid(at + kTimeMark.size()).toUInt();
}

void useToken(const QString& token)
{
    if (!token.isEmpty() && QGuiApplication::platformName().startsWith(QLatin1String("wayland"))) {
        // Qt reads the variable when the window asks to become active.
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    }
}

} // namespace

void bringUp(QWidget& window, const QString& token)
{
    useToken(token);
    window.show();
    window.raise();
    window.activateWindow();
    if (!token.isEmpty()) {
        askForFocus(static_cast<std::uint32_t>(window.winId()), timeIn(token));
    }
}

void Focus::expect(const QString& token)
{
    useToken(token);
    m_time = timeIn(token);
    const std::uint32_t now = windowWithFocus();
    m_before = now == m_window ? m_before : now;
}

QScreen* Focus::screen() const
{
    const auto middle = m_before != 0 ? middleOf(m_before) : std::nullopt;
    for (QScreen* const screen : QGuiApplication::screens()) {
        // Only the corner of a screen that Qt scales is in the X server's pixels.
        const QRect area = screen->geometry();
        if (middle &&
            QRect(area.topLeft(), area.size() * screen->devicePixelRatio()).contains(*middle)) {
            return screen;
        }
    }
    return nullptr;
}

void Focus::take(const QWindow& window)
{
    m_window = static_cast<std::uint32_t>(window.winId());
    askForFocus(m_window, m_time);
    keepOffLists(m_window);
}

void Focus::giveBack()
{
    const std::uint32_t now = windowWithFocus();
    const std::uint32_t own = std::exchange(m_window, 0);
    if (m_before != 0 && (now == 0 || now == own)) {
        askForFocus(m_before, 0);
    }
}

} // namespace pomotide::app
