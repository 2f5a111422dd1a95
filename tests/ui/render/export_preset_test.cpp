// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/export_preset.h"

#include <QSettings>
#include <gtest/gtest.h>
#include <set>

namespace {

class ExportPresetsTest : public testing::Test {
protected:
    ExportPresetsTest() { QSettings().clear(); }
    ~ExportPresetsTest() override { QSettings().clear(); }
};

} // namespace

TEST_F(ExportPresetsTest, OfTheProgramCanAllBeWrittenHereAndBearDifferentNames)
{
    std::set<QString> names;
    for (const ui::ExportPreset& preset : ui::ExportPresets::stock()) {
        EXPECT_TRUE(media::isAvailable(preset.choices.format)) << preset.name.toStdString();
        EXPECT_TRUE(names.insert(preset.name).second) << preset.name.toStdString();
        EXPECT_FALSE(preset.isOwn);
    }
    EXPECT_GE(names.size(), 5U);
}

TEST_F(ExportPresetsTest, OfOnesOwnComeBackAsTheyWere)
{
    const ui::ExportChoices choices{media::ExportFormat::Gif, "none", "comparison", true};

    ui::ExportPresets::save(QStringLiteral("For the blog"), choices);

    ASSERT_EQ(ui::ExportPresets::own().size(), 1U);
    EXPECT_EQ(ui::ExportPresets::own().front(),
        (ui::ExportPreset{QStringLiteral("For the blog"), choices, true}));
}

TEST_F(ExportPresetsTest, OfTheSameNameTakeEachOthersPlaceAndCanBeRemoved)
{
    ui::ExportPresets::save(QStringLiteral("Mine"), {media::ExportFormat::Gif});
    ui::ExportPresets::save(QStringLiteral("Other"), {});
    ui::ExportPresets::save(QStringLiteral("Mine"), {media::ExportFormat::Ffv1});
    ASSERT_EQ(ui::ExportPresets::own().size(), 2U);
    EXPECT_EQ(ui::ExportPresets::own().back().choices.format, media::ExportFormat::Ffv1);

    ui::ExportPresets::remove(QStringLiteral("Mine"));

    ASSERT_EQ(ui::ExportPresets::own().size(), 1U);
    EXPECT_EQ(ui::ExportPresets::own().front().name, QStringLiteral("Other"));
}
