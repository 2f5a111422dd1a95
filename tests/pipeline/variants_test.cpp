// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/pipeline/edn_method.h"
#include "core/pipeline/variants.h"

#include <algorithm>
#include <gmock/gmock.h>

using pipeline::Preset;
using pipeline::Variant;
using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;

namespace {

std::vector<std::string> namesOf(const std::vector<Variant>& variants)
{
    std::vector<std::string> names;
    for (const Variant& variant : variants)
        names.push_back(variant.name);
    return names;
}

} // namespace

TEST(Variants, AreTakenByNameInTheOrderGivenEachOnce)
{
    const auto variants = pipeline::variantsNamed("good,plate,good", 7, {});

    EXPECT_THAT(namesOf(variants), ElementsAre("good", "plate"));
    EXPECT_EQ(variants[0].training.preset, Preset::Good);
    EXPECT_EQ(variants[0].training.budget, pipeline::defaultBudget(Preset::Good));
    EXPECT_EQ(variants[0].training.seed, 7);
    EXPECT_EQ(variants[1].painter, Variant::Painter::Plate);
}

TEST(Variants, OfAGroupShareTheBudgetThatWasGiven)
{
    const auto variants = pipeline::variantsNamed("ours,best", 1, 120);

    EXPECT_THAT(
        namesOf(variants), ElementsAre("plate", "nearest", "preview", "draft", "good", "best"));
    for (const Variant& variant : variants)
        EXPECT_EQ(variant.training.budget, 120) << variant.name;
}

TEST(Variants, OfThePaperAreItsStepsFromFrameByFrameToTheFace)
{
    const auto variants = pipeline::variantsNamed("paper", 1, 60);

    EXPECT_THAT(
        namesOf(variants), ElementsAre("plate", "nearest", "frame-by-frame", "smoothed", "face"));
    EXPECT_EQ(variants[2].training.method, "frame-by-frame, no-face");
    EXPECT_EQ(variants[3].training.method, "no-face");
    EXPECT_EQ(variants[4].training.method, "face");
}

TEST(Variants, OfTheOptionsDepartFromTheFirstInOneThingEach)
{
    const auto variants = pipeline::variantsNamed("options", 1, 60);

    ASSERT_EQ(variants.size(), 6u);
    EXPECT_EQ(variants[0].training.method, "no-face");
    for (std::size_t i = 1; i < variants.size(); ++i) {
        const std::string& words = variants[i].training.method;
        EXPECT_EQ(pipeline::wordsOf(pipeline::methodFrom(words)), words);
        EXPECT_THAT(words, EndsWith(", no-face"));
        EXPECT_EQ(std::ranges::count(words, ','), 1) << words;
    }
}

TEST(Variants, OfUnknownNameAreRefusedWithTheNamesThereAre)
{
    try {
        pipeline::variantsNamed("plate,better", 1, {});
        FAIL() << "an unknown variant was taken";
    } catch (const base::Error& error) {
        EXPECT_THAT(error.what(), HasSubstr("\"better\""));
        EXPECT_THAT(error.what(),
            HasSubstr("nearest, preview, draft, good, best, plain, frame-by-frame, smoothed, face, "
                      "roll-out-4, roll-out-8, mix-previous, drop-out, no-average, ours, paper, or "
                      "options"));
    }
}

TEST(Variants, AreUsuallyThePresetAndWhatIsSimpler)
{
    EXPECT_THAT(namesOf(pipeline::usualVariants({Preset::Draft, 90, 1})),
        ElementsAre("plate", "nearest", "preview", "result"));
    EXPECT_THAT(namesOf(pipeline::usualVariants({Preset::Instant, 0, 1})),
        ElementsAre("plate", "nearest", "preview"));
}
