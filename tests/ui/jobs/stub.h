// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporary_folder.h"
#include "ui/jobs/worker_client.h"

#include <QTest>
#include <fstream>
#include <initializer_list>

namespace test {

constexpr int patience = 20000; // ms; a busy machine

/// Runs the stub worker, each time in the next of these manners.
class StubScript {
public:
    explicit StubScript(std::initializer_list<const char*> manners)
    {
        std::ofstream script(path());
        for (const char* manner : manners)
            script << manner << "\n";
    }

    ui::WorkerSettings settings() const
    {
        ui::WorkerSettings settings;
        settings.program = QStringLiteral(STUB_WORKER);
        settings.arguments = {QString::fromStdString(path().string())};
        return settings;
    }

    /// What all its runs were asked, in that order.
    std::vector<nlohmann::json> requests() const
    {
        std::ifstream in(path().string() + ".requests");
        std::vector<nlohmann::json> requests;
        for (std::string line; std::getline(in, line);)
            requests.push_back(nlohmann::json::parse(line));
        return requests;
    }

    /// Lets a worker go on that "paints when released".
    void release() const { std::ofstream(path().string() + ".release") << "go"; }

    std::vector<nlohmann::json> requests(const char* verb) const
    {
        std::vector<nlohmann::json> all = requests();
        std::erase_if(
            all, [verb](const auto& request) { return request.value("verb", "") != verb; });
        return all;
    }

private:
    std::filesystem::path path() const { return m_folder / "script"; }

    TemporaryFolder m_folder;
};

/// Lets the application run until `isSo()`; false when that takes too long.
template <typename Condition> bool waitFor(const Condition& isSo)
{
    return QTest::qWaitFor(isSo, patience);
}

} // namespace test
