// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/formats/edn_label.h"

#include "core/base/error.h"
#include "core/base/picture_files.h"
#include "core/pose/label_palette.h"
#include "core/pose/stick_figure.h"

#include <algorithm>
#include <map>
#include <numbers>
#include <numeric>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <span>
#include <string>

namespace pose {

namespace {

namespace fs = std::filesystem;

constexpr double dotRadius = 8; // at 1920x1080
constexpr int colourTolerance = 9; // neighbouring colours of BODY_23 are 20 apart
constexpr double leastDotPart = 0.2; // of a dot's pixels, to be taken for one
constexpr double limbOpacity = 0.6;
constexpr double leastLimbEvidence = 0.3; // part of the places on a limb that may show it
constexpr int labelsAskedForTheLayout = 20;

struct Dot {
    base::Vec2 centre; ///< pixels of the label
    int pixels = 0;
};

cv::Scalar scalar(const Colour& colour)
{
    return {double(colour.red), double(colour.green), double(colour.blue)};
}

/// The middle of the pixels of a dot. A limb hides a wedge of it, so its rim counts, not its mass.
base::Vec2 centreOf(const cv::Mat& mask, double flattening)
{
    std::vector<cv::Point> pixels;
    cv::findNonZero(mask, pixels);
    std::vector<cv::Point2f> round;
    round.reserve(pixels.size());
    for (const cv::Point& pixel : pixels)
        round.emplace_back(static_cast<float>(pixel.x), static_cast<float>(pixel.y / flattening));
    cv::Point2f centre;
    float radius = 0;
    cv::minEnclosingCircle(round, centre, radius);
    return {centre.x, static_cast<float>(centre.y * flattening)};
}

/// Where the label is not white; all of it when it is white everywhere.
cv::Rect drawnPart(const cv::Mat& rgb)
{
    cv::Mat white;
    cv::inRange(rgb, cv::Scalar::all(250), cv::Scalar::all(255), white);
    const cv::Rect drawn = cv::boundingRect(~white);
    return drawn.empty() ? cv::Rect({}, rgb.size()) : drawn;
}

class LabelReader {
public:
    LabelReader(const cv::Mat& rgb, LabelFormat format)
        : m_format(format)
        , m_corner{static_cast<float>(drawnPart(rgb).x), static_cast<float>(drawnPart(rgb).y)}
        , m_rgb(rgb(drawnPart(rgb)))
        , m_order(joints(format))
        , m_colours(bodyColours(format))
        , m_limbs(limbs(format))
        , m_across(static_cast<double>(rgb.cols) / labelCanvas.width)
        , m_down(static_cast<double>(rgb.rows) / labelCanvas.height)
        , m_places(m_order.size())
    {
    }

    Body body()
    {
        std::vector<std::vector<std::size_t>> groups = jointsByColour();
        std::stable_sort(groups.begin(), groups.end(),
            [](const auto& a, const auto& b) { return a.size() < b.size(); });
        for (const std::vector<std::size_t>& group : groups)
            place(group, dots(m_colours[group.front()], group.size()));
        Body body;
        for (std::size_t joint = 0; joint < m_places.size(); ++joint)
            if (m_places[joint] && isTold(m_order[joint]))
                body[m_order[joint]] = {*m_places[joint] + m_corner, 1, KeypointState::Visible,
                    KeypointOrigin::Imported};
        return body;
    }

    /// How much of the layout's limbs is to be seen, 0 to 1; after body().
    double limbsDrawn() const
    {
        double sum = 0;
        for (const Limb& limb : m_limbs)
            if (m_places[limb.from] && m_places[limb.to])
                sum += evidence(limb);
        return sum / static_cast<double>(m_limbs.size());
    }

private:
    /// Ankle and foot of BODY_25 are one heap of one colour, in which only the ankle can be told.
    bool isTold(std::size_t joint) const
    {
        return m_format != LabelFormat::Body25 || joint < LeftBigToe;
    }

    std::vector<std::vector<std::size_t>> jointsByColour() const
    {
        std::map<std::array<int, 3>, std::vector<std::size_t>> groups;
        for (std::size_t joint = 0; joint < m_colours.size(); ++joint) {
            const Colour& colour = m_colours[joint];
            groups[{colour.red, colour.green, colour.blue}].push_back(joint);
        }
        std::vector<std::vector<std::size_t>> list;
        for (auto& [colour, group] : groups)
            list.push_back(std::move(group));
        return list;
    }

