// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/calendar_edit.h"
#include "ui/pages/upcoming/span_popover.h"
#include "ui/session/edit_log.h"

namespace pomotide::ui {

class CalendarView;
class InlineMessage;

/// A calendar whose blocks can be changed: by dragging, by keys, and in a card beside them.
class CalendarEditor final : public QWidget {
    Q_OBJECT

public:
    /// All must outlive the editor. Cards open over `page`.
    CalendarEditor(SessionBridge& bridge, EditLog& log, QWidget* page, QWidget* parent = nullptr);

    void offer(const core::CalendarModel& model);

    /// Adds a free hour on the day of the cursor, and opens its card.
    void addHour();

    [[nodiscard]] CalendarView* view() const { return m_view; }

signals:
    /// Emitted with a sentence for people about what was just done, and can be undone: a block was
    /// skipped or removed, or overlaps others now.
    void reported(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// Adds a session and opens its card: exact times can be typed at once.
    void add(int column, const core::WallSpan& at);
    void addHourOn(int column);
    void change(const core::BlockKey& key, const core::WallSpan& at);
    void skip(const core::BlockKey& key);
    void restore(const core::BlockKey& key);
    void open(const core::BlockKey& key);
    void changeOpen(const core::WallSpan& at, const std::vector<core::WallSpan>& more);
    void showOpen();

    /// Carries out the wish. Returns false and shows the reason if it was refused.
    bool fulfil(const core::CalendarWish& wish);
    void moveToPlace(const core::CalendarBlock::Place& place);
    void reportOverlaps();
    [[nodiscard]] QRect placeOfCursor() const;
    [[nodiscard]] const core::CalendarBlock* findBlock(const core::BlockKey& key) const;
    [[nodiscard]] SpanPopover::Content contentOf(const core::CalendarBlock& block) const;

    SessionBridge& m_bridge;
    EditLog& m_log;
    QWidget* m_page;
    CalendarView* m_view;
    SpanPopover* m_popover;
    InlineMessage* m_message;
    std::optional<core::BlockKey> m_open; ///< whose card is open
};

} // namespace pomotide::ui
