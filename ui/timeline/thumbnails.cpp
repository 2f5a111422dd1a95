// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/thumbnails.h"

namespace ui {

namespace {

constexpr int mostKilobytes = 96 << 10;

QPair<QString, qint64> keyOf(const std::string& sha256, std::int64_t frame)
{
    return {QString::fromStdString(sha256), frame};
}

} // namespace

Thumbnails::Thumbnails(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_images(mostKilobytes)
    , m_maker(std::make_shared<ThumbnailMaker>(folder))
    , m_background(*this)
{
}

QImage Thumbnails::find(const std::string& sha256, std::int64_t frame) const
{
    const QImage* image = m_images.object(keyOf(sha256, frame));
    return image == nullptr ? QImage() : *image;
}

void Thumbnails::want(const std::vector<ThumbnailId>& ids)
{
    m_wanted.clear();
    for (const ThumbnailId& id : ids) {
        if (!m_images.contains(keyOf(id.sha256, id.frame)))
            m_wanted.push_back(id);
    }
    if (!m_isBusy)
        makeNext();
}

void Thumbnails::makeNext()
{
    m_isBusy = !m_wanted.empty();
    if (!m_isBusy)
        return;
    const ThumbnailId id = m_wanted.front();
    m_wanted.pop_front();
    m_background.run([maker = m_maker, id] { return maker->make(id); },
        [this, id](const QImage& image) {
            keep(id, image);
            makeNext();
        });
}

// A frame that cannot be read is kept as an empty picture, so that it is not tried again and again.
void Thumbnails::keep(const ThumbnailId& id, const QImage& image)
{
    const auto key = keyOf(id.sha256, id.frame);
    const auto kilobytes = static_cast<int>(image.sizeInBytes() >> 10) + 1;
    m_images.insert(key, new QImage(image), kilobytes);
    // Wanted again while it was made.
    std::erase_if(m_wanted, [&id](const ThumbnailId& other) {
        return other.frame == id.frame && other.sha256 == id.sha256;
    });
    emit ready(key.first, key.second);
}

} // namespace ui
