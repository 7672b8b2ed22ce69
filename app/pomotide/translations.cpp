// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/translations.h"

#include "app/system/user_locale.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace pomotide::app {

namespace {

bool install(QTranslator& translator, const QLocale& locale, const QString& name,
             const QString& folder)
{
    const bool isThere = translator.load(locale, name, QStringLiteral("_"), folder);
    if (isThere) {
        QCoreApplication::installTranslator(&translator);
    }
    return isThere;
}

} // namespace

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
}

void Translations::use(core::Language language)
{
    const QLocale locale = userLocale(language);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    // Qt's texts also say in which direction a window is read. Beside our own in English, those of
    // another language would mirror what is not translated.
    if (install(m_texts, locale, QStringLiteral("pomotide"), QStringLiteral(":/i18n"))) {
        static_cast<void>(install(m_qtTexts, locale, QStringLiteral("qtbase"),
                                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    }
}

} // namespace pomotide::app
