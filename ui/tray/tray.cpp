// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/tray.h"

#include "ui/text.h"
#include "ui/widgets/verdicts.h"

#include <QFontMetrics>

#include <array>

namespace pomotide::ui {

namespace {

// In average letters.
constexpr int kWidestTitle = 40;
constexpr int kWidestHeader = 72;

/// What a menu can show of it, whatever its user typed.
QString menuText(const QString& text, const QMenu& menu, int widest)
{
    const QFontMetrics metrics(menu.font());
    return metrics
        .elidedText(text.simplified(), Qt::ElideRight, widest * metrics.averageCharWidth())
        .replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString menuTitle(const std::string& title, const QMenu& menu)
{
    return menuText(QString::fromStdString(title), menu, kWidestTitle);
}

} // namespace

Tray::Tray(SessionBridge& bridge, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_header(m_menu.addAction(QString())),
      m_figures(m_menu.addAction(QString())), m_stop(new QAction(tr("S&top"), &m_menu))
{
    buildMenu();
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &Tray::onActivated);
    connect(&m_bridge, &SessionBridge::stateChanged, this, &Tray::refresh);
    connect(&m_bridge, &SessionBridge::noticed, this, &Tray::say);
    refresh();
    m_icon.show();
}

Tray::~Tray() = default;

void Tray::buildMenu()
{
    m_header->setEnabled(false);
    m_figures->setEnabled(false);
    m_startMenu.setTitle(tr("&Start"));

    m_menu.addSeparator();
    m_menu.addMenu(&m_startMenu);
    m_menu.addMenu(&m_evaluateMenu);
    m_menu.addAction(m_stop);
    m_menu.addSeparator();
    const QAction* const open = m_menu.addAction(tr("&Open Pomotide"));
    const QAction* const quit = m_menu.addAction(tr("&Quit"));

    for (const core::Verdict verdict : kVerdicts) {
        const QAction* const action = m_evaluateMenu.addAction(text::verdict(verdict));
        connect(action, &QAction::triggered, this, [this, verdict] { evaluate(verdict); });
    }
    connect(m_stop, &QAction::triggered, this, &Tray::stop);
    connect(open, &QAction::triggered, this, &Tray::windowWished);
    connect(quit, &QAction::triggered, this, &Tray::quitWished);
}

void Tray::refresh()
{
    core::TrayModel model = core::trayModel(m_bridge.state(), m_bridge.nowModel());

    const TrayRing ring = trayRing(model.now, m_bridge.state().look.palette);
    if (m_ring != ring) {
        m_ring = ring;
        m_icon.setIcon(trayIcon(ring));
    }
    describe(model.now);
    // The rest of the menu does not depend on how much time has passed.
    model.now = {};
    if (m_offered != model) {
        m_stop->setEnabled(model.canStop);
        updateStart(model);
        updateEvaluate(model);
        m_offered = std::move(model);
    }
}

void Tray::describe(const core::NowModel& now)
{
    const core::Zone& zone = m_bridge.zones().system();
    const QString summary = text::summary(now, m_bridge.now(), zone);
    const QString figures = text::figures(now, m_bridge.now(), zone);
    const QString toolTip = figures.isEmpty() ? summary : summary + QLatin1Char('\n') + figures;
    if (m_icon.toolTip() != toolTip) {
        m_header->setText(menuText(summary, m_menu, kWidestHeader));
        m_figures->setText(menuText(figures, m_menu, kWidestHeader));
        m_figures->setVisible(!figures.isEmpty());
        m_icon.setToolTip(toolTip);
    }
}

void Tray::updateStart(const core::TrayModel& model)
{
    m_startMenu.clear();
    for (const core::TrayModel::Entry& entry : model.startable) {
        const QAction* const action = m_startMenu.addAction(menuTitle(entry.title, m_startMenu));
        connect(action, &QAction::triggered, this,
                [this, intention = entry.intention] { start(intention); });
    }
    m_startMenu.addSeparator();
    const QAction* const fresh = m_startMenu.addAction(tr("&New intention…"));
    connect(fresh, &QAction::triggered, this, &Tray::newIntentionWished);
    m_startMenu.setEnabled(model.canStart);
}

void Tray::updateEvaluate(const core::TrayModel& model)
{
    m_evaluateMenu.setEnabled(model.evaluable.has_value());
    m_evaluateMenu.setTitle(
        model.evaluable
            ? tr("&Evaluate “%1”").arg(menuTitle(model.evaluable->title, m_evaluateMenu))
            : tr("&Evaluate"));
}

void Tray::start(core::IntentionId intention)
{
    carryOut(core::Start{intention});
}

void Tray::evaluate(core::Verdict verdict)
{
    if (m_offered && m_offered->evaluable) {
        carryOut(core::Evaluate{m_offered->evaluable->pomodoro, verdict});
    }
}

void Tray::stop()
{
    carryOut(core::Stop{});
}

void Tray::carryOut(const core::Command& command)
{
    const auto done = m_bridge.dispatch(command);
    if (done && !core::isAccepted(done->outcome)) {
        say(text::refusal(done->outcome));
    }
}

void Tray::say(const QString& sentence)
{
    m_icon.showMessage(QString(), sentence, QSystemTrayIcon::NoIcon);
}

void Tray::onActivated(QSystemTrayIcon::ActivationReason reason)
{
    if (reason == QSystemTrayIcon::Trigger) {
        emit windowWished();
    }
}

} // namespace pomotide::ui
