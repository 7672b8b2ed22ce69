// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QList>
#include <QObject>
#include <QStringList>

#include <vector>

namespace pomotide {

/// A panel for icons over the session bus. It must exist before the programs start.
class StatusNotifierWatcher final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(int ProtocolVersion READ version)

public:
    /// An entry of a menu as the panel shows it; a separator has no label.
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

    /// The icon of the first program, in each of its sizes. The functions below refer to the same
    /// program.
    [[nodiscard]] QList<QImage> icons() const;

    /// The entries of the menu when it is opened.
    [[nodiscard]] std::vector<Entry> menu() const;

    /// The labels of all enabled entries in the menu, or in the submenu with that label.
    [[nodiscard]] QStringList choices(const QString& submenu = {}) const;

    /// Chooses an entry by its labels, from the menu down. False if there is no such enabled entry.
    [[nodiscard]] bool choose(const QStringList& labels) const;

    void click() const;
    void middleClick() const;

public slots:
    // Names of the protocol.
    void RegisterStatusNotifierItem(const QString& service);
    void RegisterStatusNotifierHost(const QString& service);

signals:
    void StatusNotifierItemRegistered(const QString& service);
    void StatusNotifierHostRegistered();

private:
    QStringList m_items;
};

} // namespace pomotide
