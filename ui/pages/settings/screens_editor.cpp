// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/screens_editor.h"

#include <QCheckBox>
#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace pomotide::ui {

ScreensEditor::ScreensEditor(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_all(new QCheckBox(tr("All"), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_all);
    m_all->setAccessibleName(tr("On all screens"));
    setFocusProxy(m_all);
    connect(m_all, &QCheckBox::clicked, this, [this](bool isAll) {
        if (isAll) {
            emit edited({});
        } else {
            choose();
        }
    });
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &ScreensEditor::rebuild);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &ScreensEditor::rebuild);
    rebuild();
}

void ScreensEditor::offer(const std::vector<std::string>& names)
{
    m_chosen = names;
    rebuild();
}

void ScreensEditor::rebuild()
{
    QStringList names;
    for (const QScreen* screen : QGuiApplication::screens()) {
        names << screen->name();
    }
    for (const std::string& chosen : m_chosen) {
        if (const auto name = QString::fromStdString(chosen); !names.contains(name)) {
            names << name;
        }
    }
    while (m_screens.size() > std::size_t(names.size())) {
        m_screens.back()->deleteLater();
        m_screens.back()->hide();
        m_screens.pop_back();
    }
    while (m_screens.size() < std::size_t(names.size())) {
        auto* tick = new QCheckBox(this);
        m_column->addWidget(tick);
        connect(tick, &QCheckBox::clicked, this, &ScreensEditor::choose);
        m_screens.push_back(tick);
    }
    m_all->setChecked(m_chosen.empty());
    for (std::size_t i = 0; i < m_screens.size(); ++i) {
        const QString name = names[qsizetype(i)];
        const bool isChosen =
            std::find(m_chosen.begin(), m_chosen.end(), name.toStdString()) != m_chosen.end();
        m_screens[i]->setText(name);
        m_screens[i]->setAccessibleName(tr("On the screen %1").arg(name));
        m_screens[i]->setChecked(m_chosen.empty() || isChosen);
        m_screens[i]->setEnabled(names.size() > 1);
    }
}

void ScreensEditor::choose()
{
    std::vector<std::string> names;
    for (const QCheckBox* tick : m_screens) {
        if (tick->isChecked()) {
            names.push_back(tick->text().toStdString());
        }
    }
    emit edited(names);
}

} // namespace pomotide::ui
