// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session_bridge.h"
#include "ui/widgets/in_place_delegate.h"

namespace pomotide::ui {

/// Edits an entry in place. Times are typed; intention and evaluation are chosen from lists.
class EntryDelegate final : public InPlaceDelegate {
    Q_OBJECT

public:
    /// `bridge` must outlive the delegate.
    explicit EntryDelegate(const SessionBridge& bridge, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The tag at that point of the row, without its #; empty if there is none.
    [[nodiscard]] QString tagAt(const QStyleOptionViewItem& option, const QModelIndex& index,
                                const QPoint& point) const;

protected:
    [[nodiscard]] QVariant valueOf(const QWidget* editor) const override;

private:
    [[nodiscard]] static QWidget* timeEditor(QWidget* parent);
    [[nodiscard]] QWidget* listEditor(QWidget* parent, const QModelIndex& index) const;

    const SessionBridge& m_bridge;
};

} // namespace pomotide::ui
