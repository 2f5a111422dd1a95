// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"
#include "core/protocol/event.h"
#include "core/protocol/json_lines.h"
#include "core/protocol/request.h"

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <thread>
#include <unistd.h>

/// A worker that behaves, or misbehaves, as the tests want it: `stub_worker SCRIPT`. Each run takes
/// the first line of SCRIPT as its manner ("good" when there is none left), and writes what it is
/// asked to SCRIPT.requests, line by line.

namespace fs = std::filesystem;
using nlohmann::json;
using protocol::Verb;

namespace {

std::string nextManner(const fs::path& script)
{
    std::ifstream in(script);
    std::string manner;
    std::string rest;
    std::getline(in, manner);
    for (std::string line; std::getline(in, line);)
        rest += line + "\n";
    std::ofstream(script, std::ios::trunc) << rest;
    return manner.empty() ? "good" : manner;
}

class Stub {
public:
    explicit Stub(const fs::path& script)
        : m_script(script)
        , m_manner(nextManner(script))
        , m_requests(script.string() + ".requests", std::ios::app)
        , m_writer(std::cout)
    {
    }

    void serve()
    {
        protocol::JsonLinesReader reader;
        while (const auto message = protocol::readMessage(std::cin, reader)) {
            const auto request = protocol::parseRequest(std::get<json>(*message));
            m_requests << protocol::toJson(request).dump() << std::endl;
            answer(request);
        }
        m_requests << R"({"left":true})" << std::endl;
    }

private:
    void send(const protocol::Event& event) { m_writer.write(protocol::toJson(event)); }

    void answer(const protocol::Request& request)
    {
        if (request.verb == Verb::Hello)
            hello(request);
        else if (request.verb == Verb::Cancel)
            cancel(request);
        else if (request.verb == Verb::Save)
            save(request);
        else
            work(request);
    }

    /// The version is its process, for the tests to look at.
    void hello(const protocol::Request& request)
    {
        if (m_manner == "mute")
            return;
        const int version = m_manner == "of another version" ? 99 : protocol::version;
        send({request.id,
            protocol::Hello{version, "stub", std::to_string(::getpid()), 2, "bfloat16", ""}});
        send({request.id, protocol::Finished{}});
    }

    void cancel(const protocol::Request& request)
    {
        if (m_manner == "deaf")
            return;
        if (request.integer("keep").value_or(0) == 1)
            return endTraining(request);
        send({request.integer("request").value(), protocol::Cancelled{}});
        send({request.id, protocol::Finished{}});
    }

    void save(const protocol::Request& request)
    {
        tell(request.integer("request").value(), 100, {}, protocol::Mark::Checkpoint);
        send({request.id, protocol::Finished{}});
    }

    void work(const protocol::Request& request)
    {
        if (request.verb == Verb::Frame)
            return paint(request);
        if (m_manner == "leaves")
            std::exit(3);
        if (m_manner == "is killed")
            ::raise(SIGKILL);
        if (m_manner == "crashes")
            std::abort();
        if (m_manner == "babbles")
            std::cout << "terminate called without an active exception" << std::endl;
        if (m_manner == "answers another")
            send({99, protocol::Finished{}});
        if (m_manner == "says what nobody knows")
            std::cout << R"({"id":2,"event":"dance"})" << std::endl;
        if (m_manner == "trains")
            train(request);
        else if (m_manner == "good")
            finish(request);
        else if (m_manner == "is kept out")
            keepOut(request);
        else if (m_manner == "refuses")
            send({request.id,
                protocol::Failed{"no_person", "dance.mp4", "no person was found in any frame"}});
        else
            send({request.id, protocol::Progress{"detect", 72, 100, 4.5, 6}});
        if (m_manner == "speaks after a while") {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            finish(request);
        }
    }

    /// Another program has the project the first time.
    void keepOut(const protocol::Request& request)
    {
        m_manner = "good";
        send({request.id,
            protocol::Failed{"busy", "solo.understudy", "another Understudy is working on it"}});
    }

    /// A picture of one colour, once the test lets it ("paints when released").
    void paint(const protocol::Request& request)
    {
        if (m_manner == "refuses")
            return send({request.id, protocol::Failed{"not_found", "target", "not prepared yet"}});
        while (m_manner == "paints when released" && !fs::exists(m_script.string() + ".release"))
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        std::ofstream(request.path("out").value(), std::ios::binary) << "P6 2 2 255\n"
                                                                     << std::string(12, '\x40');
        send({request.id,
            protocol::Finished{{{"picture", request.path("out")->string()},
                {"frame", request.integer("frame").value()}, {"preset", "draft"}}}});
    }

    /// A training of a hundred steps of two hundred, which then waits to be told to end.
    void train(const protocol::Request& request)
    {
        m_run = request.path("project")->string() + ".files/train-1";
        fs::create_directories(m_run);
        tell(request.id, 0, {{"budget", 60}, {"seed", 1}, {"started", 1.7e9}},
            protocol::Mark::Start, "draft");
        for (int step = 10; step <= 100; step += 10)
            tell(request.id, step, {{"loss", 10.0 / step}, {"l1", 1.0 / step}});
        tell(request.id, 100, {{"ssim", 0.75}, {"psnr", 20}, {"rows", 2}}, protocol::Mark::Sample,
            "sample-100.png");
        send({request.id, protocol::Progress{"train", 100, 200, 10, 10}});
    }

    void tell(std::int64_t id, std::int64_t step, const std::map<std::string, double>& values,
        protocol::Mark mark = protocol::Mark::None, const std::string& detail = {})
    {
        const protocol::Metrics metrics{m_run.filename().string(), step, 200,
            static_cast<double>(step) / 10, values, mark, detail};
        protocol::appendToHistory(m_run / protocol::historyFile, metrics);
        send({id, metrics});
    }

    void endTraining(const protocol::Request& request)
    {
        const std::int64_t id = request.integer("request").value();
        tell(id, 100, {}, protocol::Mark::End);
        send({id, protocol::Finished{{{"checkpoint", "step-100.checkpoint"}}}});
        send({request.id, protocol::Finished{}});
    }

    void finish(const protocol::Request& request)
    {
        std::cerr << "Looking at every frame." << std::endl;
        send({request.id, protocol::Progress{"detect", 50, 100, 4.5, 11.2}});
        send({request.id, protocol::Warning{"Nobody is seen in frame 3."}});
        if (request.verb == Verb::Detect && request.has("project"))
            storePoses(request);
        send({request.id, protocol::Finished{{{"frames", 100}, {"found", 96}}}});
    }

    static void storePoses(const protocol::Request& request)
    {
        project::Project project(request.path("project").value());
        pose::Pose pose;
        pose.body[0] = pose::detected({10, 20}, 0.9F);
        for (const project::Media& media : project.media()) {
            if (media.path == request.path("video"))
                project.storeDetectedTrack(media.sha256, {{"by", "stub"}}, {{0, pose}});
        }
    }

    fs::path m_script;
    std::string m_manner;
    fs::path m_run; ///< the training's folder
    std::ofstream m_requests;
    protocol::JsonLinesWriter m_writer;
};

} // namespace

int main(int argumentCount, char** arguments)
{
    if (argumentCount < 2)
        return 2;
    Stub(arguments[1]).serve();
    return 0;
}
