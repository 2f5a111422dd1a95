// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/ffmpeg_clips.h"

#include "core/media/ffmpeg_handles.h"
#include "tests/support/drawn_clip.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <stdexcept>

extern "C" {
#include <libavutil/display.h>
#include <libavutil/opt.h>
}

#ifdef __SANITIZE_ADDRESS__
extern "C" const char* __lsan_default_suppressions();
const char* __lsan_default_suppressions() { return "leak:libx265"; } // x265 forgets some of its own
#endif

namespace test {

namespace {

namespace fs = std::filesystem;

int checked(int result)
{
    if (result < 0)
        throw std::runtime_error("FFmpeg: " + media::reasonOf(result));
    return result;
}

media::InputHandle opened(const fs::path& path)
{
    AVFormatContext* input = nullptr;
    checked(avformat_open_input(&input, media::addressOf(path).c_str(), nullptr, nullptr));
    media::InputHandle handle(input);
    checked(avformat_find_stream_info(input, nullptr));
    return handle;
}

class Output {
public:
    Output(const fs::path& path, const std::string& format)
    {
        checked(avformat_alloc_output_context2(
            &m_output, nullptr, format.c_str(), path.string().c_str()));
        checked(avio_open(&m_output->pb, media::addressOf(path).c_str(), AVIO_FLAG_WRITE));
    }
    ~Output()
    {
        avio_closep(&m_output->pb);
        avformat_free_context(m_output);
    }
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    AVFormatContext* operator->() { return m_output; }
    AVFormatContext* context() { return m_output; }

    void begin(const std::map<std::string, std::string>& options)
    {
        AVDictionary* dictionary = nullptr;
        for (const auto& [key, value] : options)
            av_dict_set(&dictionary, key.c_str(), value.c_str(), 0);
        checked(avformat_write_header(m_output, &dictionary));
        av_dict_free(&dictionary);
    }

private:
    AVFormatContext* m_output = nullptr;
};

void setDisplayMatrix(AVStream& stream, const Remux& changes)
{
    constexpr std::size_t bytes = 9 * sizeof(std::int32_t);
#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(60, 31, 102)
    AVPacketSideData* data = av_packet_side_data_new(&stream.codecpar->coded_side_data,
        &stream.codecpar->nb_coded_side_data, AV_PKT_DATA_DISPLAYMATRIX, bytes, 0);
    std::uint8_t* memory = data->data;
#else
    std::uint8_t* memory = av_stream_new_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, bytes);
#endif
    auto* matrix = static_cast<std::int32_t*>(static_cast<void*>(memory));
    av_display_rotation_set(matrix, changes.clockwiseDegrees);
    if (changes.isMirrored)
        av_display_matrix_flip(matrix, 1, 0);
}

bool isWanted(const AVStream& stream, const Remux& changes)
{
    return stream.codecpar->codec_type == AVMEDIA_TYPE_VIDEO ? changes.keepsVideo
                                                             : changes.keepsAudio;
}

std::vector<int> mapStreams(const AVFormatContext& input, Output& output, const Remux& changes)
{
    std::vector<int> places(input.nb_streams, -1);
    for (unsigned i = 0; i < input.nb_streams; ++i) {
        const AVStream& from = *input.streams[i];
        if (!isWanted(from, changes))
            continue;
        AVStream& to = *avformat_new_stream(output.context(), nullptr);
        checked(avcodec_parameters_copy(to.codecpar, from.codecpar));
        to.codecpar->codec_tag = 0;
        to.time_base = from.time_base;
        to.avg_frame_rate = from.avg_frame_rate;
        places[i] = to.index;
        if (from.codecpar->codec_type != AVMEDIA_TYPE_VIDEO)
            continue;
        if (changes.sampleAspect.num > 0)
            to.sample_aspect_ratio = to.codecpar->sample_aspect_ratio = changes.sampleAspect;
        if (changes.clockwiseDegrees != 0 || changes.isMirrored)
            setDisplayMatrix(to, changes);
    }
    return places;
}

void addCover(Output& output)
{
    AVStream& cover = *avformat_new_stream(output.context(), nullptr);
    cover.codecpar->codec_type = AVMEDIA_TYPE_VIDEO;
    cover.codecpar->codec_id = AV_CODEC_ID_MJPEG;
    cover.codecpar->width = cover.codecpar->height = 64;
    cover.disposition = AV_DISPOSITION_ATTACHED_PIC;
    cover.time_base = {1, 90000};
}

void writeCover(Output& output, const std::vector<unsigned char>& jpeg)
{
    const media::PacketHandle packet = media::makePacket();
    checked(av_new_packet(packet.get(), static_cast<int>(jpeg.size())));
    std::copy(jpeg.begin(), jpeg.end(), packet->data);
    packet->stream_index = static_cast<int>(output->nb_streams) - 1;
    packet->flags |= AV_PKT_FLAG_KEY;
    packet->pts = packet->dts = 0;
    checked(av_interleaved_write_frame(output.context(), packet.get()));
}

} // namespace

