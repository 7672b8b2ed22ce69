// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/intention_field.h"

#include "ui/widgets/line_edit.h"
#include "ui/widgets/spoken.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

namespace pomotide::ui {

namespace {

/// Least width in letters.
constexpr int kNarrowest = 12;

QString titleOf(const core::Intention& intention)
{
    return QString::fromStdString(intention.title).simplified();
}

} // namespace

IntentionField::IntentionField(QWidget* parent) : QComboBox(parent)
{
    setLineEdit(new LineEdit(this));
    setInsertPolicy(NoInsert);
    // No completion: text that begins like an old title can be a new title.
    setCompleter(nullptr);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kNarrowest);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(this, QAccessible::ComboBox);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] {
        m_touched = true;
        m_isRestored = false;
        emit edited();
    });
    connect(lineEdit(), &QLineEdit::returnPressed, this, &IntentionField::entered);
    connect(this, &QComboBox::textActivated, this, [this] {
        m_touched = true;
        emit picked();
    });
}

void IntentionField::offer(const std::vector<core::Intention>& open, std::size_t order)
{
    m_offered = order < open.size() ? titleOf(open[order]) : QString();
    if (view()->isVisible()) {
        return;
    }
    std::vector<Choice> choices;
    for (std::size_t i = 0; i < std::min(open.size(), kMostListed); ++i) {
        choices.push_back({open[i].id, titleOf(open[i])});
    }
    list(std::move(choices));
    showOffered();
}

std::optional<core::IntentionId> IntentionField::chosen() const
{
    const QString text = typed().simplified();
    const auto isTaken = [&](const Choice& choice) { return choice.title == text; };
    // Several intentions can have the same title: prefer the one chosen from the list.
    const auto current = static_cast<std::size_t>(std::max(currentIndex(), 0));
    if (currentIndex() >= 0 && current < m_choices.size() && isTaken(m_choices[current])) {
        return m_choices[current].id;
    }
    const auto found = std::find_if(m_choices.begin(), m_choices.end(), isTaken);
    return found == m_choices.end() ? std::nullopt : std::optional{found->id};
}

void IntentionField::setSpokenName(const QString& name)
{
    setAccessibleName(name);
    lineEdit()->setAccessibleName(name);
}

void IntentionField::showAsTextIn(QWidget& row)
{
    m_row = &row;
    row.setAttribute(Qt::WA_Hover); // is painted anew when the pointer comes or goes
}

bool IntentionField::isShownAsText() const
{
    const bool isUsed = m_touched || hasFocus() || view()->isVisible();
    return m_row != nullptr && !isUsed && !m_row->underMouse();
}

void IntentionField::setDraftName(const QString& name)
{
    static_cast<LineEdit*>(lineEdit())->setDraftName(name);
}

void IntentionField::accept()
{
    m_touched = false;
    lineEdit()->setModified(false);
    showOffered();
}

bool IntentionField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isUndo = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        // The line edit would undo setting the offered text.
        if (isUndo && !m_touched && !m_isRestored) {
            event->ignore();
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_touched) {
            event->accept();
            return true;
        }
    }
    return QComboBox::event(event);
}

bool IntentionField::focusNextPrevChild(bool next)
{
    // Leaving may add a field, which is the next one then.
    leave();
    return QComboBox::focusNextPrevChild(next);
}

/// An offered title is selected, so that typing replaces it; a typed one is not.
void IntentionField::focusInEvent(QFocusEvent* event)
{
    QComboBox::focusInEvent(event);
    if (!m_touched && event->reason() != Qt::MouseFocusReason) {
        lineEdit()->selectAll();
    }
}

void IntentionField::focusOutEvent(QFocusEvent* event)
{
    QComboBox::focusOutEvent(event);
    const bool comesBack =
        event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (!comesBack) {
        leave();
        if (m_isRestored) {
            emit reverted();
        }
    }
}

void IntentionField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_touched) {
        restore();
    } else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        // Open the list: moving through it must not choose each item on the way.
        showPopup();
    } else {
        QComboBox::keyPressEvent(event);
    }
}

void IntentionField::paintEvent(QPaintEvent* event)
{
    if (!isShownAsText()) {
        QComboBox::paintEvent(event);
    }
}

/// As an edit of the text, so that undo brings it back.
void IntentionField::restore()
{
    lineEdit()->selectAll();
    lineEdit()->insert(m_offered);
    lineEdit()->selectAll();
    lineEdit()->setModified(false);
    m_touched = false;
    m_isRestored = true;
    emit reverted();
}

void IntentionField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void IntentionField::list(std::vector<Choice> choices)
{
    if (choices == m_choices) {
        return;
    }
    m_choices = std::move(choices);
    const QSignalBlocker quiet(this);
    const QSignalBlocker quietText(lineEdit());
    const QString text = currentText();
    const int cursor = lineEdit()->cursorPosition();
    const bool isModified = lineEdit()->isModified();
    clear();
    for (const Choice& choice : m_choices) {
        addItem(choice.title);
    }
    setCurrentIndex(-1);
    setEditText(text);
    lineEdit()->setCursorPosition(cursor);
    lineEdit()->setModified(isModified); // a draft stays one
}

void IntentionField::showOffered()
{
    if (m_touched || currentText() == m_offered) {
        return;
    }
    m_isRestored = false;
    const QSignalBlocker quiet(this);
    setCurrentIndex(findText(m_offered, Qt::MatchExactly | Qt::MatchCaseSensitive));
    setEditText(m_offered);
    lineEdit()->setCursorPosition(0); // of a long title the begin is seen
    if (hasFocus()) {
        lineEdit()->selectAll();
    }
}

void IntentionField::leave()
{
    if (m_touched) {
        emit left();
    }
}

} // namespace pomotide::ui
