// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/models_panel.h"

#include "ui/models/model_library.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int idRole = Qt::UserRole;

QString text(const std::string& text) { return QString::fromStdString(text); }

QString suffix()
{
    return QString::fromUtf8(
        project::modelFileSuffix.data(), static_cast<qsizetype>(project::modelFileSuffix.size()));
}

QString fileFilter() { return ModelsPanel::tr("Models of Understudy (*%1)").arg(suffix()); }

} // namespace

ModelsPanel::ModelsPanel(ModelLibrary& library, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_list(new QListWidget(this))
    , m_empty(new QLabel(this))
    , m_notes(new QLabel(this))
    , m_misfit(new QLabel(this))
    , m_use(new QPushButton(tr("Render with it"), this))
    , m_import(new QPushButton(tr("Import…"), this))
    , m_more(new QToolButton(this))
{
    m_list->setAccessibleName(tr("Trained models"));
    m_list->setIconSize({64, 72});
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setMinimumHeight(80);
    m_empty->setText(tr("Nothing is trained yet. Train the target, or import a model of it."));
    m_notes->setTextFormat(Qt::PlainText);
    m_misfit->setProperty("chip", QStringLiteral("warning"));
    for (QLabel* label : {m_empty, m_notes, m_misfit}) {
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    }
    m_empty->setProperty("muted", true);
    m_notes->setProperty("muted", true);
    m_use->setAutoDefault(false);
    m_import->setAutoDefault(false);
    m_import->setToolTip(tr("Takes a model in that was exported from another project"));
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More that can be done with the model"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_best = addVerb(tr("Render with its &best state"),
        tr("The state whose held-out frames were most like the real ones, in place of the newest"),
        [this] { m_library.useBestState(selected(), m_best->isChecked()); });
    m_best->setCheckable(true);
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    menu->addAction(m_best);
    menu->addSeparator();
    for (QAction* action : {addVerb(tr("&Name and notes…"), {}, [this] { describeWithDialog(); }),
             addVerb(tr("&Duplicate"), {}, [this] { m_library.duplicate(selected()); }),
             addVerb(tr("&Export…"), tr("Writes the model as one file"),
                 [this] { exportWithDialog(); }),
             addVerb(tr("De&lete…"), {}, [this] { removeWithQuestion(); })})
        menu->addAction(action);
    m_more->setMenu(menu);
    m_list->addActions(m_verbs);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_use);
    buttons->addWidget(m_more);
    buttons->addStretch(1);
    buttons->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 8);
    layout->setSpacing(5);
    auto* heading = new QLabel(tr("TRAINED MODELS"), this);
    heading->setProperty("heading", true);
    layout->addWidget(heading);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_misfit);
    layout->addWidget(m_notes);
    layout->addLayout(buttons);
    connect(m_use, &QPushButton::clicked, this,
        [this] { m_library.choose(m_library.chosen() == selected() ? QString() : selected()); });
    connect(m_import, &QPushButton::clicked, this, &ModelsPanel::importWithDialog);
    connect(m_list, &QListWidget::currentRowChanged, this, &ModelsPanel::showSelected);
    connect(&library, &ModelLibrary::changed, this, &ModelsPanel::fill);
    fill();
}

QAction* ModelsPanel::addVerb(
    const QString& text, const QString& help, const std::function<void()>& verb)
{
    auto* action = new QAction(text, this);
    if (!help.isEmpty())
        action->setToolTip(help);
    connect(action, &QAction::triggered, this, [verb] { verb(); });
    m_verbs.append(action);
    return action;
}

QString ModelsPanel::selected() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(idRole).toString();
}

void ModelsPanel::fill()
{
    const QString before = selected();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const ModelEntry& entry : m_library.models()) {
            const QString id = text(entry.model.id);
            QString title = m_library.titleOf(entry.model);
            if (id == m_library.chosen())
                title = tr("%1 — renders", "a model's name").arg(title);
            auto* item = new QListWidgetItem(
                title + QLatin1Char('\n') + m_library.factsOf(entry.model), m_list);
            item->setData(idRole, id);
            item->setIcon(QPixmap::fromImage(entry.picture));
            if (id == before)
                m_list->setCurrentItem(item);
        }
        if (m_list->currentItem() == nullptr && m_list->count() > 0)
            m_list->setCurrentRow(0);
    }
    m_empty->setVisible(m_library.models().empty());
    m_list->setVisible(!m_library.models().empty());
    showSelected();
}

