// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QList>
#include <QObject>
#include <QStringList>

#include <vector>

namespace pomotide {

/// A panel, as far as programs can tell: they put their icons into it over the session's bus. It
/// must be there before they start.
class StatusNotifierWatcher final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(int ProtocolVersion READ version)

public:
    /// One of a menu, as the panel would show it; a separator has no label.
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

    /// What the menu has at the moment, when it is opened.
    [[nodiscard]] std::vector<Entry> menu() const;

    /// The labels of what can be chosen in the menu or in one of its submenus, by its label.
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
