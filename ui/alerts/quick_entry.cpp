// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/quick_entry.h"

#include "ui/colour/mixed_colour.h"
#include "ui/session/quick_wish.h"
#include "ui/text/quick_entry_text.h"
#include "ui/text/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/quick_suggestions.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/verdict_buttons.h"
#include "ui/widgets/verdicts.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWindow>

#include <chrono>
#include <utility>

namespace pomotide::ui {

namespace {

constexpr qreal kFieldScale = 1.5;

/// Width in letters, if the screen has room.
constexpr int kLetters = 96;
constexpr double kMostOfScreen = 0.9;

/// Position of the upper edge, as a share of the screen: it stays when the entry grows.
constexpr double kUpperEdge = 0.3;

/// Share of the text's colour in the border's; the rest is the background's.
constexpr float kBorderStrength = 0.35F;
constexpr int kFieldLine = 2;

/// On X11 Qt tells 100 ms late that a window lost the focus: it may be about the entry before this
/// one, and is taken back at once.
constexpr core::Duration kLateNews = std::chrono::milliseconds(100);

QWidget* row(std::initializer_list<QWidget*> widgets, QWidget* parent)
{
    auto* const row = new QWidget(parent);
    auto* const flow = new FlowRow(row);
    for (QWidget* const widget : widgets) {
        flow->addWidget(widget);
    }
    return row;
}

} // namespace

QuickEntry::QuickEntry(SessionBridge& bridge, AwayTracker& awayTracker, Ticker& ticker,
                       BusySince busySince, QWidget* parent)
    : QWidget(parent, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint),
      m_bridge(bridge), m_awayTracker(awayTracker), m_ticker(ticker),
      m_busySince(std::move(busySince)), m_now(new SecondaryLabel({}, this)),
      m_field(new LineEdit(this)), m_enter(new SecondaryLabel({}, this)),
      m_message(new InlineMessage(this)), m_suggestions(new QuickSuggestions(this)),
      m_ranOn(new SecondaryLabel({}, this)), m_worked(new QPushButton(tr("I &worked"), this)),
      m_wasAway(new QPushButton(tr("I was awa&y"), this)), m_question(new SecondaryLabel({}, this)),
      m_verdicts(new VerdictButtons(this)), m_stop(new QPushButton(tr("Sto&p"), this)),
      m_cancel(new QPushButton(tr("&Cancel the start"), this)),
      m_skipBreak(new QPushButton(tr("Skip &break"), this)),
      m_workOn(new QPushButton(tr("Still &on it"), this))
{
    setObjectName(QStringLiteral("quickEntry"));
    setWindowTitle(tr("Quick entry"));
    build();
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_message->clear();
        m_suggestions->chooseNone();
        showWhatEnterDoes();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &QuickEntry::enter);
    connect(m_suggestions, &QListWidget::itemSelectionChanged, this,
            &QuickEntry::showWhatEnterDoes);
    connect(m_suggestions, &QListWidget::itemClicked, this, &QuickEntry::enter);
    connect(m_worked, &QPushButton::clicked, &m_awayTracker, &AwayTracker::worked);
    connect(m_wasAway, &QPushButton::clicked, &m_awayTracker, &AwayTracker::wasAway);
    connect(m_verdicts, &VerdictButtons::chosen, this, &QuickEntry::evaluate);
    connect(m_stop, &QPushButton::clicked, this, &QuickEntry::stop);
    connect(m_cancel, &QPushButton::clicked, this, &QuickEntry::cancel);
    connect(m_skipBreak, &QPushButton::clicked, this, &QuickEntry::skipBreak);
    connect(m_workOn, &QPushButton::clicked, this, &QuickEntry::workOn);
    connect(&bridge, &SessionBridge::stateChanged, this, &QuickEntry::follow);
    connect(&bridge, &SessionBridge::quietReasonChanged, this, &QuickEntry::follow);
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &QuickEntry::followFocus);
    connect(&awayTracker, &AwayTracker::questionChanged, this, &QuickEntry::follow);
}

QuickEntry::~QuickEntry()
{
    m_ticker.cancel();
}

