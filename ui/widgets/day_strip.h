// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/day_picture.h"

#include <QWidget>

#include <vector>

namespace pomotide::ui {

class TimeHandle;

/// The day as a strip of time, with handles at the bounds of its sessions. Arrow keys choose a
/// part; the tool tip and screen readers describe it.
class DayStrip final : public QWidget {
    Q_OBJECT

public:
    explicit DayStrip(DayPicture::Form form, QWidget* parent = nullptr);

    /// Shows the day. A handle that is being dragged or has the focus stays so. `zone` must outlive
    /// the strip.
    void offer(const core::DayModel& day, const core::Zone& zone);

    /// Returns the day as shown, including a bound that is being dragged.
    [[nodiscard]] const core::DayModel& day() const { return m_picture.day; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Emitted when the user has moved a bound of the session. `span` has the new bounds.
    void changeWished(const core::DaySession& session, const core::Span& span);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void orderGrips();
    enum class Bound { Begin, End };
    struct Grip {
        core::SessionKey key;
        Bound bound;
        TimeHandle* handle = nullptr;
    };

    void matchGrips();
    void addGrip(const core::SessionKey& key, Bound bound);
    [[nodiscard]] const Grip* findGrip(const core::SessionKey& key, Bound bound) const;
    void placeGrips();
    void showDragged();
    void wish(const core::SessionKey& key, Bound bound, core::Instant instant);
    void focusPart(std::optional<std::size_t> part);
    [[nodiscard]] std::optional<std::size_t> partAt(const QPointF& point) const;
    [[nodiscard]] QString describe(const core::DayPart& part) const;
    [[nodiscard]] QRectF placeOfPart(std::size_t part) const;

    DayPicture m_picture;
    core::DayModel m_offered;
    std::vector<Grip> m_grips; ///< in the order of the sessions
};

} // namespace pomotide::ui
