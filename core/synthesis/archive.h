// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <torch/torch.h>

namespace synthesis {

/// Settings as readable text, as they lie in a checkpoint.
using Values = std::map<std::string, std::string>;

/// Text that turns back into exactly the same number.
std::string text(double value);
std::string text(std::int64_t value);
std::string text(std::uint64_t value);

/// Throw Error(Unreadable) when `key` is missing or is not a number.
double realValue(const Values& values, const std::string& key);
std::int64_t integerValue(const Values& values, const std::string& key);
std::uint64_t unsignedValue(const Values& values, const std::string& key);
std::string textValue(const Values& values, const std::string& key);

/// The entries of `values` whose keys start with "note.", without it; and the reverse.
Values notesOf(const Values& values);
void addNotes(Values& values, const Values& notes);

/// Parts of a checkpoint's body: each is a network or an optimiser under a name.
class ArchiveWriter {
public:
    void add(const std::string& name, const torch::nn::Module& network);
    void add(const std::string& name, const torch::optim::Optimizer& optimiser);
    std::string bytes();

private:
    torch::serialize::OutputArchive m_archive;
};

/// Throws Error(Unreadable) when the body is no archive or a part is missing or of other sizes.
class ArchiveReader {
public:
    ArchiveReader(const std::string& bytes, const torch::Device& device);
    void load(const std::string& name, torch::nn::Module& network);
    void load(const std::string& name, torch::optim::Optimizer& optimiser);

private:
    torch::serialize::InputArchive part(const std::string& name);

    torch::serialize::InputArchive m_archive;
};

} // namespace synthesis
