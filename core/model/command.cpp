// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/command.h"

namespace pomotide::core {

Command::Command() = default;

template<typename One>
requires kIsOneOf<One, AnyCommand> Command::Command(One one)
    : AnyCommand{std::in_place_type<One>, std::move(one)}
{}

template Command::Command(Advance);
template Command::Command(AddIntention);
template Command::Command(EditIntention);
template Command::Command(EstimateIntention);
template Command::Command(AbandonIntention);
template Command::Command(ReopenIntention);
template Command::Command(MoveIntention);
template Command::Command(Seen);
template Command::Command(Start);
template Command::Command(Evaluate);
template Command::Command(Stop);
template Command::Command(Cancel);
template Command::Command(SkipBreak);
template Command::Command(WorkOn);
template Command::Command(SetEnd);
template Command::Command(Switch);
template Command::Command(SetNextStep);
template Command::Command(SetEvents);
template Command::Command(AddSession);
template Command::Command(ChangeSession);
template Command::Command(SkipSession);
template Command::Command(SetWorkHours);
template Command::Command(SetSettings);
template Command::Command(SetQuiet);
template Command::Command(RecordPrompt);
template Command::Command(WasAway);
template Command::Command(CorrectPomodoro);
template Command::Command(DeletePomodoro);
template Command::Command(Revert);
template Command::Command(UndoStart);
template Command::Command(Undo);
template Command::Command(Redo);
template Command::Command(AdjustClock);
template Command::Command(Restart);

Command::Command(const Command& other) = default;
Command::Command(Command&& other) noexcept = default;
Command& Command::operator=(const Command& other) = default;
Command& Command::operator=(Command&& other) noexcept = default;
Command::~Command() = default;

} // namespace pomotide::core
