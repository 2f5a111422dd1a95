// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/face.h"

#include <gtest/gtest.h>
#include <set>

using base::Vec2;
using estimation::FaceMesh;

namespace {

/// Each point says its own number.
FaceMesh numberedMesh()
{
    FaceMesh mesh{};
    for (std::size_t i = 0; i < mesh.size(); ++i)
        mesh[i] = {static_cast<float>(i), static_cast<float>(2 * i)};
    return mesh;
}

} // namespace

TEST(FacePoints, PickTheNamedPointsOfTheMesh)
{
    const auto points = estimation::facePoints(numberedMesh());

    EXPECT_EQ(points[8].x, 152); // chin
    EXPECT_EQ(points[30].x, 4); // tip of the nose
    EXPECT_EQ(points[36].x, 33); // right eye, outer corner
    EXPECT_EQ(points[45].x, 263); // left eye, outer corner
    EXPECT_EQ(points[48].x, 61); // right corner of the mouth
}

TEST(FacePoints, UseNoPointOfTheMeshTwice)
{
    const auto points = estimation::facePoints(numberedMesh());

    std::set<float> numbers;
    for (std::size_t i = 0; i < 68; ++i)
        numbers.insert(points[i].x);
    EXPECT_EQ(numbers.size(), 68u);
}

TEST(FacePoints, PutThePupilsInTheMiddleOfTheEyes)
{
    const auto points = estimation::facePoints(numberedMesh());

    Vec2 right;
    for (std::size_t i = 36; i < 42; ++i)
        right = right + points[i] / 6;
    EXPECT_NEAR(points[68].x, right.x, 1e-3);
    EXPECT_NEAR(points[68].y, right.y, 1e-3);
    EXPECT_NEAR(points[69].x, (362 + 385 + 387 + 263 + 373 + 380) / 6.0, 1e-3);
}
