// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/act_text.h"

#include <QCoreApplication>

namespace pomotide::ui::text {

namespace {

struct EditText {
    Q_DECLARE_TR_FUNCTIONS(EditText)
};

} // namespace

QString act(core::ActKind kind)
{
    using core::ActKind;
    switch (kind) {
    case ActKind::AddIntention:
        return EditText::tr("“%1” added");
    case ActKind::EditIntention:
        return EditText::tr("“%1” changed");
    case ActKind::EstimateIntention:
        return EditText::tr("“%1” estimated");
    case ActKind::TakeBackEstimate:
        return EditText::tr("estimate of “%1” taken back");
    case ActKind::AbandonIntention:
        return EditText::tr("“%1” abandoned");
    case ActKind::ReopenIntention:
        return EditText::tr("“%1” reopened");
    case ActKind::MoveIntention:
        return EditText::tr("“%1” moved");
    case ActKind::Start:
        return EditText::tr("“%1” started");
    case ActKind::Evaluate:
        return EditText::tr("“%1” evaluated");
    case ActKind::Stop:
        return EditText::tr("“%1” stopped");
    case ActKind::Cancel:
        return EditText::tr("start of “%1” cancelled");
    case ActKind::SkipBreak:
        return EditText::tr("break skipped");
    case ActKind::WorkOn:
        return EditText::tr("still on “%1”");
    case ActKind::SetEnd:
        return EditText::tr("end of “%1” changed");
    case ActKind::Switch:
        return EditText::tr("switched to “%1”");
    case ActKind::SetNextStep:
        return EditText::tr("next step of “%1” noted");
    case ActKind::AddSession:
        return EditText::tr("session added on %1");
    case ActKind::ChangeSession:
        return EditText::tr("session changed on %1");
    case ActKind::SkipSession:
        return EditText::tr("session skipped on %1");
    case ActKind::SetWorkHours:
        return EditText::tr("work hours changed");
    case ActKind::SetStreakPlan:
        return EditText::tr("streak plan changed");
    case ActKind::SetDayStart:
        return EditText::tr("start of the day changed");
    case ActKind::SetAppearance:
        return EditText::tr("look of the ring changed");
    case ActKind::SetLanguage:
        return EditText::tr("language changed");
    case ActKind::SetAlerts:
        return EditText::tr("alerts changed");
    case ActKind::SetSettings:
        return EditText::tr("settings changed");
    case ActKind::SetQuiet:
        return EditText::tr("quiet changed");
    case ActKind::WasAway:
        return EditText::tr("absence noted");
    case ActKind::CorrectPomodoro:
        return EditText::tr("“%1” corrected");
    case ActKind::DeletePomodoro:
        return EditText::tr("pomodoro on “%1” deleted");
    }
    return {};
}

QString withOthers(const QString& act, std::size_t others)
{
    return others == 0
               ? act
               : EditText::tr("%1, and %n more", nullptr, static_cast<int>(others)).arg(act);
}

} // namespace pomotide::ui::text
