// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/archive.h"

#include "core/synthesis/error.h"

#include <charconv>
#include <cstdio>
#include <sstream>

namespace synthesis {

namespace {

constexpr std::string_view notePrefix = "note.";

[[noreturn]] void failReading(const std::string& what)
{
    throw Error(ErrorKind::Unreadable, "checkpoint", what);
}

template <typename Number> Number parsed(const Values& values, const std::string& key)
{
    const std::string value = textValue(values, key);
    Number number{};
    const auto [end, failure] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (failure != std::errc() || end != value.data() + value.size())
        failReading("the value of \"" + key + "\" is not a number");
    return number;
}

std::vector<std::vector<std::int64_t>> sizesOf(const torch::nn::Module& network)
{
    std::vector<std::vector<std::int64_t>> sizes;
    for (const torch::Tensor& parameter : network.parameters())
        sizes.push_back(parameter.sizes().vec());
    return sizes;
}

/// Runs `read`, turning LibTorch's own exceptions into ours.
template <typename Read> auto reading(const std::string& name, Read read)
{
    try {
        return read();
    } catch (const std::exception&) { // c10::Error, and what its archive parser throws
        failReading("the part \"" + name + "\" does not fit this program");
    }
}

} // namespace

std::string text(double value)
{
    char digits[32];
    std::snprintf(digits, sizeof digits, "%.17g", value);
    return digits;
}

std::string text(std::int64_t value) { return std::to_string(value); }

std::string text(std::uint64_t value) { return std::to_string(value); }

double realValue(const Values& values, const std::string& key)
{
    return parsed<double>(values, key);
}

std::int64_t integerValue(const Values& values, const std::string& key)
{
    return parsed<std::int64_t>(values, key);
}

std::uint64_t unsignedValue(const Values& values, const std::string& key)
{
    return parsed<std::uint64_t>(values, key);
}

std::string textValue(const Values& values, const std::string& key)
{
    const auto found = values.find(key);
    if (found == values.end())
        failReading("the value of \"" + key + "\" is missing");
    return found->second;
}

Values notesOf(const Values& values)
{
    Values notes;
    for (const auto& [key, value] : values)
        if (key.rfind(notePrefix, 0) == 0)
            notes[key.substr(notePrefix.size())] = value;
    return notes;
}

void addNotes(Values& values, const Values& notes)
{
    for (const auto& [key, value] : notes)
        values[std::string(notePrefix) + key] = value;
}

void ArchiveWriter::add(const std::string& name, const torch::nn::Module& network)
{
    torch::serialize::OutputArchive part;
    network.save(part);
    m_archive.write(name, part);
}

void ArchiveWriter::add(const std::string& name, const torch::optim::Optimizer& optimiser)
{
    torch::serialize::OutputArchive part;
    optimiser.save(part);
    m_archive.write(name, part);
}

std::string ArchiveWriter::bytes()
{
    std::ostringstream stream;
    m_archive.save_to(stream);
    return std::move(stream).str();
}

ArchiveReader::ArchiveReader(const std::string& bytes, const torch::Device& device)
{
    reading("body", [&] { m_archive.load_from(bytes.data(), bytes.size(), device); });
}

torch::serialize::InputArchive ArchiveReader::part(const std::string& name)
{
    torch::serialize::InputArchive found;
    m_archive.read(name, found);
    return found;
}

void ArchiveReader::load(const std::string& name, torch::nn::Module& network)
{
    const std::vector<std::vector<std::int64_t>> expected = sizesOf(network);
    reading(name, [&] {
        torch::serialize::InputArchive found = part(name);
        network.load(found);
    });
    // LibTorch replaces tensors of another size without a word.
    if (sizesOf(network) != expected)
        failReading("the part \"" + name + "\" is of another size than its settings say");
}

void ArchiveReader::load(const std::string& name, torch::optim::Optimizer& optimiser)
{
    reading(name, [&] {
        torch::serialize::InputArchive found = part(name);
        optimiser.load(found);
    });
}

} // namespace synthesis
