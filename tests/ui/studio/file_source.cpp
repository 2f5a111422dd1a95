// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QTimer>
#include <QUrl>

namespace {

/// Stands for a file manager: what is dragged from this small window are the files of the command
/// line.
class FileSource : public QLabel {
public:
    explicit FileSource(QList<QUrl> files)
        : QLabel(QStringLiteral("files"))
        , m_files(std::move(files))
    {
        setWindowFlags(Qt::X11BypassWindowManagerHint | Qt::WindowStaysOnTopHint);
        setAlignment(Qt::AlignCenter);
    }

protected:
    void mouseMoveEvent(QMouseEvent*) override
    {
        auto* carried = new QMimeData;
        carried->setUrls(m_files);
        auto* drag = new QDrag(this);
        drag->setMimeData(carried);
        drag->exec(Qt::CopyAction);
        // The files are asked for after the drop.
        QTimer::singleShot(5000, qApp, &QApplication::quit);
    }

private:
    QList<QUrl> m_files;
};

} // namespace

int main(int argumentCount, char** arguments)
{
    QApplication application(argumentCount, arguments);
    QList<QUrl> files;
    for (const QString& file : QApplication::arguments().mid(1))
        files.append(QUrl::fromLocalFile(file));
    FileSource source(files);
    source.setGeometry(0, 0, 60, 30);
    source.show();
    return QApplication::exec();
}
