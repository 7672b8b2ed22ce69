// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/edit_text.h"

#include "core/time/resolve.h"
#include "ui/text/act_text.h"
#include "ui/text/civil.h"
#include "ui/text/title_text.h"

#include <QCoreApplication>

namespace pomotide::ui::text {

namespace {

constexpr qsizetype kTitleLetters = 40;

struct EditText {
    Q_DECLARE_TR_FUNCTIONS(EditText)
};

} // namespace

QString edit(const core::ActName& act, const core::Zone& zone)
{
    const bool isOfBreak = act.kind == core::ActKind::SetEnd && act.title.empty();
    QString what = isOfBreak ? EditText::tr("end of the break changed") : text::act(act.kind);
    if (what.contains(QLatin1String("%1"))) {
        what = what.arg(act.session ? dateText(core::localDate(zone, *act.session))
                                    : plainTitle(act.title, kTitleLetters));
    }
    return withOthers(what, act.others);
}

} // namespace pomotide::ui::text
