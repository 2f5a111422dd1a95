// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/model_store.h"
#include "core/pipeline/worker.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <sstream>

using nlohmann::json;

namespace {

/// The worker's answers to `requests`, after which its input ends.
std::vector<json> answersTo(const std::string& requests)
{
    const test::TemporaryFolder models;
    std::istringstream in(requests);
    std::stringstream out;
    pipeline::serve(in, out, estimation::ModelStore(models.path()), {});
    std::vector<json> answers;
    for (std::string line; std::getline(out, line);)
        answers.push_back(json::parse(line));
    return answers;
}

} // namespace

TEST(Worker, SaysNothingWhenItIsAskedNothing) { EXPECT_TRUE(answersTo("").empty()); }

TEST(Worker, IntroducesItselfAndFinishes)
{
    const auto answers = answersTo("{\"id\":1,\"verb\":\"hello\"}\n");

    ASSERT_EQ(answers.size(), 2U);
    EXPECT_EQ(answers[0].at("event"), "hello");
    EXPECT_EQ(answers[1].at("event"), "finished");
}

TEST(Worker, RefusesAFieldThatItDoesNotKnowAndGoesOn)
{
    const auto answers
        = answersTo("{\"id\":4,\"verb\":\"detect\",\"video\":\"me.mp4\",\"netwrok\":\"heavy\"}\n"
                    "{\"id\":5,\"verb\":\"hello\"}\n");

    ASSERT_EQ(answers.size(), 3U);
    EXPECT_EQ(answers[0].at("id"), 4);
    EXPECT_EQ(answers[0].at("event"), "failed");
    EXPECT_EQ(answers[0].at("code"), "invalid_argument");
    EXPECT_EQ(answers[0].at("subject"), "netwrok");
    EXPECT_EQ(answers[1].at("id"), 5);
}

TEST(Worker, AnswersALineThatIsNoRequestWithTheNumberZero)
{
    const auto answers = answersTo("good morning\n");

    ASSERT_EQ(answers.size(), 1U);
    EXPECT_EQ(answers[0].at("id"), 0);
    EXPECT_EQ(answers[0].at("event"), "failed");
}

TEST(Worker, GivesEveryRequestExactlyOneFinalAnswerBeforeItLeaves)
{
    const auto answers = answersTo("{\"id\":1,\"verb\":\"detect\",\"video\":\"gone.mp4\"}\n"
                                   "{\"id\":2,\"verb\":\"detect\",\"video\":\"gone.mp4\"}\n");

    std::map<int, int> finalAnswers;
    for (const json& answer : answers)
        ++finalAnswers[answer.at("id").get<int>()];
    EXPECT_EQ(finalAnswers, (std::map<int, int>{{1, 1}, {2, 1}}));
}

TEST(Worker, CannotSaveWhatDoesNotRun)
{
    const auto answers = answersTo("{\"id\":2,\"verb\":\"save\",\"request\":1}\n");

    ASSERT_EQ(answers.size(), 1U);
    EXPECT_EQ(answers[0].at("event"), "failed");
    EXPECT_EQ(answers[0].at("code"), "not_found");
}

TEST(Worker, CannotCancelWhatDoesNotRun)
{
    const auto answers = answersTo("{\"id\":2,\"verb\":\"cancel\",\"request\":1}\n");

    ASSERT_EQ(answers.size(), 1U);
    EXPECT_EQ(answers[0].at("event"), "failed");
    EXPECT_EQ(answers[0].at("code"), "not_found");
}
