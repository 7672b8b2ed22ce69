// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/completion.h"

#include "app/pomotidectl/shell_word.h"

#include <QString>

#include <algorithm>

namespace pomotide::cli {

namespace {

constexpr auto kCommand = "complete";
constexpr auto kBash = "--bash";
constexpr auto kDatabase = "--database";
constexpr auto kEndOfOptions = "--";

bool isOption(const std::string& word)
{
    return word.size() > 1 && word.front() == '-';
}

bool takesValue(const CLI::Option& option)
{
    return option.get_items_expected_max() > 0;
}

/// Both parts of "--option=value"; all of it is the first if there is no sign of equality.
std::pair<std::string, std::optional<std::string>> partsOf(const std::string& word)
{
    const auto equals = word.find('=');
    return equals == word.npos
               ? std::pair{word, std::optional<std::string>{}}
               : std::pair{word.substr(0, equals), std::optional{word.substr(equals + 1)}};
}

/// The option of that name of the command, or of one around it.
const CLI::Option* optionNamed(const CLI::App* command, const std::string& name)
{
    for (; command != nullptr; command = command->get_parent()) {
        if (const auto* option = command->get_option_no_throw(name)) {
            return option;
        }
    }
    return nullptr;
}

/// Where the cursor is.
struct Place {
    const CLI::App* command;
    std::vector<std::string> arguments{};    ///< of that command, so far
    const CLI::Option* awaiting = nullptr;   ///< the option whose value comes next
    std::vector<const CLI::Option*> given{}; ///< options
    bool takesOptions = true;
};

const CLI::App* subcommandNamed(const CLI::App& command, const std::string& name)
{
    const auto found = command.get_subcommands(
        [&name](const CLI::App* subcommand) { return subcommand->get_name() == name; });
    return found.empty() ? nullptr : found.front();
}

void advance(Place& place, const std::string& word)
{
    if (place.awaiting != nullptr) {
        place.awaiting = nullptr;
    } else if (place.takesOptions && word == kEndOfOptions) {
        place.takesOptions = false;
    } else if (place.takesOptions && isOption(word)) {
        const auto [name, value] = partsOf(word);
        const auto* option = optionNamed(place.command, name);
        if (option != nullptr) {
            place.given.push_back(option);
            place.awaiting = takesValue(*option) && !value ? option : nullptr;
        }
    } else if (const auto* subcommand = subcommandNamed(*place.command, word);
               subcommand != nullptr && place.arguments.empty()) {
        place.command = subcommand;
    } else {
        place.arguments.push_back(word);
    }
}

Place placeAfter(const std::vector<std::string>& words, const CLI::App& app)
{
    Place place{.command = &app};
    for (const auto& word : words) {
        advance(place, word);
    }
    return place;
}

/// The argument that comes next. The last may have any number of words.
const CLI::Option* nextArgument(const Place& place)
{
    const auto arguments = place.command->get_options(
        [](const CLI::Option* option) { return option->get_positional(); });
    if (arguments.empty()) {
        return nullptr;
    }
    const auto next = std::min(place.arguments.size(), arguments.size() - 1);
    const bool isThere =
        place.arguments.size() < arguments.size() || arguments[next]->get_items_expected_max() > 1;
    return isThere ? arguments[next] : nullptr;
}

Candidates optionsAt(const Place& place)
{
    Candidates candidates;
    for (const auto* command = place.command; command != nullptr; command = command->get_parent()) {
        for (const auto* option : command->get_options()) {
            const bool isGiven =
                std::find(place.given.begin(), place.given.end(), option) != place.given.end();
            // Help of the program itself is not meant within a command.
            const bool isHidden = command != place.command && !takesValue(*option);
            if (!option->get_lnames().empty() && !isGiven && !isHidden) {
                candidates.words.push_back(
                    {"--" + option->get_lnames().front(), option->get_description()});
            }
        }
    }
    return candidates;
}

Candidates commandsAt(const Place& place)
{
    Candidates candidates;
    for (const auto* command : place.command->get_subcommands({})) {
        candidates.words.push_back({command->get_name(), command->get_description()});
    }
    return candidates;
}

void append(Candidates& candidates, const Candidates& others)
{
    candidates.words.insert(candidates.words.end(), others.words.begin(), others.words.end());
    candidates.takesFiles = candidates.takesFiles || others.takesFiles;
}

/// In one line, and without a tab.
std::string inOneLine(const std::string& text)
{
    return QString::fromStdString(text).simplified().toStdString();
}

/// bash puts a word in place of what follows the last of these.
std::size_t keptInBash(const CompletionRequest& request, const std::string& typed)
{
    const auto last = request.quote == 0 ? typed.find_last_of("=:") : typed.npos;
    return last == typed.npos ? 0 : last + 1;
}

std::string answerToBash(const CompletionRequest& request, const Candidates& candidates)
{
    const std::string& typed = request.words.back();
    const auto kept = keptInBash(request, typed);
    std::string text;
    for (const auto& [word, meaning] : candidates.words) {
        const auto line = inOneLine(word);
        if (line.starts_with(typed)) {
            text += quoted(std::string_view{line}.substr(kept), request.quote) + "\n";
        }
    }
    return text;
}

} // namespace

std::optional<CompletionRequest> completionIn(const std::vector<std::string>& arguments)
{
    if (arguments.empty() || arguments.front() != kCommand) {
        return std::nullopt;
    }
    CompletionRequest request;
    std::size_t next = 1;
    if (arguments.size() > next && arguments[next] == kBash) {
        request.isBash = true;
        ++next;
    }
    if (arguments.size() <= next + 1 || arguments[next] != kEndOfOptions) {
        return std::nullopt;
    }
    for (++next; next < arguments.size(); ++next) {
        const auto word = request.isBash ? unquoted(arguments[next]) : ShellWord{arguments[next]};
        request.words.push_back(word.text);
        request.quote = word.quote;
    }
    return request;
}

std::optional<std::string> databaseIn(const CompletionRequest& request)
{
    for (std::size_t i = 0; i + 1 < request.words.size(); ++i) {
        const auto [name, value] = partsOf(request.words[i]);
        if (name == kDatabase) {
            return value ? *value : request.words[i + 1];
        }
    }
    return std::nullopt;
}

Candidates candidatesFor(const CompletionRequest& request, const CLI::App& app,
                         const core::State& now, const core::History& history)
{
    const std::string& last = request.words.back();
    const Place place = placeAfter({request.words.begin(), request.words.end() - 1}, app);
    if (place.awaiting != nullptr) {
        return valuesFor(*place.awaiting, *place.command, {}, now, history);
    }
    if (place.takesOptions && last.starts_with('-')) {
        const auto [name, value] = partsOf(last);
        const auto* option = optionNamed(place.command, name);
        if (!value || option == nullptr) {
            return optionsAt(place);
        }
        auto values = valuesFor(*option, *place.command, {}, now, history);
        for (auto& candidate : values.words) {
            candidate.word.insert(0, name + "=");
        }
        return values;
    }
    auto candidates = place.arguments.empty() ? commandsAt(place) : Candidates{};
    if (const auto* argument = nextArgument(place)) {
        append(candidates, valuesFor(*argument, *place.command, place.arguments, now, history));
    }
    const bool isNothing = candidates.words.empty() && !candidates.takesFiles;
    return isNothing && last.empty() && place.takesOptions ? optionsAt(place) : candidates;
}

std::string answerTo(const CompletionRequest& request, const Candidates& candidates)
{
    std::string text;
    if (request.isBash) {
        text = answerToBash(request, candidates);
    } else {
        for (const auto& [word, meaning] : candidates.words) {
            text += inOneLine(word) + "\t" + inOneLine(meaning) + "\n";
        }
    }
    text += candidates.takesFiles ? "\tfiles\n" : "";
    text.erase(text.find_last_not_of('\n') + 1); // printing it ends the last line
    return text;
}

} // namespace pomotide::cli
