// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/system/translations.h"

#include "app/system/user_locale.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

#include <algorithm>
#include <utility>

namespace pomotide::app {

namespace {

const QString kFolder = QStringLiteral(":/i18n");
const QString kPrefix = QStringLiteral("pomotide_");
const QString kSuffix = QStringLiteral(".qm");

/// "de", "pt_BR" and so on.
QStringList catalogues()
{
    QStringList names = QDir{kFolder}.entryList({kPrefix + QLatin1Char('*') + kSuffix});
    for (QString& name : names) {
        name = name.mid(kPrefix.size()).chopped(kSuffix.size());
    }
    return names;
}

void install(QTranslator& translator, const QString& file, const QString& folder)
{
    if (translator.load(file, folder)) {
        QCoreApplication::installTranslator(&translator);
    }
}

} // namespace

QString catalogueFor(const QStringList& languages)
{
    const QStringList names = catalogues();
    for (const QString& language : languages) {
        const auto found = std::find_if(names.begin(), names.end(), [&](const QString& name) {
            return isSameLanguage(QLocale{name}, QLocale{language});
        });
        if (found != names.end()) {
            return *found;
        }
    }
    return QStringLiteral("en");
}

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
}

void Translations::use(core::Language language)
{
    QLocale::setDefault(userLocale(language));
    const QString catalogue = catalogueFor(wishedLanguages(language));
    if (std::exchange(m_catalogue, catalogue) == catalogue) {
        return;
    }
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    install(m_texts, kPrefix + catalogue + kSuffix, kFolder);
    // Qt's texts also say in which direction a window is read. Those of a language that ours are
    // not in would mirror what is not translated.
    install(m_qtTexts, QStringLiteral("qtbase_") + catalogue + kSuffix,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace pomotide::app
