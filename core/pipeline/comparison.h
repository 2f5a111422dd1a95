// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/render.h"
#include "core/pipeline/scores.h"

#include <functional>
#include <vector>

namespace pipeline {

/// One way to paint a frame, and how good it is.
struct Contender {
    std::string name;
    std::string explanation; ///< for people
    std::function<cv::Mat(std::int64_t frame)> paint;
    nlohmann::json details = nlohmann::json::object(); ///< how it came about; into the report
    Scores scores{};
    nlohmann::json poses{}; ///< what was found in it again; null: not looked for
};

/// The empty room.
Contender plateContender(const Target& target);
/// The training frame whose pose is nearest, as it was filmed; for the frames of `poses`.
Contender nearestContender(const Target& target, const pose::Track& poses);
/// The pictures of `take`.
Contender takeContender(std::string name, std::string explanation, Take take);

/// The right answer: real frames, and where the person is in them.
struct Truth {
    const Detection& detection;
    pose::Track poses; ///< by the truth's own frame numbers
};

/// A frame of the truth with what was painted for it, for people to look at.
struct ComparedFrame {
    std::int64_t frame = 0;
    cv::Mat figure;
    std::vector<cv::Mat> pictures; ///< the truth, then one of each contender; of one size
    std::vector<cv::Mat> faces; ///< the same, the face alone; empty where none is seen
};

struct CompareSettings {
    std::int64_t shift = 0; ///< frame f of the truth shows what is painted for f + shift
    /// The poses are looked for again in what was painted, with this network; empty: they are not.
    std::string network{};
};

/// Scores every contender on every frame of the truth. Captions of the truth that change are laid
/// over what each has painted, for no one can know them. Returns some of the frames; nothing when
/// cancelled.
std::optional<std::vector<ComparedFrame>> compare(TaskContext& context, const Truth& truth,
    std::vector<Contender>& contenders, const CompareSettings& settings);

/// {"plate": {"small": …, "full": …, "poses": …}, …}
nlohmann::json figuresOf(const std::vector<Contender>& contenders);

/// [{"name": "plate", "explanation": …, and its details}, …], in order.
nlohmann::json contendersJson(const std::vector<Contender>& contenders);

/// One line for each contender.
nlohmann::json summaryOf(const std::vector<Contender>& contenders);

/// Beside `report`, a JSON file: the same as a page (.html), and a sheet of the frames
/// (.sheet.jpg).
struct ComparisonFiles {
    std::filesystem::path page;
    std::filesystem::path sheet;
};
ComparisonFiles filesBeside(const std::filesystem::path& report);

/// A page with a table of the figures and the frames as pictures.
std::string pageOf(const std::string& title, const std::vector<std::string>& facts,
    const std::vector<Contender>& contenders, const std::vector<ComparedFrame>& frames);

/// Every frame a column: truth, figure, contenders. Empty without frames.
cv::Mat sheetOf(const std::vector<ComparedFrame>& frames);

} // namespace pipeline
