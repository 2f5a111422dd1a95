// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/networks_panel.h"

#include "ui/engine_text.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

enum Column { Name, State, Size, Licence, ColumnCount };

QString text(const nlohmann::json& network, const char* field)
{
    return QString::fromStdString(network.value(field, std::string()));
}

/// The user has to bring those that nobody may pass on.
bool canBeFetched(const nlohmann::json& network) { return network.value("fetchable", false); }

} // namespace

NetworksPanel::NetworksPanel(QWidget* parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
    , m_message(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_fetch(new QPushButton(tr("&Download what is missing"), this))
    , m_install(new QPushButton(tr("&Install from a file…"), this))
    , m_verify(new QPushButton(tr("&Verify"), this))
    , m_cancel(new QPushButton(tr("&Stop"), this))
{
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Network"), tr("State"), tr("Size"), tr("Licence")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Networks"));
    m_list->setMinimumHeight(150);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(m_message->fontMetrics().lineSpacing() * 2);
    m_progress->setAccessibleName(tr("Progress"));
    m_fetch->setProperty("primary", true);
    m_install->setToolTip(tr("From an npm package (.tgz), a folder, or one network's file"));
    m_verify->setToolTip(tr("Compares each file with the checksum that it must have"));
    m_cancel->setToolTip(tr("What is loaded is kept for the next time"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_fetch, m_install, m_verify, m_cancel}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    connect(m_fetch, &QPushButton::clicked, this, &NetworksPanel::fetch);
    connect(m_install, &QPushButton::clicked, this, &NetworksPanel::installWithDialog);
    connect(m_verify, &QPushButton::clicked, this, &NetworksPanel::verify);
    connect(m_cancel, &QPushButton::clicked, this, &NetworksPanel::cancel);
    connect(&m_command, &CliCommand::progressed, this, &NetworksPanel::showProgress);
    connect(&m_command, &CliCommand::finished, this, &NetworksPanel::takeResult);
    connect(&m_command, &CliCommand::failed, this, [this](const QString& why) { end(why, false); });
    connect(&m_command, &CliCommand::cancelled, this,
        [this] { end(tr("Stopped. The next time it goes on from here."), true); });
    refresh();
}

QString NetworksPanel::message() const { return m_message->text(); }

void NetworksPanel::refresh()
{
    begin(Work::List, {QStringLiteral("models"), QStringLiteral("list")},
        m_outcome.isEmpty() ? tr("Looking what is installed…") : m_outcome);
}

void NetworksPanel::fetch()
{
    begin(Work::Fetch, {QStringLiteral("models"), QStringLiteral("fetch")}, tr("Downloading…"));
}

void NetworksPanel::verify()
{
    begin(Work::Verify, {QStringLiteral("models"), QStringLiteral("verify")},
        tr("Comparing the checksums…"));
}

void NetworksPanel::install(const QString& path)
{
    begin(Work::Install, {QStringLiteral("models"), QStringLiteral("install"), path},
        tr("Installing from %1…").arg(path));
}

void NetworksPanel::installWithDialog()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Install networks from a file"), {},
        tr("Networks (*.tgz *.tar.gz *.tflite *.data *.prototxt *.caffemodel);;All files (*)"));
    if (!file.isEmpty())
        install(file);
}

void NetworksPanel::cancel() { m_command.cancel(); }

void NetworksPanel::begin(Work work, const QStringList& arguments, const QString& sentence)
{
    if (isBusy())
        return;
    m_work = work;
    if (work != Work::List)
        say(sentence, true);
    else
        m_message->setText(sentence);
    m_progress->setRange(0, 0);
    m_command.start(arguments);
    showState();
}

void NetworksPanel::say(const QString& sentence, bool isGood)
{
    m_message->setText(sentence);
    m_message->setProperty("chip", isGood ? QString() : QStringLiteral("bad"));
    m_message->style()->polish(m_message);
}

/// What the work did is seen in the list, which is asked for again.
void NetworksPanel::end(const QString& sentence, bool isGood)
{
    m_outcome = sentence;
    say(sentence, isGood);
    showState();
    if (m_work != Work::List)
        refresh();
}

void NetworksPanel::showProgress(const protocol::Progress& progress)
{
    m_progress->setRange(0, progress.total > 0 ? 1000 : 0);
    if (progress.total > 0)
        m_progress->setValue(static_cast<int>(1000 * progress.done / progress.total));
}

void NetworksPanel::takeResult(const nlohmann::json& result)
{
    switch (m_work) {
    case Work::List:
        fill(result.value("networks", nlohmann::json::array()));
        end(m_outcome.isEmpty() && m_isComplete == false
                ? tr("Without these networks no poses can be found. The download comes from where "
                     "their makers have published them; nothing of yours is sent.")
                : m_outcome,
            m_message->property("chip").toString().isEmpty());
        m_outcome.clear();
        return emit listed();
    case Work::Fetch:
        return end(tr("All networks that can be downloaded are installed."), true);
    case Work::Verify:
        return end(tr("Every installed network is what it should be."), true);
    case Work::Install:
        return end(tr("%n network(s) installed.", nullptr,
                       static_cast<int>(result.value("installed", nlohmann::json::array()).size())),
            true);
    }
}

void NetworksPanel::fill(const nlohmann::json& networks)
{
    m_list->clear();
    bool isComplete = true;
    for (const nlohmann::json& network : networks) {
        const bool isInstalled = network.value("installed", false);
        if (!isInstalled && canBeFetched(network))
            isComplete = false;
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(Name, engineText(text(network, "purpose")));
        item->setToolTip(Name, text(network, "name"));
        item->setText(State,
            isInstalled                 ? tr("installed")
                : canBeFetched(network) ? tr("missing")
                                        : tr("bring your own"));
        const qint64 size = network.value("size", qint64{0});
        item->setText(Size,
            size == 0 ? QStringLiteral("–")
                      : QLocale().formattedDataSize(size, 0, QLocale::DataSizeSIFormat));
        const QString licence = engineText(text(network, "licence"));
        item->setText(Licence, licence);
        item->setToolTip(
            Licence, licence + QLatin1Char('\n') + tr("From: %1").arg(text(network, "source")));
    }
    m_isComplete = isComplete;
}

void NetworksPanel::showState()
{
    const bool isWorking = isBusy() && m_work != Work::List;
    m_progress->setVisible(isWorking);
    m_cancel->setVisible(isWorking && m_work == Work::Fetch);
    m_fetch->setEnabled(!isBusy() && m_isComplete != true);
    m_install->setEnabled(!isBusy());
    m_verify->setEnabled(!isBusy());
}

} // namespace ui
