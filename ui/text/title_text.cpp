// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/title_text.h"

#include "core/text/tags.h"
#include "ui/text/intention_text.h"
#include "ui/text/shortened.h"

namespace pomotide::ui::text {

QString plainTitle(const std::string& title)
{
    return oneLine(core::withoutTags(title));
}

QString plainTitle(const std::string& title, qsizetype longest)
{
    return shortened(core::withoutTags(title), longest);
}

QString titleWithTags(const std::string& title)
{
    const std::string plain = core::withoutTags(title);
    QStringList parts{oneLine(plain)};
    if (plain != title) {
        parts << tags(title);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace pomotide::ui::text
