// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cli_command.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace ui {

/// The pretrained networks that find poses: which are installed, under which licence they are, and
/// how to get those that are missing: by download, which goes on where it was broken off, or from a
/// file. The work is done by `understudy-cli models`.
class NetworksPanel : public QWidget {
    Q_OBJECT

public:
    /// Asks at once what is installed.
    explicit NetworksPanel(QWidget* parent = nullptr);

    /// Whether every network is installed that can be downloaded; nothing until that is known.
    std::optional<bool> isComplete() const { return m_isComplete; }
    bool isBusy() const { return m_command.isRunning(); }
    /// What it says of the work at hand, or how the last one ended.
    QString message() const;

public slots:
    void refresh();
    void fetch(); ///< those that are missing
    void verify();
    void install(const QString& path); ///< an npm package, a folder, or one network's file
    void installWithDialog();
    void cancel();

signals:
    /// What is installed has been found out, again.
    void listed();

private:
    enum class Work { List, Fetch, Verify, Install };

    void begin(Work work, const QStringList& arguments, const QString& sentence);
    void end(const QString& sentence, bool isGood);
    void say(const QString& sentence, bool isGood);
    void showProgress(const protocol::Progress& progress);
    void takeResult(const nlohmann::json& result);
    void fill(const nlohmann::json& networks);
    void showState();

    CliCommand m_command;
    Work m_work = Work::List;
    std::optional<bool> m_isComplete;
    QString m_outcome; ///< of the work before the list was asked for again
    QTreeWidget* m_list;
    QLabel* m_message;
    QProgressBar* m_progress;
    QPushButton* m_fetch;
    QPushButton* m_install;
    QPushButton* m_verify;
    QPushButton* m_cancel;
};

} // namespace ui
