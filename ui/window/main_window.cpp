// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/main_window.h"

#include "ui/pages/history/history_page.h"
#include "ui/pages/intentions/intentions_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/today/today_page.h"
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
#include <QToolButton>

namespace pomotide::ui {

namespace {

constexpr QSize kFirstSize(900, 680);

/// Adds a margin between the names and the window's edge.
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

MainWindow::MainWindow(SessionBridge& bridge, EditLog& log, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_log(log), m_strip(new NowStrip(bridge, log, this)),
      m_sideBar(new QListWidget(this)), m_undo(new QToolButton(this)),
      m_redo(new QToolButton(this)), m_today(new TodayPage(bridge, log, this)),
      m_upcoming(new UpcomingPage(bridge, log, this)),
      m_intentions(new IntentionsPage(bridge, log, this)),
      m_history(new HistoryPage(bridge, log, this)),
      m_settings(new SettingsPage(bridge, log, this)), m_pages(new QStackedWidget(this)),
      m_whole(new QStackedWidget(this)), m_welcome(new WelcomePage(bridge, this)),
      m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Pomotide"));
    setUpSideBar();
    build();
    setUpShortcuts();
    connectPages();
    showPage(Page::Today);
    resize(kFirstSize);
}

MainWindow::~MainWindow()
{
    // Hiding moves the focus, which applies typed text: all pages must still exist then.
    hide();
}

void MainWindow::showPage(Page page)
{
    m_sideBar->setCurrentRow(static_cast<int>(page));
}

MainWindow::Page MainWindow::page() const
{
    return static_cast<Page>(m_sideBar->currentRow());
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

void MainWindow::beginNextStep()
{
    showPage(Page::Today);
    m_today->beginNextStep();
}

void MainWindow::showMissingTray()
{
    m_message->say(tr("Pomotide keeps running without a tray icon here. Start it again to open "
                      "this window."));
}

void MainWindow::setOverlayInfo(const QString& sentence)
{
    m_settings->setOverlayInfo(sentence);
}

void MainWindow::setOverlay(OverlayBackend::Capabilities capabilities)
{
    m_welcome->setOverlay(capabilities);
}

void MainWindow::setShortcutProblem(const QString& problem)
{
    m_settings->setShortcutProblem(problem);
}

void MainWindow::addBanner(QWidget* banner)
{
    static_cast<QBoxLayout*>(layout())->insertWidget(0, banner);
}

void MainWindow::addSettings(QWidget* part)
{
    m_settings->addPart(part);
}

void MainWindow::addToWelcome(QWidget* part)
{
    m_welcome->addPart(part);
}

void MainWindow::say(const QString& sentence, const QString& label,
                     const std::function<void()>& action)
{
    if (label.isEmpty()) {
        m_message->say(sentence);
    } else {
        m_message->offer(sentence, label, action);
    }
}

void MainWindow::refresh()
{
    if (!isVisible()) {
        return;
    }
    m_strip->refresh();
    m_today->refresh();
    m_upcoming->refresh();
    m_intentions->refresh();
    m_history->refresh();
}

void MainWindow::saveTyped()
{
    m_intentions->saveTyped();
}

void MainWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void MainWindow::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) {
        m_message->forget();
    }
}

void MainWindow::build()
{
    // In the order of Page.
    m_pages->addWidget(m_today);
    m_pages->addWidget(m_upcoming);
    m_pages->addWidget(m_intentions);
    m_pages->addWidget(m_history);
    m_pages->addWidget(m_settings);

    m_whole->addWidget(sides());
    m_whole->addWidget(m_welcome);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_whole, 1);
    column->addWidget(m_message);
}

QWidget* MainWindow::sides()
{
    auto* usual = new QWidget(this);
    auto* side = new QVBoxLayout;
    side->setSpacing(0);
    side->addWidget(m_sideBar, 1);
    auto* edits = new QVBoxLayout;
    edits->addWidget(m_undo);
    edits->addWidget(m_redo);
    const int margin = fontMetrics().height() / 2;
    edits->setContentsMargins(margin, margin, margin, margin);
    side->addLayout(edits);
    auto* main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_strip);
    main->addWidget(m_pages, 1);
    auto* columns = new QHBoxLayout(usual);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addLayout(side);
    columns->addLayout(main, 1);
    return usual;
}

