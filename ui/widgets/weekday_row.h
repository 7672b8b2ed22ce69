// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/week.h"

#include <QWidget>

#include <vector>

class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace pomotide::ui {

class InlineMessage;
class SpanField;

/// Edits the work hours of one weekday: any number of spans.
class WeekdayRow final : public QWidget {
    Q_OBJECT

public:
    /// Sunday is 0.
    explicit WeekdayRow(std::size_t weekday, QWidget* parent = nullptr);

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

signals:
    void edited();
    /// Emitted when the hours should be copied to these weekdays.
    void copyWished(const std::vector<std::size_t>& weekdays);

private:
    struct Line {
        QWidget* row = nullptr;
        SpanField* field = nullptr;
        QLabel* hint = nullptr;
        std::optional<std::string> zone;
    };

    void addLine(const core::DaySpan& span);
    void removeLine(const QWidget* row);
    void proposeLine();
    void rebuild(const std::vector<core::DaySpan>& spans);
    void onTyped();
    void forgetEntered();
    void showHints();
    void fillCopyMenu(QMenu* menu);
    [[nodiscard]] bool isTouched() const;

    std::size_t m_weekday;
    std::vector<Line> m_lines;
    std::vector<core::DaySpan> m_offered;
    bool m_isRefused = false;
    QVBoxLayout* m_column;
    QLabel* m_free;
    InlineMessage* m_message;
    QToolButton* m_add;
    QToolButton* m_copy;
};

} // namespace pomotide::ui
