// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/save_trouble.h"

#include "ui/text/text.h"

#include <QStringList>

#include <utility>

namespace pomotide::ui {

SaveTrouble::SaveTrouble(SessionBridge& bridge, QObject* parent) : QObject(parent)
{
    connect(&bridge, &SessionBridge::failed, this,
            [this](const QString& why) { set(Task::Data, why); });
    connect(&bridge, &SessionBridge::stateChanged, this, [this] { set(Task::Data, {}); });
}

QString SaveTrouble::sentence() const
{
    QStringList sentences(m_sentences.begin(), m_sentences.end());
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char('\n'));
}

void SaveTrouble::onBackup(const std::optional<core::Failure>& failure)
{
    set(Task::Backup, failure ? text::failure(*failure) : QString());
}

void SaveTrouble::set(Task task, const QString& sentence)
{
    if (std::exchange(m_sentences.at(static_cast<std::size_t>(task)), sentence) != sentence) {
        emit changed(this->sentence());
    }
}

} // namespace pomotide::ui
