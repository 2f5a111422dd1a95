// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/screenshot.h"
#include "ui/media/drop_overlay.h"
#include "ui/media/drop_zone.h"
#include "ui/project_document.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace {

/// What a file manager hands over: text/uri-list.
struct Dragged {
    explicit Dragged(const QStringList& files)
    {
        QList<QUrl> urls;
        for (const QString& file : files)
            urls.append(QUrl::fromLocalFile(file));
        mime.setUrls(urls);
    }

    bool enter(QWidget& widget, QPoint position)
    {
        QDragEnterEvent event(
            position, Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(&widget, &event);
        return event.isAccepted();
    }

    bool drop(QWidget& widget, QPoint position)
    {
        QDropEvent event(QPointF(position), Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton,
            Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(&widget, &event);
        return event.isAccepted();
    }

    QMimeData mime;
};

void leave(QWidget& widget)
{
    QDragLeaveEvent event;
    QApplication::sendEvent(&widget, &event);
}

const QStringList twoFiles{QStringLiteral("/videos/a dance.mp4"), QStringLiteral("/videos/é.mp4")};

class DropOverlayTest : public testing::Test {
protected:
    DropOverlayTest()
    {
        window.resize(1000, 600);
        window.show();
        qRegisterMetaType<std::optional<ui::Role>>("std::optional<ui::Role>");
        QObject::connect(&overlay, &ui::DropOverlay::filesDropped, &overlay,
            [this](const QStringList& files, std::optional<ui::Role> role) {
                droppedFiles = files;
                droppedRole = role;
                ++drops;
            });
    }

    QWidget window;
    ui::DropOverlay overlay{window};
    QStringList droppedFiles;
    std::optional<ui::Role> droppedRole;
    int drops = 0;
};

} // namespace

TEST_F(DropOverlayTest, LiesOverTheWholeWindowOnlyWhileFilesAreDraggedOverIt)
{
    const ui::ProjectDocument document;
    overlay.follow(document);
    EXPECT_FALSE(overlay.isVisible());

    Dragged drag(twoFiles);
    EXPECT_TRUE(drag.enter(window, {100, 100}));
    EXPECT_TRUE(overlay.isVisible());
    EXPECT_EQ(overlay.geometry(), window.rect());
    test::grabTo(window, QStringLiteral("drop_overlay"));

    leave(window);
    EXPECT_FALSE(overlay.isVisible());
}

TEST_F(DropOverlayTest, GivesTheFilesTheRoleOfTheFieldTheyAreDroppedOn)
{
    for (const ui::Role role : {ui::Role::Source, ui::Role::Target}) {
        Dragged drag(twoFiles);
        drag.enter(window, {1, 1});
        const QPoint place = overlay.zone(role).center();
        drag.enter(overlay, place);

        EXPECT_TRUE(drag.drop(overlay, place));

        EXPECT_EQ(droppedFiles, twoFiles);
        EXPECT_EQ(droppedRole, role);
        EXPECT_FALSE(overlay.isVisible());
    }
}

TEST_F(DropOverlayTest, TakesADropBesideTheFieldsWithoutARole)
{
    Dragged drag(twoFiles);
    drag.enter(window, {2, 2});

    EXPECT_TRUE(drag.drop(window, {2, 2}));

    EXPECT_EQ(drops, 1);
    EXPECT_FALSE(droppedRole.has_value());
}

TEST_F(DropOverlayTest, AppearsWhenTheDragComesInOverAPanel)
{
    auto* panel = new QWidget(&window);
    panel->setGeometry(300, 100, 400, 400);
    panel->show();

    Dragged drag(twoFiles);
    EXPECT_TRUE(drag.enter(*panel, {5, 5}));

    EXPECT_TRUE(overlay.isVisible());
}

TEST_F(DropOverlayTest, LeavesOtherDragsAlone)
{
    Dragged text({});
    text.mime.setText(QStringLiteral("hello"));

    EXPECT_FALSE(text.enter(window, {10, 10}));
    EXPECT_FALSE(overlay.isVisible());
}

TEST_F(DropOverlayTest, TakesNoFilesFromTheNetwork)
{
    Dragged remote({});
    remote.mime.setUrls({QUrl(QStringLiteral("https://example.org/dance.mp4"))});

    EXPECT_FALSE(remote.enter(window, {10, 10}));
}

TEST_F(DropOverlayTest, FollowsTheWindowInSize)
{
    Dragged drag(twoFiles);
    drag.enter(window, {10, 10});

    window.resize(1280, 720);
    QApplication::processEvents();

    EXPECT_EQ(overlay.geometry(), window.rect());
    EXPECT_FALSE(overlay.zone(ui::Role::Source).intersects(overlay.zone(ui::Role::Target)));
}

TEST(DropZone, TakesDroppedFiles)
{
    ui::DropZone zone(QStringLiteral("Drop videos here"), QStringLiteral("or browse…"));
    const QSignalSpy dropped(&zone, &ui::DropZone::filesDropped);
    Dragged drag(twoFiles);

    EXPECT_TRUE(drag.enter(zone, {5, 5}));
    EXPECT_TRUE(zone.isTargeted());
    EXPECT_TRUE(drag.drop(zone, {5, 5}));

    EXPECT_FALSE(zone.isTargeted());
    ASSERT_EQ(dropped.size(), 1);
    EXPECT_EQ(dropped.first().first().toStringList(), twoFiles);
}

TEST(DropZone, AsksToBrowseByMouseSpaceAndEnter)
{
    ui::DropZone zone(QStringLiteral("Drop videos here"), QStringLiteral("or browse…"));
    zone.show();
    const QSignalSpy clicked(&zone, &ui::DropZone::clicked);

    QTest::mouseClick(&zone, Qt::LeftButton);
    QTest::keyClick(&zone, Qt::Key_Space);
    QTest::keyClick(&zone, Qt::Key_Return);

    EXPECT_EQ(clicked.size(), 3);
    EXPECT_FALSE(zone.accessibleName().isEmpty());
}
