// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace pomotide::app {

/// Has the desktop start the program with each session.
class DesktopStart : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual bool isOn() const = 0;

    /// Returns a message for the user if that failed, otherwise an empty text.
    [[nodiscard]] virtual QString setOn(bool isOn) = 0;

signals:
    /// Emitted when a desktop that was asked has answered, with a message if it refused.
    void answered(const QString& problem);
};

/// By a portal if the program is in a sandbox, else by an autostart entry.
[[nodiscard]] std::unique_ptr<DesktopStart> makeDesktopStart();

} // namespace pomotide::app
