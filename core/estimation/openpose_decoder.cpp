// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/openpose_decoder.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <optional>

namespace estimation {

namespace {

using base::Vec2;

struct Peak {
    Vec2 position;
    float score = 0;
};
using Peaks = std::vector<Peak>; ///< of one part

/// A limb between peak `from` and peak `to` of its parts.
struct Connection {
    std::size_t from = 0;
    std::size_t to = 0;
    float score = 0;
};

/// A person while it is being put together: which peak each part is.
struct Person {
    std::vector<std::optional<std::size_t>> peaks;
    float score = 0;

    std::size_t partCount() const
    {
        return static_cast<std::size_t>(std::count_if(
            peaks.begin(), peaks.end(), [](const auto& peak) { return peak.has_value(); }));
    }
};

OpenPoseLayout body25Layout()
{
    OpenPoseLayout layout;
    layout.parts = pose::bodyKeypoints;
    constexpr std::size_t first = pose::bodyKeypoints + 1;
    layout.limbs = {{1, 8, first + 0}, {1, 2, first + 14}, {1, 5, first + 22}, {2, 3, first + 16},
        {3, 4, first + 18}, {5, 6, first + 24}, {6, 7, first + 26}, {8, 9, first + 6},
        {9, 10, first + 2}, {10, 11, first + 4}, {8, 12, first + 8}, {12, 13, first + 10},
        {13, 14, first + 12}, {1, 0, first + 30}, {0, 15, first + 32}, {15, 17, first + 36},
        {0, 16, first + 34}, {16, 18, first + 38}, {2, 17, first + 20}, {5, 18, first + 28},
        {14, 19, first + 40}, {19, 20, first + 42}, {14, 21, first + 44}, {11, 22, first + 46},
        {22, 23, first + 48}, {11, 24, first + 50}};
    for (std::size_t i = 0; i < layout.parts; ++i)
        layout.body25.push_back(i);
    return layout;
}

OpenPoseLayout cocoLayout()
{
    OpenPoseLayout layout;
    layout.limbs = {{1, 2, 31}, {1, 5, 39}, {2, 3, 33}, {3, 4, 35}, {5, 6, 41}, {6, 7, 43},
        {1, 8, 19}, {8, 9, 21}, {9, 10, 23}, {1, 11, 25}, {11, 12, 27}, {12, 13, 29}, {1, 0, 47},
        {0, 14, 49}, {14, 16, 53}, {0, 15, 51}, {15, 17, 55}, {2, 16, 37}, {5, 17, 45}};
    layout.body25 = {pose::Nose, pose::Neck, pose::RightShoulder, pose::RightElbow,
        pose::RightWrist, pose::LeftShoulder, pose::LeftElbow, pose::LeftWrist, pose::RightHip,
        pose::RightKnee, pose::RightAnkle, pose::LeftHip, pose::LeftKnee, pose::LeftAnkle,
        pose::RightEye, pose::LeftEye, pose::RightEar, pose::LeftEar};
    layout.parts = layout.body25.size();
    return layout;
}

/// Centre of mass of the map within three pixels of a peak.
Vec2 centreOfPeak(const cv::Mat& map, int row, int column)
{
    constexpr int reach = 3;
    Vec2 sum;
    float total = 0;
    for (int y = std::max(row - reach, 0); y <= std::min(row + reach, map.rows - 1); ++y)
        for (int x = std::max(column - reach, 0); x <= std::min(column + reach, map.cols - 1);
             ++x) {
            const float weight = std::max(map.at<float>(y, x), 0.0F);
            sum = sum + Vec2{static_cast<float>(x), static_cast<float>(y)} * weight;
            total += weight;
        }
    return sum / total;
}

/// Higher than its eight neighbours; of equal ones the first counts.
bool isPeak(const cv::Mat& map, int row, int column)
{
    const float value = map.at<float>(row, column);
    for (int y = -1; y <= 1; ++y)
        for (int x = -1; x <= 1; ++x) {
            if (x == 0 && y == 0)
                continue;
            const float other = map.at<float>(row + y, column + x);
            const bool isEarlier = y < 0 || (y == 0 && x < 0);
            if (other > value || (isEarlier && other == value))
                return false;
        }
    return true;
}

Peaks peaksOf(const cv::Mat& map, float threshold)
{
    Peaks peaks;
    for (int row = 1; row + 1 < map.rows; ++row)
        for (int column = 1; column + 1 < map.cols; ++column)
            if (map.at<float>(row, column) > threshold && isPeak(map, row, column))
                peaks.push_back({centreOfPeak(map, row, column), map.at<float>(row, column)});
    return peaks;
}

/// The mean of the field along the line, or nothing when too few samples agree with its direction.
std::optional<float> lineIntegral(const cv::Mat& fieldX, const cv::Mat& fieldY, Vec2 from, Vec2 to,
    const OpenPoseThresholds& thresholds)
{
    const Vec2 line = to - from;
    const float length = base::length(line);
    if (length < 1e-6F)
        return std::nullopt;
    const float longest = std::max(std::abs(line.x), std::abs(line.y));
    const int samples = std::clamp(static_cast<int>(std::lround(std::sqrt(5 * longest))), 5, 25);
    float sum = 0;
    int agreeing = 0;
    for (int i = 0; i < samples; ++i) {
        const Vec2 at
            = base::lerp(from, to, static_cast<float>(i) / static_cast<float>(samples - 1));
        const int x = std::clamp(static_cast<int>(std::lround(at.x)), 0, fieldX.cols - 1);
        const int y = std::clamp(static_cast<int>(std::lround(at.y)), 0, fieldX.rows - 1);
        const float along
            = base::dot({fieldX.at<float>(y, x), fieldY.at<float>(y, x)}, line) / length;
        if (along > thresholds.affinity) {
            sum += along;
            ++agreeing;
        }
    }
    if (static_cast<float>(agreeing) < thresholds.share * static_cast<float>(samples))
        return std::nullopt;
    return sum / static_cast<float>(agreeing);
}

/// The best pairs first, each peak in one pair at most.
std::vector<Connection> connections(const Peaks& from, const Peaks& to, const cv::Mat& fieldX,
    const cv::Mat& fieldY, const OpenPoseThresholds& thresholds)
{
    std::vector<Connection> candidates;
    for (std::size_t a = 0; a < from.size(); ++a)
        for (std::size_t b = 0; b < to.size(); ++b)
            if (const auto score
                = lineIntegral(fieldX, fieldY, from[a].position, to[b].position, thresholds))
                candidates.push_back({a, b, *score});
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const Connection& a, const Connection& b) { return a.score > b.score; });
    std::vector<Connection> chosen;
    for (const Connection& candidate : candidates)
        if (std::none_of(chosen.begin(), chosen.end(), [&candidate](const Connection& taken) {
                return taken.from == candidate.from || taken.to == candidate.to;
            }))
            chosen.push_back(candidate);
    return chosen;
}

