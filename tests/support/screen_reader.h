// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QList>
#include <QProcessEnvironment>
#include <QRect>
#include <QString>

#include <optional>

namespace pomotide {

/// One object of a program's windows, as AT-SPI describes it.
struct Heard {
    QString name;
    QString role; ///< "push button", "list item"
    QRect place;  ///< on the desktop
    bool isFocusable = false;
};

/// The windows of the program as a screen reader knows them. Start the program in
/// `heardByScreenReader()`.
class ScreenReader final {
public:
    ScreenReader();

    /// Everything that is showing; empty as long as the program is not there.
    [[nodiscard]] QList<Heard> hear() const;

    /// The first of that name and role that is showing.
    [[nodiscard]] std::optional<Heard> find(const QString& role, const QString& name) const;

    /// Its middle, as soon as it is there; the test ends here if it does not come.
    [[nodiscard]] QPoint await(const QString& role, const QString& name) const;

private:
    /// An object on the bus: its owner and its path.
    struct Reference;

    [[nodiscard]] QDBusMessage ask(const Reference& object, const QString& interface,
                                   const QString& method, const QVariantList& arguments = {}) const;
    [[nodiscard]] QList<Reference> childrenOf(const Reference& object) const;
    [[nodiscard]] QString nameOf(const Reference& object) const;
    [[nodiscard]] QRect placeOf(const Reference& object) const;
    void collect(const Reference& object, QList<Heard>& heard) const;

    QDBusConnection m_bus;
};

/// The usual environment of a program, which also announces a screen reader.
[[nodiscard]] QProcessEnvironment heardByScreenReader();

} // namespace pomotide
