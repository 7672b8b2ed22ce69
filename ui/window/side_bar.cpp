// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/side_bar.h"

#include "ui/colour/roles.h"
#include "ui/session/shortcuts.h"
#include "ui/style/icons.h"
#include "ui/style/measures.h"
#include "ui/style/weight.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plain_list.h"
#include "ui/window/side_bar_delegate.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QToolButton>

#include <array>
#include <utility>

namespace pomotide::ui {

namespace {

constexpr int kRow = 40;

} // namespace

SideBar::SideBar(SessionBridge& bridge, EditLog& log, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_log(log), m_pages(new PlainList(this)),
      m_undo(new QToolButton(this)), m_redo(new QToolButton(this)), m_compact(new QToolButton(this))
{
    m_pages->setObjectName(QStringLiteral("sideBar"));
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->viewport()->setAutoFillBackground(false);
    m_pages->setMouseTracking(true);
    m_pages->setItemDelegate(new SideBarDelegate(m_pages));
    addPages();
    setUpButtons();
    auto* const edits = new QBoxLayout(QBoxLayout::LeftToRight);
    edits->addWidget(m_undo);
    edits->addWidget(m_redo);
    edits->addStretch(1);
    edits->addWidget(m_compact);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_pages, 1);
    column->addLayout(edits);
    adoptSize();
    connect(m_pages, &QListWidget::currentRowChanged, this, &SideBar::chosen);
    connect(m_pages, &QListWidget::itemSelectionChanged, this, [this] {
        // A click on no page must not unmark the one that is shown.
        if (QListWidgetItem* const page = m_pages->currentItem()) {
            page->setSelected(true);
        }
    });
    connect(&log, &EditLog::changed, this, &SideBar::showKeys);
    connect(&bridge, &SessionBridge::stateChanged, this, &SideBar::showKeys);
    showKeys();
}

int SideBar::count() const
{
    return m_pages->count();
}

int SideBar::current() const
{
    return m_pages->currentRow();
}

void SideBar::setCurrent(int page)
{
    m_pages->setCurrentRow(page);
}

void SideBar::setWaiting(int page, int count)
{
    QListWidgetItem* const item = m_pages->item(page);
    item->setData(SideBarDelegate::kWaiting, count);
    const QString name = item->text();
    item->setData(Qt::AccessibleTextRole,
                  count > 0 ? tr("%1, %n waiting", nullptr, count).arg(name) : name);
}

void SideBar::setNarrow(bool isNarrow)
{
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow) {
        adoptSize();
    }
}

void SideBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        adoptSize();
    }
}

void SideBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().alternateBase());
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), colourOf(ColourRole::Line, palette()));
}

void SideBar::addPages()
{
    // In the order of MainWindow::Page.
    const std::array pages{
        std::pair{Symbol::Today, tr("Today")}, std::pair{Symbol::Upcoming, tr("Upcoming")},
        std::pair{Symbol::Intentions, tr("Intentions")}, std::pair{Symbol::History, tr("History")},
        std::pair{Symbol::Settings, tr("Settings")}};
    for (const auto& [symbol, name] : pages) {
        new QListWidgetItem(symbolIcon(symbol), name, m_pages);
    }
}

void SideBar::setUpButtons()
{
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setText(tr("Undo"));
    m_undo->setIcon(symbolIcon(Symbol::Undo));
    connect(m_undo, &QToolButton::clicked, &m_log, &EditLog::undo);
    m_redo->setObjectName(QStringLiteral("redo"));
    m_redo->setText(tr("Redo"));
    m_redo->setIcon(symbolIcon(Symbol::Redo));
    connect(m_redo, &QToolButton::clicked, &m_log, &EditLog::redo);
    const QString compact = tr("A small window with what runs");
    m_compact->setObjectName(QStringLiteral("compact"));
    m_compact->setIcon(symbolIcon(Symbol::Compact));
    m_compact->setAccessibleName(compact);
    connect(m_compact, &QToolButton::clicked, this, &SideBar::compactWished);
    for (QToolButton* const button : {m_undo, m_redo, m_compact}) {
        setWeight(button, Weight::Quiet);
        button->setFocusPolicy(Qt::StrongFocus);
    }
}

void SideBar::adoptSize()
{
    const auto metrics = fontMetrics();
    const int margin = gap(Gap::Small, metrics);
    const int side = scaled(SideBarDelegate::kPictogram, metrics);
    auto* const column = static_cast<QVBoxLayout*>(layout());
    column->setContentsMargins(margin, 2 * margin, margin, margin);
    static_cast<QBoxLayout*>(column->itemAt(1)->layout())
        ->setDirection(m_isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_pages->setIconSize({side, side});
    m_pages->setSpacing(0);
    int widest = 0;
    for (int row = 0; row < m_pages->count(); ++row) {
        QListWidgetItem* const item = m_pages->item(row);
        item->setSizeHint({side, scaled(kRow, metrics)});
        widest = std::max(widest, SideBarDelegate::widthOf(item->text(), m_isNarrow, metrics));
    }
    for (QToolButton* const button : {m_undo, m_redo, m_compact}) {
        button->setIconSize({side, side});
    }
    setFixedWidth(widest + 2 * margin);
    static_cast<SideBarDelegate*>(m_pages->itemDelegate())->setNarrow(m_isNarrow);
    m_pages->viewport()->update();
}

void SideBar::showEdits()
{
    const auto show = [this](QToolButton* button, const QString& what, const QString& sentence,
                             core::WindowAct act) {
        button->setEnabled(!what.isEmpty());
        const QString name = what.isEmpty() ? button->text() : sentence.arg(what);
        button->setAccessibleName(name);
        button->setToolTip(plainToolTip(withKeys(name, keysOf(act))));
    };
    show(m_undo, m_log.undoable(), tr("Undo: %1"), core::WindowAct::Undo);
    show(m_redo, m_log.redoable(), tr("Redo: %1"), core::WindowAct::Redo);
}

void SideBar::showKeys()
{
    showEdits();
    m_compact->setToolTip(withKeys(m_compact->accessibleName(), keysOf(core::WindowAct::Compact)));
    for (int row = 0; row < m_pages->count(); ++row) {
        QListWidgetItem* const item = m_pages->item(row);
        const auto act =
            static_cast<core::WindowAct>(static_cast<int>(core::WindowAct::ShowToday) + row);
        item->setToolTip(plainToolTip(withKeys(item->text(), keysOf(act))));
    }
}

QKeySequence SideBar::keysOf(core::WindowAct act) const
{
    return keysFor(act, m_bridge.state().settings.windowKeys);
}

} // namespace pomotide::ui
