// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/desktop_notifications.h"

#include "app/platform/linux/dbus/call.h"

#include <QCoreApplication>
#include <QDBusServiceWatcher>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace pomotide::app {

using ui::NoticeKind;

namespace {

constexpr QLatin1String kServer("org.freedesktop.Notifications");
constexpr QLatin1String kPath("/org/freedesktop/Notifications");
constexpr QLatin1String kDefault("default");
constexpr QLatin1String kReply("inline-reply");
constexpr QLatin1String kMore("more");
constexpr QLatin1String kDesktopEntry("org.pomotide.Pomotide");

// Values of the specification.
constexpr uchar kNormalUrgency = 1; // GNOME shows no banner for a low one
constexpr uint kClosedByUser = 2;
constexpr int kServersChoice = -1;
constexpr int kNever = 0;

/// GNOME shows no other buttons than the first ones.
constexpr qsizetype kButtonsOfGnome = 3;

QDBusMessage callTo(const QString& method, const QVariantList& arguments = {})
{
    auto message = dbus::message({kServer, kPath, kServer}, method, arguments);
    message.setAutoStartService(true);
    return message;
}

/// Escapes the text for servers that interpret it as markup.
QString marked(const QString& text, bool isMarkup)
{
    return isMarkup ? text.toHtmlEscaped() : text;
}

} // namespace

DesktopNotifications::DesktopNotifications(QDBusConnection session) : m_session(std::move(session))
{
    listen();
    askWhatItCan(false);
}

DesktopNotifications::~DesktopNotifications()
{
    constexpr auto kPatience = std::chrono::milliseconds{500};
    QTimer patience;
    patience.setSingleShot(true);
    patience.start(kPatience);
    // One that is just being shown can be withdrawn once the server has told its id.
    const auto isBeingShown = [](const auto& entry) { return entry.second.isBeingShown; };
    while (patience.isActive() && std::any_of(m_places.begin(), m_places.end(), isBeingShown)) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents |
                                        QEventLoop::ExcludeUserInputEvents);
    }
    // A process that ends takes calls with it that have not left it: this one comes after them.
    const auto last =
        dbus::message({kServer, kPath, kServer}, QStringLiteral("GetServerInformation"));
    static_cast<void>(m_session.call(last, QDBus::Block, static_cast<int>(kPatience.count())));
}

bool DesktopNotifications::takesReplies() const
{
    return can("inline-reply");
}

void DesktopNotifications::show(NoticeKind kind, const ui::Notice& notice)
{
    Place& place = m_places[kind];
    place.next = notice;
    place.isWanted = true;
    if (m_capabilities) {
        tell(kind);
    } else {
        askWhatItCan(true);
    }
}

void DesktopNotifications::withdraw(NoticeKind kind)
{
    Place& place = m_places[kind];
    place.next.reset();
    place.isWanted = false;
    close(place);
}

void DesktopNotifications::hearAction(uint id, const QString& action)
{
    if (action == kReply) {
        return; // the text follows
    }
    if (const auto kind = takeAnswered(id)) {
        emit chosen(*kind, action == kMore ? QString(kDefault) : action);
    }
}

void DesktopNotifications::hearReply(uint id, const QString& text)
{
    if (const auto kind = takeAnswered(id)) {
        emit replied(*kind, text);
    }
}

/// Called before the action's signal. Qt's Wayland plugin passes the token to the compositor with
/// the next activation of a window, which then gets the focus.
void DesktopNotifications::hearToken(uint id, const QString& token)
{
    const auto isIts = [id](const auto& entry) { return entry.second.id == id; };
    if (id != 0 && std::any_of(m_places.begin(), m_places.end(), isIts)) {
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    }
}

void DesktopNotifications::hearClosed(uint id, uint reason)
{
    for (auto& [kind, place] : m_places) {
        if (id != 0 && place.id == id) {
            place.id = 0;
            if (reason == kClosedByUser) {
                emit dismissed(kind);
            }
            return;
        }
    }
}

void DesktopNotifications::listen()
{
    const auto hear = [this](const char* signal, const char* slot) {
        m_session.connect(kServer, kPath, kServer, QString::fromLatin1(signal), this, slot);
    };
    hear("ActionInvoked", SLOT(hearAction(uint, QString)));
    hear("NotificationReplied", SLOT(hearReply(uint, QString)));
    hear("ActivationToken", SLOT(hearToken(uint, QString)));
    hear("NotificationClosed", SLOT(hearClosed(uint, uint)));
    auto* const watcher =
        new QDBusServiceWatcher(kServer, m_session, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            &DesktopNotifications::followOwner);
}

