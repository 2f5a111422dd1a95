// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/reference_bank.h"

#include <cassert>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace warp {

namespace {

constexpr std::size_t mostLossless = 700'000; // bytes
const std::vector<int> quickPng{cv::IMWRITE_PNG_COMPRESSION, 3};

/// A reference need not keep the empty rim of its crop.
Reference trimmed(const Reference& reference)
{
    cv::Mat alpha;
    cv::extractChannel(reference.bgra, alpha, 3);
    const cv::Rect box = cv::boundingRect(alpha);
    Reference result = reference;
    result.window = box + reference.window.tl();
    result.bgra = reference.bgra(box).clone();
    return result;
}

} // namespace

PackedReference packed(const Reference& reference)
{
    assert(reference.bgra.type() == CV_8UC4 && reference.bgra.size() == reference.window.size());
    const Reference kept = trimmed(reference);
    PackedReference result{kept, {}};
    result.about.bgra.release();
    if (kept.bgra.empty())
        return result;
    auto& [packedColour, packedAlpha] = result.picture;
    cv::imencode(".png", kept.bgra, packedColour, quickPng);
    if (packedColour.size() > mostLossless) {
        cv::Mat bgr;
        cv::Mat alpha;
        cv::cvtColor(kept.bgra, bgr, cv::COLOR_BGRA2BGR);
        cv::extractChannel(kept.bgra, alpha, 3);
        cv::imencode(".jpg", bgr, packedColour, {cv::IMWRITE_JPEG_QUALITY, 96});
        cv::imencode(".png", alpha, packedAlpha, quickPng);
    }
    return result;
}

cv::Mat unpacked(const PackedPicture& picture)
{
    if (picture.colour.empty())
        return {};
    cv::Mat bgra = cv::imdecode(picture.colour, cv::IMREAD_UNCHANGED);
    if (!picture.alpha.empty()) {
        std::vector<cv::Mat> planes;
        cv::split(bgra, planes);
        planes.push_back(cv::imdecode(picture.alpha, cv::IMREAD_UNCHANGED));
        cv::merge(planes, bgra);
    }
    return bgra;
}

void ReferenceBank::add(Reference about, Fetch picture)
{
    m_chooser.add(about.frame, descriptor(about.pose, about.torsoScale));
    m_entries.push_back({std::move(about), std::move(picture)});
}

void ReferenceBank::add(const Reference& reference)
{
    PackedReference kept = packed(reference);
    add(std::move(kept.about), [picture = std::move(kept.picture)] { return picture; });
}

Reference ReferenceBank::at(std::size_t index) const
{
    const Entry& entry = m_entries.at(index);
    Reference reference = entry.about;
    reference.bgra = unpacked(entry.picture());
    return reference;
}

CutCache::CutCache(const ReferenceBank& bank, double scale, std::size_t memoryLimit)
    : m_bank(bank)
    , m_scale(scale)
    , m_limit(memoryLimit)
{
}

std::shared_ptr<const CutReference> CutCache::at(std::size_t reference)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_held.find(reference); found != m_held.end()) {
            m_order.splice(m_order.begin(), m_order, found->second.place);
            return found->second.cut;
        }
    }
    // Cut outside the lock: two threads may cut the same reference, which does no harm.
    auto cut = std::make_shared<const CutReference>(m_bank.at(reference), m_scale, m_bank.arms());
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_held.find(reference); found != m_held.end())
        return found->second.cut;
    m_order.push_front(reference);
    m_memory += cut->memory();
    m_held.emplace(reference, Held{cut, m_order.begin()});
    makeRoom();
    return cut;
}

void CutCache::makeRoom()
{
    while (m_memory > m_limit && m_order.size() > 1) {
        const auto oldest = m_held.find(m_order.back());
        m_memory -= oldest->second.cut->memory();
        m_held.erase(oldest);
        m_order.pop_back();
    }
}

} // namespace warp
