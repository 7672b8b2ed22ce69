// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/edit_log.h"
#include "ui/session/effort_hint.h"

#include <QWidget>

#include <functional>

class QFormLayout;
class QStackedLayout;

namespace pomotide::ui {

class ChoiceBox;
class ElidedLabel;
class InlineMessage;
class IntentionNotes;
class LengthField;
class LineEdit;
class NextStepField;
class SecondaryLabel;

/// Shows the selected intentions, with fields to change them; of a single one also its next step
/// and notes. All fields stay in their places: those that do not apply are disabled. Without a
/// selection, a sentence takes their place.
class IntentionDetails final : public QWidget {
    Q_OBJECT

public:
    using Tags = std::function<QStringList()>;

    /// Both must outlive the widget. `known` has the tags that are offered.
    IntentionDetails(SessionBridge& bridge, EditLog& log, Tags known, QWidget* parent = nullptr);

    /// Shows these. Typed text stays if they are the same as before.
    void setIntentions(std::vector<core::Intention> intentions);

    /// Says how to go on while nothing is selected; not if there is nothing to select.
    void setSelectable(bool isSelectable);

    /// Saves what is typed. Typing can go on.
    void save();

    /// Puts the cursor into the field for the estimate, or for a tag.
    void beginEstimate();
    void beginTag();

signals:
    /// Something was typed that may not be saved yet.
    void typed();
    /// The selected intentions should be in that section.
    void moveWished(core::When when);

private:
    void nameParts();
    void build();
    void showFields();
    void showHints();
    void setRepeat(int index);
    void estimate();
    void tag();
    /// True if there was nothing to do, too.
    bool ask(const std::vector<core::Command>& commands);
    [[nodiscard]] std::vector<core::Intention> open() const;

    EditLog& m_log;
    EffortHint m_hint;
    Tags m_known;
    std::vector<core::Intention> m_intentions;
    QStackedLayout* m_stack; ///< the sentence, or the fields
    SecondaryLabel* m_nothing;
    ElidedLabel* m_summary;
    QFormLayout* m_form;
    ChoiceBox* m_when;
    ChoiceBox* m_repeat;
    LengthField* m_estimate;
    LineEdit* m_tag;
    SecondaryLabel* m_hints; ///< how the estimate is read, and how long others of the kind took
    InlineMessage* m_message;
    NextStepField* m_nextStep;
    IntentionNotes* m_notes;
};

} // namespace pomotide::ui
