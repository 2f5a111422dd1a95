// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/include_rules.h"
#include "tests/architecture/layers.h"
#include "tests/architecture/source_tree.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>

using architecture::forbiddenIncludes;
using architecture::leakedThirdParties;
using architecture::sourceFile;
using architecture::SourceTree;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const SourceTree& engineAndFaces()
{
    static const SourceTree tree = architecture::readSources({"core", "app", "ui"});
    return tree;
}

std::string inLines(const std::vector<std::string>& sentences)
{
    std::string text;
    for (const std::string& sentence : sentences)
        text += "\n  " + sentence;
    return text;
}

/// All "core_x" of a CMakeLists.txt, as folders.
std::vector<std::string> librariesNamedIn(const architecture::SourceFile& listFile)
{
    std::vector<std::string> folders;
    for (const std::string& line : listFile.lines) {
        for (std::size_t at = line.find("core_"); at != std::string::npos;
             at = line.find("core_", at + 1)) {
            const std::size_t end = line.find_first_not_of("abcdefghijklmnopqrstuvwxyz", at + 5);
            const bool isWordStart
                = at == 0 || std::string(" (").find(line[at - 1]) != std::string::npos;
            if (isWordStart)
                folders.push_back("core/" + line.substr(at + 5, end - at - 5));
        }
    }
    return folders;
}

} // namespace

TEST(IncludeRules, LetAFileIncludeItsOwnFolderAndThoseOfItsRow)
{
    const SourceTree tree = {{"core/pose/track.cpp",
        sourceFile("#include \"core/pose/track.h\"\n#include \"core/base/error.h\"\n"
                   "#include <opencv2/core/mat.hpp>\n#include <vector>\n")}};

    EXPECT_THAT(forbiddenIncludes(tree), IsEmpty());
}

TEST(IncludeRules, RefuseAHigherFolder)
{
    const SourceTree tree
        = {{"core/base/log.cpp", sourceFile("#include \"core/pipeline/task.h\"\n")}};

    EXPECT_THAT(forbiddenIncludes(tree),
        ElementsAre("core/base/log.cpp: core/pipeline/task.h is not open to core/base"));
}

TEST(IncludeRules, RefuseAPathThatIsNotFromTheRoot)
{
    const SourceTree tree = {{"core/pose/track.cpp",
        sourceFile("#include \"../base/error.h\"\n#include \"track.h\"\n")}};

    EXPECT_THAT(forbiddenIncludes(tree),
        ElementsAre(
            "core/pose/track.cpp: ../base/error.h is not a full path from the root of the project",
            "core/pose/track.cpp: track.h is not a full path from the root of the project"));
}

TEST(IncludeRules, RefuseTorchBelowItsLineAndQtOutsideTheWindow)
{
    const SourceTree tree = {{"core/warp/matte.h", sourceFile("#include <torch/torch.h>\n")},
        {"app/cli/main.cpp", sourceFile("#include <QString>\n")}};

    EXPECT_THAT(forbiddenIncludes(tree),
        ElementsAre("app/cli/main.cpp: QString is qt, which app/cli may not name",
            "core/warp/matte.h: torch/torch.h is torch, which core/warp may not name"));
}

TEST(IncludeRules, RefuseASourceOutsideTheListedFolders)
{
    const SourceTree tree = {{"core/helpers/misc.h", sourceFile("")}};

    EXPECT_THAT(forbiddenIncludes(tree),
        ElementsAre("core/helpers/misc.h lies in no folder of the layer list"));
}

TEST(IncludeRules, SeeAThirdPartyThatComesThroughTwoHeaders)
{
    const SourceTree tree
        = {{"core/media/handles.h", sourceFile("#include <libavcodec/avcodec.h>\n")},
            {"core/media/video_reader.h", sourceFile("#include \"core/media/handles.h\"\n")},
            {"core/sample/clips.cpp", sourceFile("#include \"core/media/video_reader.h\"\n")}};

    EXPECT_THAT(leakedThirdParties(tree),
        ElementsAre(
            "core/sample/clips.cpp: libavcodec/avcodec.h reaches it through core/media/handles.h"));
}

TEST(Project, IncludesOnlyWhatTheLayerListAllows)
{
    ASSERT_FALSE(engineAndFaces().empty());

    const auto sentences = forbiddenIncludes(engineAndFaces());

    EXPECT_TRUE(sentences.empty()) << inLines(sentences);
}

TEST(Project, KeepsThirdPartiesOutOfTheHeadersThatOtherLibrariesInclude)
{
    const auto sentences = leakedThirdParties(engineAndFaces());

    EXPECT_TRUE(sentences.empty()) << inLines(sentences);
}

TEST(Project, LinksOnlyWhatTheLayerListAllows)
{
    for (const architecture::Layer& layer : architecture::layers()) {
        const auto listFile
            = architecture::readProjectFile(std::string(layer.folder) + "/CMakeLists.txt");
        for (const std::string& folder : librariesNamedIn(listFile)) {
            const bool isAllowed = folder == layer.folder
                || std::ranges::find(layer.mayInclude, folder) != layer.mayInclude.end();
            EXPECT_TRUE(isAllowed) << layer.folder << " links " << folder;
        }
    }
}

TEST(Project, ShowsItsFoldersInTheReadmeLowestFirst)
{
    std::string readme;
    for (const std::string& line : architecture::readProjectFile("README.md").lines)
        readme += line + "\n";

    std::size_t last = 0;
    for (const architecture::Layer& layer : architecture::layers()) {
        if (layer.folder == "ui" || layer.folder == "app/gui")
            continue; // shown once they exist
        const std::size_t at = readme.find("`" + std::string(layer.folder) + "`");
        ASSERT_NE(at, std::string::npos) << layer.folder;
        EXPECT_GT(at, last) << layer.folder;
        last = at;
    }
}
