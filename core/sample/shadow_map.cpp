// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/shadow_map.h"

#include <opencv2/imgproc.hpp>

namespace sample {

namespace {

constexpr int cellsAcross = 320;
constexpr float nothing = -1000;

/// Calls `visit(x, y, wb, wc)` for every cell centre inside the triangle.
template <typename Visit>
void eachCell(const cv::Point2f& a, const cv::Point2f& b, const cv::Point2f& c, const Visit& visit)
{
    const float area = (b - a).cross(c - a);
    if (std::abs(area) < 1e-9F)
        return;
    const int left = std::max(0, static_cast<int>(std::min({a.x, b.x, c.x})));
    const int right = std::min(cellsAcross - 1, static_cast<int>(std::max({a.x, b.x, c.x})) + 1);
    const int top = std::max(0, static_cast<int>(std::min({a.y, b.y, c.y})));
    const int bottom = std::min(cellsAcross - 1, static_cast<int>(std::max({a.y, b.y, c.y})) + 1);
    for (int y = top; y <= bottom; ++y)
        for (int x = left; x <= right; ++x) {
            const cv::Point2f p(static_cast<float>(x), static_cast<float>(y));
            const float wb = (p - a).cross(c - a) / area;
            const float wc = (b - a).cross(p - a) / area;
            if (wb >= -0.01F && wc >= -0.01F && wb + wc <= 1.01F)
                visit(x, y, wb, wc);
        }
}

} // namespace

ShadowMap::ShadowMap(
    const Mesh& mesh, const Vec3& toLight, const Vec3& centre, float radius, float fadeHeight)
    : m_toLight(normalized(toLight))
    , m_centre(centre)
    , m_cells(static_cast<float>(cellsAcross) / (2 * radius))
    , m_height(cellsAcross, cellsAcross, nothing)
    , m_shade(cellsAcross, cellsAcross, 0.0F)
{
    const Vec3 hint = std::abs(m_toLight[1]) > 0.9F ? Vec3(0, 0, -1) : Vec3(0, 1, 0);
    m_right = normalized(hint.cross(m_toLight));
    m_up = m_toLight.cross(m_right);
    std::vector<cv::Point2f> cells;
    std::vector<float> heights;
    std::vector<float> shades;
    cells.reserve(mesh.vertices.size());
    heights.reserve(mesh.vertices.size());
    for (const Vertex& vertex : mesh.vertices) {
        cells.push_back(place(vertex.position));
        heights.push_back((vertex.position - m_centre).dot(m_toLight));
        shades.push_back(
            fadeHeight > 0 ? std::clamp(1 - vertex.position[1] / fadeHeight, 0.0F, 1.0F) : 1.0F);
    }
    for (const Triangle& t : mesh.triangles)
        eachCell(cells[t.a], cells[t.b], cells[t.c], [&](int x, int y, float wb, float wc) {
            const float height
                = (1 - wb - wc) * heights[t.a] + wb * heights[t.b] + wc * heights[t.c];
            m_height(y, x) = std::max(m_height(y, x), height);
            m_shade(y, x) = std::max(m_shade(y, x), shades[t.a]);
        });
}

cv::Point2f ShadowMap::place(const Vec3& point) const
{
    const Vec3 from = point - m_centre;
    return {from.dot(m_right) * m_cells + 0.5F * cellsAcross,
        from.dot(m_up) * m_cells + 0.5F * cellsAcross};
}

float ShadowMap::visibility(const Vec3& point, float spread) const
{
    const cv::Point2f at = place(point);
    const float height = (point - m_centre).dot(m_toLight) + 0.012F + 0.4F * spread;
    const float reach = 0.5F * spread * m_cells;
    float lit = 0;
    for (int dy = -2; dy <= 2; ++dy)
        for (int dx = -2; dx <= 2; ++dx) {
            const int x
                = std::clamp(cvRound(at.x + static_cast<float>(dx) * reach), 0, cellsAcross - 1);
            const int y
                = std::clamp(cvRound(at.y + static_cast<float>(dy) * reach), 0, cellsAcross - 1);
            lit += std::clamp(1 - (m_height(y, x) - height) / 0.03F, 0.0F, 1.0F);
        }
    return lit / 25;
}

float ShadowMap::shade(const Vec3& point) const
{
    const cv::Point2f at = place(point);
    const int x = static_cast<int>(std::floor(at.x));
    const int y = static_cast<int>(std::floor(at.y));
    if (x < 0 || y < 0 || x >= cellsAcross - 1 || y >= cellsAcross - 1)
        return 0;
    const float tx = at.x - static_cast<float>(x);
    const float ty = at.y - static_cast<float>(y);
    return mix(mix(m_shade(y, x), m_shade(y, x + 1), tx),
        mix(m_shade(y + 1, x), m_shade(y + 1, x + 1), tx), ty);
}

void ShadowMap::soften(float sigma)
{
    const double cells = static_cast<double>(sigma * m_cells);
    cv::GaussianBlur(m_shade, m_shade, {}, cells, cells, cv::BORDER_CONSTANT);
}

} // namespace sample
