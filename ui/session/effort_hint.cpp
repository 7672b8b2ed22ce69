// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/effort_hint.h"

#include "core/present/past_efforts.h"
#include "ui/text/effort_text.h"
#include "ui/text/folded.h"

#include <utility>

namespace pomotide::ui {

QString EffortHint::of(const QString& title)
{
    if (std::exchange(m_title, title) != title) {
        m_bridge.read([&](const core::State&, const core::History& history) {
            m_sentence = text::pastEfforts(core::pastEfforts(history, title.toStdString(), folded));
        });
    }
    return m_sentence;
}

QString EffortHint::of(const core::QuickWish& wish)
{
    return of(wish.estimate ? QString::fromStdString(wish.title) : QString());
}

} // namespace pomotide::ui
