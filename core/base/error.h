// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace base {

/// What kind of thing in the world failed; the window translates it, the CLI prints the sentence.
enum class ErrorCode {
    NotFound, ///< a file or folder is not there
    Unreadable, ///< it is there, but its content is broken, truncated or of another kind
    Unwritable, ///< no permission, or the folder is missing
    DiskFull,
    Unsupported, ///< readable, but not something this program handles
    InvalidArgument, ///< the user asked for something that cannot be
    MissingNetwork, ///< a pretrained network is not installed
    ChecksumMismatch,
    NewerVersion, ///< a file of a later version of the program
    NoPerson, ///< no usable person in the footage
    TooShort, ///< the footage has too few frames
    OutOfMemory,
    Network, ///< a download failed
    Busy, ///< another program holds the file
    TrainingFailed,
};

/// The stable name of `code` used in the worker's protocol, such as "not_found".
const char* name(ErrorCode code);

/// The world failed: what happened, to which file or thing, and what to do, as one clear sentence.
class Error : public std::runtime_error {
public:
    /// `subject` is the file or thing concerned; `message` continues the sentence after "subject:
    /// ".
    Error(ErrorCode code, std::string subject, const std::string& message);

    ErrorCode code() const { return m_code; }
    const std::string& subject() const { return m_subject; }
    /// The sentence without the subject in front.
    const std::string& message() const { return m_message; }

private:
    ErrorCode m_code;
    std::string m_subject;
    std::string m_message;
};

/// Unwritable or DiskFull with the operating system's reason, from `errno`-style `systemError`.
Error writeError(const std::string& path, int systemError);

} // namespace base
