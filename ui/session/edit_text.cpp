// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/edit_text.h"

#include "core/settings/setting_table.h"
#include "core/time/resolve.h"
#include "ui/text/act_text.h"
#include "ui/text/civil.h"
#include "ui/text/title_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace pomotide::ui::text {

namespace {

constexpr qsizetype kTitleLetters = 40;

struct EditText {
    Q_DECLARE_TR_FUNCTIONS(EditText)
};

/// True for a change of shortcuts alone.
bool isOfShortcuts(const core::Act& act)
{
    const auto* const back =
        act.inverse.size() == 1 ? std::get_if<core::SetSettings>(&act.inverse.front()) : nullptr;
    if (back == nullptr || !back->base) {
        return false;
    }
    const auto changed = core::changedSettings(*back->base, back->settings);
    return !changed.empty() &&
           std::all_of(changed.begin(), changed.end(), [](const core::Setting* each) {
               return each->section == core::SettingSection::QuickEntry;
           });
}

} // namespace

QString edit(const core::Act& done, const core::Zone& zone)
{
    if (isOfShortcuts(done)) {
        return EditText::tr("shortcut changed");
    }
    const core::ActName& act = done.name;
    const bool isOfBreak = act.kind == core::ActKind::SetEnd && act.title.empty();
    QString what = isOfBreak ? EditText::tr("end of the break changed") : text::act(act.kind);
    if (what.contains(QLatin1String("%1"))) {
        what = what.arg(act.session ? dateText(core::localDate(zone, *act.session))
                                    : plainTitle(act.title, kTitleLetters));
    }
    return withOthers(what, act.others);
}

} // namespace pomotide::ui::text
