// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/tag_counts.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace pomotide;

namespace {

using Tags = std::vector<std::string>;

/// The tags of intentions with these titles, which have the ids from 0 on.
Tags byUse(const std::vector<std::string>& titles)
{
    core::TagCounts counts([](std::string_view text) {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
            .toCaseFolded()
            .toStdString();
    });
    // The order in which they are counted does not matter.
    for (std::size_t index = titles.size(); index-- > 0;) {
        core::Intention intention;
        intention.id = core::IntentionId{static_cast<std::int64_t>(index)};
        intention.title = titles[index];
        counts.add(intention);
    }
    return counts.byUse();
}

} // namespace

class TagCountsTest final : public QObject {
    Q_OBJECT

private slots:
    void theMostFrequentIsFirst() const
    {
        QCOMPARE(byUse({"First #home", "Second #tax", "Third #tax", "Fourth"}),
                 (Tags{"tax", "home"}));
    }

    void equallyFrequentOnesAreInTheOrderOfTheirLetters() const
    {
        QCOMPARE(byUse({"First #home #garden", "Second #tax"}), (Tags{"garden", "home", "tax"}));
    }

    void tagsThatDifferInCaseAreOneAsTheNewestHasIt() const
    {
        QCOMPARE(byUse({"First #TAX", "Second #Zürich", "Third #tax #ZÜRICH #zürich #home"}),
                 (Tags{"tax", "ZÜRICH", "home"}));
    }

    void withoutTitlesThereAreNone() const { QCOMPARE(byUse({}), Tags{}); }
};

POMOTIDE_SUITE(TagCountsTest, QCoreApplication)
#include "tst_tag_counts.moc"
