// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/tensor_file.h"

#include "core/synthesis/error.h"
#include "tests/synthesis/safetensors_file.h"
#include "tests/synthesis/temporary_folder.h"

#include <fstream>
#include <gtest/gtest.h>
#include <torch/script.h>

namespace synthesis {

namespace {

using test::TemporaryFolder;
using test::writeFile;

/// The message of the error that reading `bytes` ends in.
std::string complaintAbout(const std::string& bytes)
{
    const TemporaryFolder folder;
    writeFile(folder.path() / "weights", bytes);
    try {
        readTensors(folder.path() / "weights");
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Unreadable);
        return error.message();
    }
    return "";
}

std::string withHeader(const std::string& header, const std::string& data)
{
    return test::safetensors(header, data);
}

} // namespace

TEST(TensorFile, ReadsSafetensors)
{
    const TemporaryFolder folder;
    const std::string header
        = R"({"__metadata__":{"format":"pt"}, "b.weight":{"dtype":"F32","shape":[2, 1],)"
          R"("data_offsets":[2,10]},"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}})";
    const float numbers[] = {1.5F, -2};
    std::string data = "\x07\x09";
    data.append(reinterpret_cast<const char*>(numbers), sizeof numbers);
    writeFile(folder.path() / "w.safetensors", withHeader(header, data));

    const auto tensors = readTensors(folder.path() / "w.safetensors");

    ASSERT_EQ(tensors.size(), 2u);
    EXPECT_TRUE(torch::equal(tensors.at("b.weight"), torch::tensor({{1.5F}, {-2.0F}})));
    EXPECT_TRUE(torch::equal(tensors.at("a"), torch::tensor({7, 9}, torch::kByte)));
}

TEST(TensorFile, ReadsTorchScript)
{
    const TemporaryFolder folder;
    torch::jit::Module module("weights");
    torch::jit::Module inner("inner");
    inner.register_parameter("weight", torch::tensor({1.0F, 2.0F}), /*is_buffer=*/false);
    module.register_module("features", inner);
    module.save((folder.path() / "w.pt").string());

    const auto tensors = readTensors(folder.path() / "w.pt");

    ASSERT_EQ(tensors.size(), 1u);
    EXPECT_TRUE(torch::equal(tensors.at("features.weight"), torch::tensor({1.0F, 2.0F})));
}

TEST(TensorFile, SaysWhatIsWrongWithAFile)
{
    EXPECT_EQ(complaintAbout("abc"), "it is cut off");
    EXPECT_EQ(complaintAbout("a text of some length"),
        "it is neither a safetensors nor a TorchScript file");
    EXPECT_EQ(complaintAbout("PK\x03\x04 no archive"), "it is damaged, or no TorchScript module");
    EXPECT_EQ(complaintAbout(
                  withHeader(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", "1234")),
        "its tensor \"a\" is cut off or of another size");
    EXPECT_EQ(
        complaintAbout(withHeader(
            R"({"a":{"dtype":"F32","shape":[99999999999,99999999999,9],"data_offsets":[0,4]}})",
            "1234")),
        "its tensor \"a\" is cut off or of another size");
    EXPECT_EQ(complaintAbout(
                  withHeader(R"({"a":{"dtype":"Q4","shape":[1],"data_offsets":[0,4]}})", "1234")),
        "it holds numbers of the unknown type \"Q4\"");
}

TEST(TensorFile, CutAnywhereIsUnreadableAndNeverACrash)
{
    const std::string whole
        = withHeader(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})", "1234");

    for (std::size_t length = 0; length < whole.size(); ++length)
        EXPECT_NE(complaintAbout(whole.substr(0, length)), "") << length;
}

TEST(TensorFile, ThatIsNotThereIsNotFound)
{
    try {
        readTensors("/nowhere/vgg19.safetensors");
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::NotFound);
    }
}

} // namespace synthesis
