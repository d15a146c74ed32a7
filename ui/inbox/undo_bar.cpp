#include "ui/inbox/undo_bar.h"

#include <QEvent>
#include <QPainter>

#include "ui/common/arrange.h"
#include "ui/common/chips.h"

namespace inquiry::ui {
namespace {

constexpr int kLeastTitle = 110;

}  // namespace

UndoBar::UndoBar(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("undoBar"));
  auto* row = rowOf(this, {36, 8, 10, 11}, 4);
  auto* texts = std::make_unique<QVBoxLayout>().release();
  row->addLayout(texts, 1);
  texts->setSpacing(0);
  m_title = new ElidedLabel(look.fonts().font(Size::Body, Weight::Medium), this);
  m_detail = new ElidedLabel(look.fonts().font(Size::Small), this);
  for (ElidedLabel* label : {m_title, m_detail}) texts->addWidget(label);
  m_now = pushButton(this, ButtonKind::Flat);
  m_undo = pushButton(this, ButtonKind::Default);
  row->addWidget(m_now);
  row->addWidget(m_undo);
  connect(m_undo, &QPushButton::clicked, this, &UndoBar::undoPressed);
  connect(m_now, &QPushButton::clicked, this, [this] { m_kind == Kind::Send ? Q_EMIT sendNowPressed() : Q_EMIT wayTaken(); });
  connect(&m_timer, &QTimer::timeout, this, &UndoBar::tick);
  connect(&look, &Look::changed, this, &UndoBar::restyle);
  m_timer.setInterval(1000);
  retranslate();
  restyle();
  hide();
}

QSize UndoBar::sizeHint() const { return {300, m_look.px(55)}; }

void UndoBar::show(Kind kind, const QString& title, const QString& detail, int seconds) {
  m_kind = kind;
  m_text = title;
  m_seconds = seconds;
  m_since.start();
  m_detail->setWhole(detail);
  m_detail->setVisible(!detail.isEmpty());
  // Alone it has room for two lines.
  m_title->setWordWrap(detail.isEmpty());
  m_now->setVisible(kind == Kind::Send);
  m_now->setText(tr("Send now"));
  m_now->setAccessibleName(m_now->text());
  fit();
  setVisible(true);
  raise();
  m_timer.start();
  tick();
}

void UndoBar::offer(const QString& detail, const QString& way) {
  m_detail->setWhole(detail);
  m_detail->setVisible(true);
  m_title->setWordWrap(false);
  m_now->setText(way);
  m_now->setAccessibleName(way);
  m_now->setVisible(true);
  fit();
}

void UndoBar::dismiss() {
  m_timer.stop();
  setVisible(false);
}

int UndoBar::secondsLeft() const { return m_seconds - static_cast<int>(m_since.elapsed() / 1000); }

void UndoBar::tick() {
  const int left = secondsLeft();
  if (left <= 0) {
    dismiss();
    Q_EMIT expired();
    return;
  }
  m_title->setWhole(m_kind == Kind::Send ? m_text.arg(left) : m_text);
  update();
}

void UndoBar::fit() {
  m_undo->setKeyHint(QStringLiteral("Ctrl+Z"));
  const int buttons = m_undo->sizeHint().width() + (m_now->isHidden() ? 0 : m_now->sizeHint().width() + 4);
  // Words come before keys: that one is in the tooltip, too.
  if (buttons + m_look.px(kLeastTitle) + 50 > width()) m_undo->setKeyHint({});
}

void UndoBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

void UndoBar::retranslate() {
  setAccessibleName(tr("Undo bar"));
  m_undo->setText(tr("Undo"));
  setNamed(m_undo, tr("Undo"), QStringLiteral("Ctrl+Z"));
  if (m_kind == Kind::Send) m_now->setText(tr("Send now"));
  fit();
}

void UndoBar::restyle() {
  // Always dark, whatever the theme: it must not look like a row.
  setStyleSheet(QStringLiteral("QLabel { color: #FFFFFF; } QLabel#detail { color: #C4C8CF; }"
                               "QPushButton { background: transparent; color: #FFFFFF; border: 1px solid #7A7D82; min-height: 26px; max-height: 26px; }"
                               "QPushButton:hover { background: #3A3B3E; }"
                               "QPushButton:focus { border: 2px solid #8AB4F8; min-height: 24px; max-height: 24px; }"
                               "QPushButton[kind=\"flat\"] { border-color: transparent; background: transparent; color: #A8C7FA; font-weight: 500; }"
                               "QPushButton[kind=\"flat\"]:hover { background: #3A3B3E; color: #A8C7FA; }"));
  m_detail->setObjectName(QStringLiteral("detail"));
}

void UndoBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& t = m_look.theme();
  drawRounded(painter, rect(), 8, t.dim, t.isDark ? t.line2 : t.dim);
  drawIcon(painter, m_kind == Kind::Send ? QStringLiteral("send") : QStringLiteral("check"), 16, {12, (height() - 3 - 16) / 2.0}, QColor(0xFFFFFF));
  const double left = m_seconds > 0 ? std::max(0.0, 1.0 - static_cast<double>(m_since.elapsed()) / (1000.0 * m_seconds)) : 0;
  painter.setClipRect(rect().adjusted(4, 0, -4, 0));
  painter.fillRect(QRectF(0, height() - 3, width() * left, 3), QColor(0x8AB4F8));
}

void UndoBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
