// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ui {

struct Job;

/// What the worker has said about one job, to read and to copy.
class JobLogDialog : public QDialog {
    Q_OBJECT

public:
    explicit JobLogDialog(const Job& job, QWidget* parent = nullptr);
};

} // namespace ui
