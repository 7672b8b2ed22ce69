// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overlay/pulse.h"
#include "ui/text/overlay_text.h"

namespace pomotide::ui {

/// Text that the overlay shows once, for as long as it takes to read. All times are the ticker's.
class Speech final {
public:
    enum class Stage { Gone, Appearing, Shown, Fading };

    /// Begins at `time` with the opacity `visible` of the text it replaces: else it would flash.
    /// The phase ends in `left`.
    Speech(OverlayText text, core::Duration time, double visible, core::Duration left,
           Motion motion);

    [[nodiscard]] const OverlayText& text() const { return m_text; }
    /// Changes the text, and nothing about its time and place.
    void setText(OverlayText text);

    /// Fades out from `time` on, from the opacity it has then.
    void fadeFrom(core::Duration time);

    [[nodiscard]] Stage stageAt(core::Duration time) const;
    [[nodiscard]] double opacityAt(core::Duration time) const;
    /// Returns when the next frame after `time` is due; it is not gone then.
    [[nodiscard]] core::Duration nextFrame(core::Duration time) const;

private:
    OverlayText m_text;
    Motion m_motion;
    TextTiming m_timing;
    core::Duration m_began;
};

} // namespace pomotide::ui