void QuickEntry::open(QScreen* screen)
{
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * kFieldScale);
    m_field->setFont(large);
    m_message->clear();
    m_begun = seemingBegin();
    if (!isVisible()) {
        m_screen = screen;
    }
    refresh();
    if (!isVisible()) {
        // On X11 Qt keeps treating a hidden window as focused for a while, and then does not
        // report that the focus is back. It does for a new window.
        destroy();
        place();
    }
    const bool wasVisible = isVisible();
    show();
    raise();
    activateWindow();
    m_field->setFocus(Qt::ShortcutFocusReason);
    if (!wasVisible) {
        m_isNew = true;
        m_field->selectAll();
    }
}

void QuickEntry::moveTo(QScreen* screen)
{
    m_screen = screen;
    fit();
    place();
}

void QuickEntry::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_wasActive = false;
    m_ticker.cancel();
    emit closed();
}

void QuickEntry::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
    } else if (!takeDigit(*event)) {
        takeBack(*event);
    }
}

void QuickEntry::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor window = palette().color(QPalette::Window);
    painter.setPen(mixed(palette().color(QPalette::WindowText), window, kBorderStrength));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const QRect field = m_field->geometry();
    painter.fillRect(field.left(), field.bottom() + 1, field.width(), kFieldLine,
                     palette().highlight());
}

bool QuickEntry::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    return takeKey(*static_cast<QKeyEvent*>(event));
}

void QuickEntry::build()
{
    m_field->setObjectName(QStringLiteral("quickField"));
    m_field->setDraftName(QStringLiteral("quick-entry"));
    m_field->setFrame(false);
    m_field->installEventFilter(this);
    QPalette clear = m_field->palette();
    clear.setBrush(QPalette::Base, Qt::transparent);
    m_field->setPalette(clear);
    m_enter->setObjectName(QStringLiteral("whatEnterDoes"));
    m_now->setObjectName(QStringLiteral("quickNow"));
    setFocusProxy(m_field);
    buildButtons();

    auto* const column = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    column->setContentsMargins(margin, margin, margin, margin);
    m_enter->setContentsMargins(0, 0, 0, margin / 2);
    m_question->setContentsMargins(0, margin / 2, 0, 0);
    m_ranOn->setContentsMargins(0, margin / 2, 0, 0);
    column->addWidget(m_now);
    column->addWidget(m_field);
    column->addSpacing(kFieldLine);
    for (QWidget* const widget : std::initializer_list<QWidget*>{
             m_enter, m_message, m_suggestions, m_ranOn, row({m_worked, m_wasAway}, this),
             m_question, m_verdicts, row({m_stop, m_cancel, m_skipBreak, m_workOn}, this)}) {
        column->addWidget(widget);
    }
}

void QuickEntry::buildButtons()
{
    m_worked->setObjectName(QStringLiteral("worked"));
    m_wasAway->setObjectName(QStringLiteral("wasAway"));
    m_stop->setObjectName(QStringLiteral("quickStop"));
    m_cancel->setObjectName(QStringLiteral("quickCancel"));
    m_skipBreak->setObjectName(QStringLiteral("quickSkipBreak"));
    m_workOn->setObjectName(QStringLiteral("quickWorkOn"));
    for (QPushButton* const button :
         {m_worked, m_wasAway, m_stop, m_cancel, m_skipBreak, m_workOn}) {
        button->setAutoDefault(true);
    }
    for (const core::Verdict verdict : kVerdicts) {
        m_verdicts->button(verdict)->setText(text::verdictButton(verdict));
    }
}

/// Qt treats a tool window as active whenever the program is active: use the focus instead.
void QuickEntry::followFocus(const QWindow* focused)
{
    const bool isActive = isVisible() && focused == windowHandle();
    if (std::exchange(m_wasActive, isActive) && !isActive) {
        m_ticker.callAfter(kLateNews, [this] { hide(); });
    } else if (isActive) {
        m_ticker.cancel();
        if (std::exchange(m_isNew, false)) {
            m_field->selectAll(); // a focus that was lost before may have been told only now
        }
    }
}

void QuickEntry::follow()
{
    if (isVisible()) {
        refresh();
    }
}

void QuickEntry::refresh()
{
    m_now->setText(
        text::summary(m_bridge.publicModel(), m_bridge.now(), m_bridge.zones().system()));
    readField();
    showQuestions();
    fit();
}

