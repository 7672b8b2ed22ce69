// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;

namespace pomotide::ui {

class PlainList;

/// The names of a page's sections, of which one is chosen: a list, or one line in a small window.
class SectionList final : public QWidget {
    Q_OBJECT

public:
    explicit SectionList(QWidget* parent = nullptr);

    /// Adds a name at that place.
    void insert(int place, const QString& name);

    /// Offers the section or leaves it out.
    void setOffered(int section, bool isOffered);

    /// Chooses a section without a signal; -1 for none.
    void choose(int section);

    [[nodiscard]] int rowHeight() const;

    /// The distance from the edge of the list to its names.
    [[nodiscard]] int indent() const;

    /// One line instead of a list.
    void setCompact(bool isCompact);

signals:
    void chosen(int section);

private:
    void fit();

    PlainList* m_list;
    QComboBox* m_line;
};

} // namespace pomotide::ui
