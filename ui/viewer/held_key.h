// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ui {

/// Whether a key is down, wherever the focus is; not while the user types into a field. Shortcuts
/// tell of presses only.
class HeldKey : public QObject {
    Q_OBJECT

public:
    explicit HeldKey(Qt::Key key, QObject* parent = nullptr);

    bool isHeld() const { return m_isHeld; }
    void setKey(Qt::Key key);

signals:
    void changed(bool isHeld);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setHeld(bool isHeld);

    Qt::Key m_key;
    bool m_isHeld = false;
};

} // namespace ui
