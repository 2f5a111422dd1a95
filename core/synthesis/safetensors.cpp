// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/safetensors.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace synthesis {

namespace {

[[noreturn]] void fail(const std::string& what) { throw std::invalid_argument(what); }

/// As much of JSON as these headers hold: objects, lists of whole numbers, plain strings.
class Parser {
public:
    explicit Parser(std::string_view json)
        : m_rest(json)
    {
    }

    /// Takes `wanted` when it comes next.
    bool take(char wanted)
    {
        skipSpace();
        if (m_rest.empty() || m_rest.front() != wanted)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    void require(char wanted)
    {
        if (!take(wanted))
            fail(std::string("its header has no \"") + wanted + "\" where one belongs");
    }

    std::string string()
    {
        require('"');
        std::string result;
        while (!m_rest.empty() && m_rest.front() != '"') {
            if (m_rest.front() == '\\')
                m_rest.remove_prefix(1);
            if (m_rest.empty())
                break;
            result.push_back(m_rest.front());
            m_rest.remove_prefix(1);
        }
        require('"');
        return result;
    }

    std::vector<std::int64_t> numbers()
    {
        std::vector<std::int64_t> result;
        require('[');
        if (take(']'))
            return result;
        do
            result.push_back(number());
        while (take(','));
        require(']');
        return result;
    }

    /// Calls member(key) for each member of an object, which must take the value.
    template <typename Member> void object(Member member)
    {
        require('{');
        if (take('}'))
            return;
        do {
            const std::string key = string();
            require(':');
            member(key);
        } while (take(','));
        require('}');
    }

private:
    void skipSpace()
    {
        m_rest.remove_prefix(std::min(m_rest.find_first_not_of(" \t\r\n"), m_rest.size()));
    }

    std::int64_t number()
    {
        skipSpace();
        std::int64_t value = 0;
        const auto [end, failure]
            = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        if (failure != std::errc() || value < 0)
            fail("its header has no number where one belongs");
        m_rest.remove_prefix(static_cast<std::size_t>(end - m_rest.data()));
        return value;
    }

    std::string_view m_rest;
};

TensorEntry entryFrom(Parser& parser)
{
    TensorEntry entry;
    parser.object([&](const std::string& key) {
        if (key == "dtype") {
            entry.type = parser.string();
        } else if (key == "shape") {
            entry.shape = parser.numbers();
        } else if (key == "data_offsets") {
            const std::vector<std::int64_t> offsets = parser.numbers();
            if (offsets.size() != 2 || offsets[0] > offsets[1])
                fail("its header gives a tensor no place");
            entry.begin = static_cast<std::uint64_t>(offsets[0]);
            entry.end = static_cast<std::uint64_t>(offsets[1]);
        } else {
            fail("its header has an unknown entry \"" + key + "\"");
        }
    });
    return entry;
}

} // namespace

std::map<std::string, TensorEntry> parseSafetensorsHeader(std::string_view json)
{
    Parser parser(json);
    std::map<std::string, TensorEntry> entries;
    parser.object([&](const std::string& name) {
        if (name == "__metadata__")
            parser.object([&](const std::string&) { parser.string(); });
        else
            entries[name] = entryFrom(parser);
    });
    return entries;
}

} // namespace synthesis
