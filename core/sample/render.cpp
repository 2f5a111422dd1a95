// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/render.h"

#include "core/sample/paint.h"

#include <opencv2/imgproc.hpp>

namespace sample {

namespace {

constexpr int samplesAcross = 2; ///< per pixel, both ways

/// What is nearest to the camera in each sample of a window of the picture.
struct Surface {
    float depth = 0; ///< 1 over the distance; 0 is nothing
    std::int32_t triangle = -1;
    float b = 0; ///< weights of the triangle's second and third corner
    float c = 0;
};

struct Window {
    cv::Rect pixels;
    int width = 0; ///< samples
    int height = 0;
    std::vector<Surface> samples;

    std::size_t index(int x, int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(width)
            + static_cast<std::size_t>(x);
    }
    const Surface& at(int x, int y) const { return samples[index(x, y)]; }
    Surface& at(int x, int y) { return samples[index(x, y)]; }
};

struct Projected {
    float x;
    float y; ///< samples of the window
    float inverse; ///< 1 over the distance
};

std::vector<base::Vec2> project(const Camera& camera, const Mesh& mesh)
{
    std::vector<base::Vec2> points;
    points.reserve(mesh.vertices.size());
    for (const Vertex& vertex : mesh.vertices)
        points.push_back(camera.project(vertex.position));
    return points;
}

Window windowAround(const std::vector<base::Vec2>& points, const cv::Size& size)
{
    float left = 1e9F;
    float top = 1e9F;
    float right = -1e9F;
    float bottom = -1e9F;
    for (const base::Vec2& p : points) {
        left = std::min(left, p.x);
        right = std::max(right, p.x);
        top = std::min(top, p.y);
        bottom = std::max(bottom, p.y);
    }
    const cv::Point corner(cvFloor(left) - 1, cvFloor(top) - 1);
    Window window;
    window.pixels
        = cv::Rect(corner, cv::Point(cvCeil(right) + 1, cvCeil(bottom) + 1)) & cv::Rect({}, size);
    window.width = window.pixels.width * samplesAcross;
    window.height = window.pixels.height * samplesAcross;
    window.samples.resize(
        static_cast<std::size_t>(window.width) * static_cast<std::size_t>(window.height));
    return window;
}

void drawTriangle(Window& window, const std::array<Projected, 3>& p, std::int32_t index)
{
    const float area
        = (p[1].x - p[0].x) * (p[2].y - p[0].y) - (p[1].y - p[0].y) * (p[2].x - p[0].x);
    if (std::abs(area) < 1e-6F)
        return;
    const int left = std::max(0, cvCeil(std::min({p[0].x, p[1].x, p[2].x})));
    const int right = std::min(window.width - 1, cvFloor(std::max({p[0].x, p[1].x, p[2].x})));
    const int top = std::max(0, cvCeil(std::min({p[0].y, p[1].y, p[2].y})));
    const int bottom = std::min(window.height - 1, cvFloor(std::max({p[0].y, p[1].y, p[2].y})));
    for (int y = top; y <= bottom; ++y) {
        const float dy = static_cast<float>(y) - p[0].y;
        for (int x = left; x <= right; ++x) {
            const float dx = static_cast<float>(x) - p[0].x;
            const float b = (dx * (p[2].y - p[0].y) - dy * (p[2].x - p[0].x)) / area;
            const float c = ((p[1].x - p[0].x) * dy - (p[1].y - p[0].y) * dx) / area;
            if (b < 0 || c < 0 || b + c > 1)
                continue;
            const float depth = p[0].inverse + b * (p[1].inverse - p[0].inverse)
                + c * (p[2].inverse - p[0].inverse);
            Surface& surface = window.at(x, y);
            if (depth > surface.depth)
                surface = {depth, index, b, c};
        }
    }
}

void drawTriangles(
    Window& window, const Camera& camera, const Mesh& mesh, const std::vector<base::Vec2>& points)
{
    const auto corner = [&](std::uint32_t v) -> Projected {
        return {(points[v].x - static_cast<float>(window.pixels.x)) * samplesAcross - 0.5F,
            (points[v].y - static_cast<float>(window.pixels.y)) * samplesAcross - 0.5F,
            1 / (camera.distance - mesh.vertices[v].position[2])};
    };
    for (std::size_t i = 0; i < mesh.triangles.size(); ++i) {
        const Triangle& t = mesh.triangles[i];
        drawTriangle(window, {corner(t.a), corner(t.b), corner(t.c)}, static_cast<std::int32_t>(i));
    }
}

/// How much of the light reaches each vertex; between vertices it changes smoothly.
struct Reach {
    float key;
    float sky;
};

std::vector<Reach> reachOf(const Mesh& mesh, const Shadows& shadows, const Vec3& toKey)
{
    std::vector<Reach> reach;
    reach.reserve(mesh.vertices.size());
    for (const Vertex& v : mesh.vertices) {
        const bool turnedAway = v.normal.dot(toKey) < -0.4F;
        reach.push_back(
            {turnedAway ? 0 : shadows.key.visibility(v.position + 0.01F * v.normal, 0.018F),
                shadows.sky.visibility(v.position + 0.015F * v.normal, 0.07F)});
    }
    return reach;
}

struct Shader {
    const Camera& camera;
    const PerformerLook& look;
    const Mesh& mesh;
    const Expression& expression;
    const Lighting& lighting;
    Vec3 toKey;
    std::vector<Reach> reach;

