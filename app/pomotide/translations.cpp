// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace pomotide::app {

namespace {

QLocale localeOf(core::Language language)
{
    const auto desktop = QLocale::system();
    // Keeps the desktop's country: German in Austria has Austria's dates.
    const auto in = [&desktop](QLocale::Language wished) {
        return desktop.language() == wished ? desktop : QLocale(wished);
    };
    switch (language) {
    case core::Language::AsDesktop:
        break;
    case core::Language::English:
        return in(QLocale::English);
    case core::Language::German:
        return in(QLocale::German);
    }
    return desktop;
}

void install(QTranslator& translator, const QLocale& locale, const QString& name,
             const QString& folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(locale, name, QStringLiteral("_"), folder)) {
        QCoreApplication::installTranslator(&translator);
    }
}

} // namespace

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
}

void Translations::use(core::Language language)
{
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    install(m_texts, locale, QStringLiteral("pomotide"), QStringLiteral(":/i18n"));
    install(m_qtTexts, locale, QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace pomotide::app
