// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace pomotide::app {

/// The desktop's top bar, if Pomotide can be in it.
class TopBar : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// False until the desktop has answered, and on desktops without such a bar.
    [[nodiscard]] virtual bool isThere() const = 0;

    [[nodiscard]] virtual bool hasPomotide() const = 0;

    /// Adds Pomotide or removes it. Returns what the user should know: why that failed, or what is
    /// left to do; otherwise an empty text.
    [[nodiscard]] virtual QString setPomotide(bool isAdded) = 0;

signals:
    /// Emitted when it turns out that there is one.
    void found();
};

/// Looks for it. What an earlier version of Pomotide has added is brought up to date.
[[nodiscard]] std::unique_ptr<TopBar> findTopBar();

} // namespace pomotide::app
