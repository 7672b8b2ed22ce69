// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/quick_suggestions.h"

#include "ui/text/quick_entry_text.h"

#include <QSignalBlocker>

#include <algorithm>

namespace pomotide::ui {

QuickSuggestions::QuickSuggestions(QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("suggestions"));
    setAccessibleName(tr("What is open"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTextElideMode(Qt::ElideRight);
    setUniformItemSizes(true);
    viewport()->setAutoFillBackground(false);
}

void QuickSuggestions::offer(const std::vector<core::QuickEntryModel::Suggestion>& suggestions,
                             const core::Zone& zone)
{
    if (suggestions != m_suggestions) {
        const auto kept = chosen();
        const QSignalBlocker quiet(this);
        m_suggestions = suggestions;
        clear();
        for (const auto& suggestion : m_suggestions) {
            addItem(text::suggestion(suggestion, zone));
        }
        setCurrentRow(-1);
        if (kept) {
            choose(*kept);
        }
        updateGeometry();
    }
    setVisible(!m_suggestions.empty());
}

std::optional<core::QuickChoice> QuickSuggestions::chosen() const
{
    const auto row = static_cast<std::size_t>(currentRow());
    return currentRow() >= 0 && row < m_suggestions.size()
               ? std::optional{m_suggestions[row].choice}
               : std::nullopt;
}

void QuickSuggestions::choose(const core::QuickChoice& choice)
{
    const auto found = std::find_if(m_suggestions.begin(), m_suggestions.end(),
                                    [&](const auto& each) { return each.choice == choice; });
    if (found != m_suggestions.end()) {
        setCurrentRow(static_cast<int>(std::distance(m_suggestions.begin(), found)));
    }
}

QString QuickSuggestions::bestTitle() const
{
    using Kind = core::QuickChoice::Kind;
    const auto row = static_cast<std::size_t>(std::max(currentRow(), 0));
    if (row >= m_suggestions.size()) {
        return {};
    }
    const auto& [kind, intention] = m_suggestions[row].choice;
    const bool isTitle = kind == Kind::Intention || kind == Kind::Switch;
    return isTitle && intention ? QString::fromStdString(m_suggestions[row].title).simplified()
                                : QString();
}

QSize QuickSuggestions::sizeHint() const
{
    return {0, count() * std::max(sizeHintForRow(0), 0)};
}

void QuickSuggestions::go(int step)
{
    // Wraps around; "none" is one of the positions.
    const int places = count() + 1;
    setCurrentRow((currentRow() + 1 + step + places) % places - 1);
}

} // namespace pomotide::ui
