// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/document.h"

#include "core/base/sha256.h"
#include "core/pose/pose_blob.h"
#include "core/project/project.h"

namespace project {

pose::Track edited(pose::Track detected, const Edits& edits)
{
    for (const auto& [frame, edit] : edits) {
        if (edit.pose)
            detected[frame] = *edit.pose;
        else
            detected.erase(frame);
    }
    return detected;
}

std::string fingerprintOf(const Edits& edits, std::int64_t begin, std::int64_t end)
{
    std::string bytes;
    const auto last = edits.lower_bound(end);
    for (auto edit = edits.lower_bound(begin); edit != last; ++edit)
        bytes += std::to_string(edit->first) + ":"
            + (edit->second.pose ? pose::encode(*edit->second.pose) : "nobody");
    return bytes.empty() ? bytes : base::sha256(bytes);
}

Edits Project::edits(std::int64_t media) const
{
    Edits edits;
    Statement rows
        = m_database.prepare("SELECT frame, pose FROM edits WHERE media=? ORDER BY frame");
    rows.bind(1, media);
    while (rows.step()) {
        const std::string bytes = rows.blob(1);
        edits[rows.integer(0)] = bytes.empty() ? PoseEdit{} : PoseEdit{pose::decode(bytes)};
    }
    return edits;
}

Settings Project::settings() const
{
    Settings settings;
    Statement rows = m_database.prepare("SELECT key, value FROM settings");
    while (rows.step())
        settings[rows.text(0)] = nlohmann::json::parse(rows.text(1));
    return settings;
}

void Project::save(const DocumentChanges& changes)
{
    Transaction transaction(m_database);
    Statement put
        = m_database.prepare("INSERT OR REPLACE INTO edits (media, frame, pose) VALUES (?, ?, ?)");
    Statement drop = m_database.prepare("DELETE FROM edits WHERE media=? AND frame=?");
    for (const auto& [media, frames] : changes.edits) {
        for (const auto& [frame, edit] : frames) {
            if (edit) {
                const std::string bytes = edit->pose ? pose::encode(*edit->pose) : std::string();
                put.bind(1, media).bind(2, frame).bindBlob(3, bytes).run();
            } else {
                drop.bind(1, media).bind(2, frame).run();
            }
        }
    }
    Statement set
        = m_database.prepare("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)");
    Statement unset = m_database.prepare("DELETE FROM settings WHERE key=?");
    for (const auto& [key, value] : changes.settings) {
        if (value)
            set.bind(1, key).bind(2, value->dump()).run();
        else
            unset.bind(1, key).run();
    }
    transaction.commit();
}

std::optional<Step> Project::trackStep(const std::string& sha256) const
{
    for (Step& step : steps("track")) {
        if (step.complete && step.settings.value("video", std::string()) == sha256)
            return std::move(step);
    }
    return std::nullopt;
}

std::optional<pose::Track> Project::detectedTrack(const std::string& sha256) const
{
    const std::optional<Step> found = trackStep(sha256);
    if (!found)
        return std::nullopt;
    pose::Track track;
    forEachItem(*found, "pose", [&track](const Item& item) {
        track.emplace_hint(track.end(), item.number, pose::decode(item.value));
    });
    return track;
}

void Project::storeDetectedTrack(
    const std::string& sha256, const nlohmann::json& origin, const pose::Track& track)
{
    const nlohmann::json settings = {{"video", sha256}, {"origin", origin}};
    const std::optional<Step> before = trackStep(sha256);
    if (before && before->fingerprint == fingerprintOf(settings))
        return;
    Step step = this->step("track", settings);
    Batch batch(*this, step);
    for (const auto& [frame, pose] : track)
        batch.store("pose", {frame, pose::encode(pose)});
    if (before)
        m_database.prepare("DELETE FROM steps WHERE id=?").bind(1, before->id).run();
    batch.commit();
    completeStep(step, {{"frames", track.size()}});
}

} // namespace project
