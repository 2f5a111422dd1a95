// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/cli/text.h"
#include "core/base/error.h"

#include <cmath>
#include <iostream>
#include <new>
#include <unistd.h>

namespace cli {

namespace {

template <typename... Visitors> struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <typename... Visitors> Overloaded(Visitors...) -> Overloaded<Visitors...>;

std::string percentText(const protocol::Progress& progress)
{
    if (progress.total <= 0)
        return std::to_string(progress.done);
    return std::to_string(100 * progress.done / progress.total) + " %";
}

std::string barText(const protocol::Progress& progress)
{
    constexpr int width = 28;
    std::string bar;
    if (progress.total > 0) {
        const auto filled = static_cast<int>(width * progress.done / progress.total);
        bar = "[" + std::string(static_cast<std::size_t>(filled), '#')
            + std::string(static_cast<std::size_t>(width - filled), '.') + "] ";
    }
    return bar + percentText(progress);
}

std::string rateText(const protocol::Progress& progress)
{
    if (progress.rate <= 0)
        return {};
    const double rounded = std::round(progress.rate * 10) / 10;
    std::string text = std::to_string(rounded);
    text.erase(text.find('.') + 2);
    return "  " + text + "/s";
}

} // namespace

Console::Console()
    : m_writer(std::cout)
    , m_isTerminal(::isatty(STDERR_FILENO) != 0)
{
}

void Console::show(const protocol::Event& event)
{
    const std::lock_guard lock(m_mutex);
    if (std::holds_alternative<protocol::Finished>(event.body))
        m_exitCode = exitDone;
    else if (std::holds_alternative<protocol::Cancelled>(event.body))
        m_exitCode = exitCancelled;
    else if (std::holds_alternative<protocol::Failed>(event.body))
        m_exitCode = exitFailed;
    if (m_hasListener)
        write(event);
}

void Console::write(const protocol::Event& event)
{
    try {
        if (isJson)
            m_writer.write(protocol::toJson(event));
        else
            showText(event);
    } catch (const base::Error& error) {
        m_hasListener = false;
        cancel.cancel();
        std::cerr << "understudy-cli: " << error.what() << std::endl;
    }
}

void Console::showResult(const nlohmann::json& result)
{
    for (const auto& line : result.value("summary", nlohmann::json::array()))
        std::cout << line.get<std::string>() << '\n';
    if (!std::cout.flush())
        throw base::Error(base::ErrorCode::Unwritable, "output", "the result cannot be written");
}

void Console::showText(const protocol::Event& event)
{
    if (const auto* progress = std::get_if<protocol::Progress>(&event.body)) {
        showBar(*progress);
        return;
    }
    if (std::holds_alternative<protocol::Metrics>(event.body)
        || std::holds_alternative<protocol::Preview>(event.body))
        return; // for the window; the bar goes on
    endBar();
    std::visit(
        Overloaded{
            [](const protocol::Warning& warning) {
                std::cerr << "note: " << warning.message << std::endl;
            },
            [](const protocol::Log& log) { std::cerr << log.message << std::endl; },
            [this](const protocol::Finished& finished) { showResult(finished.result); },
            [this](const protocol::Cancelled&) { std::cerr << m_whenCancelled << std::endl; },
            [](const protocol::Failed& failed) {
                const std::string subject = failed.subject.empty() ? "" : failed.subject + ": ";
                std::cerr << "understudy-cli: " << subject << failed.message << std::endl;
            },
            [](const auto&) {},
        },
        event.body);
}

void Console::showBar(const protocol::Progress& progress)
{
    std::string left;
    if (progress.secondsLeft && progress.done < progress.total)
        left = "  " + durationText(*progress.secondsLeft) + " left";
    std::string stage = progress.stage;
    stage.resize(std::max<std::size_t>(stage.size(), 16), ' ');
    if (m_isTerminal) {
        std::cerr << '\r' << stage << barText(progress) << rateText(progress) << left << "\033[K"
                  << std::flush;
        m_hasOpenBar = true;
        return;
    }
    // In a log file: one line for each stage's begin and end.
    const bool isEnd = progress.total > 0 && progress.done >= progress.total;
    const std::string line = stage + (isEnd ? "done" : "...");
    if (line != m_lastLine && (isEnd || m_lastLine.rfind(stage, 0) != 0))
        std::cerr << line << (isEnd ? rateText(progress) : "") << std::endl;
    m_lastLine = line;
}

void Console::endBar()
{
    if (m_hasOpenBar)
        std::cerr << std::endl;
    m_hasOpenBar = false;
}

void Console::showProgress(const base::Progress& progress)
{
    if (const auto event = m_meter.add(progress, pipeline::ProgressMeter::Clock::now()))
        show({0, *event});
}

int Console::run(
    const std::function<std::optional<nlohmann::json>()>& work, const std::string& whenCancelled)
{
    m_whenCancelled = whenCancelled;
    try {
        const std::optional<nlohmann::json> result = work();
        if (result)
            show({0, protocol::Finished{*result}});
        else
            show({0, protocol::Cancelled{}});
    } catch (const base::Error& error) {
        show({0, protocol::failed(error)});
    } catch (const std::bad_alloc&) {
        show({0, protocol::Failed{"out_of_memory", "", "there is not enough memory for this"}});
    } catch (const std::exception& error) {
        // We failed: not the user's fault, so the developers' words are kept for the report.
        show({0,
            protocol::Failed{"internal", "",
                std::string("this should not have happened; please report it: ") + error.what()}});
    }
    return exitCode();
}

} // namespace cli
