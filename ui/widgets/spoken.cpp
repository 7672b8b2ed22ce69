// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/spoken.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QKeySequence>
#include <QLineEdit>
#include <QVariant>

namespace pomotide::ui {

namespace {

constexpr auto kRole = "spokenRole";

/// One of several buttons of which one is chosen.
class SpokenChoice final : public QAccessibleWidget {
public:
    explicit SpokenChoice(QAbstractButton* button)
        : QAccessibleWidget(button, QAccessible::RadioButton), m_button(*button)
    {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Accelerator) {
            return QKeySequence::mnemonic(m_button.text()).toString(QKeySequence::NativeText);
        }
        const QString own = QAccessibleWidget::text(kind);
        return own.isEmpty() && kind == QAccessible::Name ? m_button.text().remove(QLatin1Char('&'))
                                                          : own;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_button.isChecked();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& action) override
    {
        action == pressAction() ? m_button.click() : QAccessibleWidget::doAction(action);
    }

private:
    QAbstractButton& m_button;
};

/// A list to choose from. On Linux Qt names it by its value alone, and screen readers hear no value
/// beside a name: so the name has both.
class SpokenList final : public QAccessibleWidget {
public:
    explicit SpokenList(QComboBox* list)
        : QAccessibleWidget(list, QAccessible::ComboBox), m_list(*list)
    {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        QString value = m_list.currentText();
        if (kind == QAccessible::Value) {
            return value;
        }
        const QString own = QAccessibleWidget::text(kind);
        const bool hasBoth = kind == QAccessible::Name && !value.isEmpty();
        return hasBoth ? own + QStringLiteral(", ") + value : own;
    }

    /// Not the label before it: its text would be heard twice.
    [[nodiscard]] QList<std::pair<QAccessibleInterface*, QAccessible::Relation>>
    relations(QAccessible::Relation match) const override
    {
        return QAccessibleWidget::relations(match & ~QAccessible::Relation(QAccessible::Label));
    }

    [[nodiscard]] int childCount() const override { return static_cast<int>(children().size()); }

    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        return QAccessible::queryAccessibleInterface(children().value(index));
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        return child == nullptr ? -1 : static_cast<int>(children().indexOf(child->object()));
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{showMenuAction(), pressAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& action) override
    {
        if (action != showMenuAction() && action != pressAction()) {
            QAccessibleWidget::doAction(action);
        } else if (m_list.isEnabled()) {
            m_list.showPopup();
        }
    }

private:
    /// In Qt's order.
    [[nodiscard]] QObjectList children() const
    {
        return m_list.isEditable() ? QObjectList{m_list.view(), m_list.lineEdit()}
                                   : QObjectList{m_list.view()};
    }

    QComboBox& m_list;
};

QAccessibleInterface* spoken(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget != nullptr ? widget->property(kRole) : QVariant();
    if (!role.isValid()) {
        return nullptr;
    }
    const auto wanted = static_cast<QAccessible::Role>(role.toInt());
    if (auto* list = qobject_cast<QComboBox*>(widget)) {
        return new SpokenList(list);
    }
    auto* button = qobject_cast<QAbstractButton*>(widget);
    return wanted == QAccessible::RadioButton && button != nullptr
               ? static_cast<QAccessibleInterface*>(new SpokenChoice(button))
               : new QAccessibleWidget(widget, wanted);
}

/// A sentence that is heard, not seen. Screen readers on Linux read notifications that begin to
/// show. Before Qt 6.8, of changes without the focus nothing else reaches them.
class Announcement final : public QWidget {
public:
    explicit Announcement(QWidget* window) : QWidget(window)
    {
        setObjectName(QStringLiteral("announcement"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setSpokenRole(this, QAccessible::Notification);
        resize(1, 1);
        lower();
    }

    /// What is said within one turn of the event loop is heard as one.
    void add(const QString& sentence)
    {
        m_sentences += sentence;
        if (m_sentences.size() == 1) {
            QMetaObject::invokeMethod(this, &Announcement::tell, Qt::QueuedConnection);
        }
    }

protected:
    /// It must not be told again when the window is.
    void hideEvent(QHideEvent*) override
    {
        setObjectName({});
        deleteLater();
    }

private:
    void tell()
    {
        setAccessibleName(m_sentences.join(QLatin1Char(' ')));
        m_sentences.clear();
        if (!isVisible()) {
            show();
            return;
        }
        QAccessibleEvent shown(this, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&shown);
    }

    QStringList m_sentences;
};

} // namespace

void announce(const QWidget& widget, const QString& sentence)
{
    if (!widget.isVisible() || !QAccessible::isActive()) {
        return;
    }
    QWidget* const window = widget.window();
    auto* announcement = window->findChild<QWidget*>(QStringLiteral("announcement"));
    if (announcement == nullptr) {
        announcement = new Announcement(window); // the window's
    }
    static_cast<Announcement*>(announcement)->add(sentence);
}

void setSpokenRole(QWidget* widget, QAccessible::Role role)
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(spoken);
        return true;
    }();
    widget->setProperty(kRole, static_cast<int>(role));
    // Qt may have asked already what the widget is, and keeps the answer.
    QAccessibleInterface* const known = QAccessible::queryAccessibleInterface(widget);
    QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
}

} // namespace pomotide::ui