/// Whether two half-built people share no part and may be one.
bool areDisjoint(const Person& a, const Person& b)
{
    for (std::size_t part = 0; part < a.peaks.size(); ++part)
        if (a.peaks[part] && b.peaks[part])
            return false;
    return true;
}

class Assembly {
public:
    explicit Assembly(const std::vector<Peaks>& peaks)
        : m_peaks(peaks)
    {
    }

    void add(const AffinityLimb& limb, const Connection& connection)
    {
        const auto from = personWith(limb.from, connection.from);
        const auto to = personWith(limb.to, connection.to);
        if (from && to)
            join(*from, *to, connection.score);
        else if (from)
            extend(m_people[*from], limb.to, connection.to, connection.score);
        else if (to)
            extend(m_people[*to], limb.from, connection.from, connection.score);
        else
            begin(limb, connection);
    }

    const std::vector<Person>& people() const { return m_people; }

private:
    std::optional<std::size_t> personWith(std::size_t part, std::size_t peak) const
    {
        for (std::size_t i = 0; i < m_people.size(); ++i)
            if (m_people[i].peaks[part] == peak)
                return i;
        return std::nullopt;
    }

    void join(std::size_t first, std::size_t second, float score)
    {
        if (first == second) {
            m_people[first].score += score;
            return;
        }
        if (!areDisjoint(m_people[first], m_people[second]))
            return;
        for (std::size_t part = 0; part < m_peaks.size(); ++part)
            if (m_people[second].peaks[part])
                m_people[first].peaks[part] = m_people[second].peaks[part];
        m_people[first].score += m_people[second].score + score;
        m_people.erase(m_people.begin() + static_cast<std::ptrdiff_t>(second));
    }

