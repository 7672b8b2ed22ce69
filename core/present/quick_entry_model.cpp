// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/quick_entry_model.h"

#include "core/present/end_offers.h"
#include "core/present/late_start.h"
#include "core/present/quick_line.h"
#include "core/present/quick_suggestions.h"

#include <algorithm>
#include <utility>

namespace pomotide::core {

namespace {

using Kind = QuickChoice::Kind;

/// The open intention of that id, or null.
const Intention* openOne(const State& state, std::optional<IntentionId> id)
{
    const auto found = std::find_if(state.open.begin(), state.open.end(),
                                    [&](const auto& each) { return each.id == id; });
    return found == state.open.end() ? nullptr : &*found;
}

QuickWish wishOf(const QuickReading& reading, const QuickContext& context,
                 const std::optional<QuickChoice>& chosen)
{
    const bool hasLength = chosen && chosen->kind == Kind::Length;
    QuickWish wish{.title = hasLength ? reading.timed->title : reading.line.title,
                   .estimate = reading.line.estimate,
                   .since = reading.since};
    if (hasLength) {
        wish.length = reading.timed->length;
    }
    const auto* intention = chosen && chosen->intention
                                ? openOne(context.state, chosen->intention)
                                : openCalled(context.state, wish.title, context.folded);
    if (intention != nullptr) {
        wish.intention = intention->id;
        wish.title = intention->title;
    }
    return wish;
}

/// Enter on a line that can start something.
void decideStart(QuickEntryModel& model, const State& state, const StartOffer& offer)
{
    auto& wish = model.wish;
    if (wish.title.empty() && !wish.intention) {
        const auto* first = firstProposed(state);
        if (first == nullptr) {
            return;
        }
        wish.intention = first->id;
        wish.title = first->title;
    }
    if (!wish.length) {
        wish.length = offer.ownLength;
    }
    model.act = offer.continues ? QuickAct::Continue : QuickAct::Start;
    model.length = wish.length.value_or(offer.length);
    if (offer.elapsed >= model.length) {
        model.over = offer.elapsed - model.length;
    }
    if (const auto* intention = openOne(state, wish.intention)) {
        model.nextStep = intention->nextStep;
    }
}

void decide(QuickEntryModel& model, const QuickReading& reading, const QuickContext& context,
            const std::optional<QuickChoice>& chosen)
{
    if (chosen && chosen->kind == Kind::End) {
        model.act = QuickAct::SetEnd;
        model.end = reading.end;
    } else if (chosen && chosen->kind == Kind::Switch) {
        model.act = QuickAct::Switch;
        model.beginFault = BeginFault::None; // it is on that from its own begin on
    } else if (reading.isMore && !chosen) {
        model.act = reading.end ? QuickAct::SetEnd : QuickAct::Nothing;
        model.end = reading.end;
        model.endRefusal = reading.endRefusal;
    } else if (reading.start) {
        decideStart(model, context.state, *reading.start);
    } else if (reading.beginFault != BeginFault::None) {
        model.act = QuickAct::Nothing;
    } else if (!model.wish.title.empty() || model.wish.intention) {
        model.act = model.wish.intention ? QuickAct::Known : QuickAct::Note;
    }
}

void hideUntyped(QuickEntryModel& model, bool isNothingTyped)
{
    if (isNothingTyped) {
        model.wish.title.clear();
    }
    model.nextStep.clear();
    if (model.question) {
        model.question->title.clear();
    }
    if (model.ranOn) {
        model.ranOn->title.clear();
    }
}

/// The line in the sense of the choice.
QuickReading readAsChosen(const QuickContext& context, const QuickInput& input,
                          const QuickReading& plain, const std::optional<QuickChoice>& chosen)
{
    if (chosen && chosen->kind == Kind::Title) {
        return readAsTitle(context, input.typed);
    }
    return chosen && chosen->kind == Kind::Begun ? readAsBegun(context, plain) : plain;
}

/// The choice, if it is still offered: time may have passed since.
std::optional<QuickChoice> stillOffered(const std::vector<QuickEntryModel::Suggestion>& suggestions,
                                        const std::optional<QuickChoice>& chosen)
{
    const auto isChosen = [&](const auto& each) { return each.choice == chosen; };
    return std::any_of(suggestions.begin(), suggestions.end(), isChosen) ? chosen : std::nullopt;
}

/// The effect of Enter on the line.
QuickEntryModel effectOf(const QuickReading& reading, const QuickContext& context,
                         const std::optional<QuickChoice>& chosen)
{
    QuickEntryModel model{.wish = wishOf(reading, context, chosen),
                          .estimateFault = estimateFaultOf(reading.line),
                          .beginFault = reading.beginFault};
    if (reading.start) {
        model.length = reading.start->length;
    }
    decide(model, reading, context, chosen);
    return model;
}

} // namespace

QuickEntryModel quickEntryModel(const QuickContext& context, const QuickInput& input)
{
    const auto reading = readQuick(context, input.typed);
    auto suggestions = suggestionsFor(context, reading);
    const auto chosen = stillOffered(suggestions, input.chosen);
    auto model = effectOf(readAsChosen(context, input, reading, chosen), context, chosen);
    model.suggestions = std::move(suggestions);
    model.question = context.actions.question;
    if (context.absence) {
        model.ranOn = context.absence->ranOn;
    }
    // Asks first for an absence during the pomodoro. The verdict is asked for later.
    if (model.ranOn && model.question && model.question->id == model.ranOn->pomodoro) {
        model.question.reset();
    }
    if (hidesTitles(context.quietReason)) {
        hideUntyped(model, reading.line.title.empty());
    }
    return model;
}

QuickEntryModel quickReply(const QuickContext& context, std::string_view typed)
{
    const auto reading = readQuick(context, typed);
    const QuickChoice length{.kind = Kind::Length};
    const bool hasLength = reading.timed && !reading.isLengthBare;
    return effectOf(reading, context, hasLength ? std::optional{length} : std::nullopt);
}

std::optional<QuickEntryModel::Suggestion> openChoice(const QuickContext& context,
                                                      std::size_t place)
{
    const auto open = proposedIntentions(context.state);
    if (place >= open.size() || hidesTitles(context.quietReason)) {
        return std::nullopt;
    }
    const auto* running = runningPomodoro(context.state);
    const bool isOther = running != nullptr && running->intention != open[place].id;
    return QuickEntryModel::Suggestion{
        .choice = {.kind = isOther ? Kind::Switch : Kind::Intention, .intention = open[place].id},
        .title = open[place].title};
}

} // namespace pomotide::core
