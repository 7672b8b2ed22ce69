// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overlay/overlay_display.h"
#include "ui/text/overlay_text.h"

#include <memory>
#include <optional>
#include <vector>

namespace pomotide::ui {

/// Returns the area of a caption on a screen of that size: in the lower left corner, outside a ring
/// of the default size.
[[nodiscard]] QRect captionArea(const QSize& screen);

/// Paints the caption at the origin, in the size of `captionArea`. What is below must be
/// transparent.
void paintCaption(QPainter& painter, const OverlayText& text, const QSize& screen);

/// A text in a corner of each screen. It takes no clicks, keys or focus.
class Caption final : public QObject {
    Q_OBJECT

public:
    explicit Caption(std::unique_ptr<OverlayDisplay> display, QObject* parent = nullptr);
    ~Caption() override;

    void show(const OverlayText& text);
    void hide();

private:
    struct OnScreen {
        QSize screen;
        std::unique_ptr<OverlaySurface> surface;
    };

    void remake();
    void repaint();

    std::unique_ptr<OverlayDisplay> m_display;
    std::optional<OverlayText> m_text;
    std::vector<OnScreen> m_screens;
};

} // namespace pomotide::ui
