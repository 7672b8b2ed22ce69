// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/intentions/notes_edit.h"

#include "core/text/check_boxes.h"
#include "ui/style/measures.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QSyntaxHighlighter>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace pomotide::ui {

namespace {

constexpr int kUsualLines = 4;
constexpr int kFewestLines = 2;

QString boxLetters(bool isTicked)
{
    const std::string_view letters = isTicked ? core::kTickedBox : core::kEmptyBox;
    return QString::fromLatin1(letters.data(), static_cast<qsizetype>(letters.size()));
}

/// Makes the letters of check boxes transparent, so high that a click finds them, and together as
/// wide as what is painted below them.
class BoxLetters final : public QSyntaxHighlighter {
public:
    explicit BoxLetters(NotesEdit& edit) : QSyntaxHighlighter(edit.document()), m_edit(edit) {}

protected:
    void highlightBlock(const QString& line) override
    {
        const auto box = core::checkBoxIn(line.toStdString());
        if (!box) {
            return;
        }
        const QFontMetrics usual = m_edit.fontMetrics();
        const int high = std::max(kLeastTarget, scaled(kLeastTarget, usual));
        QFont font = m_edit.font();
        font.setPixelSize(QFontInfo(font).pixelSize() * high / usual.height() + 1);
        const QFontMetricsF metrics(font);
        const int sign = m_edit.style()->pixelMetric(QStyle::PM_IndicatorWidth, {}, &m_edit);
        const double wide = std::max(kLeastTarget, sign + gap(Gap::Small, usual));
        QTextCharFormat unseen;
        unseen.setForeground(Qt::transparent);
        unseen.setProperty(QTextFormat::FontPixelSize, font.pixelSize());
        unseen.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        for (auto at = static_cast<int>(box->begin); at < static_cast<int>(box->text); ++at) {
            unseen.setFontLetterSpacing(wide / static_cast<double>(core::kEmptyBox.size()) -
                                        metrics.horizontalAdvance(line.at(at)));
            setFormat(at, 1, unseen);
        }
    }

private:
    const NotesEdit& m_edit;
};

} // namespace

NotesEdit::NotesEdit(QWidget* parent)
    : QPlainTextEdit(parent), m_letters(new BoxLetters(*this)) // the document's
{
    setTabChangesFocus(true);
    viewport()->setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize NotesEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), heightOfLines(kUsualLines)};
}

QSize NotesEdit::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), heightOfLines(kFewestLines)};
}

bool NotesEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        isForTheWindow(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void NotesEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_letters->rehighlight();
    }
}

void NotesEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (isEnter && isControl) {
        emit finished();
    } else if (event->key() == Qt::Key_Space && isControl) {
        tick(textCursor().block());
    } else if (isEnter && goOnWithBoxes()) {
        return;
    } else if (isForTheWindow(*event)) {
        event->ignore();
    } else {
        QPlainTextEdit::keyPressEvent(event);
        if (event->text() == QLatin1String(" ")) {
            makeTypedBox();
        }
    }
}

void NotesEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        emit finished();
    }
}

void NotesEdit::hideEvent(QHideEvent* event)
{
    QPlainTextEdit::hideEvent(event);
    emit finished();
}

void NotesEdit::mousePressEvent(QMouseEvent* event)
{
    const QTextBlock block = boxAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && block.isValid()) {
        tick(block);
        return;
    }
    QPlainTextEdit::mousePressEvent(event);
}

void NotesEdit::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (boxAt(event->position().toPoint()).isValid()) {
        mousePressEvent(event); // a second tick
        return;
    }
    QPlainTextEdit::mouseDoubleClickEvent(event);
}

void NotesEdit::mouseMoveEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    const bool isOnBox = boxAt(event->position().toPoint()).isValid();
    viewport()->setCursor(isOnBox ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void NotesEdit::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (blockBoundingGeometry(block).translated(contentOffset()).top() > viewport()->height()) {
            break;
        }
        paintBox(painter, block);
    }
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

