// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/legend_model.h"

#include <QLabel>
#include <QWidget>

#include <array>

namespace pomotide::ui {

class RingPicture;

/// A sample of the ring beside the names of three of its parts, with a line from each name to its
/// part.
class Callouts final : public QWidget {
    Q_OBJECT

public:
    explicit Callouts(QWidget* parent = nullptr);

    void setRing(const core::OverlayModel& ring);

    /// Returns the point at which the line of that name ends.
    [[nodiscard]] QPointF targetOf(std::size_t name) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paintLines();
    [[nodiscard]] QPointF beginOf(std::size_t name) const;

    RingPicture* m_picture;
    std::array<core::LegendPart, 3> m_parts{};
    std::array<QLabel*, 3> m_names{};
    QWidget* m_lines; ///< above all others
};

} // namespace pomotide::ui
