// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/settings.h"

#include <QStringList>
#include <QTranslator>

namespace pomotide::app {

/// The catalogue of texts in the first of these languages that has one: "de" for "de-AT". "en" if
/// none has. The country does not matter, the writing does.
[[nodiscard]] QString catalogueFor(const QStringList& languages);

/// The language of texts, dates and numbers.
class Translations final {
public:
    Translations() = default;
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

    /// Sets the language of texts from now on. Texts without a translation are in English.
    void use(core::Language language);

private:
    QString m_catalogue; ///< the one in use
    QTranslator m_texts;
    QTranslator m_qtTexts; ///< of Qt's own dialogs and menus
};

} // namespace pomotide::app
