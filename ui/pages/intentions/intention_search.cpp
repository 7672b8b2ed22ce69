// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/intentions/intention_search.h"

#include "ui/text/intention_text.h"

#include <algorithm>

namespace pomotide::ui {

void IntentionSearch::setTyped(const QString& typed, const QStringList& known)
{
    m_words.clear();
    m_tags.clear();
    for (const QString& word :
         typed.toCaseFolded().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word.size() > 1 && word.startsWith(QLatin1Char('#'))) {
            const QString name = word.mid(1);
            m_tags.push_back({name, known.contains(name, Qt::CaseInsensitive)});
        } else {
            m_words << word;
        }
    }
}

bool IntentionSearch::finds(const core::Intention& intention)
{
    if (isEmpty()) {
        return true;
    }
    Text& text = m_texts[intention.id];
    if (text.title != intention.title || text.notes != intention.description) {
        text.title = intention.title;
        text.notes = intention.description;
        text.folded = QString::fromStdString(text.title + '\n' + text.notes).toCaseFolded();
        text.tags.clear();
        for (const QString& tag : text::tags(text.title)) {
            text.tags << tag.toCaseFolded();
        }
    }
    const auto hasTag = [&text](const Tag& tag) {
        return std::any_of(text.tags.cbegin(), text.tags.cend(), [&tag](const QString& each) {
            return tag.isWhole ? each == tag.name : each.startsWith(tag.name);
        });
    };
    return std::all_of(m_tags.cbegin(), m_tags.cend(), hasTag) &&
           std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QString& word) { return text.folded.contains(word); });
}

} // namespace pomotide::ui
