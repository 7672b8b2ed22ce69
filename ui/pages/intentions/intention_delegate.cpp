// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/intentions/intention_delegate.h"

#include "ui/colour/roles.h"
#include "ui/colour/tag_colour.h"
#include "ui/pages/intentions/intention_model.h"
#include "ui/style/icons.h"
#include "ui/style/measures.h"
#include "ui/text/length_text.h"
#include "ui/widgets/length_field.h"
#include "ui/widgets/reading_bubble.h"
#include "ui/widgets/tag_completer.h"

#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace pomotide::ui {

namespace {

/// Draws parts of a line one after the other, from where reading begins.
class Line final {
public:
    Line(QPainter& painter, const QStyleOptionViewItem& option, QRect room)
        : m_painter(painter), m_option(option), m_room(room)
    {}

    [[nodiscard]] int left() const { return m_room.width(); }

    /// The next `width` pixels, which are taken from the room.
    QRect take(int width)
    {
        width = std::clamp(width, 0, m_room.width());
        const bool isRightToLeft = m_option.direction == Qt::RightToLeft;
        const QRect taken(isRightToLeft ? m_room.right() - width + 1 : m_room.left(), m_room.top(),
                          width, m_room.height());
        m_room.adjust(isRightToLeft ? 0 : width, 0, isRightToLeft ? -width : 0, 0);
        return taken;
    }

    void text(const QString& text, const QFont& font, const QColor& ink, int most)
    {
        const QFontMetrics metrics(font);
        const int width = std::min({metrics.horizontalAdvance(text) + 1, most, left()});
        m_painter.setFont(font);
        m_painter.setPen(ink);
        const QRect rect = take(width);
        m_painter.drawText(
            rect,
            static_cast<int>(Qt::AlignVCenter | Qt::TextSingleLine) |
                (m_option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
            metrics.elidedText(text, Qt::ElideRight, width));
    }

    void chip(const QString& tag)
    {
        const QFontMetrics& metrics = m_option.fontMetrics;
        const QRect rect = take(chipWidth(tag, metrics));
        const int height = metrics.height() + scaled(2, metrics);
        const QRect chip(rect.left(), rect.center().y() - height / 2, rect.width(), height);
        const TagColours colours = tagColours(tag.toStdString(), m_option.palette);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colours.fill);
        m_painter.drawRoundedRect(chip, height / 2.0, height / 2.0);
        m_painter.setFont(m_option.font);
        m_painter.setPen(colours.text);
        m_painter.drawText(chip, Qt::AlignCenter, tag);
    }

    static int chipWidth(const QString& tag, const QFontMetrics& metrics)
    {
        return metrics.horizontalAdvance(tag) + 2 * gap(Gap::Small, metrics);
    }

private:
    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
    QRect m_room;
};

QColor textOf(const QStyleOptionViewItem& option)
{
    return option.palette.color(QPalette::Active, QPalette::Text);
}

void paintBackground(QPainter& painter, const QStyleOptionViewItem& option)
{
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, &painter, option.widget);
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
    Line line(painter, option, room.adjusted(margin, margin, -margin, 0));
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    line.text(index.data().toString(), strong, textOf(option), line.left());
    line.take(margin);
    line.text(QLocale().toString(index.data(IntentionModel::CountRole).toInt()), option.font,
              colourOf(ColourRole::Secondary, option.palette), line.left());
}

void paintSign(QPainter& painter, const QIcon& icon, Line& line, const QFontMetrics& metrics)
{
    const int extent = scaled(16, metrics);
    QRect rect = line.take(extent);
    rect.setTop(rect.center().y() - extent / 2);
    rect.setHeight(extent);
    icon.paint(&painter, rect);
    line.take(gap(Gap::Tiny, metrics));
}

/// Draws as many tags as there is room for, and how many are left out.
void paintTags(Line& line, const QStringList& tags, const QStyleOptionViewItem& option)
{
    const QFontMetrics& metrics = option.fontMetrics;
    const auto more = [](qsizetype count) {
        return QLatin1Char('+') + QLocale().toString(static_cast<qlonglong>(count));
    };
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const qsizetype rest = tags.size() - i - 1;
        const int forRest = rest > 0 ? Line::chipWidth(more(rest), metrics) : 0;
        line.take(gap(Gap::Small, metrics));
        if (Line::chipWidth(tags[i], metrics) + forRest > line.left()) {
            line.text(more(rest + 1), option.font, colourOf(ColourRole::Secondary, option.palette),
                      line.left());
            return;
        }
        line.chip(tags[i]);
    }
}

void paintTitle(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QFontMetrics& metrics = option.fontMetrics;
    const int small = gap(Gap::Small, metrics);
    Line line(painter, option, option.rect.adjusted(small, 0, -small, 0));
    QFont font = option.font;
    if (index.data(IntentionModel::RunningRole).toBool()) {
        font.setWeight(QFont::DemiBold);
        paintSign(painter, symbolIcon(Symbol::Start), line, metrics);
    }
    if (index.data(IntentionModel::RepeatsRole).toBool()) {
        paintSign(painter, symbolIcon(Symbol::Repeat), line, metrics);
    }
    const QStringList tags = index.data(IntentionModel::TagsRole).toStringList();
    int chips = 0;
    for (const QString& tag : tags) {
        chips += Line::chipWidth(tag, metrics) + small;
    }
    const QString title = index.data(IntentionModel::PlainRole).toString();
    // Where there is little room, the title has more than half of it, and tags give way.
    const int most = std::max(line.left() - chips, line.left() * 3 / 5);
    line.text(title, font, textOf(option), most);
    paintTags(line, tags, option);
    line.take(2 * small);
    if (line.left() > scaled(48, metrics)) {
        line.text(index.data(IntentionModel::AsideRole).toString(), option.font,
                  colourOf(ColourRole::Secondary, option.palette), line.left());
    }
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
    new TagCompleter(qobject_cast<QLineEdit*>(editor), m_known); // the editor's
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
        paintTitle(*painter, item, index);
    } else {
        paintEffort(*painter, item, index);
    }
    painter->restore();
}

} // namespace pomotide::ui
