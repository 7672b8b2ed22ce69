// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace pomotide::ui {

class SecondaryLabel;
class TimeField;

/// A line that opens for a time to be typed, and beside it how the time is read. Escape closes it
/// once nothing is typed in it.
class TimeEntry final : public QWidget {
    Q_OBJECT

public:
    /// `name` is that of the objects. `opener` gets the focus back. `label` stands before the
    /// field.
    TimeEntry(const QString& name, QWidget* opener, QWidget* parent, const QString& label = {});

    [[nodiscard]] TimeField* field() const { return m_field; }

    void setOpener(QWidget* opener) { m_opener = opener; }

    /// Shows the line with the cursor in it.
    void open();

    /// Hides the line; the focus goes back if it is in there. What was typed is gone.
    void close();

    /// Shows how the time is read. Call this also when time has passed.
    void showReading();

    /// Shows that instead, until something else is typed.
    void say(const QString& sentence);

signals:
    /// Emitted when something else is typed, or nothing is any more.
    void changed();
    /// Emitted when Enter was pressed.
    void entered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();

    QWidget* m_opener;
    TimeField* m_field;
    SecondaryLabel* m_reading;
};

} // namespace pomotide::ui
