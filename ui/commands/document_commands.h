// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/project_document.h"

#include <QUndoCommand>

namespace ui {

/// Every pose correction is one of these; what the correction means lives in core/pose.
class EditPosesCommand final : public QUndoCommand {
public:
    EditPosesCommand(ProjectDocument& document, const QString& text, std::int64_t clip,
        PoseEdits before, PoseEdits after, MergeTag tag);

    void redo() override;
    void undo() override;
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    ProjectDocument& m_document;
    std::int64_t m_clip;
    PoseEdits m_before;
    PoseEdits m_after;
    MergeTag m_tag;
    bool m_wasDone = false;
};

/// Every other change: one JSON value of the document.
class ChangeSettingCommand final : public QUndoCommand {
public:
    ChangeSettingCommand(ProjectDocument& document, const QString& text, std::string key,
        nlohmann::json before, nlohmann::json after, MergeTag tag);

    void redo() override;
    void undo() override;
    int id() const override { return 2; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    ProjectDocument& m_document;
    std::string m_key;
    nlohmann::json m_before;
    nlohmann::json m_after;
    MergeTag m_tag;
};

} // namespace ui
