// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/intentions/intention_search.h"

#include <algorithm>

namespace pomotide::ui {

void IntentionSearch::setTyped(const QString& typed)
{
    m_words = typed.toCaseFolded().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool IntentionSearch::finds(const core::Intention& intention)
{
    if (m_words.isEmpty()) {
        return true;
    }
    Text& text = m_texts[intention.id];
    if (text.title != intention.title || text.notes != intention.description) {
        text.title = intention.title;
        text.notes = intention.description;
        text.folded = QString::fromStdString(text.title + '\n' + text.notes).toCaseFolded();
    }
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QString& word) { return text.folded.contains(word); });
}

} // namespace pomotide::ui
