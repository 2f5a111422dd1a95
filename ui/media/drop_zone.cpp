// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/drop_zone.h"

#include "ui/theme.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace ui {

namespace {

constexpr int margin = 12; // logical pixels
constexpr int radius = 8;

QFont numberFont(const QFont& font)
{
    QFont large(font);
    large.setPointSizeF(font.pointSizeF() * 2.4);
    large.setBold(true);
    return large;
}

QFont underlined(const QFont& font)
{
    QFont link(font);
    link.setUnderline(true);
    return link;
}

} // namespace

QStringList filesOf(const QMimeData* data)
{
    QStringList files;
    if (data == nullptr)
        return files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

DropZone::DropZone(const QString& title, const QString& link, QWidget* parent)
    : QAbstractButton(parent)
    , m_link(link)
{
    setText(title);
    setAccessibleName(
        tr("%1, %2").arg(QString(title).replace(QLatin1Char('\n'), QLatin1Char(' ')), link));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void DropZone::setNumber(const QString& number)
{
    m_number = number;
    updateGeometry();
    update();
}

int DropZone::numberHeight() const
{
    return m_number.isEmpty() ? 0 : QFontMetrics(numberFont(font())).height();
}

int DropZone::textHeight(int width) const
{
    const QRect box(0, 0, width, 10000);
    return fontMetrics().boundingRect(box, Qt::AlignHCenter | Qt::TextWordWrap, text()).height();
}

QSize DropZone::sizeHint() const
{
    const int width = 180;
    return {width + 2 * margin,
        numberHeight() + textHeight(width) + fontMetrics().lineSpacing() + 2 * margin};
}

QSize DropZone::minimumSizeHint() const { return {100, sizeHint().height()}; }

void DropZone::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& c = colours();
    const bool isStrong = m_isTargeted || hasFocus() || underMouse();
    QColor ground = c.accent;
    ground.setAlphaF(m_isTargeted ? 0.18F : 0.0F);
    QPen pen(isStrong ? c.accent : c.mutedText, m_isTargeted || hasFocus() ? 2 : 1, Qt::DashLine);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);

    const QRect inner = rect().adjusted(margin, margin, -margin, -margin);
    const int text = textHeight(inner.width());
    const int line = fontMetrics().lineSpacing();
    int y = rect().center().y() - (numberHeight() + text + line) / 2;
    if (!m_number.isEmpty()) {
        painter.setPen(palette().color(QPalette::Link));
        painter.setFont(numberFont(font()));
        painter.drawText(
            QRect(inner.left(), y, inner.width(), numberHeight()), Qt::AlignHCenter, m_number);
        y += numberHeight();
    }
    painter.setFont(font());
    painter.setPen(m_number.isEmpty() ? c.mutedText : c.text);
    painter.drawText(QRect(inner.left(), y, inner.width(), text),
        Qt::AlignHCenter | Qt::TextWordWrap, this->text());
    painter.setPen(c.mutedText);
    painter.setFont(underlined(font()));
    painter.drawText(QRect(inner.left(), y + text, inner.width(), line), Qt::AlignHCenter, m_link);
}

void DropZone::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void DropZone::setTargeted(bool isTargeted)
{
    m_isTargeted = isTargeted;
    update();
}

void DropZone::dragEnterEvent(QDragEnterEvent* event)
{
    if (filesOf(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setTargeted(true);
}

void DropZone::dragLeaveEvent(QDragLeaveEvent*) { setTargeted(false); }

void DropZone::dropEvent(QDropEvent* event)
{
    setTargeted(false);
    const QStringList files = filesOf(event->mimeData());
    if (files.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit filesDropped(files);
}

} // namespace ui
