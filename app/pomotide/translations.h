// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/settings.h"

#include <QTranslator>

namespace pomotide::app {

/// The language that texts, dates and numbers are in.
class Translations final {
public:
    Translations() = default;
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

    /// From now on: what has been made before keeps its texts. Where there is no translation they
    /// are in English.
    void use(core::Language language);

private:
    QTranslator m_texts;
    QTranslator m_qtTexts; ///< of dialogs and menus that are Qt's own
};

} // namespace pomotide::app
