// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/space.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace sample {

struct Vertex {
    Vec3 position;
    Vec3 normal;
    Vec3 texture; ///< where on the cloth or on the head, in metres; fixed to it however the body
                  ///< moves
};

struct Triangle {
    std::uint32_t a;
    std::uint32_t b;
    std::uint32_t c;
    std::uint32_t material; ///< index into the figure's materials
};

struct Mesh {
    std::vector<Vertex> vertices;
    std::vector<Triangle> triangles;
};

/// One cross-section of a tube: an ellipse with half axes `width` along `side` and `depth` along
/// `front`.
struct Ring {
    Vec3 centre;
    Vec3 side;
    Vec3 front;
    float width = 0; ///< metres
    float depth = 0; ///< metres
    float along = 0; ///< metres from the start of the cloth; metres from the start of the cloth
};

/// Lifts the surface by metres at (around, along): `around` runs from 0 at the back over 0.5 in
/// front to 1.
using Relief = std::function<float(float around, float along)>;

struct TubeSettings {
    std::uint32_t material = 0;
    int sides = 24;
    bool closedStart = false; ///< a flat end
    bool closedEnd = false;
    Relief relief{};
};

/// Appends the tube through `rings`.
void addTube(Mesh& mesh, const std::vector<Ring>& rings, const TubeSettings& settings);

/// Appends a grid of rows and columns whose last column meets the first; normals point away from
/// the middle.
void addGrid(Mesh& mesh, int rows, int columns, std::uint32_t material,
    const std::function<Vertex(int row, int column)>& vertex);

void addEllipsoid(Mesh& mesh, const Frame3& frame, const Vec3& halfAxes, std::uint32_t material);

/// The value at `t` of a smooth curve through `points` (t, value), which must rise in t.
using CurvePoint = std::pair<float, float>;
float curve(const std::vector<CurvePoint>& points, float t);

} // namespace sample
