// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/sample_view.h"

#include "tests/support/temporary_folder.h"
#include "tests/ui/jobs/stub.h"
#include "ui/training/sample_sheet.h"

#include <QSlider>
#include <gtest/gtest.h>

using ui::SampleSheet;
using ui::SampleView;
using ui::TrainingSample;

namespace {

class SampleViewTest : public testing::Test {
protected:
    /// A sample whose picture is so many pixels wide.
    TrainingSample sample(std::int64_t step, int width)
    {
        const QString name = QStringLiteral("sample-%1.png").arg(step);
        QImage image(width, 20, QImage::Format_RGB32);
        image.fill(Qt::red);
        image.save(place() + QLatin1Char('/') + name);
        return {step, static_cast<double>(step), name, 2, 0.5};
    }

    QString place() const { return QString::fromStdString(folder.path().string()); }
    bool waitForWidth(int width)
    {
        return test::waitFor([&] { return view.shownSheet().width() == width; });
    }

    test::TemporaryFolder folder;
    SampleView view;
};

} // namespace

TEST_F(SampleViewTest, ShowsTheLastPictureAndFollows)
{
    const auto first = sample(10, 30);
    const auto second = sample(20, 33);

    view.setSamples(place(), {first});
    EXPECT_TRUE(waitForWidth(30));
    view.setSamples(place(), {first, second});
    EXPECT_TRUE(waitForWidth(33));
}

TEST_F(SampleViewTest, StaysWhereTheUserWentBackTo)
{
    const auto first = sample(10, 30);
    const auto second = sample(20, 33);
    view.setSamples(place(), {first, second});
    ASSERT_TRUE(waitForWidth(33));

    view.slider().setValue(0);
    ASSERT_TRUE(waitForWidth(30));
    view.setSamples(place(), {first, second, sample(30, 36)});

    EXPECT_EQ(view.slider().value(), 0);
    EXPECT_EQ(view.slider().maximum(), 2);
}

TEST_F(SampleViewTest, ShowsNothingWhenThereAreNoPictures)
{
    view.setSamples(place(), {sample(10, 30)});
    ASSERT_TRUE(waitForWidth(30));

    view.setSamples({}, {});

    EXPECT_TRUE(view.shownSheet().isNull());
}

TEST(SampleSheet, PlacesItsRowsSoThatTheyAreLarge)
{
    const QSize row(300, 100);

    EXPECT_EQ(SampleSheet::columnsFor({310, 410}, row, 4), 1);
    EXPECT_EQ(SampleSheet::columnsFor({610, 210}, row, 4), 2);
    EXPECT_EQ(SampleSheet::columnsFor({1220, 105}, row, 4), 4);
}
