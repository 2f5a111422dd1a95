// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace synthesis {

/// What kind of thing failed; callers above translate it into their own codes.
enum class ErrorKind {
    NotFound,
    Unreadable, ///< the file is there, but truncated, damaged or of another kind
    NewerVersion, ///< a checkpoint of a later version of the program
    Unwritable,
    DiskFull,
    InvalidArgument, ///< sizes or settings that cannot be
    LabelMismatch, ///< the checkpoint was trained on labels of another format
    TrainingFailed, ///< the training diverged again and again
};

/// The world failed while training or rendering; the sentence names the file or thing concerned.
class Error : public std::runtime_error {
public:
    /// `what()` is "subject: message".
    Error(ErrorKind kind, std::string subject, const std::string& message)
        : std::runtime_error(subject + ": " + message)
        , m_kind(kind)
        , m_subject(std::move(subject))
        , m_message(message)
    {
    }

    ErrorKind kind() const { return m_kind; }
    const std::string& subject() const { return m_subject; }
    const std::string& message() const { return m_message; }

private:
    ErrorKind m_kind;
    std::string m_subject;
    std::string m_message;
};

} // namespace synthesis
