// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

class QAbstractItemView;
class QModelIndex;
class QPoint;
class QStyleOptionViewItem;

namespace pomotide::ui {

/// Makes a click on a tag in a list choose the tag. The list sees other clicks only.
class TagClicks final : public QObject {
    Q_OBJECT

public:
    /// Returns the tag of an item at that point of the list; empty if there is none.
    using TagAt = std::function<QString(const QStyleOptionViewItem& option,
                                        const QModelIndex& index, const QPoint& point)>;

    /// It belongs to the view.
    TagClicks(QAbstractItemView* view, TagAt tagAt);

signals:
    /// Emitted with the tag, without its #, that was clicked.
    void chosen(const QString& tag);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void showPointer(bool isOnTag);
    [[nodiscard]] QString tagAt(const QPoint& point) const;

    QAbstractItemView* m_view;
    TagAt m_tagAt;
    QString m_pressed;
};

} // namespace pomotide::ui
