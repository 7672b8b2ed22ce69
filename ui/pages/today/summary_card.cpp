// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/summary_card.h"

#include "ui/pages/today/summary_picture.h"
#include "ui/style/icons.h"
#include "ui/style/measures.h"
#include "ui/text/civil.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/titled_card.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>

namespace pomotide::ui {

/// How the time worked was evaluated.
class WorkedBar final : public QWidget {
public:
    using QWidget::QWidget;

    void offer(const core::WorkedTime& worked)
    {
        m_worked = worked;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {0, scaled(kHeight, fontMetrics())}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintWorked(painter, m_worked, rect(), palette());
    }

private:
    static constexpr int kHeight = 12;

    core::WorkedTime m_worked;
};

/// The tone of an evaluation in that bar.
class ToneSample final : public QWidget {
public:
    ToneSample(const std::optional<core::Verdict>& verdict, QWidget* parent)
        : QWidget(parent), m_verdict(verdict)
    {
        const int side = 3 * fontMetrics().height() / 4;
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintSample(painter, m_verdict, rect(), palette());
    }

private:
    std::optional<core::Verdict> m_verdict;
};

SummaryCard::SummaryCard(QWidget* parent)
    : QWidget(parent), m_card(new TitledCard(tr("Your day"), this)),
      m_lead(new Heading({}, Heading::Rank::Part, m_card->card())),
      m_bar(new WorkedBar(m_card->card())), m_key(new QWidget(m_card->card())),
      m_remarks(new SecondaryLabel({}, m_card->card())), m_works(new QWidget(m_card->card())),
      m_copy(new QPushButton(tr("Copy as text"), m_card->card())),
      m_copyPicture(new QPushButton(tr("Copy as picture"), m_card->card())),
      m_save(new QPushButton(tr("Save…"), m_card->card()))
{
    setObjectName(QStringLiteral("summaryCard"));
    m_copy->setObjectName(QStringLiteral("copySummary"));
    m_copyPicture->setObjectName(QStringLiteral("copySummaryPicture"));
    m_save->setObjectName(QStringLiteral("saveSummary"));
    setSymbol(m_copy, Symbol::Copy);
    setSymbol(m_copyPicture, Symbol::Copy);
    setSymbol(m_save, Symbol::Save);
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    build();
    connect(m_copy, &QPushButton::clicked, this, &SummaryCard::copyText);
    connect(m_copyPicture, &QPushButton::clicked, this, &SummaryCard::copyPicture);
    connect(m_save, &QPushButton::clicked, this, &SummaryCard::askWhereToSave);
}

void SummaryCard::offer(const core::DaySummary& summary, bool hasPoints)
{
    const text::SummaryText words = text::summaryText(summary, hasPoints);
    if (m_summary == summary && text::plainText(m_words) == text::plainText(words)) {
        return;
    }
    m_summary = summary;
    m_words = words;
    m_lead->setText(words.lead);
    m_bar->offer(summary.worked);
    m_remarks->setText(words.remarks.join(QLatin1Char('\n')));
    showKey();
    qDeleteAll(m_works->findChildren<QLabel*>());
    for (const QString& work : words.works) {
        auto* line = new ElidedLabel(m_works);
        line->setText(work);
        m_works->layout()->addWidget(line);
        line->show();
    }
}

void SummaryCard::showKey()
{
    qDeleteAll(m_key->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    for (const text::WorkedPart& part : m_words.parts) {
        auto* label = new SecondaryLabel(part.text, m_key);
        label->setWordWrap(false);
        QWidget* const item = beside({new ToneSample(part.verdict, m_key), label});
        m_key->layout()->addWidget(item);
        item->show();
    }
}

QString SummaryCard::fileName() const
{
    return QStringLiteral("pomotide-") + toQDate(m_summary.date).toString(Qt::ISODate);
}

void SummaryCard::build()
{
    new FlowRow(m_key); // its layout
    auto* works = new QVBoxLayout(m_works);
    works->setContentsMargins(0, 0, 0, 0);
    works->setSpacing(gap(Gap::Tiny, fontMetrics()));
    auto* row = new FlowRow;
    for (QPushButton* const button : {m_copy, m_copyPicture, m_save}) {
        row->addWidget(button);
    }
    QVBoxLayout* const column = m_card->column();
    for (QWidget* const widget :
         std::initializer_list<QWidget*>{m_lead, m_bar, m_key, m_works, m_remarks}) {
        column->addWidget(widget);
    }
    column->addLayout(row);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
}

void SummaryCard::copyText()
{
    QGuiApplication::clipboard()->setText(text::plainText(m_words));
    emit said(tr("The summary is copied as text."));
}

void SummaryCard::copyPicture()
{
    QGuiApplication::clipboard()->setImage(summaryPicture(m_summary, m_words, palette(), font()));
    emit said(tr("The summary is copied as a picture."));
}

void SummaryCard::askWhereToSave()
{
    auto* dialog = new QFileDialog(this, tr("Save your day"), QString(), QString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString words = tr("Text (*.txt)");
    dialog->setNameFilters({tr("Picture (*.png)"), words});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(fileName() + QStringLiteral(".png"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [this, dialog, words](const QString& to) {
        const auto ending = to == words ? QStringLiteral("txt") : QStringLiteral("png");
        dialog->setDefaultSuffix(ending);
        dialog->selectFile(fileName() + QLatin1Char('.') + ending);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &SummaryCard::saveAs);
    dialog->open();
}

void SummaryCard::saveAs(const QString& path)
{
    QByteArray content;
    if (path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive)) {
        content = text::plainText(m_words).toUtf8();
    } else {
        QBuffer buffer(&content);
        summaryPicture(m_summary, m_words, palette(), font()).save(&buffer, "PNG");
    }
    emit saveWished(path, content);
}

} // namespace pomotide::ui
