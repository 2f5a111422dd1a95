// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>

namespace ui {

/// Looks, when the program is started for the first time, whether poses can be found.
class FirstRun : public QObject {
    Q_OBJECT

public:
    explicit FirstRun(QObject* parent = nullptr);
    ~FirstRun() override;

    /// Asks understudy-cli what is installed, unless that was done before by this user.
    void look();

signals:
    /// No network that finds poses is installed. Told once for each user.
    void networksMissing();

private:
    void take();

    QProcess m_process;
};

} // namespace ui
