// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <cerrno>
#include <cstring>

namespace base {

const char* name(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return "not_found";
    case ErrorCode::Unreadable:
        return "unreadable";
    case ErrorCode::Unwritable:
        return "unwritable";
    case ErrorCode::DiskFull:
        return "disk_full";
    case ErrorCode::Unsupported:
        return "unsupported";
    case ErrorCode::InvalidArgument:
        return "invalid_argument";
    case ErrorCode::MissingNetwork:
        return "missing_network";
    case ErrorCode::ChecksumMismatch:
        return "checksum_mismatch";
    case ErrorCode::NewerVersion:
        return "newer_version";
    case ErrorCode::NoPerson:
        return "no_person";
    case ErrorCode::TooShort:
        return "too_short";
    case ErrorCode::OutOfMemory:
        return "out_of_memory";
    case ErrorCode::Network:
        return "network";
    case ErrorCode::Busy:
        return "busy";
    case ErrorCode::TrainingFailed:
        return "training_failed";
    }
    return "unknown";
}

Error::Error(ErrorCode code, std::string subject, const std::string& message)
    : std::runtime_error(subject.empty() ? message : subject + ": " + message)
    , m_code(code)
    , m_subject(std::move(subject))
    , m_message(message)
{
}

Error writeError(const std::string& path, int systemError)
{
    if (systemError == ENOSPC || systemError == EDQUOT)
        return {ErrorCode::DiskFull, path,
            "the disk is full; free some space or choose another folder"};
    return {ErrorCode::Unwritable, path,
        std::string("cannot be written: ") + std::strerror(systemError)};
}

} // namespace base
