// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/widgets/labels.h"

#include <QTest>
#include <QTextDocument>

namespace pomotide {

class LabelsTest final : public QObject {
    Q_OBJECT

private slots:
    void aToolTipShowsAnyTextAsItIs_data() const;
    void aToolTipShowsAnyTextAsItIs();
};

void LabelsTest::aToolTipShowsAnyTextAsItIs_data() const
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << "";
    QTest::newRow("words") << "Write the report";
    QTest::newRow("an ampersand") << "Tom & Jerry";
    QTest::newRow("a picture") << "<img src='/etc/hostname'> & more";
    QTest::newRow("bold") << "<b>Letter</b>";
    QTest::newRow("less than") << "a < b and c > d";
    QTest::newRow("an entity") << "&lt;b&gt;";
    QTest::newRow("lines") << "<b>one</b>\ntwo";
}

void LabelsTest::aToolTipShowsAnyTextAsItIs()
{
    QFETCH(QString, text);
    const QString toolTip = ui::plainToolTip(text);
    // As QToolTip's label decides it.
    QTextDocument shown;
    if (Qt::mightBeRichText(toolTip)) {
        shown.setHtml(toolTip);
    } else {
        shown.setPlainText(toolTip);
    }
    QCOMPARE(shown.toPlainText().replace(QChar::Nbsp, QLatin1Char(' ')), text);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::LabelsTest, QGuiApplication)
#include "tst_labels.moc"