/// Forgets all ids: a new server does not know the notifications of the former one.
void DesktopNotifications::followOwner()
{
    for (auto& [kind, place] : m_places) {
        place.id = 0;
    }
    m_capabilities.reset();
    askWhatItCan(false);
}

void DesktopNotifications::askWhatItCan(bool mayStartIt)
{
    if (std::exchange(m_isAsking, true)) {
        return;
    }
    QDBusMessage name = callTo(QStringLiteral("GetServerInformation"));
    name.setAutoStartService(mayStartIt);
    dbus::call<QString>(m_session, name, this, [this](const auto& answer) {
        m_isGnome = answer == QLatin1String("gnome-shell");
    });
    QDBusMessage question = callTo(QStringLiteral("GetCapabilities"));
    question.setAutoStartService(mayStartIt);
    dbus::call<QStringList>(m_session, question, this, [this, mayStartIt](auto capabilities) {
        m_isAsking = false;
        m_capabilities = std::move(capabilities);
        showWaiting(mayStartIt);
    });
}

void DesktopNotifications::showWaiting(bool wasToStart)
{
    for (auto& [kind, place] : m_places) {
        if (m_capabilities) {
            tell(kind);
        } else if (wasToStart) {
            place.next.reset(); // no server can show it
        } else if (place.next) {
            askWhatItCan(true);
        }
    }
}

/// Makes one call at a time: only its reply has the id that the next one replaces.
void DesktopNotifications::tell(NoticeKind kind)
{
    Place& place = m_places[kind];
    if (place.isBeingShown || !place.next) {
        return;
    }
    const ui::Notice notice = *std::exchange(place.next, {});
    place.isBeingShown = true;
    QDBusMessage message = callTo(QStringLiteral("Notify"));
    message << QStringLiteral("Pomotide") << std::exchange(place.id, 0) << kDesktopEntry
            << notice.title << marked(notice.text, can("body-markup")) << actionsOf(notice)
            << hintsOf(notice) << (notice.stays ? kNever : kServersChoice);
    dbus::call<uint>(m_session, message, this, [this, kind](auto id) { noteShown(kind, id); });
}

void DesktopNotifications::noteShown(NoticeKind kind, std::optional<uint> id)
{
    Place& place = m_places[kind];
    place.isBeingShown = false;
    place.id = id.value_or(0);
    if (!place.isWanted) {
        close(place);
    }
    tell(kind);
}

void DesktopNotifications::close(Place& place)
{
    if (place.id != 0) {
        m_session.asyncCall(
            callTo(QStringLiteral("CloseNotification"), {std::exchange(place.id, 0)}));
    }
}

/// Closes an answered notification and forgets its id, which the server may give to another
/// program.
std::optional<NoticeKind> DesktopNotifications::takeAnswered(uint id)
{
    for (auto& [kind, place] : m_places) {
        if (id != 0 && place.id == id) {
            close(place);
            return kind;
        }
    }
    return std::nullopt;
}

bool DesktopNotifications::can(const char* what) const
{
    return m_capabilities && m_capabilities->contains(QLatin1String(what));
}

QStringList DesktopNotifications::actionsOf(const ui::Notice& notice) const
{
    if (!can("actions")) {
        return {};
    }
    QStringList actions{kDefault, tr("Open")};
    if (!notice.replyHint.isEmpty() && takesReplies()) {
        actions << kReply << tr("Reply");
    }
    const bool areTooMany = m_isGnome && notice.actions.size() > kButtonsOfGnome;
    auto shown = notice.actions;
    if (areTooMany) {
        shown.removeIf([](const ui::Notice::Action& action) { return action.isOpening; });
        shown = shown.first(kButtonsOfGnome - 1);
    }
    for (const auto& action : shown) {
        actions << action.key << action.label;
    }
    if (areTooMany) {
        actions << kMore << tr("Other…");
    }
    return actions;
}

QVariantMap DesktopNotifications::hintsOf(const ui::Notice& notice) const
{
    QVariantMap hints{{QStringLiteral("desktop-entry"), kDesktopEntry},
                      {QStringLiteral("urgency"), QVariant::fromValue(kNormalUrgency)},
                      {QStringLiteral("suppress-sound"), true}}; // Pomotide has its own sounds
    if (!notice.stays) {
        hints.insert(QStringLiteral("transient"), true);
    }
    if (!notice.replyHint.isEmpty() && takesReplies()) {
        hints.insert(QStringLiteral("x-kde-reply-placeholder-text"), notice.replyHint);
    }
    return hints;
}

} // namespace pomotide::app
