// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/consent_dialog.h"

#include "ui/project_document.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ConsentDialog::ConsentDialog(const Clip& target, QWidget* parent)
    : QDialog(parent)
    , m_target(target)
    , m_agrees(new QCheckBox(tr("The person &agrees to this video"), this))
    , m_note(new QLineEdit(this))
{
    setWindowTitle(tr("The person in the picture"));
    setMinimumWidth(440);
    auto* text = new QLabel(
        tr("The video shows the person of %1 in a dance that they did not dance. Export it only if "
           "they have agreed, or if it is you. The file itself says that it is synthetic.")
            .arg(QString::fromStdString(target.path.filename().string())),
        this);
    text->setWordWrap(true);
    m_note->setPlaceholderText(tr("Who agreed to what, and when (may stay empty)"));
    m_note->setAccessibleName(tr("Note on the agreement"));
    m_note->setToolTip(tr("Kept in the project."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* ok = buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("Go on"));
    ok->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(m_agrees);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(m_agrees, &QCheckBox::toggled, ok, &QPushButton::setEnabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

bool ConsentDialog::isGiven(const ProjectDocument& document, const Clip& target)
{
    const nlohmann::json given = document.setting(settingKey);
    return given.is_object() && given.contains(target.sha256);
}

void ConsentDialog::keep(ProjectDocument& document) const
{
    nlohmann::json given = document.setting(settingKey);
    if (!given.is_object())
        given = nlohmann::json::object();
    given[m_target.sha256] = {{"note", m_note->text().toStdString()},
        {"date", QDateTime::currentDateTime().toString(Qt::ISODate).toStdString()}};
    document.setQuietly(settingKey, given);
}

} // namespace ui
