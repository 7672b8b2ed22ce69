// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QList>
#include <QObject>
#include <QStringList>

#include <vector>

namespace pomotide {

/// A panel, as programs see it: they put their icons into it over the session bus. It must exist
/// before they start.
class StatusNotifierWatcher final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(int ProtocolVersion READ version)

public:
    /// An entry of a menu, as the panel would show it; a separator has no label.
    struct Entry {
        int id = 0;
        QString label;
        bool isEnabled = true;
        std::vector<Entry> children;
    };

    StatusNotifierWatcher();
    ~StatusNotifierWatcher() override;

    [[nodiscard]] QStringList items() const { return m_items; }
    [[nodiscard]] bool hasHost() const { return true; }
    [[nodiscard]] int version() const { return 0; }

    /// The icon of the program that came first, in each of its sizes; so below.
    [[nodiscard]] QList<QImage> icons() const;

    /// The entries of the menu at the moment it is opened.
    [[nodiscard]] std::vector<Entry> menu() const;

    /// The labels of all entries that can be chosen in the menu or in the submenu of that label.
    [[nodiscard]] QStringList choices(const QString& submenu = {}) const;

    /// Chooses an entry by its labels, from the menu down; false if there is none that can be.
    [[nodiscard]] bool choose(const QStringList& labels) const;

    void click() const;
    void middleClick() const;

public slots:
    // The names are the protocol's.
    void RegisterStatusNotifierItem(const QString& service);
    void RegisterStatusNotifierHost(const QString& service);

signals:
    void StatusNotifierItemRegistered(const QString& service);
    void StatusNotifierHostRegistered();

private:
    QStringList m_items;
};

} // namespace pomotide