    void extend(Person& person, std::size_t part, std::size_t peak, float score)
    {
        if (person.peaks[part])
            return;
        person.peaks[part] = peak;
        person.score += m_peaks[part][peak].score + score;
    }

    void begin(const AffinityLimb& limb, const Connection& connection)
    {
        Person person;
        person.peaks.resize(m_peaks.size());
        extend(person, limb.from, connection.from, connection.score);
        extend(person, limb.to, connection.to, 0);
        m_people.push_back(std::move(person));
    }

    const std::vector<Peaks>& m_peaks;
    std::vector<Person> m_people;
};

pose::Pose poseOf(
    const Person& person, const std::vector<Peaks>& peaks, const OpenPoseLayout& layout)
{
    pose::Pose result;
    for (std::size_t part = 0; part < layout.parts; ++part)
        if (const auto peak = person.peaks[part])
            result.body[layout.body25[part]] = pose::detected(
                peaks[part][*peak].position, std::min(peaks[part][*peak].score, 1.0F));
    const pose::Keypoint& left = result.body[pose::LeftHip];
    const pose::Keypoint& right = result.body[pose::RightHip];
    if (!result.body[pose::MidHip].isPresent() && left.isPresent() && right.isPresent())
        result.body[pose::MidHip] = pose::detected(base::midpoint(left.position, right.position),
            std::min(left.confidence, right.confidence));
    return result;
}

} // namespace

const OpenPoseLayout& layoutOf(OpenPoseModel model)
{
    static const OpenPoseLayout body25 = body25Layout();
    static const OpenPoseLayout coco = cocoLayout();
    return model == OpenPoseModel::Body25 ? body25 : coco;
}

std::vector<pose::Pose> decodeOpenPose(
    std::span<const cv::Mat> maps, OpenPoseModel model, const OpenPoseThresholds& thresholds)
{
    const OpenPoseLayout& layout = layoutOf(model);
    assert(maps.size() == layout.channels());
    std::vector<Peaks> peaks;
    for (std::size_t part = 0; part < layout.parts; ++part)
        peaks.push_back(peaksOf(maps[part], thresholds.peak));
    Assembly assembly(peaks);
    for (const AffinityLimb& limb : layout.limbs)
        for (const Connection& connection : connections(peaks[limb.from], peaks[limb.to],
                 maps[limb.channel], maps[limb.channel + 1], thresholds))
            assembly.add(limb, connection);
    std::vector<Person> people = assembly.people();
    std::erase_if(people, [&thresholds](const Person& person) {
        const std::size_t parts = person.partCount();
        return parts < thresholds.leastParts
            || person.score < thresholds.leastScore * static_cast<float>(parts);
    });
    std::stable_sort(people.begin(), people.end(),
        [](const Person& a, const Person& b) { return a.score > b.score; });
    std::vector<pose::Pose> poses;
    poses.reserve(people.size());
    for (const Person& person : people)
        poses.push_back(poseOf(person, peaks, layout));
    return poses;
}

} // namespace estimation
