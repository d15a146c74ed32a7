#include "ui/common/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QGuiApplication>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <cmath>
#include <optional>

namespace inquiry::ui {
namespace {

// Optically even: 1.25 px at 12 px, 1.4 px at 14 px, 1.5 px from 16 px on (in units of the 16 x 16 grid).
double strokeWidth(const QString& name, int size) {
  if (size <= 12) return name == QLatin1String("bang") ? 2.53 : 1.67;
  return size <= 14 ? 1.6 : 1.5;
}

QByteArray drawing(const QString& name, int size, const QColor& colour) {
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  if (!file.open(QIODevice::ReadOnly)) return {};
  QByteArray svg = file.readAll();
  svg.replace(QByteArrayLiteral("#1F1F1F"), colour.name(QColor::HexRgb).toLatin1());
  svg.replace(QByteArrayLiteral("stroke-width=\"1.5\""),
              QByteArrayLiteral("stroke-width=\"") + QByteArray::number(strokeWidth(name, size)) + QByteArrayLiteral("\""));
  return svg;
}

class LineIconEngine final : public QIconEngine {
 public:
  LineIconEngine(QString name, std::optional<QColor> colour) : m_name(std::move(name)), m_colour(std::move(colour)) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    const qreal scale = painter->device() != nullptr ? painter->device()->devicePixelRatioF() : 1.0;
    const int size = std::min(rect.width(), rect.height());
    const QPixmap image = iconPixmap(m_name, size, colour(mode, state), scale);
    painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, image);
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    return iconPixmap(m_name, std::min(size.width(), size.height()), colour(mode, state), 1.0);
  }
  QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
    // Qt hands over device pixels here.
    return iconPixmap(m_name, qRound(std::min(size.width(), size.height()) / scale), colour(mode, state), scale);
  }
  QIconEngine* clone() const override { return std::make_unique<LineIconEngine>(m_name, m_colour).release(); }

 private:
  QColor colour(QIcon::Mode mode, QIcon::State state) const {
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled) return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (m_colour) return *m_colour;
    if (state == QIcon::On) return palette.color(QPalette::Link);
    return mode == QIcon::Active || mode == QIcon::Selected ? palette.color(QPalette::Active, QPalette::ButtonText)
                                                            : palette.color(QPalette::PlaceholderText);
  }

  QString m_name;
  std::optional<QColor> m_colour;
};

}  // namespace

QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal scale) {
  const QString key = QStringLiteral("line-icon/%1/%2/%3/%4").arg(name).arg(size).arg(colour.rgba()).arg(scale);
  QPixmap image;
  if (QPixmapCache::find(key, &image)) return image;
  const int pixels = static_cast<int>(std::lround(size * scale));
  image = QPixmap(pixels, pixels);
  image.fill(Qt::transparent);
  QSvgRenderer renderer(drawing(name, size, colour));
  if (renderer.isValid()) {
    QPainter painter(&image);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
  }
  image.setDevicePixelRatio(scale);
  QPixmapCache::insert(key, image);
  return image;
}

QIcon icon(const QString& name) { return QIcon(std::make_unique<LineIconEngine>(name, std::nullopt).release()); }

QIcon icon(const QString& name, const QColor& colour) { return QIcon(std::make_unique<LineIconEngine>(name, colour).release()); }

}  // namespace inquiry::ui