    /// The `most` largest dots of a colour.
    std::vector<Dot> dots(const Colour& colour, std::size_t most) const
    {
        cv::Mat mask;
        const cv::Scalar tolerance = cv::Scalar::all(colourTolerance);
        cv::inRange(m_rgb, scalar(colour) - tolerance, scalar(colour) + tolerance, mask);
        cv::Mat heaps = mask;
        if (most == 1) // what lies over a dot, such as a hand, may cut it to pieces
            cv::morphologyEx(mask, heaps, cv::MORPH_CLOSE,
                cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(7, 7)));
        cv::Mat labels;
        const int count = cv::connectedComponents(heaps, labels);
        const double area = std::numbers::pi * dotRadius * dotRadius * m_across * m_down;
        std::vector<Dot> found;
        for (int i = 1; i < count; ++i) {
            const cv::Mat dot = mask & (labels == i);
            const int pixels = cv::countNonZero(dot);
            if (pixels >= std::max(3.0, leastDotPart * area))
                found.push_back({centreOf(dot, m_down / m_across), pixels});
        }
        std::sort(found.begin(), found.end(),
            [](const Dot& a, const Dot& b) { return a.pixels > b.pixels; });
        found.resize(std::min(found.size(), most));
        return found;
    }

    void place(const std::vector<std::size_t>& group, const std::vector<Dot>& found)
    {
        if (group.size() == 1) {
            if (!found.empty())
                m_places[group.front()] = found.front().centre;
            return;
        }
        // Which dot is which joint: the order in which most of their limbs are to be seen.
        std::vector<std::size_t> order(group.size());
        std::iota(order.begin(), order.end(), 0);
        std::vector<std::size_t> best = order;
        double most = -1;
        do {
            assign(group, found, order);
            const double seen = limbsSeen(group);
            if (seen > most) {
                most = seen;
                best = order;
            }
        } while (std::next_permutation(order.begin(), order.end()));
        assign(group, found, best);
    }

    /// Joint i of the group gets dot order[i], where there is one.
    void assign(const std::vector<std::size_t>& group, const std::vector<Dot>& found,
        const std::vector<std::size_t>& order)
    {
        for (std::size_t i = 0; i < group.size(); ++i) {
            m_places[group[i]].reset();
            if (order[i] < found.size())
                m_places[group[i]] = found[order[i]].centre;
        }
    }

    /// How clearly the limbs of the group's joints are drawn; one that is not counts against it.
    double limbsSeen(const std::vector<std::size_t>& group) const
    {
        double sum = 0;
        for (const Limb& limb : m_limbs) {
            const bool concerns = std::ranges::find(group, limb.from) != group.end()
                || std::ranges::find(group, limb.to) != group.end();
            if (concerns && m_places[limb.from] && m_places[limb.to])
                sum += evidence(limb) - leastLimbEvidence;
        }
        return sum;
    }

    /// The part of the places along a limb whose colour may be that of the limb over something.
    double evidence(const Limb& limb) const
    {
        constexpr int places = 12;
        int seen = 0;
        for (int i = 1; i <= places; ++i) {
            const float along = static_cast<float>(i) / (places + 1);
            const base::Vec2 at = base::lerp(*m_places[limb.from], *m_places[limb.to], along);
            const cv::Point pixel(cvRound(at.x), cvRound(at.y));
            if (cv::Rect({}, m_rgb.size()).contains(pixel))
                seen += mayShow(m_rgb.at<cv::Vec3b>(pixel), m_colours[limb.from]) ? 1 : 0;
        }
        return static_cast<double>(seen) / places;
    }

    /// Whether `pixel` may be 60 % of `colour` over any other.
    static bool mayShow(const cv::Vec3b& pixel, const Colour& colour)
    {
        const std::array<int, 3> limb{colour.red, colour.green, colour.blue};
        for (int channel = 0; channel < 3; ++channel) {
            const double over
                = pixel[channel] - limbOpacity * limb[static_cast<std::size_t>(channel)];
            if (over < -colourTolerance || over > (1 - limbOpacity) * 255 + colourTolerance)
                return false;
        }
        return true;
    }

