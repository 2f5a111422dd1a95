// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/painter.h"

#include "core/base/sha256.h"
#include "core/pipeline/edn_samples.h"
#include "core/pipeline/full_size.h"
#include "core/pipeline/room.h"
#include "core/pipeline/tensors.h"
#include "core/pose/pose_blob.h"
#include "core/synthesis/checkpoint.h"
#include "core/synthesis/device.h"
#include "core/synthesis/edn_synthesizer.h"
#include "core/synthesis/refiner_renderer.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <optional>

namespace pipeline {

namespace {

constexpr double sharpening = 0.33; // gives back what two resamplings take from the person's detail

/// Gives `person` in `picture` stronger detail; `scale`: network pixels per video pixel.
void sharpen(cv::Mat picture, const Person& person, double scale)
{
    if (person.box.empty())
        return;
    const double sigma = std::max(0.6, 0.7 / scale);
    const cv::Point margin(cvCeil(3 * sigma), cvCeil(3 * sigma));
    const cv::Rect around = cv::Rect(person.box.tl() - margin, person.box.br() + margin)
        & cv::Rect({}, picture.size());
    cv::Mat soft;
    cv::GaussianBlur(picture(around).clone(), soft, {}, sigma);
    soft = soft(person.box - around.tl());
    for (int y = 0; y < person.box.height; ++y) {
        const auto* alpha = person.alpha.ptr<std::uint8_t>(y);
        const auto* from = soft.ptr<cv::Vec3b>(y);
        auto* to = picture(person.box).ptr<cv::Vec3b>(y);
        for (int x = 0; x < person.box.width; ++x) {
            const auto amount = static_cast<float>(sharpening / 255) * alpha[x];
            for (int c = 0; c < 3; ++c)
                to[x][c]
                    = cv::saturate_cast<std::uint8_t>(to[x][c] + amount * (to[x][c] - from[x][c]));
        }
    }
}

std::map<std::int64_t, float> distancesOf(const std::map<std::int64_t, Scene>& scenes)
{
    std::map<std::int64_t, float> distances;
    for (const auto& [frame, scene] : scenes)
        distances[frame] = scene.references[0].distance;
    return distances;
}

constexpr const char* emptyRoom = "empty room"; // the fingerprint of a frame without anybody

/// Instant: the nearest reference warped over the plate.
class WarpPainter : public Painter {
public:
    WarpPainter(
        const Target& target, const RetargetedDance& dance, LentGroups lent = warp::allGroups)
        : m_target(target)
        , m_lent(lent)
        , m_scenes(planScenes(target, dance, lent))
        , m_cuts(target.bank, 1)
        , m_room(target)
    {
    }

    cv::Mat paint(std::int64_t frame) const override
    {
        const auto scene = m_scenes.find(frame);
        if (scene == m_scenes.end())
            return m_target.plate.clone();
        return painted(scene->second);
    }

    cv::Mat paintAs(std::int64_t frame, const std::optional<pose::Pose>& pose) const override
    {
        if (!pose || m_scenes.empty())
            return m_target.plate.clone();
        return painted(sceneWith(m_target, m_scenes, m_lent, frame, *pose));
    }

    std::map<std::int64_t, float> poseDistances() const override { return distancesOf(m_scenes); }

    std::string fingerprint(std::int64_t frame) const override
    {
        const auto scene = m_scenes.find(frame);
        return scene == m_scenes.end() ? emptyRoom : fingerprintOf(scene->second);
    }

protected:
    virtual cv::Mat painted(const Scene& scene) const
    {
        const cv::Rect window(scene.figure.window);
        CutReferences cuts(m_cuts, scene.references);
        const cv::Mat warped = warp::warpReference(cuts.sources(0), scene.figure.pose,
            scene.figure.bodySize, scene.figure.window, window.size());
        return warp::compositeOver(room(scene), warped, window);
    }

    /// The room in the figure's shadow.
    cv::Mat room(const Scene& scene) const
    {
        return m_room.around(
            scene.figure.pose, scene.figure.bodySize, scene.references, m_target.plate);
    }

