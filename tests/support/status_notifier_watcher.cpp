// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/status_notifier_watcher.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QtEndian>

#include <algorithm>

namespace pomotide {

namespace {

using Entry = StatusNotifierWatcher::Entry;

const QString kService = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString kPath = QStringLiteral("/StatusNotifierWatcher");

const QString kItemPath = QStringLiteral("/StatusNotifierItem");
const QString kItem = QStringLiteral("org.kde.StatusNotifierItem");
const QString kMenu = QStringLiteral("com.canonical.dbusmenu");

QDBusMessage call(const QString& service, const QString& path, const QString& interface,
                  const QString& method, const QVariantList& arguments)
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

QVariant propertyOf(const QString& service, const QString& name)
{
    const QDBusReply<QDBusVariant> reply =
        call(service, kItemPath, QStringLiteral("org.freedesktop.DBus.Properties"),
             QStringLiteral("Get"), {kItem, name});
    return reply.value().variant();
}

QDBusMessage callMenu(const QString& service, const QString& method, const QVariantList& arguments)
{
    const auto path = propertyOf(service, QStringLiteral("Menu")).value<QDBusObjectPath>().path();
    return call(service, path, kMenu, method, arguments);
}

/// The label without the mark of its mnemonic.
QString plain(QString label)
{
    label.replace(QLatin1String("__"), QString(QChar(QChar::Null)));
    label.remove(QLatin1Char('_'));
    return label.replace(QChar(QChar::Null), QLatin1Char('_'));
}

struct Layout {
    Entry entry;
    bool isVisible = true;
};

Layout layoutFrom(const QDBusArgument& argument)
{
    Layout layout;
    QVariantMap properties;
    argument.beginStructure();
    argument >> layout.entry.id >> properties;
    layout.entry.label = plain(properties.value(QStringLiteral("label")).toString());
    layout.entry.isEnabled = properties.value(QStringLiteral("enabled"), true).toBool();
    layout.isVisible = properties.value(QStringLiteral("visible"), true).toBool();
    argument.beginArray();
    while (!argument.atEnd()) {
        QDBusVariant child;
        argument >> child;
        Layout below = layoutFrom(child.variant().value<QDBusArgument>());
        if (below.isVisible) {
            layout.entry.children.push_back(std::move(below.entry));
        }
    }
    argument.endArray();
    argument.endStructure();
    return layout;
}

const Entry* find(const std::vector<Entry>& entries, const QString& label)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&label](const Entry& one) {
        return one.label.startsWith(label);
    });
    return found == entries.end() ? nullptr : &*found;
}

/// The protocol's bytes are in network order.
QImage imageFrom(int width, int height, const QByteArray& bytes)
{
    QImage image(width, height, QImage::Format_ARGB32);
    const char* pixel = bytes.constData();
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x, pixel += sizeof(QRgb)) {
            image.setPixel(x, y, qFromBigEndian<QRgb>(pixel));
        }
    }
    return image;
}

} // namespace

StatusNotifierWatcher::StatusNotifierWatcher()
{
    auto bus = QDBusConnection::sessionBus();
    bus.registerObject(kPath, this,
                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals |
                           QDBusConnection::ExportAllProperties);
    bus.registerService(kService);
}

StatusNotifierWatcher::~StatusNotifierWatcher()
{
    auto bus = QDBusConnection::sessionBus();
    bus.unregisterService(kService);
    bus.unregisterObject(kPath);
}

QList<QImage> StatusNotifierWatcher::icons() const
{
    const auto argument =
        propertyOf(m_items.value(0), QStringLiteral("IconPixmap")).value<QDBusArgument>();
    QList<QImage> all;
    argument.beginArray();
    while (!argument.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray bytes;
        argument.beginStructure();
        argument >> width >> height >> bytes;
        argument.endStructure();
        all += imageFrom(width, height, bytes);
    }
    argument.endArray();
    return all;
}

std::vector<Entry> StatusNotifierWatcher::menu() const
{
    const QString service = m_items.value(0);
    callMenu(service, QStringLiteral("AboutToShow"), {0});
    const QDBusMessage answer =
        callMenu(service, QStringLiteral("GetLayout"), {0, -1, QStringList()});
    if (answer.type() != QDBusMessage::ReplyMessage) {
        return {};
    }
    return layoutFrom(answer.arguments().at(1).value<QDBusArgument>()).entry.children;
}

QStringList StatusNotifierWatcher::choices(const QString& submenu) const
{
    std::vector<Entry> entries = menu();
    if (!submenu.isEmpty()) {
        const Entry* const found = find(entries, submenu);
        entries = found ? std::vector<Entry>(found->children) : std::vector<Entry>();
    }
    QStringList labels;
    for (const Entry& entry : entries) {
        if (entry.isEnabled && !entry.label.isEmpty()) {
            labels += entry.label;
        }
    }
    return labels;
}

bool StatusNotifierWatcher::choose(const QStringList& labels) const
{
    const std::vector<Entry> all = menu();
    const std::vector<Entry>* entries = &all;
    const Entry* found = nullptr;
    for (const QString& label : labels) {
        found = find(*entries, label);
        if (!found || !found->isEnabled) {
            return false;
        }
        entries = &found->children;
    }
    callMenu(
        m_items.value(0), QStringLiteral("Event"),
        {found->id, QStringLiteral("clicked"), QVariant::fromValue(QDBusVariant(QString())), 0U});
    return true;
}

void StatusNotifierWatcher::click() const
{
    call(m_items.value(0), kItemPath, kItem, QStringLiteral("Activate"), {0, 0});
}

void StatusNotifierWatcher::middleClick() const
{
    call(m_items.value(0), kItemPath, kItem, QStringLiteral("SecondaryActivate"), {0, 0});
}

void StatusNotifierWatcher::RegisterStatusNotifierItem(const QString& service)
{
    m_items += service;
    emit StatusNotifierItemRegistered(service);
}

void StatusNotifierWatcher::RegisterStatusNotifierHost(const QString&)
{
    emit StatusNotifierHostRegistered();
}

} // namespace pomotide
