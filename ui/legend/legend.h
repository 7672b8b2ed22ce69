// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/legend_model.h"
#include "ui/overlay/overlay_backend.h"
#include "ui/session/session_bridge.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace pomotide::ui {

class Heading;
class RingPicture;
class SecondaryLabel;

/// Says what the ring shows: the ring as it is now, or a sample, and a line for each of its parts.
class Legend final : public QDialog {
    Q_OBJECT

public:
    /// `bridge` must outlive the dialog.
    explicit Legend(SessionBridge& bridge, QWidget* parent = nullptr);

    /// Shows the ring as a desktop with these capabilities shows it; at first, one with all.
    void setOverlay(OverlayBackend::Capabilities capabilities);

public slots:
    /// Shows that time has passed. Does nothing while the dialog is hidden.
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* content();
    void showLines(const core::LegendModel& legend);
    void fitScreen();

    SessionBridge& m_bridge;
    OverlayBackend::Capabilities m_capabilities;
    RingPicture* m_picture;
    QLabel* m_subject;
    Heading* m_about;
    SecondaryLabel* m_pulse;
    QGridLayout* m_parts = nullptr;
    QGridLayout* m_phases = nullptr;
    QScrollArea* m_area = nullptr;
    std::optional<core::LegendModel> m_shown; ///< lines of this one are shown
};

} // namespace pomotide::ui
