// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/intention.h"

#include <QStringList>

#include <unordered_map>

namespace pomotide::ui {

/// Finds intentions by words in their titles and notes. Ignores case.
class IntentionSearch final {
public:
    /// Sets the words to find, separated by white space.
    void setTyped(const QString& typed);

    /// True if the intention contains all words. Always true without words.
    [[nodiscard]] bool finds(const core::Intention& intention);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

private:
    struct Text {
        std::string title;
        std::string notes;
        QString folded; ///< title and notes, cached: folding them for each key is too slow
    };

    QStringList m_words;
    std::unordered_map<core::IntentionId, Text> m_texts;
};

} // namespace pomotide::ui
