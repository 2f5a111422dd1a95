// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/animation.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QProxyStyle>
#include <QStyle>
#include <QSvgRenderer>

/// Those of a static library are in the program only when asked for, and not from a namespace.
static void initResources() { Q_INIT_RESOURCE(understudy); }

namespace ui {

namespace {

const Colours darkColours = {QColor(0x1b1e23), QColor(0x22262c), QColor(0x2d323a), QColor(0x17181a),
    QColor(0x363c45), QColor(0xe6e8eb), QColor(0xa3abb6), QColor(0x3570e0), QColor(0xffffff),
    QColor(0x4cb973), QColor(0xe0a93b), QColor(0xf27971), QColor(0xff5b4f), QColor(0xf5d76e)};
const Colours lightColours
    = {QColor(0xe9ebee), QColor(0xf7f8f9), QColor(0xffffff), QColor(0xd4d7db), QColor(0xc4c9d0),
        QColor(0x1d2127), QColor(0x59616c), QColor(0x2563d9), QColor(0xffffff), QColor(0x1a7640),
        QColor(0x8a5b00), QColor(0xbe2f28), QColor(0xd6342a), QColor(0xb8860b)};

/// The accent as text: on a dark ground the accent itself, which carries white text, is too dark.
QColor linkOf(const Colours& c) { return c.window.lightness() < 128 ? QColor(0x7aa7ff) : c.accent; }

QPalette paletteOf(const Colours& c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.panel);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.window);
    palette.setColor(QPalette::AlternateBase, c.panel);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.mutedText);
    palette.setColor(QPalette::Button, c.raised);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.bad);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, linkOf(c));
    palette.setColor(QPalette::LinkVisited, linkOf(c));
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Light, c.raised);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor pale = c.mutedText;
        pale.setAlphaF(0.6F);
        palette.setColor(QPalette::Disabled, role, pale);
    }
    return palette;
}

/// The style sheet of resources/theme with @names replaced by colours.
QString styleSheetOf(const Colours& c)
{
    QFile file(QStringLiteral(":/theme/understudy.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const QHash<QString, QColor> names = {{QStringLiteral("@window"), c.window},
        {QStringLiteral("@panel"), c.panel}, {QStringLiteral("@raised"), c.raised},
        {QStringLiteral("@canvas"), c.canvas}, {QStringLiteral("@border"), c.border},
        {QStringLiteral("@text"), c.text}, {QStringLiteral("@muted"), c.mutedText},
        {QStringLiteral("@accent"), c.accent}, {QStringLiteral("@onAccent"), c.onAccent},
        {QStringLiteral("@good"), c.good}, {QStringLiteral("@link"), linkOf(c)},
        {QStringLiteral("@warning"), c.warning}, {QStringLiteral("@bad"), c.bad}};
    QStringList longestFirst = names.keys();
    std::sort(longestFirst.begin(), longestFirst.end(),
        [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (const QString& name : longestFirst)
        sheet.replace(name, names[name].name());
    return sheet;
}

/// Fusion, in which nothing moves by itself when animations are off.
class CalmableStyle final : public QProxyStyle {
public:
    CalmableStyle()
        : QProxyStyle(QStringLiteral("Fusion"))
    {
    }

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* data) const override
    {
        const bool isMotion = hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate;
        return isMotion && !isAnimated() ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

/// Draws an SVG in the text colour of the moment, so that a change of theme needs no new icons.
class SymbolicEngine final : public QIconEngine {
public:
    explicit SymbolicEngine(QString file)
        : m_file(std::move(file))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(m_file).render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        painter.fillRect(pixmap.rect(), QApplication::palette().color(group, QPalette::ButtonText));
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QIconEngine* clone() const override { return new SymbolicEngine(m_file); }

private:
    QString m_file;
};

} // namespace

bool isDark() { return QApplication::palette().color(QPalette::Window).lightness() < 128; }

const Colours& colours() { return isDark() ? darkColours : lightColours; }

void applyTheme(Theme theme)
{
    initResources();
    QApplication::setStyle(new CalmableStyle);
    if (theme == Theme::System)
        QApplication::setPalette(QApplication::style()->standardPalette());
    else
        QApplication::setPalette(paletteOf(theme == Theme::Dark ? darkColours : lightColours));
    qApp->setStyleSheet(styleSheetOf(colours()));
}

QIcon icon(const QString& name)
{
    return QIcon(new SymbolicEngine(QStringLiteral(":/icons/%1.svg").arg(name)));
}

} // namespace ui
