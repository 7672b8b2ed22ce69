// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

class QLineEdit;
class QWidget;

namespace pomotide::app {

/// The text of fields, kept from when it is typed until it is used. It is no part of the
/// database, as it is nothing yet.
class Drafts final : public QObject {
    Q_OBJECT

public:
    /// `folder` need not exist.
    explicit Drafts(QString folder, QObject* parent = nullptr);

    /// Restores the text of those fields in `widget` that have a draft name. Stores what is typed
    /// after a pause, and when the field is hidden. A failure to write it is not reported.
    void follow(QWidget& widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QString fileOf(const QLineEdit& field) const;
    void restore(QLineEdit& field) const;
    void keep(const QLineEdit& field) const;

    QString m_folder;
};

} // namespace pomotide::app
