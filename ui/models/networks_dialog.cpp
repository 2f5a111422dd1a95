// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/networks_dialog.h"

#include "ui/models/networks_panel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

NetworksDialog::NetworksDialog(QWidget* parent)
    : QDialog(parent)
    , m_panel(new NetworksPanel(this))
{
    setWindowTitle(tr("Pose networks"));
    resize(760, 420);
    auto* about = new QLabel(
        tr("These networks find the poses in a video. They are no part of the program; each has "
           "its own licence. Detect, train and render work without a connection once they are "
           "installed."),
        this);
    about->setWordWrap(true);
    about->setProperty("muted", true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(m_panel, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace ui
