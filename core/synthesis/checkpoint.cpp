// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/checkpoint.h"

#include "core/synthesis/checksum.h"
#include "core/synthesis/durable_file.h"
#include "core/synthesis/error.h"

#include <string_view>

namespace synthesis {

// The file, all numbers little-endian:
//   magic 8 bytes | version u32 | kind | count u32, then count times (key, value) | body | CRC-64
//   u64
// where every text is its length as u64 and its bytes; the checksum covers everything before it.

namespace {

constexpr std::string_view magic = "USCKPT\r\n";
constexpr std::size_t checksumBytes = 8;

template <typename Number> void put(std::string& out, Number number)
{
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        out.push_back(static_cast<char>((number >> (8 * i)) & 0xFFU));
}

void putText(std::string& out, std::string_view text)
{
    put<std::uint64_t>(out, text.size());
    out.append(text);
}

std::string encoded(const Checkpoint& checkpoint)
{
    std::string out(magic);
    put<std::uint32_t>(out, checkpointVersion);
    putText(out, checkpoint.kind);
    put<std::uint32_t>(out, static_cast<std::uint32_t>(checkpoint.values.size()));
    for (const auto& [key, value] : checkpoint.values) {
        putText(out, key);
        putText(out, value);
    }
    putText(out, checkpoint.body);
    put<std::uint64_t>(out, crc64(out));
    return out;
}

/// Takes numbers and texts from the front; throws when there is less than asked for.
class Parser {
public:
    Parser(std::string_view bytes, std::string path)
        : m_rest(bytes)
        , m_path(std::move(path))
    {
    }

    std::string_view take(std::uint64_t count)
    {
        if (count > m_rest.size())
            throw Error(ErrorKind::Unreadable, m_path, "the checkpoint is cut off");
        const std::string_view taken = m_rest.substr(0, count);
        m_rest.remove_prefix(count);
        return taken;
    }

    template <typename Number> Number number()
    {
        Number value = 0;
        const std::string_view bytes = take(sizeof(Number));
        for (std::size_t i = 0; i < sizeof(Number); ++i)
            value |= static_cast<Number>(static_cast<unsigned char>(bytes[i])) << (8 * i);
        return value;
    }

    std::string text() { return std::string(take(number<std::uint64_t>())); }

private:
    std::string_view m_rest;
    std::string m_path;
};

void requireVersion(Parser& parser, const std::string& path)
{
    if (parser.take(magic.size()) != magic)
        throw Error(ErrorKind::Unreadable, path, "this is not a checkpoint");
    const auto version = parser.number<std::uint32_t>();
    if (version > checkpointVersion)
        throw Error(ErrorKind::NewerVersion, path,
            "this checkpoint was made by a newer version of the program (format "
                + std::to_string(version) + ", this one reads up to "
                + std::to_string(checkpointVersion) + ")");
}

void requireChecksum(std::string_view bytes, const std::string& path)
{
    if (bytes.size() < checksumBytes)
        throw Error(ErrorKind::Unreadable, path, "the checkpoint is cut off");
    Parser end(bytes.substr(bytes.size() - checksumBytes), path);
    if (end.number<std::uint64_t>() != crc64(bytes.substr(0, bytes.size() - checksumBytes)))
        throw Error(
            ErrorKind::Unreadable, path, "the checkpoint is damaged, its checksum is wrong");
}

} // namespace

void writeCheckpoint(const std::filesystem::path& path, const Checkpoint& checkpoint)
{
    writeDurably(path, encoded(checkpoint));
}

Checkpoint readCheckpoint(const std::filesystem::path& path)
{
    const std::string bytes = readWhole(path);
    Parser parser(bytes, path.string());
    requireVersion(parser, path.string());
    requireChecksum(bytes, path.string());
    Checkpoint checkpoint;
    checkpoint.kind = parser.text();
    const auto count = parser.number<std::uint32_t>();
    for (std::uint32_t i = 0; i < count; ++i) {
        std::string key = parser.text();
        checkpoint.values[std::move(key)] = parser.text();
    }
    checkpoint.body = parser.text();
    return checkpoint;
}

void requireLabelFormat(const Checkpoint& checkpoint, const std::string& labelFormat)
{
    const auto found = checkpoint.values.find("label_format");
    const std::string trained = found == checkpoint.values.end() ? "" : found->second;
    if (trained != labelFormat)
        throw Error(ErrorKind::LabelMismatch, "checkpoint",
            "it was trained on labels of the format \"" + trained + "\", not \"" + labelFormat
                + "\"");
}

} // namespace synthesis
