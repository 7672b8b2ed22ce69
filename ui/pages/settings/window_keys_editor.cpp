// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/window_keys_editor.h"

#include "core/settings/shortcut.h"
#include "core/settings/window_keys.h"
#include "ui/pages/settings/shortcut_edit.h"
#include "ui/session/shortcuts.h"
#include "ui/style/measures.h"
#include "ui/style/weight.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace pomotide::ui {

namespace {

/// Width of a field in letters.
constexpr int kLetters = 20;

/// Width of all in line heights. It keeps buttons near what they are about.
constexpr int kWidest = 34;

/// True for keys that lists and fields use.
bool isInUse(const QKeySequence& keys)
{
    const std::array used{
        QKeySequence(QKeySequence::Find),      QKeySequence(QKeySequence::Copy),
        QKeySequence(QKeySequence::Cut),       QKeySequence(QKeySequence::Paste),
        QKeySequence(QKeySequence::SelectAll), QKeySequence(Qt::Key_F2),
        QKeySequence(Qt::ALT | Qt::Key_Up),    QKeySequence(Qt::ALT | Qt::Key_Down),
        QKeySequence(Qt::ALT | Qt::Key_Left),  QKeySequence(Qt::ALT | Qt::Key_Right)};
    return std::find(used.begin(), used.end(), keys) != used.end();
}

/// True for Alt with a letter or a digit.
bool isMnemonic(const QString& shortcut)
{
    constexpr qsizetype kLength = 5; // "Alt+A"
    return shortcut.startsWith(QLatin1String("Alt+")) && shortcut.size() == kLength;
}

} // namespace

WindowKeysEditor::WindowKeysEditor(QWidget* parent) : QWidget(parent)
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setMaximumWidth(kWidest * fontMetrics().height());
    column->addWidget(new Heading(tr("In this window"), Heading::Rank::Group, this));
    auto* const form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(gap(Gap::Wide, fontMetrics()));
    form->setVerticalSpacing(gap(Gap::Tiny, fontMetrics()));
    column->addLayout(form);
    for (const auto& [act, name] : core::kWindowActNames) {
        addLine(act, form);
    }
    setFocusProxy(m_lines.begin()->second.field);
}

void WindowKeysEditor::offer(const core::WindowKeys& chosen)
{
    m_chosen = chosen;
    for (const auto& [act, line] : m_lines) {
        const QString keys = keysFor(act, chosen).toString(QKeySequence::NativeText);
        if (line.field->text() != keys) {
            line.field->setText(keys);
            line.message->clear();
        }
        const bool isChosen = chosen.contains(act);
        if (!isChosen && line.reset->hasFocus()) {
            line.field->setFocus();
        }
        line.reset->setVisible(isChosen);
    }
}

void WindowKeysEditor::addLine(core::WindowAct act, QFormLayout* form)
{
    const QString name = actText(act);
    auto* const meaning = new QWidget(this);
    const Line line{new ShortcutEdit(this), new QPushButton(tr("Reset"), meaning),
                    new InlineMessage(meaning)};
    line.field->setObjectName(QStringLiteral("keys%1").arg(static_cast<int>(act)));
    line.field->setFixedWidth(fontMetrics().averageCharWidth() * kLetters);
    line.field->setAccessibleName(name);
    line.reset->setObjectName(QStringLiteral("resetKeys%1").arg(static_cast<int>(act)));
    line.reset->setAccessibleName(tr("Reset: %1").arg(name));
    setWeight(line.reset, Weight::Quiet);
    auto* const label = new QLabel(name, meaning);
    label->setWordWrap(true);
    label->setMinimumHeight(line.field->sizeHint().height());
    auto* const row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(line.reset);
    auto* const column = new QVBoxLayout(meaning);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(line.message);
    form->addRow(line.field, meaning);
    m_lines[act] = line;
    connect(line.field, &ShortcutEdit::pressed, this,
            [this, act](const QString& shortcut) { take(act, shortcut); });
    connect(line.field, &ShortcutEdit::left, line.message, &InlineMessage::clear);
    connect(line.reset, &QPushButton::clicked, this, [this, act] { reset(act); });
}

void WindowKeysEditor::take(core::WindowAct act, const QString& shortcut)
{
    if (const QString why = objection(act, shortcut); !why.isEmpty()) {
        m_lines[act].message->say(why);
        return;
    }
    if (QKeySequence(shortcut) == usualKeys(act)) {
        reset(act);
        return;
    }
    core::WindowKeys wished = m_chosen;
    wished[act] = core::parseWindowShortcut(shortcut.toStdString()).value_or(std::string{});
    m_lines[act].message->clear();
    emit edited(wished);
}

void WindowKeysEditor::reset(core::WindowAct act)
{
    const QString shortcut = usualKeys(act).toString(QKeySequence::PortableText);
    if (const QString why = objection(act, shortcut); !why.isEmpty()) {
        m_lines[act].message->say(why);
        return;
    }
    core::WindowKeys wished = m_chosen;
    wished.erase(act);
    m_lines[act].message->clear();
    emit edited(wished);
}

QString WindowKeysEditor::objection(core::WindowAct act, const QString& shortcut) const
{
    const QKeySequence keys(shortcut);
    const QString shown = keys.toString(QKeySequence::NativeText);
    if (shortcut.toStdString() == core::AlertSettings::kNoShortcut) {
        return {};
    }
    if (keys != usualKeys(act) && !core::parseWindowShortcut(shortcut.toStdString())) {
        return tr("A shortcut is Ctrl, Alt or Meta together with another key, or a function key.");
    }
    if (isMnemonic(shortcut)) {
        return tr("%1 is for what is underlined on a page.").arg(shown);
    }
    if (isInUse(keys)) {
        return tr("%1 has a use in lists and fields already.").arg(shown);
    }
    for (const auto& [other, line] : m_lines) {
        if (other != act && keysFor(other, m_chosen) == keys) {
            return tr("%1 is taken by “%2”. Press others, or change those first.")
                .arg(shown, actText(other));
        }
    }
    return {};
}

} // namespace pomotide::ui
