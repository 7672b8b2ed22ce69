// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/service/call_limit.h"
#include "app/service/service_acts.h"

#include "ui/session/ticker.h"
#include "ui/tray/tray_menu.h"

#include <QObject>
#include <QVariantMap>

#include <functional>
#include <map>
#include <variant>

namespace pomotide::app {

/// The interface org.pomotide.Pomotide1, by which other programs use Pomotide. It does not know the
/// bus.
class Service final : public QObject {
    Q_OBJECT

public:
    using Menu = std::function<ui::TrayMenu&()>;

    /// A call of a method; `signature` has the types of the arguments.
    struct Call {
        QString caller;
        QString method;
        QString signature;
        QVariantList arguments;
    };
    using Reply = std::variant<QVariantList, CallFault>;

    /// Nothing else may use the ticker. Time runs `speed` times as fast as that. All must outlive
    /// the service.
    Service(ui::SessionBridge& bridge, Menu menu, ui::Ticker& ticker, double speed = 1);
    ~Service() override;

    [[nodiscard]] Reply answer(const Call& call);

    /// All properties, as they were signalled last.
    [[nodiscard]] const QVariantMap& properties() const { return m_properties; }

    /// Sets if this desktop can give Pomotide the shortcut of the settings.
    void setHasShortcut(bool hasShortcut);

signals:
    /// Emitted with those properties that have other values now.
    void propertiesChanged(const QVariantMap& changed);
    void phaseChanged(const QString& phase);
    void prompted();
    // The activation tokens may be empty.
    void quickEntryWished(const QString& token);
    void windowWished(const QString& token);
    /// Emitted when the ring should say what is going on.
    void textWished();

private:
    struct Method {
        QString signature;
        std::function<Reply(CallReader& given)> answer;
    };
    using Act = ServiceActs::Result (ServiceActs::*)(CallReader&);

    void addMethods();
    void addAct(const char* name, const char* signature, Act act);
    [[nodiscard]] Reply tellMenu(CallReader& given);
    [[nodiscard]] Reply choose(CallReader& given);
    void update();
    void awaitEvent();

    ui::SessionBridge& m_bridge;
    Menu m_menu;
    ui::Ticker& m_ticker;
    double m_speed;
    ServiceActs m_acts;
    CallLimit m_limit;
    std::map<QString, Method> m_methods; ///< by name
    bool m_hasShortcut = true;
    QVariantMap m_properties;
};

} // namespace pomotide::app
