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
    /// Follows the field's reading. `field` has a parent, which has the room for both.
    explicit ReadingBubble(TypedField* field);

    /// Is at first hidden. `room` has the field in it, and the room for both.
    ReadingBubble(QWidget* field, QWidget* room);

    /// Shows the reading; hides the bubble if it is empty.
    void say(const QString& reading);

private:
    QWidget* m_field;
};

} // namespace pomotide::ui
