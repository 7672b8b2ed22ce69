// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/drafts.h"

#include "ui/widgets/line_edit.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QSaveFile>
#include <QTimer>

#include <chrono>
#include <utility>

namespace pomotide::app {

using namespace std::chrono_literals;

namespace {

constexpr auto kPause = 1s;
constexpr qint64 kLargest = 10'000; ///< bytes; no title is that long

} // namespace

Drafts::Drafts(QString folder, QObject* parent) : QObject(parent), m_folder(std::move(folder)) {}

void Drafts::follow(QWidget& widget)
{
    for (auto* const field : widget.findChildren<ui::LineEdit*>()) {
        if (field->draftName().isEmpty()) {
            continue;
        }
        restore(*field);
        field->installEventFilter(this);
        auto* const pause = new QTimer(field);
        pause->setSingleShot(true);
        pause->setInterval(kPause);
        connect(field, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
        connect(field, &QLineEdit::editingFinished, pause, qOverload<>(&QTimer::start));
        connect(pause, &QTimer::timeout, this, [this, field] { keep(*field); });
    }
}

bool Drafts::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Hide) {
        keep(*static_cast<QLineEdit*>(watched));
    }
    return QObject::eventFilter(watched, event);
}

QString Drafts::fileOf(const QLineEdit& field) const
{
    return m_folder + QLatin1Char('/') + static_cast<const ui::LineEdit&>(field).draftName();
}

void Drafts::restore(QLineEdit& field) const
{
    QFile file(fileOf(field));
    if (file.open(QIODevice::ReadOnly)) {
        const QString typed = QString::fromUtf8(file.read(kLargest));
        field.setText(typed); // without a way back to nothing: undo is the window's
        field.setModified(true);
        emit field.textEdited(typed);
    }
}

void Drafts::keep(const QLineEdit& field) const
{
    const QString path = fileOf(field);
    if (field.text().isEmpty() || !field.isModified()) {
        QFile::remove(path);
        return;
    }
    QSaveFile file(path);
    if (QDir().mkpath(m_folder) && file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(field.text().toUtf8());
        file.commit();
    }
}

} // namespace pomotide::app
