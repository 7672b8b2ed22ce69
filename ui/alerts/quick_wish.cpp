// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/quick_wish.h"

#include <QString>

namespace pomotide::ui {

std::string folded(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
        .simplified()
        .toCaseFolded()
        .toStdString();
}

std::optional<core::IntentionId> recordIntention(const core::QuickWish& wish, const Ask& ask)
{
    const auto& [intention, title, estimate] = wish;
    if (!intention) {
        const auto added =
            ask(core::AddIntention{.title = title, .description = {}, .estimate = estimate});
        return added ? std::optional{std::get<core::IntentionId>(added->created)} : std::nullopt;
    }
    if (estimate && !ask(core::EstimateIntention{*intention, *estimate})) {
        return std::nullopt;
    }
    return intention;
}

} // namespace pomotide::ui
