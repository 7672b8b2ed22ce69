// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QObject>

#include <memory>
#include <optional>
#include <utility>

namespace pomotide::app {

/// How the desktop would like windows to look; nothing where it does not say.
struct DesktopLook {
    std::optional<bool> isDark;
    std::optional<QColor> accent;

    bool operator==(const DesktopLook&) const = default;
};

/// Tells when that changes.
class DesktopLookWatch : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const DesktopLook& look() const { return m_look; }

signals:
    void changed();

protected:
    void set(DesktopLook look)
    {
        if (std::exchange(m_look, look) != look) {
            emit changed();
        }
    }

private:
    DesktopLook m_look;
};

/// The first answer comes from the event loop.
[[nodiscard]] std::unique_ptr<DesktopLookWatch> watchDesktopLook();

} // namespace pomotide::app
