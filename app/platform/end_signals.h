// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace pomotide::app {

/// Notices when the system asks the program to end: at a logout, by Ctrl+C, or because its terminal
/// was closed. The same request again ends the program at once. At most one exists at a time.
class EndSignals final : public QObject {
    Q_OBJECT

public:
    /// Requests that the program was started to ignore, as by nohup, stay ignored.
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override;

signals:
    void endWished();

private:
    int m_wake;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace pomotide::app