void ModelsPanel::showSelected()
{
    const ModelEntry* entry = m_library.model(selected());
    const bool isTraining = entry != nullptr && m_library.isTraining(selected());
    const bool isChosen = entry != nullptr && m_library.chosen() == selected();
    const QString misfit = entry == nullptr ? QString() : m_library.misfitOf(entry->model);
    for (QAction* action : m_verbs)
        action->setEnabled(entry != nullptr && !isTraining && !m_library.isBusy());
    m_best->setChecked(entry != nullptr && entry->model.usesBest);
    m_best->setEnabled(m_best->isEnabled() && !entry->model.best.empty());
    m_more->setEnabled(entry != nullptr && !isTraining && !m_library.isBusy());
    m_use->setEnabled(entry != nullptr && misfit.isEmpty());
    m_use->setText(isChosen ? tr("Render with the newest") : tr("Render with it"));
    m_use->setToolTip(isChosen ? tr("From now on the model that was trained last paints the dance")
                               : tr("From now on this model paints the dance"));
    m_import->setEnabled(!m_library.isBusy());
    m_misfit->setText(misfit);
    m_misfit->setVisible(!misfit.isEmpty());
    m_notes->setText(entry == nullptr ? QString() : text(entry->model.notes));
    m_notes->setVisible(!m_notes->text().isEmpty());
}

void ModelsPanel::importWithDialog()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Import a model"), {}, fileFilter());
    if (!file.isEmpty())
        m_library.importFrom(file);
}

void ModelsPanel::exportWithDialog()
{
    const ModelEntry* entry = m_library.model(selected());
    if (entry == nullptr)
        return;
    QString name = m_library.titleOf(entry->model);
    for (const QChar unwanted : {QLatin1Char('/'), QLatin1Char(':')})
        name.replace(unwanted, QLatin1Char('-'));
    QString file = QFileDialog::getSaveFileName(
        this, tr("Export the model"), QDir::home().filePath(name + suffix()), fileFilter());
    if (file.isEmpty())
        return;
    m_library.exportTo(selected(), file.endsWith(suffix()) ? file : file + suffix());
}

void ModelsPanel::describeWithDialog()
{
    const ModelEntry* entry = m_library.model(selected());
    if (entry == nullptr)
        return;
    const QString id = selected();
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Name and notes"));
    auto* name = new QLineEdit(text(entry->model.name), &dialog);
    name->setPlaceholderText(m_library.titleOf(entry->model));
    name->setAccessibleName(tr("Name"));
    auto* notes = new QPlainTextEdit(text(entry->model.notes), &dialog);
    notes->setAccessibleName(tr("Notes"));
    notes->setTabChangesFocus(true);
    auto* form = new QFormLayout(&dialog);
    form->addRow(tr("&Name:"), name);
    form->addRow(tr("N&otes:"), notes);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    if (dialog.exec() == QDialog::Accepted)
        m_library.describe(id, name->text().trimmed(), notes->toPlainText());
}

void ModelsPanel::removeWithQuestion()
{
    const ModelEntry* entry = m_library.model(selected());
    if (entry == nullptr)
        return;
    const QString id = selected();
    QMessageBox question(QMessageBox::Warning, tr("Delete the model"),
        tr("Delete “%1” for good?").arg(m_library.titleOf(entry->model)), QMessageBox::Cancel,
        this);
    question.setInformativeText(
        tr("Lost are what was learned, its curves and its pictures (%1). Videos that were rendered "
           "with it stay. This cannot be undone.")
            .arg(m_library.factsOf(entry->model)));
    const QPushButton* confirm = question.addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() == confirm)
        m_library.remove(id);
}

} // namespace ui
