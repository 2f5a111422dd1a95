// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QImage>

class QLabel;

namespace ui {

/// What floats beside the pointer: the picture of a frame, and what there is to say about it.
class HoverCard : public QFrame {
    Q_OBJECT

public:
    explicit HoverCard(QWidget* parent);

    /// Shows it above `anchor` (global). A null image leaves the picture out.
    void showAt(const QPoint& anchor, const QImage& image, const QString& text);

private:
    QLabel* m_picture;
    QLabel* m_text;
};

} // namespace ui
