// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>

namespace pomotide::core {

/// A failure of the environment. ui/text makes the sentence for people from it.
struct Failure {
    enum class Kind {
        IsDirectory,  ///< the path names a folder
        NotReadable,  ///< there, but it may not be opened, or its folder cannot be written
        NotADatabase, ///< a file of another kind
        NotOurs,      ///< a database, but another program's
        Newer,        ///< written by a newer version of this program
        Damaged,      ///< it was a database of ours; reading it fails
        Busy,         ///< another program holds it for longer than we wait
        Full,         ///< no room on the disk
        Other,
    };

    Kind kind = Kind::Other;
    std::string subject; ///< the object of the work, mostly the path of a file
    std::string detail;  ///< the library's or system's own words, untranslated

    bool operator==(const Failure&) const = default;
};

/// A value, or why there is none.
template<typename Value>
class [[nodiscard]] Result {
public:
    Result(Value value) : m_content(std::move(value)) {}
    Result(Failure failure) : m_content(std::move(failure)) {}

    [[nodiscard]] explicit operator bool() const { return m_content.index() == 0; }
    [[nodiscard]] const Value& operator*() const& { return std::get<0>(m_content); }
    [[nodiscard]] Value& operator*() & { return std::get<0>(m_content); }
    [[nodiscard]] Value&& operator*() && { return std::get<0>(std::move(m_content)); }
    [[nodiscard]] const Value* operator->() const { return &std::get<0>(m_content); }
    [[nodiscard]] Value* operator->() { return &std::get<0>(m_content); }
    [[nodiscard]] const Failure& failure() const { return std::get<1>(m_content); }

private:
    std::variant<Value, Failure> m_content;
};

/// Success without a value.
struct Unit {
    bool operator==(const Unit&) const = default;
};

} // namespace pomotide::core
