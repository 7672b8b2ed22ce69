// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tag_completer.h"

#include "core/text/tags.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace pomotide::ui {

TagCompleter::TagCompleter(QLineEdit* line, Tags known)
    : QCompleter(line), m_line(line), m_known(std::move(known))
{
    setWidget(line);
    setModel(new QStringListModel(this));
    setCaseSensitivity(Qt::CaseInsensitive);
    connect(line, &QLineEdit::textEdited, this, &TagCompleter::offer);
    connect(this, qOverload<const QString&>(&QCompleter::activated), this, &TagCompleter::insert);
}

bool TagCompleter::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_popup && event->type() == QEvent::KeyPress) {
        auto& key = *static_cast<QKeyEvent*>(event);
        switch (key.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            finish(key);
            return true;
        case Qt::Key_Escape:
            m_popup->hide();
            return true;
        default:
            break;
        }
    }
    return QCompleter::eventFilter(object, event);
}

/// The base class would give the key to the line first, which would then take its text as it is.
void TagCompleter::finish(QKeyEvent& key)
{
    const QModelIndex chosen = m_popup->currentIndex();
    m_popup->hide();
    if (chosen.isValid()) {
        insert(chosen.data().toString());
    } else {
        QCoreApplication::sendEvent(m_line, &key);
    }
}

/// The position of the # of the tag before the cursor; the cursor's if there is none.
int TagCompleter::typedBegin() const
{
    const QString before = m_line->text().left(m_line->cursorPosition());
    const std::string utf8 = before.toStdString();
    const std::size_t begin = core::beginOfTypedTag(utf8, utf8.size());
    return static_cast<int>(QString::fromStdString(utf8.substr(0, begin)).size());
}

void TagCompleter::offer()
{
    const int begin = typedBegin();
    const int end = m_line->cursorPosition();
    if (m_popup != nullptr) {
        m_popup->hide();
    }
    if (begin == end) {
        return;
    }
    const QString typed = m_line->text().mid(begin, end - begin);
    QStringList tags;
    for (const QString& tag : m_known()) {
        const QString whole = QLatin1Char('#') + tag;
        if (whole.startsWith(typed, Qt::CaseInsensitive) && whole != typed) {
            tags << whole;
        }
    }
    if (tags.isEmpty()) {
        return;
    }
    static_cast<QStringListModel*>(model())->setStringList(tags);
    setCompletionPrefix(typed);
    m_popup = popup();
    complete();
}

void TagCompleter::insert(const QString& tag)
{
    const int begin = typedBegin();
    m_line->setSelection(begin, m_line->cursorPosition() - begin);
    m_line->insert(tag + QLatin1Char(' '));
}

} // namespace pomotide::ui
