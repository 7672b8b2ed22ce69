// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/intentions/intention_notes.h"

#include "core/text/unicode.h"
#include "ui/pages/intentions/notes_edit.h"
#include "ui/text/text.h"
#include "ui/widgets/labels.h"

#include <QLocale>
#include <QVBoxLayout>

namespace pomotide::ui {

namespace {

QString boxSentence()
{
    return IntentionNotes::tr("A line that begins with [ ] and a blank is a box to tick.");
}

} // namespace

IntentionNotes::IntentionNotes(EditLog& log, QWidget* parent)
    : QWidget(parent), m_log(log), m_edit(new NotesEdit(this)), m_message(new InlineMessage(this))
{
    m_edit->setObjectName(QStringLiteral("notes"));
    m_edit->setAccessibleName(tr("Notes of the selected intention"));
    m_edit->setToolTip(
        plainToolTip(boxSentence() + QLatin1Char(' ') + tr("Ctrl+Space makes one, and ticks it.")));
    auto* label = new QLabel(tr("&Notes"), this);
    label->setBuddy(m_edit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(m_edit, 1);
    column->addWidget(m_message);
    connect(m_edit, &NotesEdit::finished, this, &IntentionNotes::save);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &IntentionNotes::judge);
    setIntention(std::nullopt);
}

void IntentionNotes::setIntention(const std::optional<core::Intention>& intention)
{
    const auto id = intention ? std::optional(intention->id) : std::nullopt;
    if (id != m_intention) {
        save();
        if (m_intention && isTyped()) {
            m_unkept[*m_intention] = m_edit->toPlainText();
        }
        m_intention = id;
        m_edit->document()->setModified(false);
        m_edit->clear();
    }
    m_edit->setEnabled(intention.has_value());
    m_edit->setPlaceholderText(intention ? tr("Anything that helps to begin") + QLatin1Char('\n') +
                                               boxSentence()
                                         : tr("Select one intention to see its notes."));
    if (intention && !isTyped()) {
        load(*intention);
    }
}

void IntentionNotes::load(const core::Intention& intention)
{
    const auto unkept = m_unkept.find(intention.id);
    const QString kept = QString::fromStdString(intention.description);
    const QString wanted = unkept == m_unkept.end() ? kept : unkept->second;
    if (m_edit->toPlainText() != wanted) {
        m_edit->setPlainText(wanted);
    }
    m_edit->document()->setModified(unkept != m_unkept.end());
    m_unkept.erase(intention.id);
    judge();
}

void IntentionNotes::save()
{
    if (!m_intention || !isTyped()) {
        return;
    }
    const core::IntentionId id = *m_intention;
    const QString typed = m_edit->toPlainText();
    // ask() calls setIntention() through the change of the state. It must find the unsaved text.
    m_unkept[id] = typed;
    m_edit->document()->setModified(false);
    const bool isKept = m_log.ask(core::EditIntention{id, {}, typed.toStdString()}).isDone();
    if (m_intention == id) {
        m_edit->document()->setModified(!isKept);
    }
    if (isKept || m_intention == id) {
        m_unkept.erase(id);
    }
}

void IntentionNotes::judge()
{
    const QString typed = m_edit->toPlainText();
    // Code units are never fewer than letters: count letters only if the text may be too long.
    const auto most = static_cast<qsizetype>(core::kLongestDescription);
    const auto count = typed.size() <= most ? 0 : core::codePointCount(typed.toStdString());
    m_message->say(
        count <= core::kLongestDescription
            ? QString()
            : tr("Notes have room for %1 letters; here are %2. They wait here until they "
                 "are shorter.")
                  .arg(QLocale().toString(static_cast<qulonglong>(core::kLongestDescription)),
                       QLocale().toString(static_cast<qulonglong>(count))));
    if (isTyped()) {
        emit this->typed();
    }
}

bool IntentionNotes::isTyped() const
{
    return m_edit->document()->isModified();
}

} // namespace pomotide::ui
