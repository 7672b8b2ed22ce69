// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/intentions/intention_delegate.h"

#include "ui/colour/roles.h"
#include "ui/pages/intentions/intention_model.h"
#include "ui/style/icons.h"
#include "ui/style/measures.h"
#include "ui/text/length_text.h"
#include "ui/widgets/length_field.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/reading_bubble.h"
#include "ui/widgets/row_line.h"
#include "ui/widgets/tag_completer.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace pomotide::ui {

namespace {

constexpr int kSign = 16;

QColor textOf(const QStyleOptionViewItem& option)
{
    return option.palette.color(QPalette::Active, QPalette::Text);
}

void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QRect room = option.rect;
    painter.setPen(colourOf(ColourRole::Line, option.palette));
    painter.drawLine(room.bottomLeft(), room.bottomRight());
    if (index.column() != IntentionModel::Title) {
        return;
    }
    const int margin = gap(Gap::Small, option.fontMetrics);
    RowLine line(&painter, option, room.adjusted(margin, margin, -margin, 0));
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    line.text(index.data().toString(), strong, textOf(option), line.left());
    line.take(margin);
    line.text(QLocale().toString(index.data(IntentionModel::CountRole).toInt()), option.font,
              colourOf(ColourRole::Secondary, option.palette), line.left());
}

/// Draws how and when an intention was closed, at the end of its title, if there is a painter.
/// Returns the room that it leaves.
QRect takeClosed(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const int small = gap(Gap::Small, option.fontMetrics);
    const QRect room = option.rect.adjusted(small, 0, -small, 0);
    const QString closed = index.data(IntentionModel::ClosedRole).toString();
    if (closed.isEmpty()) {
        return room;
    }
    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    if (painter != nullptr) {
        painter->setFont(option.font);
        painter->setPen(colourOf(ColourRole::Secondary, option.palette));
        painter->drawText(room,
                          static_cast<int>(Qt::AlignVCenter | Qt::TextSingleLine) |
                              (isRightToLeft ? Qt::AlignLeft : Qt::AlignRight),
                          closed);
    }
    const int width = option.fontMetrics.horizontalAdvance(closed) + 2 * small;
    return room.adjusted(isRightToLeft ? width : 0, 0, isRightToLeft ? 0 : -width, 0);
}

/// Draws the title and what stands beside it, if there is a painter.
RowLine titleLine(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const int small = gap(Gap::Small, option.fontMetrics);
    RowLine line(painter, option, takeClosed(painter, option, index));
    QFont font = option.font;
    if (index.data(IntentionModel::RunningRole).toBool()) {
        font.setWeight(QFont::DemiBold);
        line.sign(symbolIcon(Symbol::Start), scaled(kSign, option.fontMetrics));
    }
    if (index.data(IntentionModel::RepeatsRole).toBool()) {
        line.sign(symbolIcon(Symbol::Repeat), scaled(kSign, option.fontMetrics));
    }
    line.title(index.data(IntentionModel::PlainRole).toString(), font,
               index.data(IntentionModel::TagsRole).toStringList());
    line.take(2 * small);
    if (line.left() > scaled(48, option.fontMetrics)) {
        line.text(index.data(IntentionModel::AsideRole).toString(), option.font,
                  colourOf(ColourRole::Secondary, option.palette), line.left());
    }
    return line;
}

/// Draws a bar at the foot of `room`. `share` is the time worked relative to the estimate. If it
/// exceeds 1, a gap in the bar marks the estimate.
void paintShare(QPainter& painter, double share, QRect room, const QStyleOption& option)
{
    const QColor done = colourOf(ColourRole::SessionEdge, option.palette);
    const QColor track = colourOf(ColourRole::Plan, option.palette);
    const int line = std::max(2, option.fontMetrics.height() / 6);
    const QRect whole(room.left(), room.bottom() - line + 1, room.width(), line);
    const auto part = [&](double from, double to) {
        const int begin = static_cast<int>(from * whole.width());
        const int end = static_cast<int>(to * whole.width());
        const QRect rect(whole.left() + begin, whole.top(), end - begin, line);
        return QStyle::visualRect(option.direction, whole, rect);
    };
    if (share <= 1) {
        painter.fillRect(whole, track);
        painter.fillRect(part(0, share), done);
    } else {
        const double gap = static_cast<double>(line) / std::max(1, whole.width());
        painter.fillRect(part(0, 1 / share), done);
        painter.fillRect(part(std::min(1.0, 1 / share + gap), 1), done);
    }
}

void paintEffort(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QFontMetrics& metrics = option.fontMetrics;
    const int small = gap(Gap::Small, metrics);
    const QRect room = option.rect.adjusted(small, 0, -small, 0);
    const QVariant share = index.data(IntentionModel::ShareRole);
    const bool hasBar = share.isValid() && share.toDouble() > 0;
    painter.setFont(option.font);
    painter.setPen(colourOf(ColourRole::Secondary, option.palette));
    const QRect text = room.adjusted(0, 0, 0, hasBar ? -scaled(5, metrics) : 0);
    painter.drawText(text,
                     static_cast<int>(Qt::AlignVCenter | Qt::TextSingleLine) |
                         (option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight),
                     metrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    if (hasBar) {
        const int foot = (room.height() - metrics.height()) / 4;
        paintShare(painter, share.toDouble(), room.adjusted(0, 0, 0, -foot), option);
    }
}

} // namespace

IntentionDelegate::IntentionDelegate(Tags known, QObject* parent)
    : InPlaceDelegate(parent), m_known(std::move(known))
{}

QWidget* IntentionDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const
{
    if (index.column() == IntentionModel::Effort) {
        return effortEditor(parent, index);
    }
    QWidget* editor = InPlaceDelegate::createEditor(parent, option, index);
    auto* line = static_cast<LineEdit*>(editor);
    const auto& model = *static_cast<const IntentionModel*>(index.model());
    const auto id = static_cast<qlonglong>(model.at(index.row()).id);
    line->setDraftName(QStringLiteral("title-%1").arg(id));
    new TagCompleter(line, m_known); // the editor's
    return editor;
}

QWidget* IntentionDelegate::effortEditor(QWidget* parent, const QModelIndex& index)
{
    auto* field =
        new LengthField({.least = core::kShortestEstimate, .most = core::kLongestEstimate}, parent);
    field->setObjectName(QStringLiteral("inPlaceEditor"));
    field->setAccessibleName(tr("Estimate"));
    field->setOptional(true); // an empty field takes the estimate back
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    field->offer(parseLength(index.data(Qt::EditRole).toString()));
    new ReadingBubble(field);
    return field;
}

void IntentionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(item.rect);
    if (index.data(IntentionModel::HeadingRole).toBool()) {
        paintHeading(*painter, item, index);
        painter->restore();
        return;
    }
    paintBackground(*painter, item);
    if (index.column() == IntentionModel::Title) {
        titleLine(painter, item, index);
    } else {
        paintEffort(*painter, item, index);
    }
    painter->restore();
}

QString IntentionDelegate::tagAt(const QStyleOptionViewItem& option, const QModelIndex& index,
                                 const QPoint& point) const
{
    if (index.column() != IntentionModel::Title ||
        index.data(IntentionModel::HeadingRole).toBool()) {
        return {};
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    return titleLine(nullptr, item, index).tagAt(point);
}

} // namespace pomotide::ui
