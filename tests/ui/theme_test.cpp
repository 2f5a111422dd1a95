// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/animation.h"

#include <QApplication>
#include <QMainWindow>
#include <QPalette>
#include <QStyle>
#include <cmath>
#include <gtest/gtest.h>

namespace {

/// Relative luminance, WCAG 2.1.
double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

constexpr double leastForText = 4.5; // WCAG AA
constexpr double leastForSigns = 3; // WCAG AA, of what is no text

class ThemeTest : public testing::TestWithParam<ui::Theme> {
protected:
    ThemeTest() { ui::applyTheme(GetParam()); }
    ~ThemeTest() override { ui::applyTheme(ui::Theme::Dark); }

    static void expectContrast(
        const char* what, const QColor& text, const QColor& ground, double least)
    {
        EXPECT_GE(contrast(text, ground), least)
            << what << ": " << text.name().toStdString() << " on " << ground.name().toStdString();
    }
};

} // namespace

TEST_P(ThemeTest, TextIsReadableOnEveryGround)
{
    const ui::Colours& c = ui::colours();
    for (const QColor& ground : {c.window, c.panel, c.raised}) {
        expectContrast("text", c.text, ground, leastForText);
        expectContrast("muted text", c.mutedText, ground, leastForText);
        expectContrast("good", c.good, ground, leastForText);
        expectContrast("warning", c.warning, ground, leastForText);
        expectContrast("bad", c.bad, ground, leastForText);
    }
    expectContrast("text on the accent", c.onAccent, c.accent, leastForText);
}

TEST_P(ThemeTest, TheSystemsPaletteIsReadableToo)
{
    const QPalette palette = QApplication::palette();
    const auto expect
        = [&palette](const char* what, QPalette::ColorRole text, QPalette::ColorRole ground) {
              expectContrast(what, palette.color(text), palette.color(ground), leastForText);
          };
    expect("window", QPalette::WindowText, QPalette::Window);
    expect("text", QPalette::Text, QPalette::Base);
    expect("alternate rows", QPalette::Text, QPalette::AlternateBase);
    expect("button", QPalette::ButtonText, QPalette::Button);
    expect("selection", QPalette::HighlightedText, QPalette::Highlight);
    expect("tool tip", QPalette::ToolTipText, QPalette::ToolTipBase);
    expect("link", QPalette::Link, QPalette::Base);
    expect("place holder", QPalette::PlaceholderText, QPalette::Base);
}

TEST_P(ThemeTest, SignsStandOutFromTheirGround)
{
    const ui::Colours& c = ui::colours();
    expectContrast("playhead", c.playhead, c.panel, leastForSigns);
    expectContrast("focus ring", c.accent, c.panel, leastForSigns);
}

INSTANTIATE_TEST_SUITE_P(Themes, ThemeTest, testing::Values(ui::Theme::Dark, ui::Theme::Light),
    [](const auto& theme) { return theme.param == ui::Theme::Dark ? "Dark" : "Light"; });

TEST(Animation, IsOffEverywhereWhenTheUserWantsNone)
{
    QMainWindow window;

    ui::setAnimated(false);

    EXPECT_FALSE(window.isAnimated());
    EXPECT_EQ(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    EXPECT_FALSE(QApplication::isEffectEnabled(Qt::UI_AnimateCombo));

    ui::setAnimated(true);

    EXPECT_TRUE(window.isAnimated());
    EXPECT_GT(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
}
