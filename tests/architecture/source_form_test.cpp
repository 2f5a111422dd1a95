// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <gtest/gtest.h>
#include <iostream>
#include <memory>
#include <string>

using architecture::SourceTree;

namespace {

const SourceTree& allSources()
{
    static const SourceTree tree = architecture::readSources({"core", "app", "ui", "tests"});
    return tree;
}

/// What a shell command writes to its standard output.
std::string outputOf(const std::string& command)
{
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), &pclose);
    std::string output;
    for (int byte = pipe ? std::fgetc(pipe.get()) : EOF; byte != EOF; byte = std::fgetc(pipe.get()))
        output += static_cast<char>(byte);
    return output;
}

/// Words that would tie the project to one machine or one package registry. They are put together
/// here so that this file does not name them either.
std::vector<std::string> machineWords()
{
    std::vector<std::string> words;
    for (const char* folder : {"work", "tmp", "var/tmp", "home", "root", "Users", "mnt", "opt"})
        words.push_back("/" + std::string(folder) + "/");
    for (const char* host : {"npmjs", "yarnpkg", "pypi", "pythonhosted", "anaconda", "crates"}) {
        for (const char* domain : {"org", "com", "io"})
            words.push_back(std::string(host) + "." + domain);
    }
    words.push_back(std::string("deb.") + "debian.org");
    return words;
}

/// Whether `word` stands in `line` by itself; a folder does not when it is the tail of a longer
/// path.
bool names(const std::string& line, const std::string& word)
{
    const std::string pathCharacters = "_-.~})";
    for (std::size_t at = line.find(word); at != std::string::npos; at = line.find(word, at + 1)) {
        const char before = at == 0 ? ' ' : line[at - 1];
        const bool isTail = std::isalnum(static_cast<unsigned char>(before)) != 0
            || pathCharacters.find(before) != std::string::npos;
        if (word.front() != '/' || !isTail)
            return true;
    }
    return false;
}

} // namespace

TEST(Sources, BeginWithTheLicenceLine)
{
    ASSERT_FALSE(allSources().empty());
    for (const auto& [path, file] : allSources()) {
        const bool isLicensed = !file.lines.empty()
            && file.lines.front() == "// SPDX-License-Identifier: GPL-3.0-or-later";
        EXPECT_TRUE(isLicensed) << path;
    }
}

TEST(Sources, GuardEachHeaderWithPragmaOnce)
{
    for (const auto& [path, file] : allSources()) {
        if (path.ends_with(".h")) {
            EXPECT_EQ(std::ranges::count(file.lines, "#pragma once"), 1) << path;
        }
    }
}

TEST(Sources, StayBelowSixHundredLines)
{
    for (const auto& [path, file] : allSources()) {
        EXPECT_LE(file.lines.size(), 600U) << path;
        if (file.lines.size() > 400)
            std::cout << path << " has " << file.lines.size()
                      << " lines; is there a second thing in it?\n";
    }
}

TEST(Sources, AreFormatted)
{
    if (outputOf("clang-format --version 2>&1").find("version 14.") == std::string::npos)
        GTEST_SKIP() << "clang-format 14 is not here; other versions format differently";
    std::string command = "cd '" PROJECT_ROOT "' && clang-format --dry-run";
    for (const auto& [path, file] : allSources()) {
        if (!path.ends_with(".in"))
            command += " '" + path + "'";
    }

    const std::string unformatted
        = outputOf(command + " 2>&1 | sed -n 's|:.*warning:.*||p' | sort -u");

    EXPECT_EQ(unformatted, "");
}

TEST(Project, NamesNoMachineAndNoPackageRegistry)
{
    const auto words = machineWords();
    for (const auto& [path, file] : architecture::readTextFiles()) {
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            for (const std::string& word : words)
                EXPECT_FALSE(names(file.lines[i], word))
                    << path << ":" << i + 1 << " names " << word;
        }
    }
}

TEST(Project, TellsAPathOfAMachineFromTheTailOfALongerOne)
{
    const std::string folder = machineWords().front();

    EXPECT_TRUE(names("open(\"" + folder + "clip.mp4\")", folder));
    EXPECT_TRUE(names(folder + "clip.mp4", folder));
    EXPECT_FALSE(names("patch" + folder + "clip.mp4", folder));
    EXPECT_FALSE(names("${folder}" + folder + "clip.mp4", folder));
}
