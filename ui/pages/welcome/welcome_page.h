// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/work_hours.h"
#include "ui/overlay/overlay_backend.h"
#include "ui/session/session_bridge.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pomotide::ui {

class Callouts;
class InlineMessage;
class SecondaryLabel;
class WeekEditor;

/// The first page for a new user: explains the program and asks for work hours. The buttons are
/// below that, and do not scroll.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    /// `bridge` must outlive the page.
    explicit WelcomePage(SessionBridge& bridge, QWidget* parent = nullptr);

    /// Explains the ring as a desktop with these capabilities shows it; at first, one with all.
    void setOverlay(OverlayBackend::Capabilities capabilities);

    /// Tells of the shortcut of the quick entry; of none if empty, as at first.
    void setShortcut(const QString& keys);

    /// Adds a part above the buttons.
    void addPart(QWidget* part);

signals:
    /// Emitted when hours were set or the question was declined.
    void answered();
    /// Emitted when the page is shown or hidden. The ring is previewed while it is shown.
    void previewWished(bool wished);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buttonLine();
    void followHours();
    void begin();

    SessionBridge& m_bridge;
    QWidget* m_content; ///< what scrolls
    QLabel* m_explanation;
    Callouts* m_callouts;
    QVBoxLayout* m_parts;
    WeekEditor* m_week;
    QWidget* m_buttonLine = nullptr;
    std::optional<std::vector<core::WorkHoursRule>> m_rules; ///< those that the week was offered by
    SecondaryLabel* m_shortcut;
    InlineMessage* m_message;
    QPushButton* m_begin;
    QPushButton* m_notNow;
};

} // namespace pomotide::ui
