// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/report_page.h"

#include <gmock/gmock.h>

using evaluate::Better;
using evaluate::ReportPage;
using testing::HasSubstr;
using testing::Not;

namespace {

ReportPage page()
{
    return {.title = "Figures of a <clip> & more",
        .facts = {"trained on 72 frames"},
        .columns = {{"SSIM", "person", "likeness", 3, Better::Higher},
            {"flicker", "room", "change", 1, Better::Lower},
            {"sharpness", "", "detail", 2, Better::NearOne}},
        .rows
        = {{"preview", "no training", {0.5, 2.0, 0.7}}, {"result", "trained", {0.6, {}, 1.2}}},
        .figures = {{"Frame 3", {{"real", "Man"}, {"result", "Ma"}}}}};
}

} // namespace

TEST(ReportPage, MarksTheBestValueOfEachColumn)
{
    const std::string html = evaluate::htmlOf(page());

    EXPECT_THAT(html, HasSubstr("<td>0.500</td><td class=\"best\">2.0</td><td>0.70</td>"));
    EXPECT_THAT(
        html, HasSubstr("<td class=\"best\">0.600</td><td>–</td><td class=\"best\">1.20</td>"));
}

TEST(ReportPage, HoldsItsPicturesAndNeedsNothingElse)
{
    const std::string html = evaluate::htmlOf(page());

    EXPECT_THAT(html, HasSubstr("src=\"data:image/jpeg;base64,TWFu\""));
    EXPECT_THAT(html, HasSubstr("src=\"data:image/jpeg;base64,TWE=\""));
    EXPECT_THAT(html, Not(HasSubstr("<script")));
    EXPECT_THAT(html, Not(HasSubstr("http")));
}

TEST(ReportPage, TakesNoTextForMarkup)
{
    EXPECT_THAT(evaluate::htmlOf(page()), HasSubstr("Figures of a &lt;clip&gt; &amp; more"));
}

TEST(ReportPage, FollowsTheReadersChoiceOfLightOrDark)
{
    EXPECT_THAT(evaluate::htmlOf(page()), HasSubstr("prefers-color-scheme: dark"));
}
