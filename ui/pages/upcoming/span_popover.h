// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/calendar_model.h"

#include <QFrame>

class QPushButton;

namespace pomotide::ui {

class Heading;
class InlineMessage;
class SecondaryLabel;
class SpanField;

/// A small card over a page, beside what it is about: two times that can be typed, what they mean,
/// and buttons. It closes when the focus leaves it, unless something in it could not be applied.
class SpanPopover final : public QFrame {
    Q_OBJECT

public:
    /// Content of the card.
    struct Content {
        core::CalendarModel model; ///< for the names of days
        int column = 0;
        core::WallSpan at;
        QStringList details; ///< after the length
        bool canEdit = false;
        QString remove;  ///< label of the button; empty if there is none
        QString restore; ///< the same
    };

    /// The card is over `parent`.
    explicit SpanPopover(QWidget* parent);

    /// Opens beside `place`, in the coordinates of the parent, and takes the focus.
    void open(const Content& content, const QRect& place);

    /// Shows other content, except for times that are being typed.
    void offer(const Content& content);

    /// Call this when what it is about has moved.
    void placeBeside(const QRect& place);

    /// Call this when the typed times were applied.
    void accept();

    /// Keeps the typed times and shows the reason beside them.
    void refuse(const QString& sentence);

    /// Closes the card and emits `closed`.
    void dismiss();

signals:
    /// Emitted with the times that it should have, and those of more blocks on that day.
    void changeWished(const core::WallSpan& at, const std::vector<core::WallSpan>& more);
    void removeWished();
    void restoreWished();
    /// Emitted when the card was closed by the user. If `byKey`, the focus needs a new place.
    void closed(bool byKey);

protected:
    bool event(QEvent* event) override;
    /// Delete in a field in which nothing was typed is for the block.
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void finishTyping();
    [[nodiscard]] core::WallSpan typed() const;
    [[nodiscard]] std::vector<core::WallSpan> typedMore() const;
    void showDetails();
    void fit();
    void followFocus(const QWidget* before, const QWidget* now);

    Content m_content;
    QRect m_beside; ///< what it is about
    Heading* m_title;
    SpanField* m_field;
    SecondaryLabel* m_details;
    InlineMessage* m_message;
    QPushButton* m_restore;
    QPushButton* m_remove;
};

} // namespace pomotide::ui