    const Target& target() const { return m_target; }
    warp::CutCache& cuts() const { return m_cuts; }

private:
    const Target& m_target;
    LentGroups m_lent;
    std::map<std::int64_t, Scene> m_scenes;
    mutable warp::CutCache m_cuts; ///< at the video's own resolution
    Room m_room;
};

/// Draft and good: the network chooses among six warps, pixel by pixel, and paints what none of
/// them shows. It decides at its own resolution; the detail comes from warps at the video's.
class RefinerPainter final : public WarpPainter {
public:
    RefinerPainter(const Target& target, const Model& model, const RetargetedDance& dance)
        : WarpPainter(target, dance, networkGroups)
        , m_renderer(synthesis::readCheckpoint(model.checkpoint), synthesis::bestDevice())
        , m_smallCuts(target.bank, target.window.scale)
    {
    }

protected:
    cv::Mat painted(const Scene& scene) const override
    {
        const torch::NoGradGuard noGradients;
        const synthesis::OneThreadHere oneThread;
        const cv::Rect window(scene.figure.window);
        const cv::Size small = networkSize(window.size(), target().window.scale);
        const torch::Tensor warps = warpsTensor(m_smallCuts, scene.references, scene.figure, small);
        cv::Mat frame = room(scene);
        const torch::Tensor decisions = m_renderer.decide({limbTensor(scene.figure, small),
            colourTensor(throughWindow(frame, scene.figure.window, small)).unsqueeze(0), warps});
        const FullSizeComposer composer(decisions, warps, window.size());
        const Person person = composer.compose(
            frame(window), movedReferences(composer, cuts(), scene.references, scene.figure));
        sharpen(frame(window), person, target().window.scale);
        return frame;
    }

private:
    synthesis::RefinerRenderer m_renderer;
    mutable warp::CutCache m_smallCuts;
};

/// Best: the paper's generator, each frame from its label and the frame before.
class EdnPainter final : public Painter {
public:
    EdnPainter(const Target& target, const Model& model, const RetargetedDance& dance)
        : m_target(target)
        , m_poses(dance.track)
        , m_scenes(planScenes(target, dance, {}))
        , m_synthesizer(synthesis::readCheckpoint(model.checkpoint), synthesis::bestDevice())
    {
    }

    bool isSequential() const override { return true; }
    std::int64_t framesBefore() const override { return warmUpFrames; }

    std::string fingerprint(std::int64_t frame) const override
    {
        if (!m_poses.contains(frame))
            return emptyRoom;
        std::string bytes;
        for (std::int64_t from = frame - warmUpFrames; from <= frame; ++from) {
            const auto pose = m_poses.find(from);
            bytes += pose == m_poses.end() ? emptyRoom : pose::encode(pose->second);
        }
        return base::sha256(bytes);
    }

    cv::Mat paint(std::int64_t frame) const override
    {
        if (!m_last || frame != *m_last + 1) { // the first one, or going on after a stop
            m_synthesizer.reset();
            for (std::int64_t before = frame - warmUpFrames; before < frame; ++before)
                next(before);
        }
        m_last = frame;
        return fullSize(next(frame));
    }

    cv::Mat paintAs(std::int64_t frame, const std::optional<pose::Pose>& pose) const override
    {
        m_last.reset(); // this frame is none that another could go on from
        if (!pose)
            return m_target.plate.clone();
        m_synthesizer.reset();
        for (std::int64_t before = frame - warmUpFrames; before < frame; ++before)
            next(before);
        return fullSize(painted(*pose));
    }

    std::map<std::int64_t, float> poseDistances() const override { return distancesOf(m_scenes); }

private:
    static constexpr std::int64_t warmUpFrames = 8;

    cv::Mat fullSize(const cv::Mat& picture) const
    {
        cv::Mat full;
        cv::resize(
            picture, full, {m_target.info.width, m_target.info.height}, 0, 0, cv::INTER_CUBIC);
        return full;
    }

    cv::Mat painted(const pose::Pose& pose) const
    {
        const synthesis::EdnSettings& trained = m_synthesizer.settings();
        const cv::Size size(static_cast<int>(trained.width), static_cast<int>(trained.height));
        return imageFrom(m_synthesizer.next(ednLabel(pose, m_target.info, size),
            faceBoxOf(pose, m_target.info, size, static_cast<int>(trained.faceSide)))[0]);
    }

    cv::Mat next(std::int64_t frame) const
    {
        const auto pose = m_poses.find(frame);
        if (pose == m_poses.end()) {
            m_synthesizer.reset();
            return m_target.plate;
        }
        return painted(pose->second);
    }

    const Target& m_target;
    pose::Track m_poses;
    std::map<std::int64_t, Scene> m_scenes;
    mutable synthesis::EdnSynthesizer m_synthesizer;
    mutable std::optional<std::int64_t> m_last;
};

} // namespace

std::unique_ptr<Painter> makePainter(
    const Target& target, const Model& model, const RetargetedDance& dance)
{
    if (model.preset == Preset::Instant)
        return std::make_unique<WarpPainter>(target, dance);
    if (model.preset == Preset::Best)
        return std::make_unique<EdnPainter>(target, model, dance);
    return std::make_unique<RefinerPainter>(target, model, dance);
}

} // namespace pipeline
