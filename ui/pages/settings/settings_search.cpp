// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/settings_search.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>

#include <algorithm>

namespace pomotide::ui {

SettingsSearch::SettingsSearch(const QString& typed)
    : m_words(typed.toCaseFolded().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
{}

bool SettingsSearch::finds(const QString& text) const
{
    const QString folded = text.toCaseFolded();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&folded](const QString& word) { return folded.contains(word); });
}

QString textsIn(const QWidget& widget)
{
    QStringList texts;
    for (const auto* label : widget.findChildren<QLabel*>()) {
        texts << label->text();
    }
    for (const auto* button : widget.findChildren<QAbstractButton*>()) {
        texts << button->text() << button->toolTip();
    }
    for (const auto* list : widget.findChildren<QComboBox*>()) {
        for (int item = 0; item < list->count(); ++item) {
            texts << list->itemText(item);
        }
    }
    return texts.join(QLatin1Char('\n')).remove(QLatin1Char('&'));
}

} // namespace pomotide::ui
