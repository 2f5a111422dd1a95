// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/hover_card.h"

#include <QGuiApplication>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr int pictureHeight = 132; // logical pixels
constexpr int above = 14; // the pointer

} // namespace

HoverCard::HoverCard(QWidget* parent)
    : QFrame(parent, Qt::ToolTip)
    , m_picture(new QLabel(this))
    , m_text(new QLabel(this))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setProperty("card", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_text);
    m_text->setTextFormat(Qt::PlainText);
}

void HoverCard::showAt(const QPoint& anchor, const QImage& image, const QString& text)
{
    m_picture->setVisible(!image.isNull());
    if (!image.isNull()) {
        const qreal ratio = devicePixelRatioF();
        QPixmap pixmap = QPixmap::fromImage(image).scaledToHeight(
            qRound(pictureHeight * ratio), Qt::SmoothTransformation);
        pixmap.setDevicePixelRatio(ratio);
        m_picture->setPixmap(pixmap);
    }
    m_text->setText(text);
    layout()->activate();
    adjustSize();
    const QScreen* screen = QGuiApplication::screenAt(anchor);
    const QRect room = screen != nullptr ? screen->availableGeometry() : QRect(anchor, size());
    const int x = std::clamp(
        anchor.x() - width() / 2, room.left(), std::max(room.left(), room.right() - width()));
    move(x, anchor.y() - above - height());
    show();
}

} // namespace ui
