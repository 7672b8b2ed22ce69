// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/service.h"

#include "app/service/session_properties.h"

#include "core/present/dial.h"

#include <utility>

namespace pomotide::app {

Service::Service(ui::SessionBridge& bridge, Menu menu, ui::Ticker& ticker, double speed)
    : m_bridge(bridge), m_menu(std::move(menu)), m_ticker(ticker), m_speed(speed), m_acts(bridge)
{
    addMethods();
    connect(&bridge, &ui::SessionBridge::stateChanged, this, &Service::update);
    connect(&bridge, &ui::SessionBridge::quietReasonChanged, this, &Service::update);
    update();
}

Service::~Service()
{
    m_ticker.cancel();
}

void Service::setHasShortcut(bool hasShortcut)
{
    m_hasShortcut = hasShortcut;
    update();
}

Service::Reply Service::answer(const Call& call)
{
    const auto found = m_methods.find(call.method);
    if (found == m_methods.end()) {
        return commonFault("UnknownMethod", tr("There is no method “%1” here.").arg(call.method));
    }
    if (!m_limit.allows(call.caller, m_ticker.elapsed())) {
        return commonFault("LimitsExceeded",
                           tr("These are too many calls at once. Try again in a second."));
    }
    const Method& method = found->second;
    if (call.signature != method.signature) {
        return wrongArguments(tr("%1 takes arguments of the types “%2”, not “%3”.")
                                  .arg(call.method, method.signature, call.signature));
    }
    CallReader given(call.arguments);
    return method.answer(given);
}

void Service::addMethods()
{
    addAct("Start", "sa{sv}", &ServiceActs::start);
    addAct("Switch", "s", &ServiceActs::switchTo);
    addAct("Stop", "s", &ServiceActs::stop);
    addAct("Cancel", "", &ServiceActs::cancel);
    addAct("SkipBreak", "", &ServiceActs::skipBreak);
    addAct("WorkOn", "", &ServiceActs::workOn);
    addAct("SetEnd", "x", &ServiceActs::setEnd);
    addAct("Extend", "u", &ServiceActs::extend);
    addAct("Evaluate", "s", &ServiceActs::evaluate);
    addAct("Intend", "sa{sv}", &ServiceActs::intend);
    addAct("Quiet", "x", &ServiceActs::quiet);
    addAct("Undo", "", &ServiceActs::undo);
    addAct("Redo", "", &ServiceActs::redo);

    const auto addWindow = [this](const char* name, auto wished) {
        m_methods[name] = {"s", [this, wished](CallReader& given) -> Reply {
                               const QString token = given.token(0);
                               if (given.fault()) {
                                   return *given.fault();
                               }
                               emit(this->*wished)(token);
                               return QVariantList{};
                           }};
    };
    addWindow("QuickEntry", &Service::quickEntryWished);
    addWindow("ShowWindow", &Service::windowWished);
    m_methods["SayNow"] = {"", [this](CallReader&) -> Reply {
                               emit textWished();
                               return QVariantList{};
                           }};
    m_methods["Menu"] = {"", [this](CallReader& given) { return tellMenu(given); }};
    m_methods["Choose"] = {"uss", [this](CallReader& given) { return choose(given); }};
}

void Service::addAct(const char* name, const char* signature, Act act)
{
    m_methods[name] = {signature, [this, act](CallReader& given) -> Reply {
                           const auto fault = (m_acts.*act)(given);
                           return fault ? Reply{*fault} : QVariantList{};
                       }};
}

Service::Reply Service::tellMenu(CallReader&)
{
    ui::TrayMenu& menu = m_menu();
    const QList<ui::MenuLine> lines = menu.lines();
    return QVariantList{menu.description().join(QLatin1Char('\n')), QVariant::fromValue(lines)};
}

Service::Reply Service::choose(CallReader& given)
{
    const QString token = given.token(2);
    if (given.fault()) {
        return *given.fault();
    }
    if (!m_menu().choose(given.number(0), given.text(1), token)) {
        return refusedCall("Changed", tr("The menu has changed. Please choose again."));
    }
    return QVariantList{};
}

void Service::update()
{
    QVariantMap properties = sessionProperties(m_bridge);
    const QString shortcut = QString::fromStdString(m_bridge.state().settings.alerts.shortcut);
    properties["Shortcut"] = shortcut;
    properties["HasShortcut"] = m_hasShortcut && !shortcut.isEmpty();
    properties["Version"] = QCoreApplication::applicationVersion();

    const QVariantMap before = std::exchange(m_properties, properties);
    awaitEvent();
    QVariantMap changed;
    for (auto property = properties.cbegin(); property != properties.cend(); ++property) {
        if (before.value(property.key()) != property.value()) {
            changed.insert(property.key(), property.value());
        }
    }
    if (!changed.isEmpty()) {
        emit propertiesChanged(changed);
    }
    if (changed.contains("Phase")) {
        emit phaseChanged(changed.value("Phase").toString());
    }
}

/// Nothing but time changes the next event.
void Service::awaitEvent()
{
    const core::Instant now = m_bridge.now();
    if (const auto event = core::nextEvent(m_bridge.state().hours, now)) {
        m_ticker.callAfter(ui::onTicker(*event - now, m_speed), [this] { update(); });
    } else {
        m_ticker.cancel();
    }
}

} // namespace pomotide::app
