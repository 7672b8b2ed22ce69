// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/overlay_model.h"

#include <QWidget>

namespace pomotide::ui {

/// The ring's circle, in the colours of the window: what is left is filled, in steps what has grown
/// past the end. It tells nothing that is not in words beside it.
class NowDial final : public QWidget {
    Q_OBJECT

public:
    explicit NowDial(QWidget* parent = nullptr);

    /// Shows an empty dial without a ring.
    void offer(const std::optional<core::OverlayModel>& ring);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void adoptFont();

    std::optional<core::OverlayModel> m_ring;
};

} // namespace pomotide::ui
