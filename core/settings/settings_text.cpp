// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings_text.h"

#include "core/text/trimmed.h"

#include <algorithm>

namespace pomotide::core {

namespace {

/// Reads the lines one by one.
struct Reader {
    Settings settings;
    std::vector<const Setting*> seen;
    std::vector<SettingsFault> faults;

    void read(std::size_t number, std::string_view line)
    {
        using Kind = SettingsFault::Kind;
        const auto content = trimmed(line.substr(0, line.find('#')));
        const auto refuse = [&](Kind kind, const Setting* setting, std::string_view found) {
            faults.push_back(
                {.line = number, .kind = kind, .setting = setting, .found = std::string(found)});
        };
        if (content.empty()) {
            return;
        }
        const auto equals = content.find('=');
        if (equals == std::string_view::npos) {
            return refuse(Kind::NoEqualsSign, nullptr, content);
        }
        const auto key = trimmed(content.substr(0, equals));
        const auto* const setting = findSetting(key);
        if (setting == nullptr) {
            return refuse(Kind::UnknownKey, nullptr, key);
        }
        if (std::find(seen.begin(), seen.end(), setting) != seen.end()) {
            return refuse(Kind::Twice, setting, key);
        }
        seen.push_back(setting);
        const auto value = trimmed(content.substr(equals + 1));
        auto changed = setting->parse(settings, value);
        if (!changed) {
            return refuse(Kind::BadValue, setting, value);
        }
        settings = *std::move(changed);
    }
};

} // namespace

std::string formatSettings(const Settings& settings)
{
    std::string text;
    for (const auto& setting : settingTable()) {
        text.append(setting.key).append(" = ").append(setting.format(settings)).append("\n");
    }
    return text;
}

std::variant<Settings, std::vector<SettingsFault>> parseSettings(std::string_view text,
                                                                 const Settings& base)
{
    Reader reader{.settings = base, .seen = {}, .faults = {}};
    for (std::size_t number = 1; !text.empty(); ++number) {
        const auto line = text.substr(0, text.find('\n'));
        reader.read(number, line);
        text.remove_prefix(std::min(line.size() + 1, text.size()));
    }
    if (!reader.faults.empty()) {
        return std::move(reader.faults);
    }
    return std::move(reader.settings);
}

} // namespace pomotide::core
