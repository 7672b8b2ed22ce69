// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/now_strip.h"

#include "ui/style/icons.h"
#include "ui/style/measures.h"
#include "ui/text/quick_entry_text.h"
#include "ui/text/text.h"
#include "ui/text/title_text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/verdict_buttons.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace pomotide::ui {

namespace {

/// Longest title on a button, in letters of average width.
constexpr int kTitleOnButton = 28;

} // namespace

NowStrip::NowStrip(SessionBridge& bridge, EditLog& log, QWidget* parent)
    : QFrame(parent), m_bridge(bridge), m_log(log), m_summary(new ElidedLabel(this)),
      m_figures(new SecondaryLabel({}, this)), m_button(new QPushButton(this)),
      m_question(new QWidget(this)), m_questionText(new QLabel(m_question)),
      m_verdicts(new VerdictButtons(m_question))
{
    setObjectName(QStringLiteral("nowStrip"));
    auto* column = new QVBoxLayout(this);
    column->addLayout(firstLine());
    column->addWidget(m_question);
    layOutQuestion();
    align();
    connect(m_button, &QPushButton::clicked, this, &NowStrip::startOrStop);
    connect(m_verdicts, &VerdictButtons::chosen, this, &NowStrip::evaluate);
    connect(&bridge, &SessionBridge::stateChanged, this, &NowStrip::refresh);
}

void NowStrip::setLow(bool isLow)
{
    if (std::exchange(m_isLow, isLow) != isLow) {
        refresh();
    }
}

void NowStrip::refresh()
{
    if (!isVisible()) {
        return;
    }
    const core::NowModel now = m_bridge.nowModel();
    const core::Zone& zone = m_bridge.zones().system();
    m_summary->setText(text::summary(now, m_bridge.now(), zone));
    m_figures->setText(text::figures(now, m_bridge.now(), zone));
    m_figures->setVisible(!m_isLow && !m_figures->text().isEmpty());
    keepFocus(m_bridge.nowActions());
    showButton();
    showQuestion();
}

/// A second press of a key was not meant for what comes where a button was.
void NowStrip::keepFocus(const core::NowActions& actions)
{
    const auto asked = actions.question ? std::optional(actions.question->id) : std::nullopt;
    const bool hasChanged = m_canStop != actions.canStop || m_asked != asked;
    m_canStop = actions.canStop;
    m_asked = asked;
    const QWidget* const focus = QApplication::focusWidget();
    if (hasChanged && focus != nullptr && isAncestorOf(focus)) {
        m_summary->setFocus();
    }
}

void NowStrip::followTitleOf(QWidget* page)
{
    if (auto* const title = page->findChild<QWidget*>(QStringLiteral("pageTitle"))) {
        m_titles.push_back(title);
        for (QWidget* each = title; each != page; each = each->parentWidget()) {
            each->installEventFilter(this);
        }
    }
}

bool NowStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize ||
        event->type() == QEvent::Show) {
        align();
    }
    return QFrame::eventFilter(watched, event);
}

void NowStrip::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void NowStrip::resizeEvent(QResizeEvent* event)
{
    align();
    QFrame::resizeEvent(event);
}

void NowStrip::showEvent(QShowEvent* event)
{
    refresh();
    QFrame::showEvent(event);
}

/// The title is as far from one edge of what it stands in as the column ends from the other.
void NowStrip::align()
{
    const int high = fontMetrics().height() / 2;
    int left = gap(Gap::Wide, fontMetrics());
    int right = left;
    const auto title = std::find_if(m_titles.begin(), m_titles.end(),
                                    [](const QWidget* each) { return each->isVisible(); });
    if (title != m_titles.end()) {
        const QWidget* const room = (*title)->parentWidget();
        const int margin =
            isRightToLeft() ? room->width() - (*title)->geometry().right() - 1 : (*title)->x();
        const int begin = room->mapTo(window(), QPoint()).x() - mapTo(window(), QPoint()).x();
        left = begin + margin;
        right = width() - begin - room->width() + margin;
    }
    const QMargins margins(std::max(left, 0), high, std::max(right, 0), high);
    if (layout()->contentsMargins() != margins) {
        layout()->setContentsMargins(margins);
        layout()->activate(); // it is not seen elsewhere before
    }
}

QHBoxLayout* NowStrip::firstLine()
{
    m_summary->setObjectName(QStringLiteral("summary"));
    m_figures->setObjectName(QStringLiteral("figures"));
    m_button->setObjectName(QStringLiteral("startOrStop"));
    QFont strong = m_summary->font();
    strong.setWeight(QFont::DemiBold);
    m_summary->setFont(strong);
    auto* row = new QHBoxLayout;
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_summary);
    lines->addWidget(m_figures);
    row->addLayout(lines, 1);
    row->addWidget(m_button);
    return row;
}

void NowStrip::layOutQuestion()
{
    m_question->setObjectName(QStringLiteral("evaluation"));
    m_questionText->setObjectName(QStringLiteral("question"));
    m_questionText->setTextFormat(Qt::PlainText);
    m_questionText->setWordWrap(true);
    m_question->setLayout(new FlowRow(m_questionText, m_verdicts));
}

void NowStrip::showButton()
{
    const core::Intention* first = core::firstProposed(m_bridge.state());
    const core::NowActions& actions = m_bridge.nowActions();
    if (actions.canStop) {
        setSymbol(m_button, Symbol::Stop);
        m_button->setText(actions.isOvertime ? tr("Take the break now") : tr("Sto&p"));
    } else if (first == nullptr) {
        setSymbol(m_button, Symbol::Add);
        m_button->setText(tr("New intention…"));
    } else {
        setSymbol(m_button, Symbol::Start);
        const QString title = text::plainTitle(first->title);
        const int room = fontMetrics().averageCharWidth() * kTitleOnButton;
        m_button->setText(
            tr("S&tart “%1”")
                .arg(withoutMnemonics(fontMetrics().elidedText(title, Qt::ElideRight, room))));
    }
    m_button->setVisible(actions.canStop || actions.canStart);
}

void NowStrip::showQuestion()
{
    const auto& question = m_bridge.nowActions().question;
    m_question->setVisible(!m_isLow && question.has_value());
    if (question) {
        m_questionText->setText(text::howDidItGo(*question));
        m_verdicts->offer(*question);
    }
}

void NowStrip::startOrStop()
{
    const core::Intention* first = core::firstProposed(m_bridge.state());
    if (m_bridge.nowActions().canStop) {
        ask(core::Stop{});
    } else if (first == nullptr) {
        emit newIntentionWished();
    } else {
        ask(core::Start{first->id});
    }
}

void NowStrip::evaluate(core::Verdict verdict)
{
    if (const auto& question = m_bridge.nowActions().question) {
        ask(core::Evaluate{question->id, verdict});
    }
}

void NowStrip::ask(const core::Command& command)
{
    if (const Answer answer = m_log.ask(command); !answer.refusal.isEmpty()) {
        emit refused(answer.refusal);
    }
}

} // namespace pomotide::ui
