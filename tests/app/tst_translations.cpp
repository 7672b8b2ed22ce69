// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/translations.h"

#include "tests/support/suite.h"

#include <QApplication>
#include <QTest>

namespace pomotide {

/// The window on a desktop in Arabic: the environment says so.
class TranslationsTest final : public QObject {
    Q_OBJECT

private slots:
    void aDesktopWithoutOurTextsMirrorsNothing() const;
    void aTranslationBringsQtsTexts() const;
};

void TranslationsTest::aDesktopWithoutOurTextsMirrorsNothing() const
{
    QCOMPARE(QLocale::system().language(), QLocale::Arabic);
    app::Translations translations;
    translations.use(core::Language::AsDesktop);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), "Cancel");
    translations.use(core::Language::English);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void TranslationsTest::aTranslationBringsQtsTexts() const
{
    app::Translations translations;
    translations.use(core::Language::German);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), "Abbrechen");
    translations.use(core::Language::AsDesktop);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), "Cancel");
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::TranslationsTest, QApplication)
#include "tst_translations.moc"
