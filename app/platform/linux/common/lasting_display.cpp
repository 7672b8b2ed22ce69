// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/common/lasting_display.h"

#include <algorithm>
#include <utility>

namespace pomotide::ui {

LastingDisplay::LastingDisplay(QString name, Connect connect, std::chrono::milliseconds pause)
    : m_name(std::move(name)), m_connect(std::move(connect)), m_pause(pause)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(m_pause);
    QObject::connect(&m_retry, &QTimer::timeout, this, &LastingDisplay::tryConnecting);
    tryConnecting();
}

void LastingDisplay::tryConnecting()
{
    m_inner = m_connect();
    if (!m_inner) {
        const auto next = m_retry.intervalAsDuration();
        m_retry.start();
        m_retry.setInterval(std::min(2 * next, kLongestPause * m_pause));
        return;
    }
    m_retry.setInterval(m_pause);
    QObject::connect(m_inner.get(), &OverlayDisplay::changed, this, &OverlayDisplay::changed);
    QObject::connect(m_inner.get(), &OverlayDisplay::fullScreenChanged, this,
                     &OverlayDisplay::fullScreenChanged);
    QObject::connect(m_inner.get(), &OverlayDisplay::ownWindowsChanged, this,
                     &OverlayDisplay::ownWindowsChanged);
    // Queued, as the display is deleted then.
    QObject::connect(m_inner.get(), &OverlayDisplay::lost, this, &LastingDisplay::leave,
                     Qt::QueuedConnection);
    emit changed();
}

void LastingDisplay::leave()
{
    const auto lost = std::move(m_inner); // until its surfaces are no longer used
    emit changed();
    tryConnecting();
}

OverlayBackend::Capabilities LastingDisplay::capabilities() const
{
    return m_inner ? m_inner->capabilities() : OverlayBackend::Capabilities();
}

QList<OverlayScreen> LastingDisplay::screens() const
{
    return m_inner ? m_inner->screens() : QList<OverlayScreen>();
}

bool LastingDisplay::hasFullScreenWindow(const OverlayScreen& screen) const
{
    return m_inner && m_inner->hasFullScreenWindow(screen);
}

QRegion LastingDisplay::ownWindows(const OverlayScreen& screen)
{
    return m_inner ? m_inner->ownWindows(screen) : QRegion();
}

std::unique_ptr<OverlaySurface> LastingDisplay::makeSurface(const OverlayScreen& screen,
                                                            const QRect& place, Dithering dithering)
{
    return m_inner->makeSurface(screen, place, dithering); // a screen is there, so it is, too
}

void LastingDisplay::commit()
{
    if (m_inner) {
        m_inner->commit();
    }
}

void LastingDisplay::raise()
{
    if (m_inner) {
        m_inner->raise();
    }
}

} // namespace pomotide::ui
