// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/comparison.h"

#include "tests/pipeline/filmed_doll.h"

namespace {

using test::Film;

class ComparisonOfAClip : public test::FilmedDoll {
protected:
    /// Of the whole frame, of someone who paints what `film` shows, when it is compared with the
    /// captioned film.
    double psnrOf(Film film)
    {
        const pipeline::Detection detection = detected(Film::Captioned);
        pipeline::Truth truth{detection, {}};
        for (std::int64_t frame = test::cutFrom; frame <= test::cutTo; ++frame)
            truth.poses[frame] = test::dancing(frame);
        std::vector<pipeline::Contender> contenders{
            {"one", "", [film](std::int64_t frame) { return test::picture(frame, film); }}};
        EXPECT_TRUE(pipeline::compare(m_context, truth, contenders, {}));
        return contenders[0].scores.json().at("full").at("psnr").get<double>();
    }
};

} // namespace

TEST_F(ComparisonOfAClip, CountsNoCaptionThatChanges) { EXPECT_GT(psnrOf(Film::Whole), 30); }

TEST_F(ComparisonOfAClip, CountsWhatIsPaintedWrong) { EXPECT_LT(psnrOf(Film::Cut), 20); }

TEST_F(ComparisonOfAClip, LeavesTheContendersPictureAlone)
{
    const cv::Mat room = test::picture(0, Film::Whole);
    const pipeline::Detection detection = detected(Film::Captioned);
    std::vector<pipeline::Contender> contenders{
        {"room", "", [&room](std::int64_t) { return room; }}};

    EXPECT_TRUE(pipeline::compare(
        m_context, {detection, {{5, test::dancing(5)}, {50, test::dancing(50)}}}, contenders, {}));

    EXPECT_EQ(cv::norm(room, test::picture(0, Film::Whole), cv::NORM_INF), 0);
}
