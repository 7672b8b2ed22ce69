// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace pomotide::ui {

/// The words to search for in names and explanations. All of them must be there, in any order.
class SettingsSearch final {
public:
    SettingsSearch() = default;
    explicit SettingsSearch(const QString& typed);

    /// True if nothing is searched for: then everything is found.
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

    [[nodiscard]] bool finds(const QString& text) const;

private:
    QStringList m_words;
};

/// All texts of the labels, buttons and lists in a widget.
[[nodiscard]] QString textsIn(const QWidget& widget);

} // namespace pomotide::ui
