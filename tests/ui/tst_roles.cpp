// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/support/themes.h"
#include "ui/colour/ink.h"
#include "ui/colour/roles.h"
#include "ui/colour/tag_colour.h"

#include <set>

namespace pomotide {

using ui::ColourRole;

/// The window's colours, in our own themes with any accent and in those of desktops:
/// ui/colour/roles.cpp.
class RolesTest final : public QObject {
    Q_OBJECT

private slots:
    void contrastIsThatOfWcag() const;
    void textStandsOut_data() const { addThemes(); }
    void textStandsOut() const;
    void marksStandOut_data() const { addThemes(); }
    void marksStandOut() const;
    void tagsStandOut_data() const { addThemes(); }
    void tagsStandOut() const;
    void aTagHasItsColourInAnyCase() const;
    void anAccentThatIsReadableIsKept() const;
    void themesAreTold() const;

private:
    static void addThemes();
};

void RolesTest::addThemes()
{
    QTest::addColumn<QPalette>("palette");
    for (const bool dark : {false, true}) {
        const char* const name = dark ? "dark" : "light";
        QTest::addRow("%s", name) << ui::ownPalette(dark, ui::usualAccent(dark));
        for (const QRgb accent :
             {0xff0000U, 0xffff00U, 0x3584e4U, 0xffffffU, 0x000000U, 0xe66100U}) {
            QTest::addRow("%s, accent %06x", name, accent) << ui::ownPalette(dark, QColor(accent));
        }
    }
    for (const auto& [name, palette] : themes()) {
        QTest::addRow("a desktop's %s", qPrintable(name)) << palette;
    }
}

void RolesTest::contrastIsThatOfWcag() const
{
    QCOMPARE(ui::contrastOf(Qt::black, Qt::white), 21.0);
    QCOMPARE(ui::contrastOf(Qt::white, Qt::black), 21.0);
    QCOMPARE(ui::contrastOf(Qt::red, Qt::red), 1.0);
    QCOMPARE(qRound(100 * ui::contrastOf(QColor(0x777777), Qt::white)), 448);
}

void RolesTest::textStandsOut() const
{
    QFETCH(QPalette, palette);
    constexpr double kLeast = 4.5;
    const auto window = palette.color(QPalette::Window);
    const auto base = palette.color(QPalette::Base);
    const auto text = palette.color(QPalette::WindowText);
    for (const auto& ground : {window, base}) {
        QCOMPARE_GE(ui::contrastOf(colourOf(ColourRole::Secondary, palette), ground), kLeast);
        QCOMPARE_GE(ui::contrastOf(colourOf(ColourRole::Danger, palette), ground), kLeast);
    }
    for (const auto role : {ColourRole::Hovered, ColourRole::Pressed, ColourRole::Selected,
                            ColourRole::Session, ColourRole::Plan, ColourRole::Event}) {
        QCOMPARE_GE(ui::contrastOf(text, colourOf(role, palette)), kLeast);
    }
    const auto waiting = colourOf(ColourRole::Waiting, palette);
    QCOMPARE_GE(ui::contrastOf(ui::inkOn(waiting), waiting), kLeast);
    QCOMPARE_GE(ui::contrastOf(palette.color(QPalette::HighlightedText),
                               palette.color(QPalette::Highlight)),
                kLeast);
}

void RolesTest::marksStandOut() const
{
    QFETCH(QPalette, palette);
    constexpr double kLeast = 3;
    const auto base = palette.color(QPalette::Base);
    for (const auto role :
         {ColourRole::Edge, ColourRole::SessionEdge, ColourRole::EventEdge, ColourRole::Waiting}) {
        QCOMPARE_GE(ui::contrastOf(colourOf(role, palette), base), kLeast);
    }
}

void RolesTest::tagsStandOut() const
{
    QFETCH(const QPalette, palette);
    constexpr double kLeast = 4.5;
    std::set<QRgb> fills;
    for (int number = 0; number < 100; ++number) {
        const auto tag = "tag-" + std::to_string(number);
        const ui::TagColours colours = ui::tagColours(tag, palette);
        QCOMPARE_GE(ui::contrastOf(colours.text, colours.fill), kLeast);
        fills.insert(colours.fill.rgb());
    }
    QCOMPARE(fills.size(), std::size_t{8});
}

void RolesTest::aTagHasItsColourInAnyCase() const
{
    const QPalette palette = ui::ownPalette(false, ui::usualAccent(false));
    QCOMPARE(ui::tagColours("Büro", palette).fill, ui::tagColours("bÜRO", palette).fill);
    QVERIFY(ui::tagColours("tax", palette).fill != ui::tagColours("home", palette).fill);
}

void RolesTest::anAccentThatIsReadableIsKept() const
{
    const QColor blue(0x1a5fb4);
    QCOMPARE(ui::ownPalette(false, blue).color(QPalette::Highlight), blue);
}

void RolesTest::themesAreTold() const
{
    QVERIFY(ui::isDark(ui::ownPalette(true, ui::usualAccent(true))));
    QVERIFY(!ui::isDark(ui::ownPalette(false, ui::usualAccent(false))));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::RolesTest, QGuiApplication)
#include "tst_roles.moc"
