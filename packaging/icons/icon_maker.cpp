// SPDX-License-Identifier: GPL-3.0-or-later
// icon_maker in.svg size out.png   one picture
// icon_maker in.svg out.ico        Windows: all sizes in one file
// icon_maker in.svg out.icns       macOS: likewise
#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>
#include <array>
#include <cstdio>
#include <vector>

namespace {

/// The drawing as a PNG of `size` by `size` pixels.
QByteArray rendered(QSvgRenderer& drawing, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

template <typename Number> void appendLittle(QByteArray& bytes, Number number)
{
    const Number ordered = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&ordered), sizeof ordered);
}

void appendBig(QByteArray& bytes, quint32 number)
{
    const quint32 ordered = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&ordered), sizeof ordered);
}

/// A header, a table of 16 bytes for each picture, then the pictures as PNG (since Windows Vista).
QByteArray ico(QSvgRenderer& drawing)
{
    constexpr std::array sizes = {16, 24, 32, 48, 64, 128, 256};
    constexpr quint32 headerBytes = 6 + 16 * sizes.size();
    QByteArray table;
    QByteArray pictures;
    appendLittle<quint16>(table, 0);
    appendLittle<quint16>(table, 1); // an icon, not a cursor
    appendLittle<quint16>(table, sizes.size());
    for (const int size : sizes) {
        const QByteArray png = rendered(drawing, size);
        const char side = static_cast<char>(size); // 0 stands for 256
        table.append(side).append(side).append('\0').append('\0');
        appendLittle<quint16>(table, 1); // planes
        appendLittle<quint16>(table, 32); // bits per pixel
        appendLittle(table, static_cast<quint32>(png.size()));
        appendLittle(table, headerBytes + static_cast<quint32>(pictures.size()));
        pictures += png;
    }
    return table + pictures;
}

/// "icns", the length of all, then for each picture its type, its length and the PNG.
QByteArray icns(QSvgRenderer& drawing)
{
    struct Picture {
        const char* type;
        int size;
    };
    constexpr std::array<Picture, 7> list = {{{"icp4", 16}, {"icp5", 32}, {"ic07", 128},
        {"ic08", 256}, {"ic09", 512}, {"ic10", 1024}, {"ic12", 64}}};
    QByteArray pictures;
    for (const Picture& picture : list) {
        const QByteArray png = rendered(drawing, picture.size);
        pictures.append(picture.type, 4);
        appendBig(pictures, static_cast<quint32>(png.size()) + 8);
        pictures += png;
    }
    QByteArray file("icns");
    appendBig(file, static_cast<quint32>(pictures.size()) + 8);
    return file + pictures;
}

int failed(const QString& sentence)
{
    std::fprintf(stderr, "icon_maker: %s\n", qPrintable(sentence));
    return 1;
}

} // namespace

int main(int argumentCount, char** arguments)
{
    const QCoreApplication application(argumentCount, arguments);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3 && words.size() != 4)
        return failed(QStringLiteral("usage: icon_maker in.svg [size] out.{png,ico,icns}"));
    QSvgRenderer drawing(words[1]);
    if (!drawing.isValid())
        return failed(words[1] + QStringLiteral(" is no SVG drawing"));

    const QString suffix = QFileInfo(words.back()).suffix();
    const QByteArray bytes = suffix == QStringLiteral("ico") ? ico(drawing)
        : suffix == QStringLiteral("icns")                   ? icns(drawing)
                                                             : rendered(drawing, words[2].toInt());
    QFile file(words.back());
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return failed(words.back() + QStringLiteral(" could not be written"));
    return 0;
}
