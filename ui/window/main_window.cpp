// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/main_window.h"

#include "ui/pages/intentions/intentions_page.h"
#include "ui/pages/upcoming/upcoming_page.h"
#include "ui/pages/welcome/welcome_page.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/now_strip.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyledItemDelegate>

namespace pomotide::ui {

namespace {

constexpr QSize kFirstSize(900, 680);

/// Sets the names off from the window's edge.
class SideBarDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(option->fontMetrics.height() / 3, 1);
    }
};

} // namespace

MainWindow::MainWindow(SessionBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_strip(new NowStrip(bridge, this)),
      m_sideBar(new QListWidget(this)), m_upcoming(new UpcomingPage(bridge, this)),
      m_intentions(new IntentionsPage(bridge, this)), m_pages(new QStackedWidget(this)),
      m_whole(new QStackedWidget(this)), m_welcome(new WelcomePage(bridge, this)),
      m_message(new MessageBar(this)), m_overlay(new Note({}, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Pomotide"));
    setUpSideBar();
    build();
    setUpShortcuts();
    connectPages();
    showPage(Page::Upcoming);
    resize(kFirstSize);
}

MainWindow::~MainWindow()
{
    // What is typed right now is taken over as the focus goes: while all pages are still there.
    hide();
}

void MainWindow::showPage(Page page)
{
    m_sideBar->setCurrentRow(static_cast<int>(page));
}

void MainWindow::showWelcome()
{
    m_whole->setCurrentWidget(m_welcome);
}

void MainWindow::beginNewIntention()
{
    showPage(Page::Intentions);
    m_intentions->beginNew();
}

void MainWindow::noteMissingTray()
{
    m_message->say(tr("Pomotide keeps running without a tray icon here. Start it again to open "
                      "this window."));
}

void MainWindow::noteOverlay(const QString& sentence)
{
    m_overlay->setText(sentence);
}

void MainWindow::refresh()
{
    if (!isVisible()) {
        return;
    }
    m_strip->refresh();
    m_upcoming->refresh();
    m_intentions->refresh();
}

void MainWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void MainWindow::build()
{
    m_pages->addWidget(m_upcoming);
    m_pages->addWidget(m_intentions);

    auto* usual = new QWidget(this);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(m_sideBar);
    sides->addWidget(m_pages, 1);
    auto* rows = new QVBoxLayout(usual);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_strip);
    rows->addLayout(sides, 1);
    rows->addWidget(m_overlay);

    m_overlay->setObjectName(QStringLiteral("overlayNote"));
    m_overlay->setWordWrap(true);
    m_overlay->setMargin(fontMetrics().height() / 2);

    m_whole->addWidget(usual);
    m_whole->addWidget(m_welcome);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_whole, 1);
    column->addWidget(m_message);
}

void MainWindow::setUpSideBar()
{
    m_sideBar->setObjectName(QStringLiteral("sideBar"));
    m_sideBar->setAccessibleName(tr("Pages"));
    m_sideBar->setFrameShape(QFrame::NoFrame);
    m_sideBar->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sideBar->setItemDelegate(new SideBarDelegate(m_sideBar));
    // In the order of Page.
    m_sideBar->addItem(tr("Upcoming"));
    m_sideBar->addItem(tr("Intentions"));

    const int line = fontMetrics().height();
    for (int row = 0; row < m_sideBar->count(); ++row) {
        QListWidgetItem* item = m_sideBar->item(row);
        const int width = fontMetrics().horizontalAdvance(item->text());
        item->setSizeHint({width + 3 * line / 2, 2 * line});
        item->setToolTip(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + row))
                             .toString(QKeySequence::NativeText));
    }
    m_sideBar->setFixedWidth(m_sideBar->sizeHintForColumn(0));
    connect(m_sideBar, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
}

void MainWindow::setUpShortcuts()
{
    for (int row = 0; row < m_sideBar->count(); ++row) {
        addShortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + row),
                    [this, row] { m_sideBar->setCurrentRow(row); });
    }
    addShortcut(QKeySequence::New, [this] { beginNewIntention(); });
    addShortcut(Qt::CTRL | Qt::Key_W, [this] { close(); });
    addShortcut(Qt::Key_Escape, [this] { close(); });
    addShortcut(Qt::CTRL | Qt::Key_Q, [this] { emit quitWished(); });
}

void MainWindow::connectPages()
{
    connect(&m_bridge, &SessionBridge::failed, m_message, &MessageBar::say);
    connect(&m_bridge, &SessionBridge::noticed, m_message, &MessageBar::say);
    connect(m_strip, &NowStrip::refused, m_message, &MessageBar::say);
    connect(m_strip, &NowStrip::newIntentionWished, this, &MainWindow::beginNewIntention);
    connect(m_upcoming, &UpcomingPage::undoRefused, m_message, &MessageBar::say);
    connect(m_intentions, &IntentionsPage::undoRefused, m_message, &MessageBar::say);
    connect(m_intentions, &IntentionsPage::edited, m_message, &MessageBar::withdrawOffer);
    connect(m_intentions, &IntentionsPage::abandoned, this, [this](const QString& title) {
        m_message->offer(tr("“%1” is abandoned: one thing less to carry.").arg(title), tr("Undo"),
                         [this] { m_intentions->undo(); });
    });
    connect(m_welcome, &WelcomePage::previewWished, this, &MainWindow::previewWished);
    connect(m_welcome, &WelcomePage::answered, this, &MainWindow::endWelcome);
}

void MainWindow::addShortcut(const QKeySequence& keys, std::function<void()> action)
{
    connect(new QShortcut(keys, this), &QShortcut::activated, this, std::move(action));
}

void MainWindow::endWelcome()
{
    m_whole->setCurrentIndex(0);
    beginNewIntention();
    emit welcomeAnswered();
}

} // namespace pomotide::ui
