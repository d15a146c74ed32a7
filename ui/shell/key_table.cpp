#include "ui/shell/key_table.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/common/arrange.h"
#include "ui/common/key_text.h"
#include "ui/common/pinyin.h"

namespace inquiry::ui {
namespace {

constexpr int kLine = 26, kColumn = 320, kFewestRows = 14;

}  // namespace

KeyTable::KeyTable(const Look& look, ActionRegistry& registry, QWidget* parent) : QWidget(parent), m_look(look), m_registry(registry) {
  setObjectName(QStringLiteral("keyTable"));
  setProperty("ownKeys", true);
  m_box = new QWidget(this);
  auto* column = columnOf(m_box, {24, 14, 12, 12}, 8);
  auto* head = rowIn(column, 12);
  m_title = plainLabel(m_box, look.fonts().font(Size::Head, Weight::Strong));
  m_filter = new QLineEdit(m_box);
  m_filter->setObjectName(QStringLiteral("keyTable.filter"));
  m_filter->setMaximumWidth(look.px(280));
  m_filter->installEventFilter(this);
  m_hint = plainLabel(m_box, look.fonts().font(Size::Small), "text2");
  m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_hint->setWordWrap(true);
  head->addWidget(m_title);
  head->addWidget(m_filter, 1);
  head->addWidget(m_hint, 1);
  m_scroll = new QScrollArea(m_box);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->viewport()->setAutoFillBackground(false);
  m_sheet = new KeySheet(look, registry, m_scroll);
  m_scroll->setWidget(m_sheet);
  m_sheet->setAutoFillBackground(false);  // which being set as the widget turned on
  column->addWidget(m_scroll, 1);
  connect(m_filter, &QLineEdit::textChanged, this, &KeyTable::refill);
  connect(&registry, &ActionRegistry::keysChanged, this, &KeyTable::refill);
  retranslate();
  refill();
  hide();
}

void KeyTable::open() {
  m_filter->clear();
  refill();
  setGeometry(parentWidget()->rect());
  show();
  raise();
  m_filter->setFocus(Qt::PopupFocusReason);
}

void KeyTable::refill() {
  m_sheet->setNeedle(m_filter->text().trimmed());
  QStringList lines;
  for (const QString& id : shown()) lines << QStringLiteral("%1: %2").arg(m_registry.text(id), m_registry.keyText(id));
  setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

QStringList KeyTable::shown() const { return m_sheet->shown(); }

void KeyTable::leave() {
  hide();
  Q_EMIT closed();
}

bool KeyTable::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_filter || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  QScrollBar* bar = m_scroll->verticalScrollBar();
  switch (key->key()) {
    case Qt::Key_Escape:
    case Qt::Key_F1: return leave(), true;
    case Qt::Key_Down: return bar->setValue(bar->value() + m_look.px(kLine)), true;
    case Qt::Key_Up: return bar->setValue(bar->value() - m_look.px(kLine)), true;
    case Qt::Key_PageDown: return bar->setValue(bar->value() + bar->pageStep()), true;
    case Qt::Key_PageUp: return bar->setValue(bar->value() - bar->pageStep()), true;
    case Qt::Key_Return:
    case Qt::Key_Enter: return leave(), Q_EMIT changeAsked(), true;
    default: return false;
  }
}

void KeyTable::mousePressEvent(QMouseEvent* event) {
  if (!m_box->geometry().contains(event->pos())) leave();
}

void KeyTable::wheelEvent(QWheelEvent* event) { event->accept(); }

void KeyTable::resizeEvent(QResizeEvent*) {
  const int x = std::max(16, (width() - 1100) / 2), y = std::max(16, (height() - 760) / 2);
  m_box->setGeometry(rect().adjusted(x, y, -x, -y));
}

void KeyTable::retranslate() {
  setAccessibleName(tr("Keys"));
  m_title->setFont(m_look.fonts().fontFor(tr("Keys"), Size::Head, Weight::Strong));
  m_title->setText(tr("Keys"));
  m_filter->setPlaceholderText(tr("Find a command or a key"));
  m_filter->setAccessibleName(tr("Find a command or a key"));
  m_hint->setText(tr("Ctrl+1 to Ctrl+9: one store     Enter change keys     Esc close"));
  m_sheet->setAccessibleName(tr("Commands and their keys"));
  m_box->layout()->activate();
}

void KeyTable::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate(), refill();
  QWidget::changeEvent(event);
}

void KeyTable::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), QColor(0, 0, 0, 128));
  drawRounded(painter, m_box->geometry(), 8, m_look.theme().base, m_look.theme().line2);
}

void KeySheet::setNeedle(const QString& needle) {
  m_ids.clear();
  m_lines.clear();
  const auto fits = [&](const QString& id) {
    if (needle.isEmpty()) return true;
    for (const QString& key : m_registry.keys(id))
      if (shownKeys(key).contains(needle, Qt::CaseInsensitive)) return true;
    return m_registry.text(id).contains(needle, Qt::CaseInsensitive) || m_registry.english(id).contains(needle, Qt::CaseInsensitive) ||
           m_registry.words(id).contains(needle, Qt::CaseInsensitive) || pinyinInitials(m_registry.text(id)).contains(needle.toLower());
  };
  for (const QString& group : m_registry.groups()) {
    bool isNew = true;
    for (const QString& id : m_registry.ids()) {
      if (m_registry.group(id) != group || !fits(id)) continue;
      if (std::exchange(isNew, false)) m_lines.push_back({group, {}});
      m_lines.push_back({{}, id});
      m_ids << id;
    }
  }
  arrange();
}

int KeySheet::columns() const { return std::clamp(width() / m_look.px(kColumn), 1, 3); }

// A few hits stay one list.
int KeySheet::rows() const { return std::max(kFewestRows, (static_cast<int>(m_lines.size()) + columns() - 1) / columns()); }

void KeySheet::arrange() {
  setMinimumHeight((rows() + 1) * m_look.px(kLine));
  update();
}

void KeySheet::resizeEvent(QResizeEvent*) { arrange(); }

void KeySheet::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const int high = rows();
  const double wide = width() / double(columns()), line = m_look.px(kLine);
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    const int at = static_cast<int>(i);
    paintLine(painter, {at / high * wide, at % high * line, wide - 24, line}, m_lines[i]);
  }
}

void KeySheet::paintLine(QPainter& painter, const QRectF& box, const Line& line) {
  const Theme& t = m_look.theme();
  if (!line.group.isEmpty()) return drawText(painter, m_look, box, m_registry.groupText(line.group), {Size::Small, Weight::Strong, t.text2});
  double right = box.right();
  QStringList keys = m_registry.keys(line.id);
  std::reverse(keys.begin(), keys.end());
  for (const QString& key : keys) right -= drawKeyHint(painter, m_look, {right, box.y() + (box.height() - m_look.px(18)) / 2}, shownKeys(key), t.text) + 4;
  drawText(painter, m_look, {box.x(), box.y(), right - box.x() - 4, box.height()}, m_registry.text(line.id), {Size::Small, Weight::Regular, t.text});
}

}  // namespace inquiry::ui
