// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace ui {

/// A small picture with round corners; a plain field while there is none.
class ThumbnailView : public QWidget {
    Q_OBJECT

public:
    explicit ThumbnailView(QWidget* parent = nullptr);

    void setImage(const QImage& image);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_image;
};

} // namespace ui
