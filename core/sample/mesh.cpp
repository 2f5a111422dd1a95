// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/mesh.h"

namespace sample {

namespace {

constexpr float fullTurn = 2 * std::numbers::pi_v<float>;

/// Whether the normals of a grid point inwards, as they do when its rows run the other way.
bool pointsInwards(const Mesh& mesh, std::size_t first, int rows, int columns)
{
    float outward = 0;
    for (int r = 0; r < rows; ++r) {
        const auto row = mesh.vertices.begin() + static_cast<std::ptrdiff_t>(first) + r * columns;
        Vec3 centre(0, 0, 0);
        for (int c = 0; c + 1 < columns; ++c)
            centre += row[c].position * (1.0F / static_cast<float>(columns - 1));
        for (int c = 0; c + 1 < columns; ++c)
            outward += row[c].normal.dot(row[c].position - centre);
    }
    return outward < 0;
}

/// Normals from the neighbours in the grid; the texture seam does not show because the columns
/// wrap.
void setNormals(Mesh& mesh, std::size_t first, int rows, int columns)
{
    const auto at = [&](int row, int column) -> Vertex& {
        const int wrapped = (column + columns - 1) % (columns - 1);
        return mesh.vertices[first + static_cast<std::size_t>(row * columns + wrapped)];
    };
    for (int r = 0; r < rows; ++r)
        for (int c = 0; c < columns; ++c) {
            const Vec3 across = at(r, c + 1).position - at(r, c - 1).position;
            const Vec3 along
                = at(std::min(r + 1, rows - 1), c).position - at(std::max(r - 1, 0), c).position;
            mesh.vertices[first + static_cast<std::size_t>(r * columns + c)].normal
                = normalized(along.cross(across));
        }
    if (pointsInwards(mesh, first, rows, columns))
        for (auto v = mesh.vertices.begin() + static_cast<std::ptrdiff_t>(first);
             v != mesh.vertices.end(); ++v)
            v->normal = -v->normal;
}

Vec3 onRing(const Ring& ring, float around, float lift)
{
    const float angle = fullTurn * around;
    return ring.centre - std::sin(angle) * (ring.width + lift) * ring.side
        - std::cos(angle) * (ring.depth + lift) * ring.front;
}

void addLid(Mesh& mesh, const Ring& ring, const Vec3& inner, std::size_t first, int columns,
    std::uint32_t material)
{
    const Vec3 outward = normalized(ring.centre - inner);
    const auto base = static_cast<std::uint32_t>(mesh.vertices.size());
    mesh.vertices.push_back({ring.centre, outward, Vec3(0, ring.along, 0)});
    for (int c = 0; c < columns; ++c) {
        Vertex rim = mesh.vertices[first + static_cast<std::size_t>(c)];
        rim.normal = outward;
        mesh.vertices.push_back(rim);
    }
    for (int c = 0; c + 1 < columns; ++c) {
        const auto rim = base + 1 + static_cast<std::uint32_t>(c);
        mesh.triangles.push_back({base, rim, rim + 1, material});
    }
}

} // namespace

void addGrid(Mesh& mesh, int rows, int columns, std::uint32_t material,
    const std::function<Vertex(int row, int column)>& vertex)
{
    const std::size_t first = mesh.vertices.size();
    for (int r = 0; r < rows; ++r)
        for (int c = 0; c < columns; ++c)
            mesh.vertices.push_back(vertex(r, c));
    setNormals(mesh, first, rows, columns);
    for (int r = 0; r + 1 < rows; ++r)
        for (int c = 0; c + 1 < columns; ++c) {
            const auto a
                = static_cast<std::uint32_t>(first) + static_cast<std::uint32_t>(r * columns + c);
            const auto below = a + static_cast<std::uint32_t>(columns);
            mesh.triangles.push_back({a, a + 1, below, material});
            mesh.triangles.push_back({a + 1, below + 1, below, material});
        }
}

void addTube(Mesh& mesh, const std::vector<Ring>& rings, const TubeSettings& settings)
{
    const std::size_t first = mesh.vertices.size();
    const int columns = settings.sides + 1;
    const auto vertex = [&](int row, int column) -> Vertex {
        const Ring& ring = rings[static_cast<std::size_t>(row)];
        const float around = static_cast<float>(column) / static_cast<float>(settings.sides);
        const float lift = settings.relief
            ? settings.relief(column == settings.sides ? 0 : around, ring.along)
            : 0;
        return {onRing(ring, around, lift), {},
            Vec3(
                (around - 0.5F) * fullTurn * 0.5F * (ring.width + ring.depth), ring.along, around)};
    };
    addGrid(mesh, static_cast<int>(rings.size()), columns, settings.material, vertex);
    if (settings.closedStart)
        addLid(mesh, rings.front(), rings[1].centre, first, columns, settings.material);
    if (settings.closedEnd)
        addLid(mesh, rings.back(), rings[rings.size() - 2].centre,
            first + (rings.size() - 1) * static_cast<std::size_t>(columns), columns,
            settings.material);
}

void addEllipsoid(Mesh& mesh, const Frame3& frame, const Vec3& halfAxes, std::uint32_t material)
{
    constexpr int rows = 11;
    constexpr int columns = 17;
    addGrid(mesh, rows, columns, material, [&](int row, int column) -> Vertex {
        const float polar = 0.5F * fullTurn * static_cast<float>(row) / (rows - 1);
        const float angle = fullTurn * static_cast<float>(column) / (columns - 1);
        const Vec3 local(-std::sin(angle) * std::sin(polar) * halfAxes[0],
            std::cos(polar) * halfAxes[1], std::cos(angle) * std::sin(polar) * halfAxes[2]);
        return {frame.at(local[0], local[1], local[2]), {}, local};
    });
}

float curve(const std::vector<CurvePoint>& points, float t)
{
    if (t <= points.front().first)
        return points.front().second;
    if (t >= points.back().first)
        return points.back().second;
    std::size_t i = 1;
    while (points[i].first < t)
        ++i;
    const auto slope = [&](std::size_t k) {
        const std::size_t before = k == 0 ? 0 : k - 1;
        const std::size_t after = std::min(k + 1, points.size() - 1);
        return (points[after].second - points[before].second)
            / (points[after].first - points[before].first);
    };
    const float span = points[i].first - points[i - 1].first;
    const float u = (t - points[i - 1].first) / span;
    const float u2 = u * u;
    const float u3 = u2 * u;
    return (2 * u3 - 3 * u2 + 1) * points[i - 1].second + (3 * u2 - 2 * u3) * points[i].second
        + span * ((u3 - 2 * u2 + u) * slope(i - 1) + (u3 - u2) * slope(i));
}

} // namespace sample