/// The place of the check box in the viewport; empty if the line is none.
QRectF NotesEdit::boxOf(const QTextBlock& block) const
{
    const auto box = core::checkBoxIn(block.text().toStdString());
    if (!box || block.layout()->lineCount() == 0) {
        return {};
    }
    const QTextLine line = block.layout()->lineAt(0);
    const QPointF origin = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
    // White space, dash and brackets are ASCII: bytes are letters.
    const double begin = line.cursorToX(static_cast<int>(box->begin));
    const double end = line.cursorToX(static_cast<int>(box->text));
    return QRectF(origin.x() + std::min(begin, end), origin.y() + line.y(), std::abs(end - begin),
                  line.height());
}

QTextBlock NotesEdit::boxAt(const QPoint& place) const
{
    const QTextBlock block = cursorForPosition(place).block();
    return boxOf(block).contains(place) && !isReadOnly() && isEnabled() ? block : QTextBlock();
}

/// Ticks the line or takes its tick back; makes a check box of another line.
void NotesEdit::tick(const QTextBlock& block)
{
    QTextCursor cursor(block);
    if (const auto box = core::checkBoxIn(block.text().toStdString())) {
        cursor.setPosition(block.position() + static_cast<int>(box->mark));
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        cursor.insertText(box->isTicked ? QStringLiteral(" ") : QStringLiteral("x"));
        emit finished();
    } else {
        cursor.insertText(boxLetters(false));
    }
}

void NotesEdit::paintBox(QPainter& painter, const QTextBlock& block) const
{
    const QRectF room = boxOf(block);
    if (room.isEmpty()) {
        return;
    }
    const bool isTicked = core::checkBoxIn(block.text().toStdString())->isTicked;
    QStyleOptionButton option;
    option.initFrom(this);
    const int extent = std::min({style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, this),
                                 static_cast<int>(room.width()),
                                 static_cast<int>(room.height()) - 1}); // apart from the next
    const QRect line = room.toRect();
    option.rect = style()->visualRect(
        layoutDirection(), line, {line.left(), line.center().y() - extent / 2, extent, extent});
    option.state |= isTicked ? QStyle::State_On : QStyle::State_Off;
    option.state &= ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
}

/// Begins another check box after one; ends them after an empty one.
bool NotesEdit::goOnWithBoxes()
{
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text();
    const auto box = core::checkBoxIn(line.toStdString());
    const int within = cursor.positionInBlock();
    if (!box || cursor.hasSelection() || within < static_cast<int>(box->text)) {
        return false;
    }
    if (static_cast<int>(box->text) >= line.size()) {
        cursor.select(QTextCursor::LineUnderCursor);
        cursor.removeSelectedText();
    } else {
        cursor.insertText(QLatin1Char('\n') + line.left(static_cast<int>(box->begin)) +
                          boxLetters(false));
    }
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

void NotesEdit::makeTypedBox()
{
    QTextCursor cursor = textCursor();
    const auto within = static_cast<std::size_t>(cursor.positionInBlock());
    if (const auto box = core::typedBoxIn(cursor.block().text().toStdString(), within)) {
        const int line = cursor.block().position();
        cursor.setPosition(line + static_cast<int>(box->begin));
        cursor.setPosition(line + static_cast<int>(box->end), QTextCursor::KeepAnchor);
        cursor.insertText(boxLetters(box->isTicked));
        setTextCursor(cursor);
    }
}

bool NotesEdit::isForTheWindow(const QKeyEvent& event) const
{
    return (event.matches(QKeySequence::Undo) && !document()->isUndoAvailable()) ||
           (event.matches(QKeySequence::Redo) && !document()->isRedoAvailable());
}

int NotesEdit::heightOfLines(int lines) const
{
    const int margins = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
    return lines * fontMetrics().lineSpacing() + margins;
}

} // namespace pomotide::ui
