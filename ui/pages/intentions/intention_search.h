// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/intention.h"

#include <QStringList>

#include <unordered_map>
#include <vector>

namespace pomotide::ui {

/// Finds intentions by tags, and by words in their titles and notes. Ignores case.
class IntentionSearch final {
public:
    /// Sets what to find, separated by white space: words, and tags such as #tax. A tag that is not
    /// among `known` stands for all that begin so.
    void setTyped(const QString& typed, const QStringList& known);

    /// True if the intention has all of them. Always true without any.
    [[nodiscard]] bool finds(const core::Intention& intention);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty() && m_tags.empty(); }

private:
    struct Text {
        std::string title;
        std::string notes;
        QString folded; ///< title and notes, cached: folding them for each key is too slow
        QStringList tags{};
    };

    struct Tag {
        QString name;
        bool isWhole = false;
    };

    QStringList m_words;
    std::vector<Tag> m_tags;
    std::unordered_map<core::IntentionId, Text> m_texts;
};

} // namespace pomotide::ui
