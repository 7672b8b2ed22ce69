// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pomotide/window_place.h"

#include "ui/legend/legend.h"
#include "ui/window/compact_window.h"

#include <QIcon>

#include <memory>

namespace pomotide::app {

/// The icon of all windows.
[[nodiscard]] QIcon windowIcon();

/// The windows besides the main one: its compact form, and the explanation of the ring. They are
/// created at their first use, so that the program starts faster and stays smaller.
class OtherWindows final : public QObject {
    Q_OBJECT

public:
    /// All references must outlive it. The compact form's place is kept in that file; nowhere if
    /// the name is empty.
    OtherWindows(ui::SessionBridge& bridge, ui::EditLog& log, const ui::OverlayBackend& overlay,
                 const QString& placeFile);

    // A token is the activation token of the requesting process; it may be empty.
    void openLegend(const QString& token);
    void openCompact(const QString& token);

    /// Closes the explanation and recreates the compact form, as texts are set when widgets are
    /// created.
    void changeLanguage();

    /// Explains the ring as the overlay shows it now.
    void followOverlay();

public slots:
    /// Shows that time has passed.
    void refresh();

signals:
    /// Emitted when the main window is wished instead of the compact form.
    void wholeWished();
    void newIntentionWished();

private:
    ui::SessionBridge& m_bridge;
    ui::EditLog& m_log;
    const ui::OverlayBackend& m_overlay;
    std::unique_ptr<WindowPlace> m_place;         ///< null if it is not kept
    std::unique_ptr<ui::Legend> m_legend;         ///< null until first opened
    std::unique_ptr<ui::CompactWindow> m_compact; ///< null until first opened
};

} // namespace pomotide::app
