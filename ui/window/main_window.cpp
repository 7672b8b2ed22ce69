// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/main_window.h"

#include "core/present/day_model.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/intentions/intentions_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/settings/shortcut_list.h"
#include "ui/pages/today/today_page.h"
#include "ui/pages/upcoming/upcoming_page.h"
#include "ui/pages/welcome/welcome_page.h"
#include "ui/session/shortcuts.h"
#include "ui/style/measures.h"
#include "ui/text/releases.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/spoken.h"
#include "ui/window/now_strip.h"
#include "ui/window/side_bar.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace pomotide::ui {

namespace {

constexpr QSize kFirstSize(1100, 760);

/// The side bar of a narrower window has pictograms alone, the strip of a lower one a single line.
constexpr int kNarrow = 720;
constexpr int kLow = 560;

} // namespace

MainWindow::MainWindow(SessionBridge& bridge, EditLog& log, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_log(log), m_strip(new NowStrip(bridge, log, this)),
      m_sideBar(new SideBar(bridge, log, this)), m_today(new TodayPage(bridge, log, this)),
      m_upcoming(new UpcomingPage(bridge, log, this)),
      m_intentions(new IntentionsPage(bridge, log, this)),
      m_history(new HistoryPage(bridge, log, this)),
      m_settings(new SettingsPage(bridge, log, this)), m_pages(new QStackedWidget(this)),
      m_whole(new QStackedWidget(this)), m_welcome(new WelcomePage(bridge, this)),
      m_message(new MessageBar(this)), m_main(new QVBoxLayout)
{
    setObjectName(QStringLiteral("mainWindow"));
    setSpokenRole(this, QAccessible::Window);
    setWindowTitle(tr("Pomotide"));
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

void MainWindow::goTo(Page page)
{
    showPage(page);
    m_pages->currentWidget()->setFocus();
}

void MainWindow::showPage(Page page)
{
    m_sideBar->setCurrent(static_cast<int>(page));
}

MainWindow::Page MainWindow::page() const
{
    return static_cast<Page>(m_sideBar->current());
}

void MainWindow::showWelcome()
{
    m_whole->setCurrentWidget(m_welcome);
    layout()->addWidget(m_message); // where it is seen
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

void MainWindow::setShortcut(const QString& keys)
{
    m_welcome->setShortcut(keys);
}

void MainWindow::setShortcutProblem(const QString& problem)
{
    m_settings->setShortcutProblem(problem);
}

void MainWindow::setSoundProblem(const QString& problem)
{
    m_settings->setSoundProblem(problem);
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

void MainWindow::tellUpdate(const QString& version)
{
    if (!text::hasNotes(version)) {
        return;
    }
    m_message->offer(tr("Pomotide has been updated to version %1.").arg(version), tr("What is new"),
                     [this] {
                         showPage(Page::Settings);
                         m_settings->showNews();
                     });
}

void MainWindow::report(const QString& sentence)
{
    m_message->report(sentence);
}

void MainWindow::endReport()
{
    m_message->expire();
}

void MainWindow::refresh()
{
    if (!isVisible()) {
        return;
    }
    showWaiting();
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
    // Qt would give the focus to the side bar, which comes first.
    if (!event->spontaneous() && m_whole->currentWidget() != m_welcome) {
        m_pages->currentWidget()->setFocus();
    }
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    m_sideBar->setNarrow(width() < scaled(kNarrow, fontMetrics()));
    m_strip->setLow(height() < scaled(kLow, fontMetrics()));
    QWidget::resizeEvent(event);
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
}

QWidget* MainWindow::sides()
{
    auto* usual = new QWidget(this);
    m_main->setSpacing(0);
    m_strip->hide(); // Today, the first page, shows everything that it has
    m_main->addWidget(m_strip);
    m_main->addWidget(m_pages, 1);
    m_main->addWidget(m_message); // not below the side bar: what is clicked there stays in place
    for (int page = 0; page < m_pages->count(); ++page) {
        m_strip->followTitleOf(m_pages->widget(page));
    }
    auto* columns = new QHBoxLayout(usual);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_sideBar);
    columns->addLayout(m_main, 1);
    connect(m_sideBar, &SideBar::chosen, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_pages, &QStackedWidget::currentChanged, this,
            [this] { m_strip->setVisible(m_pages->currentWidget() != m_today); });
    return usual;
}

void MainWindow::showWaiting()
{
    m_sideBar->setWaiting(static_cast<int>(Page::Today),
                          static_cast<int>(m_bridge.nowActions().awaiting.size()));
}

void MainWindow::setUpShortcuts()
{
    using core::WindowAct;
    auto* const shortcuts = new Shortcuts(m_bridge, this);
    for (int row = 0; row < m_sideBar->count(); ++row) {
        const auto act = static_cast<WindowAct>(static_cast<int>(WindowAct::ShowToday) + row);
        shortcuts->add(act, [this, row] { goTo(static_cast<Page>(row)); });
    }
    shortcuts->add(WindowAct::Undo, [this] { m_log.undo(); });
    shortcuts->add(WindowAct::Redo, [this] { m_log.redo(); });
    shortcuts->add(WindowAct::NewIntention, [this] { beginNewIntention(); });
    shortcuts->add(WindowAct::Compact, [this] { emit compactWished(); });
    shortcuts->add(WindowAct::Close, [this] { close(); });
    shortcuts->add(WindowAct::ListShortcuts, [this] {
        (new ShortcutDialog(m_bridge.state().settings.windowKeys, this))->open();
    });
    shortcuts->add(WindowAct::ExplainRing, [this] { emit legendWished(); });
    shortcuts->add(WindowAct::Quit, [this] { emit quitWished(); });
}

void MainWindow::connectPages()
{
    connect(&m_bridge, &SessionBridge::failed, m_message, &MessageBar::say);
    connect(&m_bridge, &SessionBridge::noticed, m_message, &MessageBar::say);
    connect(m_strip, &NowStrip::refused, m_message, &MessageBar::report);
    connect(m_strip, &NowStrip::newIntentionWished, this, &MainWindow::beginNewIntention);
    connect(m_sideBar, &SideBar::compactWished, this, &MainWindow::compactWished);
    connect(m_message, &MessageBar::reported, this, &MainWindow::reported);
    connect(&m_log, &EditLog::changed, m_message, &MessageBar::endReport);
    connect(&m_bridge, &SessionBridge::stateChanged, this, &MainWindow::showWaiting);
    connect(&m_log, &EditLog::said, m_message, &MessageBar::report);
    const auto offerUndo = [this](const QString& sentence) {
        m_message->offer(sentence, tr("Undo"), [this] { m_log.undo(); });
    };
    connect(m_intentions, &IntentionsPage::abandoned, this, offerUndo);
    connect(m_upcoming, &UpcomingPage::reported, this, offerUndo);
    connect(m_history, &HistoryPage::deleted, this, offerUndo);
    connect(m_today, &TodayPage::planWished, this, [this] { showPage(Page::Upcoming); });
    connect(m_today, &TodayPage::slotsWished, this, [this] {
        showPage(Page::Upcoming);
        m_upcoming->showTab(UpcomingPage::Tab::Slots);
    });
    connect(m_today, &TodayPage::entryWished, this, [this](const core::DayPart& part) {
        showPage(Page::History);
        m_history->showEntry(*part.pomodoro);
    });
    connect(m_today, &TodayPage::saveWished, this, &MainWindow::saveWished);
    connect(m_today, &TodayPage::said, m_message, &MessageBar::report);
    connect(m_intentions, &IntentionsPage::typed, this, &MainWindow::typed);
    connect(m_intentions, &IntentionsPage::fieldOpened, this, &MainWindow::fieldOpened);
    connect(m_upcoming, &UpcomingPage::fieldOpened, this, &MainWindow::fieldOpened);
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

void MainWindow::endWelcome()
{
    m_whole->setCurrentIndex(0);
    m_main->addWidget(m_message);
    beginNewIntention();
    emit welcomeAnswered();
}

} // namespace pomotide::ui
