// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/quick_entry_model.h"

#include "core/text/duration.h"
#include "core/text/trimmed.h"

#include <algorithm>

namespace pomotide::core {

namespace {

constexpr char kEstimateMark = '~';
constexpr std::string_view kBlanks = " \t";

/// The quality of a title as a match for the typed text, the best first.
enum class Fit { Begins, HasWord, Within, None };

/// The longest text at the front of `words` that is a duration. A number alone is one only if
/// nothing follows it: "~5 miles" is none.
std::optional<std::pair<Duration, std::size_t>> durationInFront(std::string_view words)
{
    if (words.empty() || kBlanks.find(words.front()) != std::string_view::npos) {
        return std::nullopt;
    }
    for (auto end = words.size(); end != 0 && end != std::string_view::npos;) {
        const auto bare = end == words.size() ? BareNumber::Minutes : BareNumber::Nothing;
        if (const auto length = parseDuration(words.substr(0, end), bare)) {
            return std::pair{*length, end};
        }
        end = words.find_last_of(kBlanks, end - 1);
    }
    return std::nullopt;
}

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!(text = trimmed(text)).empty()) {
        const auto word = text.substr(0, text.find_first_of(kBlanks));
        words.push_back(word);
        text.remove_prefix(word.size());
    }
    return words;
}

bool isWordOf(std::string_view title, std::size_t at)
{
    return at == 0 || kBlanks.find(title[at - 1]) != std::string_view::npos;
}

Fit fitOf(std::string_view title, std::string_view typed)
{
    Fit worst = Fit::HasWord;
    for (const auto word : wordsOf(typed)) {
        auto at = title.find(word);
        if (at == std::string_view::npos) {
            return Fit::None;
        }
        while (at != std::string_view::npos && !isWordOf(title, at)) {
            at = title.find(word, at + 1);
        }
        worst = at == std::string_view::npos ? Fit::Within : worst;
    }
    return title.starts_with(typed) ? Fit::Begins : worst;
}

/// Suggestions: the best matches of the typed title first, equal ones in the order of the list.
std::vector<QuickEntryModel::Suggestion>
suggestionsFor(const std::vector<Intention>& open, const std::string& typed, const Folded& folded)
{
    const auto wanted = folded(typed);
    std::vector<std::pair<Fit, const Intention*>> fitting;
    for (const auto& intention : open) {
        if (const auto fit = fitOf(folded(intention.title), wanted); fit != Fit::None) {
            fitting.emplace_back(fit, &intention);
        }
    }
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<QuickEntryModel::Suggestion> suggestions;
    for (const auto& [fit, intention] : fitting) {
        if (suggestions.size() == QuickEntryModel::kMostSuggestions) {
            break;
        }
        suggestions.push_back({.id = intention->id, .title = intention->title});
    }
    return suggestions;
}

/// The open intention that is chosen, or has the typed title.
const Intention* meant(const State& state, const QuickInput& input, const std::string& title,
                       const Folded& folded)
{
    const auto wanted = folded(title);
    const auto found = std::find_if(state.open.begin(), state.open.end(), [&](const auto& each) {
        return input.chosen ? each.id == *input.chosen : folded(each.title) == wanted;
    });
    return found == state.open.end() ? nullptr : &*found;
}

bool isMeantAsEstimate(std::string_view word)
{
    return word.size() > 1 && word[0] == kEstimateMark && word[1] >= '0' && word[1] <= '9';
}

EstimateFault faultOf(const QuickLine& line)
{
    if (line.isEstimateUnreadable) {
        return EstimateFault::Unreadable;
    }
    const bool isWithin = !line.estimate || (*line.estimate >= kShortestEstimate &&
                                             *line.estimate <= kLongestEstimate);
    return isWithin ? EstimateFault::None : EstimateFault::OutOfBounds;
}

void decideAct(QuickEntryModel& model, const State& state, const NowModel& now)
{
    auto& wish = model.wish;
    const bool isNothingTyped = wish.title.empty() && !wish.intention;
    if (now.next) {
        const bool hasFirst = !state.open.empty();
        if (isNothingTyped && !hasFirst) {
            return;
        }
        if (isNothingTyped) {
            wish.intention = state.open.front().id;
            wish.title = state.open.front().title;
        }
        model.act = now.kind == PhaseKind::Grace ? QuickAct::Continue : QuickAct::Start;
    } else if (!isNothingTyped) {
        model.act = wish.intention ? QuickAct::Known : QuickAct::Note;
    }
}

void hideUntyped(QuickEntryModel& model, bool isNothingTyped)
{
    if (isNothingTyped) {
        model.wish.title.clear();
    }
    if (model.question) {
        model.question->title.clear();
    }
    if (model.ranOn) {
        model.ranOn->title.clear();
    }
}

} // namespace

QuickLine readQuickLine(std::string_view typed)
{
    for (auto mark = typed.rfind(kEstimateMark); mark != std::string_view::npos;
         mark = mark == 0 ? std::string_view::npos : typed.rfind(kEstimateMark, mark - 1)) {
        const auto length =
            isWordOf(typed, mark) ? durationInFront(typed.substr(mark + 1)) : std::nullopt;
        if (length) {
            const auto before = trimmed(typed.substr(0, mark));
            const auto after = trimmed(typed.substr(mark + 1 + length->second));
            const auto* const between = before.empty() || after.empty() ? "" : " ";
            return {.title = std::string{before}.append(between).append(after),
                    .estimate = length->first};
        }
    }
    const auto words = wordsOf(typed);
    return {.title = std::string{trimmed(typed)},
            .estimate = {},
            .isEstimateUnreadable = !words.empty() && isMeantAsEstimate(words.back())};
}

QuickWish readQuickWish(const State& state, const QuickInput& input, const Folded& folded)
{
    auto line = readQuickLine(input.typed);
    QuickWish wish{.intention = {}, .title = std::move(line.title), .estimate = line.estimate};
    if (const auto* intention = meant(state, input, wish.title, folded)) {
        wish.intention = intention->id;
        wish.title = intention->title;
    }
    return wish;
}

QuickEntryModel quickEntryModel(const State& state, const NowModel& now, const NowActions& actions,
                                QuietReason quietReason, const std::optional<AbsenceModel>& absence,
                                const QuickInput& input, const Folded& folded)
{
    const auto typed = readQuickLine(input.typed);
    QuickEntryModel model;
    model.wish = readQuickWish(state, input, folded);
    model.estimateFault = faultOf(typed);
    const bool hidesAll = hidesTitles(quietReason) && typed.title.empty();
    if (now.next) {
        model.length = *now.next;
        if (!hidesAll) {
            model.suggestions = suggestionsFor(state.open, typed.title, folded);
        }
    }
    decideAct(model, state, now);
    model.question = actions.question;
    if (absence) {
        model.ranOn = absence->ranOn;
    }
    // Asks first for an absence during the pomodoro. The verdict is asked for later.
    if (model.ranOn && model.question && model.question->id == model.ranOn->pomodoro) {
        model.question.reset();
    }
    if (hidesTitles(quietReason)) {
        hideUntyped(model, hidesAll);
    }
    return model;
}

} // namespace pomotide::core