fs::path remuxed(const fs::path& source, const fs::path& target, const Remux& changes)
{
    const media::InputHandle input = opened(source);
    Output output(target, changes.format);
    const std::vector<int> places = mapStreams(*input, output, changes);
    if (!changes.coverJpeg.empty())
        addCover(output);
    output.begin(changes.options);
    if (!changes.coverJpeg.empty())
        writeCover(output, changes.coverJpeg);
    const media::PacketHandle packet = media::makePacket();
    while (av_read_frame(input.get(), packet.get()) >= 0) {
        const AVStream& from = *input->streams[packet->stream_index];
        const int place = places[static_cast<std::size_t>(packet->stream_index)];
        if (place < 0) {
            av_packet_unref(packet.get());
            continue;
        }
        if (from.codecpar->codec_type == AVMEDIA_TYPE_AUDIO) {
            const auto delay = std::llround(changes.audioDelay / av_q2d(from.time_base));
            packet->pts += delay;
            packet->dts += delay;
        }
        av_packet_rescale_ts(packet.get(), from.time_base, output->streams[place]->time_base);
        packet->stream_index = place;
        checked(av_interleaved_write_frame(output.context(), packet.get()));
    }
    checked(av_write_trailer(output.context()));
    return target;
}

bool hasEncoder(const std::string& name)
{
    return avcodec_find_encoder_by_name(name.c_str()) != nullptr;
}

namespace {

media::CodecHandle openedEncoder(const ForeignClip& clip, bool wantsGlobalHeader)
{
    const AVCodec* codec = avcodec_find_encoder_by_name(clip.encoder.c_str());
    media::CodecHandle encoder = media::makeCodec(codec);
    encoder->width = clip.width;
    encoder->height = clip.height;
    encoder->pix_fmt = clip.pixelFormat;
    encoder->colorspace = clip.matrix;
    encoder->color_range = clip.range;
    encoder->time_base = {1, clip.framesPerSecond};
    encoder->framerate = {clip.framesPerSecond, 1};
    encoder->thread_count = 1;
    if (wantsGlobalHeader)
        encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    for (const auto& [key, value] : clip.options)
        checked(av_opt_set(encoder.get(), key.c_str(), value.c_str(), AV_OPT_SEARCH_CHILDREN));
    checked(avcodec_open2(encoder.get(), codec, nullptr));
    return encoder;
}

void paintNumber(AVFrame& frame, SwsContext& scaler, std::int64_t number)
{
    const cv::Mat picture = numberedPicture(number, {frame.width, frame.height});
    const std::array<const std::uint8_t*, 4> planes{picture.data};
    const std::array<int, 4> strides{static_cast<int>(picture.step)};
    sws_scale(&scaler, planes.data(), strides.data(), 0, frame.height, frame.data, frame.linesize);
}

void drain(AVCodecContext& encoder, Output& output)
{
    const media::PacketHandle packet = media::makePacket();
    while (avcodec_receive_packet(&encoder, packet.get()) == 0) {
        packet->duration = packet->duration > 0 ? packet->duration : 1;
        av_packet_rescale_ts(packet.get(), encoder.time_base, output->streams[0]->time_base);
        checked(av_interleaved_write_frame(output.context(), packet.get()));
    }
}

} // namespace