    LabelFormat m_format;
    base::Vec2 m_corner; ///< of the drawn part in the label
    cv::Mat m_rgb; ///< that part
    std::span<const std::size_t> m_order;
    std::span<const Colour> m_colours;
    std::span<const Limb> m_limbs;
    double m_across; ///< pixels of the label for one of 1920x1080
    double m_down;
    std::vector<std::optional<base::Vec2>> m_places; ///< by the joints of the layout
};

int jointsIn(const Body& body)
{
    return static_cast<int>(std::ranges::count_if(body, &Keypoint::isPresent));
}

cv::Mat readLabel(const fs::path& file)
{
    const cv::Mat bgr = cv::imread(file.string(), cv::IMREAD_COLOR);
    if (bgr.empty())
        throw base::Error(
            base::ErrorCode::Unreadable, file.string(), "is not a picture that can be read");
    cv::Mat rgb;
    cv::cvtColor(bgr, rgb, cv::COLOR_BGR2RGB);
    return rgb;
}

/// The folder with the labels, and the one with their pictures.
struct Folders {
    fs::path labels;
    fs::path pictures;
};

std::optional<Folders> foldersOf(const fs::path& folder)
{
    for (const std::string kind : {"train", "test"}) {
        if (fs::is_directory(folder / (kind + "_label")))
            return Folders{folder / (kind + "_label"), folder / (kind + "_img")};
        if (folder.filename() == kind + "_label")
            return Folders{folder, folder.parent_path() / (kind + "_img")};
    }
    return std::nullopt;
}

/// The frame of each label, by the pictures where there are any.
std::map<std::int64_t, fs::path> labelsByFrame(const Folders& folders)
{
    const std::vector<fs::path> labels = base::picturesIn(folders.labels);
    std::map<std::string, std::int64_t> frameOf;
    for (const fs::path& picture : base::picturesIn(folders.pictures))
        frameOf.emplace(picture.stem().string(), static_cast<std::int64_t>(frameOf.size()));
    std::map<std::int64_t, fs::path> byFrame;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto found = frameOf.find(labels[i].stem().string());
        if (found != frameOf.end())
            byFrame[found->second] = labels[i];
        else if (frameOf.empty())
            byFrame[static_cast<std::int64_t>(i)] = labels[i];
    }
    return byFrame;
}

/// That of the labels, among the first few, in which a layout finds most joints.
std::optional<LabelFormat> formatOf(const std::map<std::int64_t, fs::path>& labels)
{
    int asked = 0;
    for (const auto& [frame, file] : labels) {
        if (const auto format = formatOfLabel(readLabel(file)))
            return format;
        if (++asked == labelsAskedForTheLayout)
            break;
    }
    return std::nullopt;
}

Body stretched(Body body, cv::Size from, cv::Size to)
{
    for (Keypoint& point : body) {
        point.position.x *= static_cast<float>(to.width) / static_cast<float>(from.width);
        point.position.y *= static_cast<float>(to.height) / static_cast<float>(from.height);
    }
    return body;
}

} // namespace

Body bodyInLabel(const cv::Mat& rgb, LabelFormat format) { return LabelReader(rgb, format).body(); }

std::optional<LabelFormat> formatOfLabel(const cv::Mat& rgb)
{
    constexpr double leastPart = 0.3; // of the limbs of a layout; the joints share their colours
    std::optional<LabelFormat> best;
    double most = leastPart;
    for (const LabelFormat format :
        {LabelFormat::Body23, LabelFormat::Body25, LabelFormat::Coco18}) {
        LabelReader reader(rgb, format);
        reader.body();
        const double part = reader.limbsDrawn();
        if (part > most) {
            most = part;
            best = format;
        }
    }
    return best;
}

bool isEdnFolder(const fs::path& folder)
{
    const std::optional<Folders> folders = foldersOf(folder);
    return folders && !base::picturesIn(folders->labels).empty();
}

EdnFolder readEdnFolder(const fs::path& folder, cv::Size frameSize)
{
    const std::optional<Folders> folders = foldersOf(folder);
    const auto labels = folders ? labelsByFrame(*folders) : std::map<std::int64_t, fs::path>();
    if (labels.empty())
        throw base::Error(base::ErrorCode::NotFound, folder.string(),
            "there are no label pictures in a folder train_label or test_label");
    EdnFolder result;
    result.layout = formatOf(labels);
    for (const auto& [frame, file] : labels) {
        const cv::Mat rgb = readLabel(file);
        const Body body = result.layout ? bodyInLabel(rgb, *result.layout) : Body{};
        if (jointsIn(body) == 0)
            result.emptyFrames.push_back(frame);
        else
            result.track[frame].body = stretched(body, rgb.size(), frameSize);
    }
    return result;
}

} // namespace pose
