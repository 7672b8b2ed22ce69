// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures on pictures how far parts of the overlay stand out.
#pragma once

#include "core/present/overlay_model.h"
#include "ui/overlay/overlay_layout.h"

#include <QImage>

#include <optional>

namespace pomotide {

/// Relative luminance as in WCAG 2, 0 to 1, of an opaque colour.
[[nodiscard]] double luminance(QRgb colour);

/// Contrast as in WCAG 2 of two luminances, from 1.
[[nodiscard]] double contrast(double one, double other);

/// The time's band in a picture of the overlay.
class BandPicture final {
public:
    BandPicture(const core::OverlayModel& model, const QSize& screen);

    /// Returns the contrast of a stretch of the band against a plain page, with that opacity
    /// relative to the peak. A slice of the band is an eighth of it thick, but at least one and a
    /// half hairlines; its luminance is the mean along the stretch. Of all slices the one with the
    /// most contrast counts: an arc is seen by its light tone or by its dark lining, whichever
    /// stands out from what is below.
    [[nodiscard]] double contrast(ui::Stretch along, double opacity, QRgb page) const;

private:
    [[nodiscard]] double meanAt(double across, ui::Stretch along, double opacity, QRgb page) const;

    QImage m_picture;
    ui::Layout m_layout;
};

/// Returns a filled stretch of the model's time, without its ends.
[[nodiscard]] ui::Stretch filledStretch(const core::OverlayModel& model);

/// Returns an empty stretch of the model's time, without its ends; there is none in a prompt.
[[nodiscard]] std::optional<ui::Stretch> emptyStretch(const core::OverlayModel& model);

} // namespace pomotide
