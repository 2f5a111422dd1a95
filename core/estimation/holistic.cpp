// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/holistic.h"

#include "core/estimation/blaze_pose.h"
#include "core/estimation/face.h"
#include "core/estimation/hands.h"
#include "core/estimation/networks.h"
#include "core/estimation/person_detector.h"

namespace estimation {

class HolisticEstimator::Impl {
public:
    explicit Impl(SharedNetworks networks)
        : m_networks(std::move(networks))
    {
    }

    HolisticResult estimate(const cv::Mat& bgr, double time)
    {
        HolisticResult result;
        const std::optional<BlazePose> body = findBody(bgr, result);
        if (!body) {
            reset();
            return result;
        }
        result.pose.found = true;
        result.pose.body = body->body;
        result.pose.visibility = body->visibility;
        result.pose.leftHand = m_leftHand.track(*m_networks, bgr, result.pose);
        result.pose.rightHand = m_rightHand.track(*m_networks, bgr, result.pose);
        if (const std::optional<FaceMesh> mesh = m_face.track(*m_networks, bgr, result.pose))
            result.pose.face = facePoints(*mesh);
        if (!body->mask.empty())
            result.personMask = laidBack(body->mask, result.pose.region, bgr.size());
        m_region = m_body.next(*body, time);
        return result;
    }

    void reset()
    {
        m_region.reset();
        m_body.reset();
        m_leftHand.reset();
        m_rightHand.reset();
        m_face.reset();
    }

private:
    /// Where the person was expected, else anywhere in the frame.
    std::optional<BlazePose> findBody(const cv::Mat& bgr, HolisticResult& result)
    {
        if (m_region) {
            result.pose.region = *m_region;
            if (std::optional<BlazePose> body = estimateBody(*m_networks, bgr, *m_region))
                return body;
            reset();
        }
        result.pose.region = {};
        const std::vector<Roi> people = detectPeople(m_networks->personDetector, bgr);
        result.people = static_cast<int>(people.size());
        for (const Roi& person : people)
            if (std::optional<BlazePose> body = estimateBody(*m_networks, bgr, person)) {
                result.pose.region = person;
                return body;
            }
        return std::nullopt;
    }

    SharedNetworks m_networks;
    std::optional<Roi> m_region;
    BodyTracker m_body;
    HandTracker m_leftHand{Side::Left};
    HandTracker m_rightHand{Side::Right};
    FaceTracker m_face;
};

HolisticEstimator::HolisticEstimator(SharedNetworks networks)
    : m_impl(std::make_unique<Impl>(std::move(networks)))
{
}

HolisticEstimator::~HolisticEstimator() = default;
HolisticEstimator::HolisticEstimator(HolisticEstimator&&) noexcept = default;
HolisticEstimator& HolisticEstimator::operator=(HolisticEstimator&&) noexcept = default;

HolisticResult HolisticEstimator::estimate(const cv::Mat& bgr, double time)
{
    return m_impl->estimate(bgr, time);
}

void HolisticEstimator::reset() { m_impl->reset(); }

} // namespace estimation
