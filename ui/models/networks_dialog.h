// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ui {

class NetworksPanel;

/// The pretrained networks in a window of their own, with what they are for.
class NetworksDialog : public QDialog {
    Q_OBJECT

public:
    explicit NetworksDialog(QWidget* parent = nullptr);

    NetworksPanel& panel() { return *m_panel; }

private:
    NetworksPanel* m_panel;
};

} // namespace ui
