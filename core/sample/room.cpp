// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/room.h"

#include "core/sample/furniture.h"
#include "core/sample/noise.h"

#include <opencv2/imgproc.hpp>

namespace sample {

namespace {

constexpr int samplesAcross = 2;

Colour planks(float x, float z)
{
    const float row = std::floor(x / 0.13F);
    const float start = unit(hash(static_cast<std::uint32_t>(row + 500), 3)) * 1.4F;
    const float board = std::floor((z + start) / 1.4F);
    const float tint
        = unit(hash(static_cast<std::uint32_t>(row + 500), static_cast<std::uint32_t>(board + 50)));
    const float grain
        = 0.5F * valueNoise(x * 90, z * 4 + tint * 40, 21) + 0.5F * valueNoise(x * 210, z * 7, 22);
    const float gap = std::abs(x / 0.13F - row - 0.5F) * 2;
    const float end = std::abs((z + start) / 1.4F - board - 0.5F) * 2;
    Colour colour = mix(srgb(0xB98453), srgb(0xD3A56E), tint) * (1 + 0.1F * grain);
    return colour * (1 - 0.45F * smoothStep(0.955F, 0.99F, gap))
        * (1 - 0.4F * smoothStep(0.995F, 0.999F, end));
}

/// A carpet with a round rug in the middle.
Colour carpet(float x, float z)
{
    const float tuft = valueNoise(x * 120, z * 60, 23) + 0.5F * valueNoise(x * 25, z * 14, 24);
    const Colour plain = srgb(0xB9B2A6) * (1 + 0.05F * tuft);
    const float radius = std::hypot(x, z - 0.05F);
    const Colour rug = mix(srgb(0x8C4A3A), srgb(0xD8C3A0),
        smoothStep(0.02F, 0.03F, std::abs(std::fmod(radius, 0.24F) - 0.12F) - 0.05F));
    return mix(plain, rug * (1 + 0.06F * tuft), smoothStep(1.04F, 1.03F, radius));
}

Colour floorColour(Room room, float x, float z)
{
    const Colour base = room == Room::Studio ? planks(x, z) : carpet(x, z);
    const float nearWall = bump(z - wallZ, 0.25F);
    const float light
        = 0.92F - 0.12F * (x * (room == Room::Studio ? -0.6F : 0.6F)) - 0.3F * nearWall;
    const Colour sheen = room == Room::Studio ? Colour(0.06F, 0.055F, 0.05F) : Colour(0, 0, 0);
    return base * light + sheen * smoothStep(0.6F, wallZ, z);
}

Colour wallColour(Room room, float x, float y)
{
    const bool studio = room == Room::Studio;
    const float plaster
        = 0.012F * valueNoise(x * 30, y * 30, 25) + 0.02F * valueNoise(x * 3, y * 3, 26);
    Colour colour = studio ? srgb(0xE8DCC8) : srgb(0x8FA5AE);
    colour *= 0.86F + plaster - 0.09F * (studio ? x : -x) + 0.03F * y;
    colour *= 1 - 0.16F * bump(y, 0.3F);
    if (y < 0.11F)
        colour = srgb(studio ? 0xF4EFE6 : 0xE9EAE6)
            * (0.72F + 0.2F * smoothStep(0.11F, 0.095F, y) - 0.3F * smoothStep(0.012F, 0, y));
    else if (y < 0.118F)
        colour *= 0.75F;
    return hangings(room, x, y, colour);
}

} // namespace

Backdrop drawRoom(Room room, const Camera& camera)
{
    const int width = camera.width * samplesAcross;
    const int height = camera.height * samplesAcross;
    cv::Mat3f fine(height, width);
    const float wallScale = camera.scaleAt(wallZ);
    Backdrop backdrop{{}, cv::Mat3f(camera.height, camera.width)};
    for (int row = 0; row < height; ++row)
        for (int column = 0; column < width; ++column) {
            const float px = (static_cast<float>(column) + 0.5F) / samplesAcross;
            const float py = (static_cast<float>(row) + 0.5F) / samplesAcross;
            const float wallY = camera.eye - (py - camera.horizon) / wallScale;
            const float z = wallY >= 0 ? wallZ : camera.depthOfRow(py, 0);
            const float x = camera.stageX(px, z);
            const Colour colour = wallY >= 0 ? wallColour(room, x, wallY) : floorColour(room, x, z);
            fine(row, column) = {colour[2], colour[1], colour[0]};
            if (row % samplesAcross == 0 && column % samplesAcross == 0)
                backdrop.place(row / samplesAcross, column / samplesAcross)
                    = {x, std::max(wallY, 0.0F), z};
        }
    addFurniture(fine, room, camera, samplesAcross);
    cv::resize(fine, backdrop.colour, backdrop.place.size(), 0, 0, cv::INTER_AREA);
    return backdrop;
}

cv::Mat3f shaded(const Backdrop& backdrop, const ShadowMap& key, const ShadowMap& contact)
{
    cv::Mat3f result = backdrop.colour.clone();
    for (int row = 0; row < result.rows; ++row) {
        const cv::Vec3f* place = backdrop.place[row];
        cv::Vec3f* pixel = result[row];
        for (int column = 0; column < result.cols; ++column) {
            const float dark = 0.4F * key.shade(place[column]);
            const float touch = place[column][1] <= 0 ? 0.5F * contact.shade(place[column]) : 0.0F;
            if (dark + touch > 0.002F)
                pixel[column]
                    = pixel[column].mul(cv::Vec3f(1 - 0.9F * dark, 1 - dark, 1 - 1.05F * dark))
                    * (1 - touch);
        }
    }
    return result;
}

} // namespace sample
