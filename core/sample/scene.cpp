// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/scene.h"

#include "core/base/error.h"
#include "core/sample/choreography.h"

namespace sample {

namespace {

constexpr base::Rational dancerRate{25, 1};
constexpr base::Rational targetRate{30, 1};

void check(const SampleSettings& settings)
{
    if (settings.height < 64 || settings.height > 4320)
        throw base::Error(base::ErrorCode::InvalidArgument, "sample",
            "the height must be between 64 and 4320 pixels");
    if (!(settings.seconds > 0) || settings.seconds > 600)
        throw base::Error(base::ErrorCode::InvalidArgument, "sample",
            "the length must be above 0 and at most 600 seconds");
}

/// A camera like `full`, which is given for a picture 720 pixels high.
Camera scaled(Camera full, int height)
{
    const float scale = static_cast<float>(height) / static_cast<float>(full.height);
    full.width = 2 * cvRound(0.5F * scale * static_cast<float>(full.width));
    full.height = height;
    full.focal *= scale;
    full.horizon *= scale;
    return full;
}

std::vector<Posture> perform(const Timeline& timeline, const Proportions& body, double seconds,
    base::Rational rate, unsigned seed)
{
    const auto count = std::max(1L, std::lround(seconds * rate.value()));
    std::vector<Posture> postures;
    for (long i = 0; i < count; ++i)
        postures.push_back(postureAt(
            timeline, body, static_cast<float>(static_cast<double>(i) / rate.value()), seed));
    return postures;
}

float beats(double seconds) { return static_cast<float>(seconds) * beatsPerSecond; }

} // namespace

pose::Track Scene::track() const
{
    pose::Track result;
    for (std::size_t i = 0; i < filmed.postures.size(); ++i)
        result[static_cast<std::int64_t>(i)]
            = keypoints(filmed.body, assume(filmed.body, filmed.postures[i]), filmed.camera);
    return result;
}

Scene dancerScene(const SampleSettings& settings)
{
    check(settings);
    const PerformerLook look = dancerLook();
    const Camera camera = scaled({560, 720, 1180, 4.6F, 1.2F, 340}, settings.height);
    return {"dancer", look, Room::Studio, dancerRate, true, settings.seed,
        {look.body, camera,
            perform(dance(beats(settings.seconds)), look.body, settings.seconds, dancerRate,
                settings.seed)}};
}

Scene targetScene(const SampleSettings& settings)
{
    check(settings);
    const PerformerLook look = targetLook();
    const Camera camera = scaled({540, 720, 1090, 4.8F, 1.3F, 350}, settings.height);
    const double seconds = 1.5 * settings.seconds;
    return {"target", look, Room::LivingRoom, targetRate, false, settings.seed + 10,
        {look.body, camera,
            perform(
                rangeOfMotion(beats(seconds)), look.body, seconds, targetRate, settings.seed + 1)}};
}

Scene truthScene(const SampleSettings& settings)
{
    Scene scene = targetScene(settings);
    const Scene dancer = dancerScene(settings);
    scene.filmed.postures = transferred(dancer.filmed, scene.filmed);
    scene.name = "truth";
    scene.frameRate = dancer.frameRate;
    scene.hasMusic = true;
    scene.noiseSeed += 10;
    return scene;
}

} // namespace sample
