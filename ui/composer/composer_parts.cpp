#include "ui/composer/composer_parts.h"

#include <QPainter>
#include <cmath>

#include "ui/common/arrange.h"
#include "ui/common/icons.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {

void DueLabel::setDue(const DueText& due) {
  m_due = due;
  setAccessibleName(due.text);
  setVisible(!due.text.isEmpty());
  updateGeometry();
  update();
}

QSize DueLabel::sizeHint() const { return {static_cast<int>(dueChipWidth(m_look, m_due)) + 1, m_look.px(18)}; }

void DueLabel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  drawDueChip(painter, m_look, {double(width()), (height() - m_look.px(18)) / 2.0}, m_due);
}

void RecipientLine::setRecipient(const QString& buyer, const QString& store, Marketplace marketplace) {
  m_buyer = buyer;
  m_store = store;
  m_marketplace = marketplace;
  m_text.clear();
  setAccessibleName(tr("To %1 through %2", "buyer, store").arg(buyer, store));
  setToolTip(plainToolTip(accessibleName()));
  update();
}

void RecipientLine::setText(const QString& text) {
  m_text = text;
  m_buyer.clear();
  setAccessibleName(text);
  setToolTip({});
  update();
}

void RecipientLine::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& t = m_look.theme();
  double x = 0;
  const double height = this->height();
  const auto part = [&](const QString& text, Weight weight, const QColor& colour) {
    const double width = std::min(std::ceil(m_look.fonts().width(text, Size::Small, weight)) + 1, this->width() - x);
    drawText(painter, m_look, {x, 0, width, height}, text, {Size::Small, weight, colour});
    x += width;
  };
  if (!m_text.isEmpty() || m_buyer.isEmpty()) return part(m_text, Weight::Regular, t.text2);
  // The words around the names differ by language; the names stand out in each.
  const QString pattern = tr("To %1 through %2", "buyer, store");
  const bool buyerFirst = pattern.indexOf(QLatin1String("%1")) < pattern.indexOf(QLatin1String("%2"));
  const QString first = buyerFirst ? QStringLiteral("%1") : QStringLiteral("%2"), second = buyerFirst ? QStringLiteral("%2") : QStringLiteral("%1");
  const auto name = [&](bool isBuyer) {
    if (!isBuyer && x + 40 < width()) {
      drawLettermark(painter, m_look, {x, (height - m_look.px(16)) / 2, 28, double(m_look.px(16))}, m_marketplace);
      x += 33;
    }
    part(isBuyer ? m_buyer : m_store, Weight::Medium, t.text);
  };
  part(pattern.section(first, 0, 0), Weight::Regular, t.text2);
  name(buyerFirst);
  part(pattern.section(first, 1).section(second, 0, 0), Weight::Regular, t.text2);
  name(!buyerFirst);
  part(pattern.section(second, 1), Weight::Regular, t.text2);
}

void QuietLine::setText(const QString& text) {
  if (text == m_text) return;
  m_text = text;
  setAccessibleName(text);
  setToolTip(text.isEmpty() ? QString() : plainToolTip(text.startsWith(QLatin1String(" · ")) ? text.mid(3) : text));
  update();
}

void QuietLine::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  drawText(painter, m_look, QRectF(rect()), m_text, {Size::Small, Weight::Regular, m_look.theme().text2});
}

void CounterRing::setPart(double part) {
  if (part == m_part) return;
  m_part = part;
  update();
}

void CounterRing::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme& t = m_look.theme();
  const QRectF box(3, 3, 10, 10);
  painter.setPen(QPen(t.ruleIn, 2));
  painter.drawEllipse(box);
  painter.setPen(QPen(m_part > 1 ? t.late : t.accent, 2));
  painter.drawArc(box, 90 * 16, -static_cast<int>(360 * 16 * std::clamp(m_part, 0.0, 1.0)));
}

FileChips::FileChips(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("files"));
  rowOf(this, {0, 6, 0, 0}, 0);
  hide();
}

void FileChips::setFiles(const std::vector<OutgoingAttachment>& files) {
  retire(m_row);
  setVisible(!files.empty());
  if (files.empty()) return;
  m_row = new QWidget(this);
  auto* row = rowOf(m_row, {}, 6);
  for (std::size_t i = 0; i < files.size(); ++i) {
    QPushButton* chip = pushButton(m_row);
    setSmall(chip);
    chip->setIcon(icon(QStringLiteral("x")));
    chip->setLayoutDirection(Qt::RightToLeft);  // the cross stands behind the name
    const QString name = shownLine(files[i].name);
    chip->setText(QStringLiteral("%1 · %2").arg(name, byteSize(files[i].size)));
    setNamed(chip, tr("Remove %1").arg(name));
    connect(chip, &QPushButton::clicked, this, [this, i] { Q_EMIT removed(static_cast<int>(i)); });
    row->addWidget(chip);
  }
  row->addStretch(1);
  layout()->addWidget(m_row);
}

}  // namespace inquiry::ui
