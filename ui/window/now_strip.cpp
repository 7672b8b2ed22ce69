// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/now_strip.h"

#include "ui/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/verdicts.h"
#include "ui/widgets/wrapping_row.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace pomotide::ui {

namespace {

/// How much of an intention's title a button shows, in letters of average width.
constexpr int kTitleOnButton = 28;

} // namespace

NowStrip::NowStrip(SessionBridge& bridge, EditLog& log, QWidget* parent)
    : QFrame(parent), m_bridge(bridge), m_log(log), m_summary(new ElidedLabel(this)),
      m_figures(new Note({}, this)), m_button(new QPushButton(this)), m_question(new QWidget(this)),
      m_words(new ElidedLabel(m_question))
{
    setObjectName(QStringLiteral("nowStrip"));
    auto* column = new QVBoxLayout(this);
    const int margin = fontMetrics().height() / 2;
    column->setContentsMargins(2 * margin, margin, 2 * margin, margin);
    column->addLayout(firstLine());
    column->addWidget(m_question);
    m_question->setLayout(questionLine());
    connect(m_button, &QPushButton::clicked, this, &NowStrip::startOrStop);
    connect(&bridge, &SessionBridge::stateChanged, this, &NowStrip::refresh);
    refresh();
}

void NowStrip::refresh()
{
    m_model = core::trayModel(m_bridge.state(), m_bridge.nowModel());
    const core::Zone& zone = m_bridge.zones().system();
    m_summary->setText(text::summary(m_model.now, m_bridge.now(), zone));
    m_figures->setText(text::figures(m_model.now, m_bridge.now(), zone));
    m_figures->setVisible(!m_figures->text().isEmpty());

    if (m_model.canStop) {
        m_button->setText(tr("Sto&p"));
    } else if (m_model.startable.empty()) {
        m_button->setText(tr("New &intention…"));
    } else {
        const QString title = QString::fromStdString(m_model.startable.front().title);
        const int room = fontMetrics().averageCharWidth() * kTitleOnButton;
        m_button->setText(
            tr("S&tart “%1”")
                .arg(withoutMnemonics(fontMetrics().elidedText(title, Qt::ElideRight, room))));
    }
    m_button->setVisible(m_model.canStop || m_model.canStart);
    showQuestion();
}

void NowStrip::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
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
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_summary);
    words->addWidget(m_figures);
    row->addLayout(words, 1);
    row->addWidget(m_button);
    return row;
}

QLayout* NowStrip::questionLine()
{
    m_question->setObjectName(QStringLiteral("evaluation"));
    m_words->setObjectName(QStringLiteral("question"));
    auto* buttons = new QWidget(m_question);
    auto* row = new FlowRow(buttons);
    for (std::size_t i = 0; i < kVerdicts.size(); ++i) {
        m_verdicts[i] = new QPushButton(text::verdict(kVerdicts[i]), buttons);
        m_verdicts[i]->setObjectName(QStringLiteral("verdict%1").arg(i));
        row->addWidget(m_verdicts[i]);
        connect(m_verdicts[i], &QPushButton::clicked, this,
                [this, verdict = kVerdicts[i]] { evaluate(verdict); });
    }
    return new WrappingRow(m_words, buttons);
}

void NowStrip::showQuestion()
{
    m_question->setVisible(m_model.evaluable.has_value());
    if (!m_model.evaluable) {
        return;
    }
    const QString title = QString::fromStdString(m_model.evaluable->title);
    m_words->setText(m_model.evaluable->running ? tr("How is “%1” going?").arg(title)
                                                : tr("How did “%1” go?").arg(title));
    for (std::size_t i = 0; i < kVerdicts.size(); ++i) {
        m_verdicts[i]->setAccessibleName(tr("%1: %2").arg(text::verdict(kVerdicts[i]), title));
    }
}

void NowStrip::startOrStop()
{
    if (m_model.canStop) {
        ask(core::Stop{});
    } else if (m_model.startable.empty()) {
        emit newIntentionWished();
    } else {
        ask(core::Start{m_model.startable.front().intention});
    }
}

void NowStrip::evaluate(core::Verdict verdict)
{
    if (m_model.evaluable) {
        ask(core::Evaluate{m_model.evaluable->pomodoro, verdict});
    }
}

void NowStrip::ask(const core::Command& command)
{
    const auto result = m_log.dispatch(command);
    if (result && !core::isAccepted(result->outcome)) {
        emit refused(text::refusal(result->outcome));
    }
}

} // namespace pomotide::ui