fs::path foreignClip(const fs::path& path, const ForeignClip& clip)
{
    Output output(path, clip.format);
    const bool wantsGlobalHeader = output->oformat->flags & AVFMT_GLOBALHEADER;
    const media::CodecHandle encoder = openedEncoder(clip, wantsGlobalHeader);
    AVStream& stream = *avformat_new_stream(output.context(), nullptr);
    checked(avcodec_parameters_from_context(stream.codecpar, encoder.get()));
    stream.time_base = encoder->time_base;
    stream.avg_frame_rate = encoder->framerate;
    output.begin({});
    const media::ScalerHandle scaler(sws_getContext(clip.width, clip.height, AV_PIX_FMT_BGR24,
        clip.width, clip.height, clip.pixelFormat, SWS_BICUBIC, nullptr, nullptr, nullptr));
    for (int i = 0; i < clip.frames; ++i) {
        const media::FrameHandle frame = media::makeFrame();
        frame->width = clip.width;
        frame->height = clip.height;
        frame->format = clip.pixelFormat;
        frame->colorspace = clip.matrix;
        frame->color_range = clip.range;
        checked(av_frame_get_buffer(frame.get(), 0));
        if (clip.paint)
            clip.paint(*frame);
        else
            paintNumber(*frame, *scaler, i);
        frame->pts = i;
        checked(avcodec_send_frame(encoder.get(), frame.get()));
        drain(*encoder, output);
    }
    checked(avcodec_send_frame(encoder.get(), nullptr));
    drain(*encoder, output);
    checked(av_write_trailer(output.context()));
    return path;
}

std::vector<float> soundOf(const fs::path& path, int rate)
{
    const media::InputHandle input = opened(path);
    const int index
        = checked(av_find_best_stream(input.get(), AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0));
    const AVStream& stream = *input->streams[index];
    const AVCodec* codec = avcodec_find_decoder(stream.codecpar->codec_id);
    const media::CodecHandle decoder = media::makeCodec(codec);
    checked(avcodec_parameters_to_context(decoder.get(), stream.codecpar));
    decoder->pkt_timebase = stream.time_base;
    decoder->request_sample_fmt = AV_SAMPLE_FMT_FLTP;
    checked(avcodec_open2(decoder.get(), codec, nullptr));
    const media::PacketHandle packet = media::makePacket();
    const media::FrameHandle frame = media::makeFrame();
    std::vector<float> sound;
    const auto take = [&] {
        while (avcodec_receive_frame(decoder.get(), frame.get()) == 0) {
            if (frame->format != AV_SAMPLE_FMT_FLTP || frame->sample_rate != rate)
                throw std::runtime_error("the sound is not float at the rate expected");
            const auto start = std::llround(double(frame->pts) * av_q2d(stream.time_base) * rate);
            const auto* samples
                = static_cast<const float*>(static_cast<const void*>(frame->data[0]));
            const auto end = start + frame->nb_samples;
            if (end > static_cast<std::int64_t>(sound.size()))
                sound.resize(static_cast<std::size_t>(end));
            for (std::int64_t i = std::max<std::int64_t>(0, -start); i < frame->nb_samples; ++i)
                sound[static_cast<std::size_t>(start + i)] = samples[i];
        }
    };
    while (av_read_frame(input.get(), packet.get()) >= 0) {
        if (packet->stream_index == index && avcodec_send_packet(decoder.get(), packet.get()) >= 0)
            take();
        av_packet_unref(packet.get());
    }
    avcodec_send_packet(decoder.get(), nullptr);
    take();
    return sound;
}

std::vector<double> beepsIn(const std::vector<float>& sound, int rate)
{
    constexpr float loud = 0.1F;
    constexpr double silenceBetween = 0.3; // seconds
    std::vector<double> starts;
    double lastLoud = -silenceBetween;
    for (std::size_t i = 0; i < sound.size(); ++i) {
        if (std::abs(sound[i]) < loud)
            continue;
        const double time = double(i) / rate;
        if (time - lastLoud >= silenceBetween)
            starts.push_back(time);
        lastLoud = time;
    }
    return starts;
}

std::string tagOf(const fs::path& path, const std::string& key)
{
    const media::InputHandle input = opened(path);
    const AVDictionaryEntry* entry = av_dict_get(input->metadata, key.c_str(), nullptr, 0);
    return entry ? entry->value : "";
}

} // namespace test