void QuickEntry::showWhatEnterDoes()
{
    readField();
    fit();
}

void QuickEntry::readField()
{
    const core::Zone& zone = m_bridge.zones().system();
    m_model = core::quickEntryModel(
        context(), {.typed = m_field->text().toStdString(), .chosen = m_suggestions->chosen()});
    m_suggestions->offer(m_model.suggestions, zone);
    m_enter->setText(text::enterDoes(m_model, zone, m_hint.of(m_model.wish)));
    const QString name = m_bridge.nowActions().canStart ? tr("What would you like to do now?")
                                                        : tr("Note for later");
    m_field->setAccessibleName(name);
    m_field->setAccessibleDescription(m_enter->text());
    m_field->setPlaceholderText(name);
}

void QuickEntry::showQuestions()
{
    m_ranOn->setText(m_model.ranOn ? text::didYouWork(*m_model.ranOn) : QString());
    for (QWidget* const widget : {static_cast<QWidget*>(m_ranOn), m_worked->parentWidget()}) {
        widget->setVisible(m_model.ranOn.has_value());
    }
    if (m_model.question) {
        m_question->setText(text::howDidItGo(*m_model.question));
        m_verdicts->offer(*m_model.question);
    }
    m_question->setVisible(m_model.question.has_value());
    m_verdicts->setVisible(m_model.question.has_value());
    const core::NowActions& actions = m_bridge.nowActions();
    m_stop->setText(actions.isOvertime ? tr("Take the &break now") : tr("Sto&p"));
    m_stop->setVisible(actions.canStop);
    m_cancel->setVisible(actions.canCancel);
    m_skipBreak->setVisible(actions.canSkipBreak);
    m_workOn->setVisible(actions.canWorkOn);
    m_stop->parentWidget()->setVisible(actions.canStop || actions.canSkipBreak);
}

const QScreen& QuickEntry::screenInUse() const
{
    const QScreen* screen = m_screen;
    screen = screen != nullptr ? screen : QGuiApplication::screenAt(QCursor::pos());
    return screen != nullptr ? *screen : *QGuiApplication::primaryScreen();
}

/// The part of its screen that it may use.
QRect QuickEntry::room() const
{
    return screenInUse().availableGeometry();
}

/// On a low screen it is higher than usual, so that all of it is seen.
int QuickEntry::topEdge() const
{
    const QRect area = room();
    const int usual = area.top() + qRound(area.height() * kUpperEdge);
    return std::max(area.top(), std::min(usual, area.bottom() + 1 - height()));
}

void QuickEntry::place()
{
    const QRect area = room();
    m_top = topEdge();
    move(area.left() + (area.width() - width()) / 2, m_top);
    emit placed(m_top - screenInUse().geometry().top());
}

void QuickEntry::fit()
{
    const int most = qRound(room().width() * kMostOfScreen);
    const int width = std::min(fontMetrics().averageCharWidth() * kLetters, most);
    layout()->activate();
    setFixedSize(width, layout()->totalHeightForWidth(width));
    if (isVisible() && m_top + height() > room().bottom() + 1) {
        place();
    }
}

bool QuickEntry::takeKey(const QKeyEvent& key)
{
    if (takeDigit(key) || (key.modifiers() == Qt::AltModifier && !key.text().isEmpty())) {
        return true; // also of a button that is not there, or cannot be pressed now
    }
    switch (key.key()) {
    case Qt::Key_Down:
        m_suggestions->goDown();
        announceEnter();
        return true;
    case Qt::Key_Up:
        m_suggestions->goUp();
        announceEnter();
        return true;
    case Qt::Key_Tab:
        return complete();
    default:
        return false;
    }
}

/// Screen readers follow the field that has the focus, not the list.
void QuickEntry::announceEnter()
{
    announce(*this, m_enter->text());
}

bool QuickEntry::complete()
{
    const QString title = m_suggestions->bestTitle();
    if (title.isEmpty() || title == m_field->text()) {
        return false;
    }
    m_field->setText(title);
    m_field->setModified(true);
    m_suggestions->chooseNone();
    showWhatEnterDoes();
    return true;
}

void QuickEntry::leave()
{
    m_field->clear();
    m_suggestions->chooseNone();
    hide();
}

} // namespace pomotide::ui
