// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/speech.h"

#include <cmath>
#include <utility>

namespace pomotide::ui {

namespace {

TextTiming timingOf(const OverlayText& text, core::Duration left, Motion motion)
{
    const TextTiming timing{readingTime(text.headline + QLatin1Char(' ') + text.subline)};
    return motion == Motion::Stepped ? lastingToEnd(timing, left) : timing;
}

/// Returns how long text takes to fade in to that opacity.
core::Duration fadedIn(double opacity)
{
    return core::Duration{std::lround(opacity * double(TextTiming::kFade.count() - 1))};
}

} // namespace

Speech::Speech(OverlayText text, core::Duration time, double visible, core::Duration left,
               Motion motion)
    : m_text(std::move(text)), m_motion(motion), m_timing(timingOf(m_text, left, motion)),
      m_began(time - fadedIn(visible))
{}

void Speech::setText(OverlayText text)
{
    text.place = m_text.place;
    m_text = std::move(text);
}

void Speech::fadeFrom(core::Duration time)
{
    const double visible = opacityAt(time);
    m_timing = TextTiming{};
    m_began = time - m_timing.gone() + fadedIn(visible);
}

Speech::Stage Speech::stageAt(core::Duration time) const
{
    const core::Duration since = time - m_began;
    if (since >= m_timing.gone()) {
        return Stage::Gone;
    }
    if (since >= m_timing.fadesOut()) {
        return Stage::Fading;
    }
    return since < TextTiming::kFade ? Stage::Appearing : Stage::Shown;
}

double Speech::opacityAt(core::Duration time) const
{
    return m_timing.opacity(time - m_began, m_motion);
}

core::Duration Speech::nextFrame(core::Duration time) const
{
    const Stage stage = stageAt(time);
    if (stage == Stage::Shown) {
        return m_began + m_timing.fadesOut();
    }
    const core::Duration end = stage == Stage::Appearing ? TextTiming::kFade : m_timing.gone();
    return m_began + ui::nextFrame(time - m_began, end, m_motion);
}

} // namespace pomotide::ui
