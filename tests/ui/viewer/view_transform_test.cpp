// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/view_transform.h"

#include <gtest/gtest.h>

namespace {

using ui::ViewTransform;

ViewTransform view()
{
    ViewTransform view;
    view.setArea({0, 0, 832, 632});
    view.setPicture({400, 600});
    return view;
}

void expectNear(QPointF a, QPointF b)
{
    EXPECT_NEAR(a.x(), b.x(), 1e-6);
    EXPECT_NEAR(a.y(), b.y(), 1e-6);
}

} // namespace

TEST(ViewTransform, FitsThePictureWithAMarginInTheMiddle)
{
    const ViewTransform fitted = view();

    EXPECT_TRUE(fitted.isFitted());
    EXPECT_DOUBLE_EQ(fitted.zoom(), 1);
    EXPECT_EQ(fitted.pictureRect(), QRectF(216, 16, 400, 600));
}

TEST(ViewTransform, StaysFittedWhenTheWidgetGrows)
{
    ViewTransform fitted = view();

    fitted.setArea({0, 0, 1632, 1232});

    EXPECT_DOUBLE_EQ(fitted.zoom(), 2);
}

TEST(ViewTransform, LeadsBackFromTheViewToThePicture)
{
    ViewTransform zoomed = view();
    zoomed.zoomAt({100, 200}, 3.7);

    expectNear(zoomed.toPicture(zoomed.toView({123, 45})), {123, 45});
}

TEST(ViewTransform, KeepsThePointUnderTheCursorWhileZooming)
{
    ViewTransform zoomed = view();
    const QPointF under = zoomed.toPicture({500, 400});

    zoomed.zoomAt({500, 400}, 1.1);
    zoomed.zoomAt({500, 400}, 1.1);

    EXPECT_NEAR(zoomed.zoom(), 1.21, 1e-9);
    expectNear(zoomed.toPicture({500, 400}), under);
}

TEST(ViewTransform, ZoomsBetweenFivePercentAndThirtyTwoTimes)
{
    ViewTransform zoomed = view();

    zoomed.zoomAt({400, 300}, 1e9);
    EXPECT_DOUBLE_EQ(zoomed.zoom(), 32);
    zoomed.zoomAt({400, 300}, 1e-9);
    EXPECT_DOUBLE_EQ(zoomed.zoom(), 0.05);
}

TEST(ViewTransform, PansWithThePicturesMiddleNeverOutsideIt)
{
    ViewTransform panned = view();
    panned.setZoom(2);

    panned.pan({10, -20});
    expectNear(panned.toPicture({416, 316}), {195, 310});

    panned.pan({1e6, 1e6});
    expectNear(panned.toPicture({416, 316}), {0, 0});
}

TEST(ViewTransform, ShowsTheSamePartOfALinkedPicture)
{
    ViewTransform zoomed = view();
    zoomed.setZoom(4);
    zoomed.pan({400, 0}); // a quarter of the picture's width to the left of the middle

    const ViewTransform other = zoomed.linked({900, 0, 832, 632}, {800, 1200});

    EXPECT_DOUBLE_EQ(other.zoom(), 2);
    expectNear(other.toPicture({900 + 416, 316}), {200, 600});
}
