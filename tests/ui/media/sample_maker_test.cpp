// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/sample_maker.h"

#include "tests/support/temporary_folder.h"
#include "ui/media/file_kind.h"

#include <QSignalSpy>
#include <QTest>
#include <fstream>
#include <gtest/gtest.h>

namespace {

namespace fs = std::filesystem;

/// Runs a shell script in the place of the command-line program; "$4" is the sample's folder.
class SampleMakerTest : public testing::Test {
protected:
    QString program(const std::string& script)
    {
        const fs::path path = folder / "program.sh";
        std::ofstream(path) << "#!/bin/sh\n" << script;
        fs::permissions(path, fs::perms::owner_all);
        return ui::toQString(path);
    }

    QString sampleFolder() const { return ui::toQString(folder / "sample"); }

    test::TemporaryFolder folder;
};

const std::string drawsAll = R"(mkdir -p "$4"
echo '{"id":0,"event":"progress","stage":"dancer","done":1,"total":2}'
echo '{"id":0,"event":"progress","stage":"truth","done":1,"total":2}'
echo x > "$4/dancer.mp4"
echo x > "$4/target.mp4"
echo run >> "$4/runs"
echo '{"id":0,"event":"finished","result":{}}'
)";

} // namespace

TEST_F(SampleMakerTest, DrawsTheSampleAndSaysHowFarItIs)
{
    ui::SampleMaker maker(program(drawsAll), sampleFolder());
    QSignalSpy made(&maker, &ui::SampleMaker::made);
    const QSignalSpy progress(&maker, &ui::SampleMaker::progressed);

    maker.start();

    ASSERT_TRUE(made.wait(20'000));
    EXPECT_EQ(made.first().first().toString(), sampleFolder() + QStringLiteral("/dancer.mp4"));
    QList<int> percents;
    for (const QList<QVariant>& call : progress)
        percents.append(call.first().toInt());
    EXPECT_EQ(percents, (QList<int>{0, 16, 83, 100}));
}

TEST_F(SampleMakerTest, DrawsItOnlyOnce)
{
    ui::SampleMaker maker(program(drawsAll), sampleFolder());
    QSignalSpy made(&maker, &ui::SampleMaker::made);
    maker.start();
    ASSERT_TRUE(made.wait(20'000));

    maker.start();

    EXPECT_EQ(made.size(), 2);
    std::ifstream runs(folder / "sample" / "runs");
    EXPECT_EQ(std::string(std::istreambuf_iterator(runs), {}), "run\n");
}

TEST_F(SampleMakerTest, SaysWhyItFailed)
{
    ui::SampleMaker maker(
        program("echo '{\"id\":0,\"event\":\"failed\",\"code\":\"disk_full\",\"subject\":\"x\","
                "\"message\":\"the disk is full\"}'\nexit 1\n"),
        sampleFolder());
    QSignalSpy failed(&maker, &ui::SampleMaker::failed);

    maker.start();

    ASSERT_TRUE(failed.wait(20'000));
    EXPECT_TRUE(failed.first().first().toString().contains(QLatin1String("the disk is full")));
}

TEST_F(SampleMakerTest, SaysSoWhenTheProgramDies)
{
    ui::SampleMaker maker(program("kill -9 $$\n"), sampleFolder());
    QSignalSpy failed(&maker, &ui::SampleMaker::failed);

    maker.start();

    ASSERT_TRUE(failed.wait(20'000));
    EXPECT_EQ(failed.size(), 1);
}

TEST_F(SampleMakerTest, SaysSoWhenThereIsNoProgram)
{
    for (const QString& nothing : {QString(), QStringLiteral("/nowhere/understudy-cli")}) {
        ui::SampleMaker maker(nothing, sampleFolder());
        const QSignalSpy failed(&maker, &ui::SampleMaker::failed);

        maker.start();

        EXPECT_TRUE(QTest::qWaitFor([&] { return failed.size() == 1; }, 20'000));
    }
}

TEST_F(SampleMakerTest, StopsWhenAskedTo)
{
    ui::SampleMaker maker(program("exec sleep 60\n"), sampleFolder());
    QSignalSpy cancelled(&maker, &ui::SampleMaker::cancelled);
    const QSignalSpy failed(&maker, &ui::SampleMaker::failed);
    maker.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return maker.isRunning(); }, 20'000));

    maker.cancel();

    EXPECT_TRUE(cancelled.size() > 0 || cancelled.wait(20'000));
    EXPECT_EQ(failed.size(), 0);
}
