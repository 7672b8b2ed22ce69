// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace pomotide::ui {

class TypedField;

/// The reading of a field that has no room for it in its row, such as one in a cell of a table. It
/// is below the field, or above it if there is no room, and goes with it.
class ReadingBubble final : public QLabel {
    Q_OBJECT

public:
    /// `field` has a parent, which has the room for both.
    explicit ReadingBubble(TypedField* field);

private:
    void follow(const TypedField& field);
};

} // namespace pomotide::ui
