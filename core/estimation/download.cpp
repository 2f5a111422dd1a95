// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/download.h"

#include "core/base/error.h"

#include <cerrno>
#include <cstdio>
#include <curl/curl.h>
#include <memory>

namespace estimation {

namespace {

namespace fs = std::filesystem;

constexpr long rangeNotSatisfiable = 416;

/// What the C callbacks of one transfer share.
struct Transfer {
    std::FILE* file = nullptr;
    std::int64_t start = 0; ///< bytes that were there before
    int writeErrno = 0;
    const base::ProgressSink& progress;
    const base::CancelToken& cancel;
};

std::size_t onBytes(char* bytes, std::size_t, std::size_t count, void* context)
{
    auto& transfer = *static_cast<Transfer*>(context);
    const std::size_t written = std::fwrite(bytes, 1, count, transfer.file);
    if (written != count)
        transfer.writeErrno = errno;
    return written;
}

int onProgress(void* context, curl_off_t total, curl_off_t done, curl_off_t, curl_off_t)
{
    const auto& transfer = *static_cast<const Transfer*>(context);
    if (transfer.progress && total > 0)
        transfer.progress({transfer.start + done, transfer.start + total, "fetch"});
    return transfer.cancel.cancelled() ? 1 : 0;
}

void configure(CURL* curl, const std::string& address, Transfer& transfer)
{
    curl_easy_setopt(curl, CURLOPT_URL, address.c_str());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 8L);
    curl_easy_setopt(curl, CURLOPT_FAILONERROR, 1L);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 30L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1L); // bytes per second …
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, 60L); // … over this many seconds
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "understudy");
    curl_easy_setopt(curl, CURLOPT_RESUME_FROM_LARGE, static_cast<curl_off_t>(transfer.start));
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &onBytes);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &onProgress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &transfer);
}

struct Outcome {
    CURLcode result = CURLE_OK;
    long status = 0; ///< HTTP
};

/// One request for the bytes that `part` lacks.
Outcome attempt(const std::string& address, const fs::path& part,
    const base::ProgressSink& progress, const base::CancelToken& cancel)
{
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(
        curl_easy_init(), &curl_easy_cleanup);
    std::FILE* const file = std::fopen(part.string().c_str(), "ab");
    if (file == nullptr)
        throw base::writeError(part.string(), errno);
    Transfer transfer{file, static_cast<std::int64_t>(fs::file_size(part)), 0, progress, cancel};
    configure(curl.get(), address, transfer);
    Outcome outcome;
    outcome.result = curl_easy_perform(curl.get());
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &outcome.status);
    if (std::fclose(file) != 0 && transfer.writeErrno == 0)
        transfer.writeErrno = errno;
    if (transfer.writeErrno != 0)
        throw base::writeError(part.string(), transfer.writeErrno);
    return outcome;
}

} // namespace

bool download(const std::string& address, const fs::path& part, const base::ProgressSink& progress,
    const base::CancelToken& cancel)
{
    Outcome outcome = attempt(address, part, progress, cancel);
    const bool cannotGoOn
        = outcome.result == CURLE_RANGE_ERROR || outcome.status == rangeNotSatisfiable;
    if (cannotGoOn) {
        fs::resize_file(part, 0);
        outcome = attempt(address, part, progress, cancel);
    }
    if (outcome.result == CURLE_ABORTED_BY_CALLBACK)
        return false;
    if (outcome.result != CURLE_OK)
        throw base::Error(base::ErrorCode::Network, address,
            std::string("cannot be loaded (") + curl_easy_strerror(outcome.result) + ")");
    return true;
}

} // namespace estimation
