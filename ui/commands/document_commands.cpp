// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/document_commands.h"

#include <utility>

namespace ui {

EditPosesCommand::EditPosesCommand(ProjectDocument& document, const QString& text,
    std::int64_t clip, PoseEdits before, PoseEdits after, MergeTag tag)
    : QUndoCommand(text)
    , m_document(document)
    , m_clip(clip)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_tag(tag)
{
}

void EditPosesCommand::redo()
{
    m_document.apply(m_clip, m_after);
    if (std::exchange(m_wasDone, true)) // the first time the user is already looking at it
        emit m_document.changeShown(m_clip, m_after.begin()->first);
}

void EditPosesCommand::undo()
{
    m_document.apply(m_clip, m_before);
    emit m_document.changeShown(m_clip, m_before.begin()->first);
}

bool EditPosesCommand::mergeWith(const QUndoCommand* other)
{
    const auto* later = dynamic_cast<const EditPosesCommand*>(other);
    if (later == nullptr || m_tag == 0 || later->m_tag != m_tag || later->m_clip != m_clip)
        return false;
    for (const auto& [frame, edit] : later->m_before)
        m_before.emplace(frame, edit); // the oldest counts
    for (const auto& [frame, edit] : later->m_after)
        m_after[frame] = edit;
    setObsolete(m_before == m_after);
    return true;
}

ChangeSettingCommand::ChangeSettingCommand(ProjectDocument& document, const QString& text,
    std::string key, nlohmann::json before, nlohmann::json after, MergeTag tag)
    : QUndoCommand(text)
    , m_document(document)
    , m_key(std::move(key))
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_tag(tag)
{
}

void ChangeSettingCommand::redo() { m_document.apply(m_key, m_after); }

void ChangeSettingCommand::undo() { m_document.apply(m_key, m_before); }

bool ChangeSettingCommand::mergeWith(const QUndoCommand* other)
{
    const auto* later = dynamic_cast<const ChangeSettingCommand*>(other);
    if (later == nullptr || m_tag == 0 || later->m_tag != m_tag || later->m_key != m_key)
        return false;
    m_after = later->m_after;
    setObsolete(m_before == m_after);
    return true;
}

} // namespace ui
