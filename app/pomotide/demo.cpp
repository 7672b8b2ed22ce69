// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/demo.h"

#include "app/platform/overlay_backends.h"
#include "app/pomotide/demo_caption.h"
#include "app/pomotide/demo_end.h"

#include <QCoreApplication>
#include <QProcess>

namespace pomotide::app {

namespace {

/// Where captions would take clicks, there are none.
std::unique_ptr<ui::Caption> captionOverAll()
{
    auto display = ui::makeOverlayDisplay();
    const bool isPossible =
        display && display->capabilities().testFlag(ui::OverlayBackend::ClickThrough);
    return isPossible ? std::make_unique<ui::Caption>(std::move(display)) : nullptr;
}

} // namespace

Demo::Demo(ui::SessionBridge& bridge, double speed, bool hasCaptions)
    : m_bridge(bridge), m_driver(m_clock, bridge.now(), speed),
      m_user(
          m_driver, bridge.zones(),
          [&bridge](const core::Command& command) { static_cast<void>(bridge.dispatch(command)); },
          [this] { showEnd(); }),
      m_hasEnd(hasCaptions), m_caption(hasCaptions ? captionOverAll() : nullptr)
{
    connect(&bridge, &ui::SessionBridge::stateChanged, this, [this] {
        if (!m_end) {
            m_user.onState(m_bridge.state());
        }
        refresh();
    });
}

void Demo::begin()
{
    m_user.begin(m_bridge.state());
}

void Demo::refresh()
{
    if (m_caption && !m_isHidden && !m_end) {
        m_caption->show(demoCaption(m_bridge.state(), m_bridge.zones(), m_bridge.now()));
    }
}

void Demo::setHidden(bool isHidden)
{
    m_isHidden = isHidden;
    if (m_caption && isHidden) {
        m_caption->hide();
    }
    refresh();
}

void Demo::showEnd()
{
    if (!m_hasEnd) {
        QCoreApplication::quit();
        return;
    }
    if (m_caption) {
        m_caption->hide();
    }
    m_end = std::make_unique<DemoEnd>();
    connect(m_end.get(), &QDialog::accepted, this, [] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                {QStringLiteral("--window")});
    });
    connect(m_end.get(), &QDialog::finished, qApp, &QCoreApplication::quit);
    m_end->show();
}

} // namespace pomotide::app
