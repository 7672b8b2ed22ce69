// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/releases.h"

#include "tests/support/spoken_language.h"
#include "tests/support/suite.h"

#include <QCoreApplication>
#include <QTest>

namespace pomotide {

using ui::text::Release;
using ui::text::releasesIn;

namespace {

const QByteArray kMetainfo = R"(<?xml version="1.0"?>
<component>
  <description><p>Not of a release.</p></description>
  <releases>
    <release version="0.2.0" date="2026-12-24">
      <url>https://example.org</url>
      <description>
        <p>Two
           things &lt; three:</p>
        <p xml:lang="de">Zwei Dinge:</p>
        <ul>
          <li>One</li>
          <li xml:lang="de">Eins</li>
          <li xml:lang="fr">Un</li>
          <li>Two <em>at once</em></li>
          <li xml:lang="fr">Deux</li>
        </ul>
      </description>
    </release>
    <release version="0.1.0" date="2026-11-30"/>
  </releases>
</component>)";

} // namespace

class ReleasesTest final : public QObject {
    Q_OBJECT

private slots:
    void releasesHaveTheirNotes() const;
    void textsThatAreTranslatedAreShownSo() const;
    void aFileThatEndsEarlyHasWhatIsBefore() const;
    void everyLanguageHasItsNotes() const;
};

void ReleasesTest::releasesHaveTheirNotes() const
{
    const std::vector<Release> expected{{.version = "0.2.0",
                                         .date = {2026, 12, 24},
                                         .notes =
                                             "<p>Two things &lt; three:</p>\n"
                                             "<ul><li>One</li>\n<li>Two at once</li>\n</ul>\n"},
                                        {.version = "0.1.0", .date = {2026, 11, 30}, .notes = {}}};
    QVERIFY(releasesIn(kMetainfo, "en") == expected);
}

void ReleasesTest::textsThatAreTranslatedAreShownSo() const
{
    QCOMPARE(releasesIn(kMetainfo, "de").front().notes,
             "<p>Zwei Dinge:</p>\n<ul><li>Eins</li>\n<li>Two at once</li>\n</ul>\n");
}

void ReleasesTest::aFileThatEndsEarlyHasWhatIsBefore() const
{
    QVERIFY(releasesIn({}, "en").empty());
    QVERIFY(releasesIn("<component><releases><release version='1'>", "en").empty());
    QCOMPARE(
        releasesIn(kMetainfo.left(kMetainfo.indexOf("<release version=\"0.1.0\"")), "en").size(),
        std::size_t(1));
}

/// The program's own metainfo: no language lacks a text, and none is the same in two languages.
void ReleasesTest::everyLanguageHasItsNotes() const
{
    const auto english = ui::text::releases();
    QVERIFY(!english.empty());
    QVERIFY(ui::text::hasNotes(english.front().version));
    QVERIFY(!ui::text::hasNotes("0.0.1"));
    for (const QString& name : SpokenLanguage::all().mid(1)) {
        const SpokenLanguage language(name);
        const auto spoken = ui::text::releases();
        QCOMPARE(spoken.size(), english.size());
        for (std::size_t i = 0; i < spoken.size(); ++i) {
            const QStringList lines = spoken[i].notes.split('\n');
            const QStringList englishLines = english[i].notes.split('\n');
            QCOMPARE(lines.size(), englishLines.size());
            for (qsizetype line = 0; line + 2 < lines.size(); ++line) { // the last ends the list
                QVERIFY2(lines[line] != englishLines[line], qPrintable(name + ": " + lines[line]));
            }
        }
    }
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::ReleasesTest, QCoreApplication)
#include "tst_releases.moc"
