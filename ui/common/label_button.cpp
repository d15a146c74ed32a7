#include "ui/common/label_button.h"

#include <QKeyEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace inquiry::ui {
namespace {

constexpr int kIconGap = 6, kHintGap = 8;

}  // namespace

void LabelButton::setKeyHint(const QString& keys) {
  m_keys = keys;
  updateGeometry();
  update();
}

QFont LabelButton::hintFont() const {
  QFont small = font();
  small.setPixelSize(std::max(10, font().pixelSize() - 2));
  small.setWeight(QFont::Medium);
  return small;
}

int LabelButton::hintWidth() const { return m_keys.isEmpty() ? 0 : QFontMetrics(hintFont()).horizontalAdvance(m_keys) + 9; }

QSize LabelButton::sizeHint() const {
  QSize size = QPushButton::sizeHint();
  if (!icon().isNull() && !text().isEmpty()) size.rwidth() += 3;
  if (!m_keys.isEmpty()) size.rwidth() += hintWidth() + kHintGap;
  return size;
}

void LabelButton::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) return QPushButton::keyPressEvent(event);
  if (!event->isAutoRepeat()) click();
}

void LabelButton::paintEvent(QPaintEvent*) {
  QStylePainter painter(this);
  QStyleOptionButton option;
  initStyleOption(&option);
  painter.drawControl(QStyle::CE_PushButtonBevel, option);
  const int side = icon().isNull() ? 0 : iconSize().width();
  const int words = text().isEmpty() ? 0 : option.fontMetrics.size(Qt::TextShowMnemonic, text()).width() + 2;
  const int hint = hintWidth();
  const int all = side + (side > 0 && words > 0 ? kIconGap : 0) + words + (hint > 0 ? kHintGap + hint : 0);
  int x = std::max(4, (width() - all) / 2);
  const bool fromRight = layoutDirection() == Qt::RightToLeft;
  const auto place = [&](int extent) {
    const QRect box(fromRight ? width() - x - extent : x, 0, extent, height());
    x += extent;
    return box;
  };
  if (side > 0) {
    const QRect box = place(side);
    const QIcon::Mode mode = !isEnabled() ? QIcon::Disabled : underMouse() ? QIcon::Active : QIcon::Normal;
    icon().paint(&painter, QRect(box.x(), (height() - side) / 2, side, side), Qt::AlignCenter, mode, isChecked() ? QIcon::On : QIcon::Off);
    x += kIconGap;
  }
  option.icon = QIcon();
  option.features &= ~QStyleOptionButton::HasMenu;
  option.rect = place(words);
  painter.drawControl(QStyle::CE_PushButtonLabel, option);
  if (hint == 0) return;
  x += kHintGap;
  const QRect box = place(hint);
  const int high = std::min(18, height() - 6);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(palette().color(QPalette::Dark));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(QRectF(box.x() + 0.5, (height() - high) / 2 + 0.5, box.width() - 1, high - 1), 4, 4);
  painter.setPen(palette().color(QPalette::PlaceholderText));
  painter.setFont(hintFont());
  painter.drawText(box, Qt::AlignCenter, m_keys);
}

}  // namespace inquiry::ui
