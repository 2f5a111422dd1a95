// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/mesh.h"

#include <opencv2/core/mat.hpp>

namespace sample {

/// What a far light sees of a figure: which points it reaches, and where it throws a soft shadow.
class ShadowMap {
public:
    /// `toLight` points at the light; a disc of `radius` metres about `centre` is covered. With
    /// `fadeHeight`, only what is lower above the floor than that many metres throws a shadow, the
    /// lower the darker.
    ShadowMap(const Mesh& mesh, const Vec3& toLight, const Vec3& centre, float radius,
        float fadeHeight = 0);

    /// Share of the light that reaches `point` of the figure itself, 0 to 1, soft over `spread`
    /// metres.
    float visibility(const Vec3& point, float spread) const;

    /// Darkness of the shadow at `point` of the room behind the figure, 0 to 1.
    float shade(const Vec3& point) const;

    /// Blurs the shadow that shade() gives by `sigma` metres.
    void soften(float sigma);

private:
    cv::Point2f place(const Vec3& point) const;

    Vec3 m_right;
    Vec3 m_up;
    Vec3 m_toLight;
    Vec3 m_centre;
    float m_cells; ///< per metre
    cv::Mat1f m_height; ///< highest surface towards the light per cell, metres; very low where
                        ///< there is none
    cv::Mat1f m_shade;
};

} // namespace sample
