// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

namespace ui {

/// Sentences about what did not work, until they are closed; no box to click away.
class Notices : public QWidget {
    Q_OBJECT

public:
    explicit Notices(QWidget* parent = nullptr);

    const QStringList& sentences() const { return m_sentences; }

public slots:
    void add(const QString& sentence);
    void clear();

private:
    void showAll();

    QStringList m_sentences;
    QLabel* m_label;
};

} // namespace ui
