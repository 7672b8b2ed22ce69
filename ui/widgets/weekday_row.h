// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/week.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace pomotide::ui {

class InlineMessage;
class ReadingBubble;
class SecondaryLabel;
class SpanField;

/// Edits the work hours of one weekday: any number of spans. Fields and buttons are in columns that
/// never move; notes and messages have lines of their own. Several hours typed in one line also
/// replace those of other lines that they overlap. How typed hours are understood is said
/// in a bubble. In narrow rooms the name of the day is above its fields.
class WeekdayRow final : public QWidget {
    Q_OBJECT

public:
    /// Sunday is 0. The parent has the room for bubbles.
    WeekdayRow(std::size_t weekday, QWidget* parent);

    [[nodiscard]] std::vector<core::DaySpan> spans() const;

    /// False if something stands here that is no time of day; `spans` has what was offered then.
    [[nodiscard]] bool isReadable() const;

    /// Shows these spans, unless others are being entered or have been refused.
    void offer(const std::vector<core::DaySpan>& spans);

    /// Shows these spans as if the user had entered them.
    void enter(const std::vector<core::DaySpan>& spans);

    /// Call this when the shown spans were applied.
    void accept();

    /// Keeps the shown spans and shows the reason beside them.
    void refuse(const QString& sentence);

    /// Puts the cursor into the first field that cannot be read, with the reason below it.
    void showFault();

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void edited();
    /// Emitted when the hours should be copied to these weekdays.
    void copyWished(const std::vector<std::size_t>& weekdays);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line {
        SpanField* field = nullptr;
        QToolButton* remove = nullptr;
        SecondaryLabel* notes = nullptr;
        ReadingBubble* bubble = nullptr;
        std::optional<std::string> zone;
    };

    void insertLine(std::size_t place, const core::DaySpan& span);
    void dropLine(std::size_t place);
    void removeLine(const SpanField* field);
    void finishLine(SpanField* field);
    void proposeLine();
    void rebuild(const std::vector<core::DaySpan>& spans);
    void arrange();
    void onTyped();
    void forgetEntered();
    void showReadings();
    void showNotes();
    [[nodiscard]] QStringList notesOf(std::size_t place) const;
    /// True if several hours that were typed in another line take the place of this one's.
    [[nodiscard]] bool isReplaced(const Line& line) const;
    [[nodiscard]] static core::DaySpan firstSpanOf(const Line& line);
    [[nodiscard]] std::size_t placeOf(const SpanField* field) const;
    void fillCopyMenu(QMenu* menu);
    [[nodiscard]] bool isTouched() const;

    std::size_t m_weekday;
    std::vector<Line> m_lines;
    std::vector<core::DaySpan> m_offered;
    bool m_isRefused = false;
    bool m_isNarrow = false; ///< the name is above the fields
    QGridLayout* m_grid;
    QLabel* m_name;
    QLabel* m_free;
    InlineMessage* m_message;
    QToolButton* m_add;
    QToolButton* m_copy;
};

} // namespace pomotide::ui
