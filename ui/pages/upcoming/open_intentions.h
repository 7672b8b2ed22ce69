// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/intention.h"

#include <QListWidget>

namespace pomotide::ui {

/// The open intentions, from which slots are filled by dragging.
class OpenIntentions final : public QListWidget {
    Q_OBJECT

public:
    explicit OpenIntentions(QWidget* parent = nullptr);

    /// Lists them. The current one stays.
    void offer(const std::vector<core::Intention>& open);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override;
};

} // namespace pomotide::ui
