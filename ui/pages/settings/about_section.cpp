// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/about_section.h"

#include "ui/text/releases.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace pomotide::ui {

namespace {

/// Shows the focus.
class News final : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QTextBrowser::paintEvent(event);
        if (hasFocus()) {
            QPainter painter(viewport());
            painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
            painter.drawRect(viewport()->rect());
        }
    }
};

/// Least height of the changes in lines.
constexpr int kLines = 16;

/// The notes of all releases, newest first.
QString changes()
{
    QString all;
    for (const text::Release& release : text::releases()) {
        all += QStringLiteral("<h3>%1 · %2</h3>\n%3")
                   .arg(release.version, QLocale().toString(release.date, QLocale::LongFormat),
                        release.notes);
    }
    return all;
}

} // namespace

AboutSection::AboutSection(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("aboutSection"));
    auto* version =
        new QLabel(tr("Pomotide %1").arg(QCoreApplication::applicationVersion()).trimmed(), this);
    version->setObjectName(QStringLiteral("version"));
    auto* licence = new QLabel(
        tr("Free software: you may use, study, share and change it under the GNU General Public "
           "License, version 3 or later (GPL-3.0-or-later). It comes without any warranty. It uses "
           "no network and has no account: what you do stays on this computer."),
        this);
    licence->setWordWrap(true);
    auto* news = new News(this);
    news->setObjectName(QStringLiteral("news"));
    news->setAccessibleName(tr("What is new"));
    news->setHtml(changes());
    news->setMinimumHeight(kLines * fontMetrics().height());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding); // as high as there is room
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Heading(tr("About"), Heading::Rank::Part, this));
    column->addWidget(version);
    column->addWidget(licence);
    column->addWidget(new Heading(tr("What is new"), Heading::Rank::Group, this));
    column->addWidget(news);
}

} // namespace pomotide::ui
