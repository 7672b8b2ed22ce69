// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session_bridge.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace pomotide::ui {

class InlineMessage;
class WeekEditor;

/// The first page of all: what will happen, and during which hours.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    /// `bridge` must outlive the page.
    explicit WelcomePage(SessionBridge& bridge, QWidget* parent = nullptr);

    /// Adds what else the program has to offer on its first day.
    void addPart(QWidget* part);

signals:
    /// Hours were set, or not now.
    void answered();
    /// The page is in sight, or no longer: meanwhile the ring may be shown as it will look.
    void previewWished(bool wished);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QHBoxLayout* buttonLine();
    void begin();

    SessionBridge& m_bridge;
    QVBoxLayout* m_parts;
    WeekEditor* m_week;
    InlineMessage* m_message;
    QPushButton* m_begin;
    QPushButton* m_notNow;
};

} // namespace pomotide::ui
