// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QWidget>
#include <functional>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QSlider;
class QToolButton;

namespace ui {

/// The bar over the result: which picture is A, which is B, and how they are compared.
class CompareBar : public QWidget {
    Q_OBJECT

public:
    explicit CompareBar(Session& session, QWidget* parent = nullptr);

    /// Those that can be chosen as a result.
    void setTakes(const std::vector<ShownTake>& takes);

private:
    QComboBox* chooser(const QString& name, ComparedPicture Comparison::*side);
    void fill(QComboBox& box) const;
    void addModes(QHBoxLayout& row);
    void change(const std::function<void(Comparison&)>& edit);
    void refresh();

    Session& m_session;
    std::vector<ShownTake> m_takes;
    QComboBox* m_a;
    QComboBox* m_b;
    std::vector<std::pair<CompareMode, QToolButton*>> m_modes;
    QToolButton* m_turn;
    QSlider* m_opacity;
};

} // namespace ui
