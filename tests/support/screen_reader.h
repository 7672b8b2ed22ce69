// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QList>
#include <QObject>
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
    bool isFocused = false;
};

/// The windows of a program as a screen reader sees them. Start Pomotide in
/// `heardByScreenReader()`.
class ScreenReader final {
public:
    explicit ScreenReader(QString program = QStringLiteral("pomotide"));

    /// All visible objects; empty until the program has started.
    [[nodiscard]] QList<Heard> hear() const;

    /// The first visible object with that name and role.
    [[nodiscard]] std::optional<Heard> find(const QString& role, const QString& name) const;

    /// The centre of the object, as soon as it exists and stands still. The test fails if it does
    /// not appear.
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

    QString m_program;
    QDBusConnection m_bus;
};

/// Records announcements to screen readers from now on, wherever the focus is. Create it before the
/// program starts.
class Announcements final : public QObject {
    Q_OBJECT

public:
    Announcements();

    [[nodiscard]] const QStringList& heard() const { return m_heard; }

private slots:
    void onStateChanged(const QDBusMessage& message);

private:
    QDBusConnection m_bus;
    QStringList m_heard;
};

/// The usual environment of a program, with a running screen reader announced.
[[nodiscard]] QProcessEnvironment heardByScreenReader();

} // namespace pomotide