    Colour operator()(const Surface& surface) const
    {
        const Triangle& t = mesh.triangles[static_cast<std::size_t>(surface.triangle)];
        const Vertex& va = mesh.vertices[t.a];
        const Vertex& vb = mesh.vertices[t.b];
        const Vertex& vc = mesh.vertices[t.c];
        const float a = 1 - surface.b - surface.c;
        const Vec3 position = a * va.position + surface.b * vb.position + surface.c * vc.position;
        const Vec3 normal
            = normalized(a * va.normal + surface.b * vb.normal + surface.c * vc.normal);
        const Vec3 texture = a * va.texture + surface.b * vb.texture + surface.c * vc.texture;
        const float key
            = a * reach[t.a].key + surface.b * reach[t.b].key + surface.c * reach[t.c].key;
        const float sky
            = a * reach[t.a].sky + surface.b * reach[t.b].sky + surface.c * reach[t.c].sky;
        return lit(position, normal, {key, sky}, look.materials[t.material],
            paint(look, look.materials[t.material], texture, expression));
    }

    Colour lit(const Vec3& position, const Vec3& normal, const Reach& reaches,
        const Material& material, const Colour& colour) const
    {
        const bool isSkin = material.pattern == Pattern::Skin || material.pattern == Pattern::Face;
        const float wrap = isSkin ? 0.35F : 0.15F;
        const float facing = std::max(0.0F, (normal.dot(toKey) + wrap) / (1 + wrap));
        const Vec3 toEye = normalized(Vec3(0, camera.eye, camera.distance) - position);
        Colour light = lighting.key * (facing * reaches.key);
        light += lighting.sky * ((0.55F + 0.45F * normal[1]) * (0.4F + 0.6F * reaches.sky));
        light += lighting.floor * (0.5F - 0.5F * normal[1]);
        light += lighting.front * std::max(0.0F, normal[2]);
        if (isSkin) // light that has passed through the skin is red
            light += Colour(0.09F, 0.025F, 0.015F) * (reaches.key * bump(normal.dot(toKey), 0.35F));
        Colour result = colour.mul(light);
        const float edge = 1 - std::max(0.0F, normal.dot(toEye));
        result += Colour(0.05F, 0.052F, 0.056F) * (edge * edge * edge);
        if (material.gloss > 0)
            result += lighting.key * (material.gloss * reaches.key * shine(normal, toEye));
        return result;
    }

    float shine(const Vec3& normal, const Vec3& toEye) const
    {
        const float cosine = std::max(0.0F, normal.dot(normalized(toKey + toEye)));
        const float p8 = std::pow(cosine, 8.0F);
        return p8 * p8 * p8;
    }
};

/// The mean of a pixel's samples; those that miss the figure keep the picture behind it.
void blend(cv::Vec3f& behind, const Window& window, cv::Point pixel, const Shader& shader)
{
    Colour sum(0, 0, 0);
    int hits = 0;
    for (int i = 0; i < samplesAcross * samplesAcross; ++i) {
        const Surface& surface = window.at(pixel.x * samplesAcross + i % samplesAcross,
            pixel.y * samplesAcross + i / samplesAcross);
        if (surface.triangle < 0)
            continue;
        sum += shader(surface);
        ++hits;
    }
    constexpr float share = 1.0F / (samplesAcross * samplesAcross);
    behind = behind * (1 - share * static_cast<float>(hits))
        + share * cv::Vec3f(sum[2], sum[1], sum[0]);
}

} // namespace

void drawFigure(cv::Mat3f& picture, const Camera& camera, const PerformerLook& look,
    const Mesh& mesh, const Expression& expression, const Lighting& lighting,
    const Shadows& shadows)
{
    const std::vector<base::Vec2> points = project(camera, mesh);
    Window window = windowAround(points, picture.size());
    drawTriangles(window, camera, mesh, points);
    const Vec3 toKey = normalized(lighting.toKey);
    const Shader shader{
        camera, look, mesh, expression, lighting, toKey, reachOf(mesh, shadows, toKey)};
    for (int y = 0; y < window.pixels.height; ++y)
        for (int x = 0; x < window.pixels.width; ++x)
            blend(picture(window.pixels.y + y, window.pixels.x + x), window, {x, y}, shader);
}

} // namespace sample
