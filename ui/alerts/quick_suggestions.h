// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/quick_entry_model.h"

#include <QListWidget>

namespace pomotide::ui {

/// The open intentions that go with what is typed. The keys stay with the field: it is told from
/// outside to go up and down.
class QuickSuggestions final : public QListWidget {
    Q_OBJECT

public:
    explicit QuickSuggestions(QWidget* parent = nullptr);

    /// Takes no room if there are none. The chosen one stays chosen if it is still there.
    void offer(const std::vector<core::QuickEntryModel::Suggestion>& suggestions);

    [[nodiscard]] std::optional<core::IntentionId> chosen() const;
    void chooseNone() { setCurrentRow(-1); }

    /// To the next one, or before the first, where none is chosen; the other way round upwards.
    void goDown() { go(1); }
    void goUp() { go(-1); }

    /// Of the one that is chosen, else of the first; empty if there are none.
    [[nodiscard]] QString bestTitle() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void go(int step);

    std::vector<core::QuickEntryModel::Suggestion> m_suggestions;
};

} // namespace pomotide::ui
