#include "ui/inbox/store_proof.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/common/arrange.h"
#include "ui/common/health_text.h"
#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

struct Columns {
  double store, last, next, unsent, result;
};

Columns columnsOf(const QRectF& box) {
  const double w = box.width();
  return {box.x() + 16, box.x() + w * 0.33, box.x() + w * 0.55, box.x() + w * 0.67, box.x() + w * 0.77};
}

}  // namespace

StoreProof::StoreProof(const Look& look, const Directory& directory, QWidget* parent) : QWidget(parent), m_look(look), m_directory(directory) {
  setObjectName(QStringLiteral("storeProof"));
  connect(&directory, &Directory::changed, this, [this] { describe(), update(); });
  connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
  describe();
}

void StoreProof::setStatus(const desk::StatusLine& status, Instant now) {
  m_status = status;
  m_now = now;
  describe();
  update();
}

void StoreProof::setNow(Instant now) {
  m_now = now;
  update();
}

QRectF StoreProof::tile() const {
  const double width = std::min(this->width() - 48.0, 860.0);
  return {(this->width() - width) / 2, 40.0 + m_look.px(44), width, m_look.px(40) + m_look.px(30) + m_look.px(36) * static_cast<double>(m_directory.stores().size())};
}

void StoreProof::describe() {
  setAccessibleName(tr("Stores and when they were checked"));
  QStringList lines;
  for (const desk::StoreRow& row : m_directory.stores()) lines << QStringLiteral("%1: %2").arg(m_directory.store(row.store.id).name, QStringLiteral("%1 · %2").arg(storeSentence(row), syncSentence(row, m_look.times(), m_now)));
  setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

void StoreProof::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& t = m_look.theme();
  painter.fillRect(rect(), t.alt);
  const QRectF tile = this->tile();
  const double width = tile.width(), x = tile.x();
  if (width < 240) return;
  const QString day = m_look.times().day(m_now, m_now);
  drawText(painter, m_look, {x, 40, width, double(m_look.px(28))}, day, {Size::Page, Weight::Strong, t.text});
  const auto& stores = m_directory.stores();
  if (stores.empty()) {
    drawText(painter, m_look, {x, 74, width, 20}, tr("Choose a thread on the left, or connect a store in the settings."), {Size::Body, Weight::Regular, t.text2});
    return;
  }
  const double head = m_look.px(40), rowHeight = m_look.px(36);
  drawRounded(painter, tile, 8, t.base, t.line);
  // Read with the last change; no news for two intervals is news too.
  const bool isProven = m_status.everyStoreCheckedInTime && worstAge(stores, m_now) == SyncAge::Fresh;
  drawIcon(painter, isProven ? QStringLiteral("shield") : QStringLiteral("warn"), 16, {tile.x() + 16, tile.y() + head / 2 - 8}, isProven ? t.ok : t.warn);
  const QString title = isProven ? tr("Every store was checked within its interval") : tr("Not every store was checked within its interval");
  drawText(painter, m_look, {tile.x() + 40, tile.y(), tile.width() - 56, head}, title, {Size::Body, Weight::Strong, t.text});
  const QRectF header(tile.x() + 1, tile.y() + head, tile.width() - 2, m_look.px(30));
  painter.fillRect(header, t.alt);
  const Columns c = columnsOf(tile);
  const auto name = [&](double left, const QString& text) { drawText(painter, m_look, {left, header.y(), 160, header.height()}, text, {Size::Small, Weight::Medium, t.text2}); };
  name(c.store, tr("Store"));
  name(c.last, tr("Last sync · lag"));
  name(c.next, tr("Next sync"));
  name(c.unsent, tr("Unsent"));
  name(c.result, tr("Result"));
  QRectF line(tile.x(), header.bottom(), tile.width(), rowHeight);
  for (const desk::StoreRow& row : stores) {
    painter.fillRect(QRectF(line.x() + 1, line.y(), line.width() - 2, 1), t.line);
    paintRow(painter, line, row);
    line.translate(0, rowHeight);
  }
}

void StoreProof::paintRow(QPainter& painter, const QRectF& box, const desk::StoreRow& row) {
  const Theme& t = m_look.theme();
  const StoreFace store = m_directory.store(row.store.id);
  const Columns c = columnsOf(box);
  const double middle = box.center().y();
  drawDot(painter, {c.store + 3, middle}, 6, store.dot);
  drawLettermark(painter, m_look, {c.store + 14, middle - m_look.px(16) / 2.0, 32, double(m_look.px(16))}, store.marketplace);
  const auto cell = [&](double left, double right, const QString& text, const QColor& colour) {
    drawText(painter, m_look, {left, box.y(), right - left - 8, box.height()}, text, {Size::Small, Weight::Regular, colour});
  };
  cell(c.store + 54, c.last, store.name, row.isOnlyImported ? t.text2 : t.text);
  const SyncAge age = storeAge(row, m_now);
  double last = c.last;
  if (const QString sign = ageIcon(age); !sign.isEmpty()) {
    drawIcon(painter, sign, 12, {last, middle - 6}, ageColour(t, age));
    last += 16;
  }
  cell(last, c.next, lastSyncText(row, m_look.times(), m_now), age == SyncAge::Fresh ? t.text : ageColour(t, age));
  cell(c.next, c.unsent, nextSyncText(row, m_now), t.text2);
  cell(c.unsent, c.result, row.isOnlyImported ? QStringLiteral("–") : QString::number(row.health.unsent), t.text2);
  const bool isFine = row.health.state == HealthState::Ok;
  const QString mark = row.isOnlyImported ? QStringLiteral("history") : !isFine ? QStringLiteral("warn") : age != SyncAge::Fresh ? ageIcon(age) : QStringLiteral("check");
  const QColor colour = row.isOnlyImported ? t.text2 : !isFine ? t.warn : age != SyncAge::Fresh ? ageColour(t, age) : t.ok;
  drawIcon(painter, mark, 14, {c.result, middle - 7}, colour);
  QString result = isFine && age != SyncAge::Fresh ? ageWord(age) : storeWord(row);
  if (!isFine && age == SyncAge::Red) result += QStringLiteral(" · ") + ageWord(age);
  cell(c.result + 20, box.right(), result, isFine && age == SyncAge::Fresh && !row.isOnlyImported ? t.text : colour);
}

// A row's whole sentence: cells are short.
bool StoreProof::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const double top = tile().y() + m_look.px(40) + m_look.px(30);
  const auto at = static_cast<std::ptrdiff_t>(std::floor((help->pos().y() - top) / m_look.px(36)));
  const auto& stores = m_directory.stores();
  if (at < 0 || at >= static_cast<std::ptrdiff_t>(stores.size())) return QWidget::event(event);
  const desk::StoreRow& row = stores[static_cast<std::size_t>(at)];
  QToolTip::showText(help->globalPos(), plainToolTip(QStringLiteral("%1: %2\n%3").arg(m_directory.store(row.store.id).name, storeSentence(row), syncSentence(row, m_look.times(), m_now))), this);
  return true;
}

void StoreProof::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    describe();
    update();
  }
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
