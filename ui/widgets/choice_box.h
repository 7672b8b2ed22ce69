// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace pomotide::ui {

/// A list of choices that the wheel changes only while it has the focus: scrolling a page must not
/// change the value under the pointer. Screen readers hear its accessible name and its value.
class ChoiceBox final : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace pomotide::ui
