// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>

namespace pomotide::core {

/// A failure of the environment. ui/text turns it into a message.
struct Failure {
    enum class Kind {
        IsDirectory,  ///< the path names a folder
        NotReadable,  ///< exists, but may not be opened, or its folder cannot be written
        NotADatabase, ///< a file of another kind
        NotOurs,      ///< a database, but another program's
        Newer,        ///< written by a newer version of this program
        Damaged,      ///< a database of ours that cannot be read
        Busy,         ///< another program holds it for longer than the patience
        Full,         ///< no room on the disk
        DiskFails,    ///< the disk itself did not read or write
        Other,
    };

    Kind kind = Kind::Other;
    std::string subject; ///< the object of the operation, mostly the path of a file
    std::string detail;  ///< the message of the library or the system, untranslated

    bool operator==(const Failure&) const = default;
};

/// A value, or the failure to get it.
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
