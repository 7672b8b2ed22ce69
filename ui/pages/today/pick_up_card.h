// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session_bridge.h"

#include <QWidget>

class QPushButton;

namespace pomotide::ui {

class ElidedLabel;
class SecondaryLabel;

/// An intention that was left with a note where to pick it up, and a way to start it. Hidden if
/// there is none but the one that the first card is about.
class PickUpCard final : public QWidget {
    Q_OBJECT

public:
    /// The bridge must outlive it.
    explicit PickUpCard(SessionBridge& bridge, QWidget* parent = nullptr);

    /// Shows the state of the bridge.
    void offer(const core::NowActions& actions);

signals:
    void startWished(const std::vector<core::Command>& commands);

private:
    void start();

    SessionBridge& m_bridge;
    core::IntentionId m_intention{};
    bool m_isBreak = false;
    ElidedLabel* m_title;
    SecondaryLabel* m_nextStep;
    QPushButton* m_start;
};

} // namespace pomotide::ui
