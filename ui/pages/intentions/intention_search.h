// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/intention.h"

#include <QStringList>

#include <unordered_map>

namespace pomotide::ui {

/// Finds intentions by the words of their titles and notes, whatever the case of the letters.
class IntentionSearch final {
public:
    /// What is typed, white space between the words: all of them have to be found.
    void setTyped(const QString& typed);

    /// Whether the intention has all words; without any, each has.
    [[nodiscard]] bool finds(const core::Intention& intention);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

private:
    struct Text {
        std::string title;
        std::string notes;
        QString folded; ///< both; folding them anew for every key is too slow
    };

    QStringList m_words;
    std::unordered_map<core::IntentionId, Text> m_texts;
};

} // namespace pomotide::ui
