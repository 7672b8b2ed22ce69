// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace pomotide {

/// The language of texts, dates and numbers while this lives. The program's catalogues have to be
/// linked.
class SpokenLanguage final {
public:
    /// "en", "pt_BR" and so on.
    [[nodiscard]] static QStringList all()
    {
        return {QStringLiteral("en"), QStringLiteral("de"),    QStringLiteral("es"),
                QStringLiteral("fr"), QStringLiteral("pt_BR"), QStringLiteral("zh_CN")};
    }

    explicit SpokenLanguage(const QString& name)
    {
        if (m_translator.load(QStringLiteral(":/i18n/pomotide_%1.qm").arg(name))) {
            QCoreApplication::installTranslator(&m_translator);
        }
        // English has a clock of 24 hours here, as all others.
        QLocale::setDefault(name == QStringLiteral("en") ? QLocale::c() : QLocale{name});
    }
    SpokenLanguage(const SpokenLanguage&) = delete;
    SpokenLanguage& operator=(const SpokenLanguage&) = delete;
    ~SpokenLanguage()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QLocale::setDefault(QLocale::c());
    }

private:
    QTranslator m_translator;
};

} // namespace pomotide