void MainWindow::setUpUndo(QToolButton* button, const QKeySequence& keys, void (EditLog::*action)())
{
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(button, &QToolButton::clicked, &m_log, action);
    addShortcut(keys, [this, action] { (m_log.*action)(); });
}

void MainWindow::showUndo()
{
    const auto show = [](QToolButton* button, const QString& what, const QString& sentence,
                         QKeySequence::StandardKey keys) {
        button->setEnabled(!what.isEmpty());
        const QString name = what.isEmpty() ? button->text() : sentence.arg(what);
        button->setAccessibleName(name);
        button->setToolTip(plainToolTip(
            tr("%1 (%2)").arg(name, QKeySequence(keys).toString(QKeySequence::NativeText))));
    };
    show(m_undo, m_log.undoable(), tr("Undo: %1"), QKeySequence::Undo);
    show(m_redo, m_log.redoable(), tr("Redo: %1"), QKeySequence::Redo);
}

void MainWindow::setUpSideBar()
{
    m_sideBar->setObjectName(QStringLiteral("sideBar"));
    m_sideBar->setAccessibleName(tr("Pages"));
    m_sideBar->setFrameShape(QFrame::NoFrame);
    m_sideBar->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sideBar->setItemDelegate(new SideBarDelegate(m_sideBar));
    // In the order of Page.
    m_sideBar->addItem(tr("Today"));
    m_sideBar->addItem(tr("Upcoming"));
    m_sideBar->addItem(tr("Intentions"));
    m_sideBar->addItem(tr("History"));
    m_sideBar->addItem(tr("Settings"));

    const int line = fontMetrics().height();
    for (int row = 0; row < m_sideBar->count(); ++row) {
        QListWidgetItem* item = m_sideBar->item(row);
        const int width = fontMetrics().horizontalAdvance(item->text());
        item->setSizeHint({width + 3 * line / 2, 2 * line});
        item->setToolTip(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + row))
                             .toString(QKeySequence::NativeText));
    }
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setText(tr("Undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    m_redo->setText(tr("Redo"));
    setUpUndo(m_undo, QKeySequence::Undo, &EditLog::undo);
    setUpUndo(m_redo, QKeySequence::Redo, &EditLog::redo);
    showUndo();
    const int widest = std::max(m_undo->sizeHint().width(), m_redo->sizeHint().width()) + line;
    m_sideBar->setFixedWidth(std::max(m_sideBar->sizeHintForColumn(0), widest));
    connect(m_sideBar, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_pages, &QStackedWidget::currentChanged, this, [this] {
        // The Today page shows everything that the strip has.
        m_strip->setVisible(m_pages->currentWidget() != m_today);
    });
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
    addShortcut(QKeySequence::HelpContents, [this] { emit legendWished(); });
    addShortcut(Qt::CTRL | Qt::Key_Q, [this] { emit quitWished(); });
}

void MainWindow::connectPages()
{
    connect(&m_bridge, &SessionBridge::failed, m_message, &MessageBar::say);
    connect(&m_bridge, &SessionBridge::noticed, m_message, &MessageBar::say);
    connect(m_strip, &NowStrip::refused, m_message, &MessageBar::say);
    connect(m_strip, &NowStrip::newIntentionWished, this, &MainWindow::beginNewIntention);
    connect(&m_log, &EditLog::changed, m_message, &MessageBar::withdrawOffer);
    connect(&m_log, &EditLog::changed, this, &MainWindow::showUndo);
    connect(&m_log, &EditLog::said, m_message, &MessageBar::say);
    connect(m_intentions, &IntentionsPage::abandoned, this, [this](const QString& title) {
        m_message->offer(tr("“%1” is abandoned: one thing less to carry.").arg(title), tr("Undo"),
                         [this] { m_log.undo(); });
    });
    connect(m_intentions, &IntentionsPage::typed, this, &MainWindow::typed);
    connect(m_settings, &SettingsPage::previewWished, this, &MainWindow::previewWished);
    connect(m_settings, &SettingsPage::legendWished, this, &MainWindow::legendWished);
    connect(m_settings, &SettingsPage::soundTried, this, &MainWindow::soundTried);
    connect(m_welcome, &WelcomePage::previewWished, this, [this](bool isWished) {
        const Hud::Preview quiet{.appearance = m_bridge.state().settings.appearance,
                                 .atRest = true};
        emit previewWished(isWished ? std::optional(quiet) : std::nullopt);
    });
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
