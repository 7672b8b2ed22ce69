// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/edit_log.h"
#include "ui/session/effort_hint.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace pomotide::ui {

class InlineMessage;
class LengthField;
class LineEdit;
class SecondaryLabel;

/// Adds an intention with a title and, optionally, an estimate, in its field or the title's line.
/// One that is on the list already is not added again.
class NewIntention final : public QWidget {
    Q_OBJECT

public:
    using Tags = std::function<QStringList()>;

    /// Both must outlive the widget. `known` has the tags that are offered.
    NewIntention(SessionBridge& bridge, EditLog& log, Tags known, QWidget* parent = nullptr);

    /// Puts the cursor into the title's field.
    void begin();

signals:
    /// Emitted when the intention of that id was added, or was found on the list.
    void added(qlonglong id);

private:
    void build();
    void showHints();
    void add();
    [[nodiscard]] core::QuickEntryModel line() const;
    [[nodiscard]] QString reading(const core::QuickEntryModel& line) const;
    [[nodiscard]] QString faultOf(const core::QuickEntryModel& line) const;

    SessionBridge& m_bridge;
    EffortHint m_hint;
    EditLog& m_log;
    LineEdit* m_title;
    LengthField* m_estimate;
    QPushButton* m_add;
    SecondaryLabel* m_reading; ///< how line and estimate are understood
    SecondaryLabel* m_efforts; ///< how long others of the kind took, while an estimate is typed
    InlineMessage* m_message;
};

} // namespace pomotide::ui
