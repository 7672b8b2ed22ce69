// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/section_list.h"

#include "ui/style/measures.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/plain_list.h"

#include <QListView>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace pomotide::ui {

namespace {

constexpr int kFewestLetters = 8;

/// Keeps the text off the edge of what is selected, with an empty picture.
class IndentingDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {gap(Gap::Tiny, option->fontMetrics), 1};
    }
};

} // namespace

SectionList::SectionList(QWidget* parent)
    : QWidget(parent), m_list(new PlainList(this)), m_line(new ChoiceBox(this))
{
    setObjectName(QStringLiteral("sections"));
    m_list->setObjectName(QStringLiteral("sectionList"));
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new IndentingDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_line->setObjectName(QStringLiteral("sectionLine"));
    m_line->setAccessibleName(tr("Section"));
    m_line->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_line->setMinimumContentsLength(kFewestLetters);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    column->addWidget(m_line);
    setCompact(false);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int section) {
        if (section >= 0) {
            choose(section);
            emit chosen(section);
        }
    });
    connect(m_line, &QComboBox::activated, this, [this](int section) {
        choose(section);
        emit chosen(section);
    });
}

void SectionList::insert(int place, const QString& name)
{
    const QSignalBlocker quietList(m_list);
    const QSignalBlocker quietLine(m_line);
    m_list->insertItem(place, name);
    m_line->insertItem(place, name);
    fit();
}

void SectionList::setOffered(int section, bool isOffered)
{
    m_list->setRowHidden(section, !isOffered);
    static_cast<QListView*>(m_line->view())->setRowHidden(section, !isOffered);
}

void SectionList::choose(int section)
{
    const QSignalBlocker quietList(m_list);
    const QSignalBlocker quietLine(m_line);
    m_list->setCurrentRow(section);
    m_line->setCurrentIndex(section);
}

int SectionList::rowHeight() const
{
    return std::max(kLeastTarget, scaled(kLeastTarget + 8, fontMetrics()));
}

/// Qt puts a margin on both sides of the picture, and one before the text.
int SectionList::indent() const
{
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_list) + 1;
    return gap(Gap::Tiny, fontMetrics()) + 3 * margin;
}

void SectionList::setCompact(bool isCompact)
{
    m_list->setVisible(!isCompact);
    m_line->setVisible(isCompact);
    const int side = isCompact ? gap(Gap::Wide, fontMetrics()) : 0;
    layout()->setContentsMargins(side, 0, side, 0);
    setSizePolicy(isCompact ? QSizePolicy::Preferred : QSizePolicy::Fixed,
                  isCompact ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

void SectionList::fit()
{
    const int padding = 2 * gap(Gap::Usual, fontMetrics());
    int width = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const int letters = fontMetrics().horizontalAdvance(item->text());
        item->setSizeHint({letters + padding, rowHeight()});
        width = std::max(width, letters + padding);
    }
    m_list->setFixedWidth(width);
}

} // namespace pomotide::ui
