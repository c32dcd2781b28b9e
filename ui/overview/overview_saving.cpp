// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "overview/overview_canvas.h"
#include "overview/overview_page.h"
#include "utf16.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QMimeData>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace policy::ui {

namespace {

constexpr double savedWidth = 1200; ///< where the page on the screen is narrower
constexpr int savedScale = 2;       ///< pixels for each of the page's

QSize sizeOf(const Scene &scene)
{
    return {qCeil(std::max(scene.size.width(), scene.widest)), qCeil(scene.size.height())};
}

void write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(OverviewPage::tr("Cannot write %1: %2. Choose another place or name.")
                        .arg(path, file.errorString())
                        .toStdString());
}

} // namespace

void OverviewPage::copyTables(bool all)
{
    std::vector<const Chart *> sections;
    const auto current = canvas_->current();
    for (std::size_t i = 0; i < canvas_->scene().sections.size(); ++i)
        if (all || !current || current->section == i)
            sections.push_back(&canvas_->scene().sections[i]);
    auto *tables = new QMimeData;
    tables->setText(chartsAsText(sections));
    tables->setHtml(chartsAsHtml(sections));
    QApplication::clipboard()->setMimeData(tables);
}

/// For paper: as the page is folded, in light colours, wide enough to be read.
Scene OverviewPage::sceneToSave() const
{
    return SceneBuilder(state_, *labels_, font(), coloursOf(lightPalette()),
                        std::max<double>(savedWidth, canvas_->viewport()->width()))
        .build();
}

void OverviewPage::saveSvg(const QString &path) const
{
    const Scene scene = sceneToSave();
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(sizeOf(scene));
        generator.setViewBox(QRect(QPoint(), sizeOf(scene)));
        generator.setTitle(tr("Overview"));
        QPainter painter(&generator);
        paintScene(painter, scene);
    }
    write(path, bytes);
}

void OverviewPage::savePng(const QString &path) const
{
    const Scene scene = sceneToSave();
    QImage image(sizeOf(scene) * savedScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(savedScale);
    {
        QPainter painter(&image);
        paintScene(painter, scene);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    write(path, bytes);
}

void OverviewPage::save(bool picture)
{
    const QString ending = picture ? QStringLiteral("png") : QStringLiteral("svg");
    QString path = QFileDialog::getSaveFileName(
        this, tr("Save the Overview"),
        tr("overview", "proposed file name") + QLatin1Char('.') + ending,
        picture ? tr("Pictures (*.png)") : tr("Drawings (*.svg)"));
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QLatin1Char('.') + ending;
    try {
        if (picture)
            savePng(path);
        else
            saveSvg(path);
    } catch (const Error &error) {
        Q_EMIT failed(toQString(error.what()));
    }
}

} // namespace policy::ui
