// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/quick_entry_model.h"

#include <QListWidget>

namespace pomotide::ui {

/// The open intentions that match the typed text, and its other readings. The field keeps the focus
/// and calls goUp() and goDown().
class QuickSuggestions final : public QListWidget {
    Q_OBJECT

public:
    explicit QuickSuggestions(QWidget* parent = nullptr);

    /// Replaces the suggestions; hidden if there are none. A chosen one that remains stays chosen.
    /// Times are shown in `zone`.
    void offer(const std::vector<core::QuickEntryModel::Suggestion>& suggestions,
               const core::Zone& zone);

    [[nodiscard]] std::optional<core::QuickChoice> chosen() const;
    void chooseNone() { setCurrentRow(-1); }

    /// Chooses the next or previous one; after the last and before the first, none.
    void goDown() { go(1); }
    void goUp() { go(-1); }

    /// Chooses that one, if it is offered.
    void choose(const core::QuickChoice& choice);

    /// Title of the chosen one, otherwise of the first; empty if it is not an open intention's.
    [[nodiscard]] QString bestTitle() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void go(int step);

    std::vector<core::QuickEntryModel::Suggestion> m_suggestions;
};

} // namespace pomotide::ui
