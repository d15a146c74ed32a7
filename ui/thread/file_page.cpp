#include "ui/thread/file_page.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/common/arrange.h"
#include "ui/common/chips.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {

FilePage::FilePage(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("filePage"));
  setProperty("ownKeys", true);
  auto* column = columnOf(this);
  m_head = new QWidget(this);
  auto* row = rowOf(m_head, {20, 6, 12, 6}, 8);
  m_title = new ElidedLabel(look.fonts().font(Size::Body, Weight::Medium), m_head);
  m_save = pushButton(m_head);
  m_close = pushButton(m_head);
  row->addWidget(m_title, 1);
  row->addWidget(m_save);
  row->addWidget(m_close);
  column->addWidget(m_head);
  m_warning = plainLabel(this, look.fonts().font(Size::Small));
  m_warning->setWordWrap(true);
  m_warning->setContentsMargins(20, 8, 20, 8);
  column->addWidget(m_warning);
  column->addStretch(1);
  connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveAsked(m_file.message, m_file.position); });
  connect(m_close, &QPushButton::clicked, this, &FilePage::closed);
  retranslate();
}

void FilePage::showFile(const File& file) {
  m_file = file;
  const QString name = shownLine(toUtf8(file.name));
  m_title->setWhole(QStringLiteral("%1 · %2 · %3").arg(name, byteSize(file.size), file.type));
  setAccessibleName(tr("File %1").arg(name));
  QString word = file.warning;
  if (file.picture.isNull()) word += (word.isEmpty() ? QString() : QStringLiteral(" ")) + tr("This kind of file is not shown here. Save it to open it with another program.");
  m_warning->setText(word);
  m_warning->setVisible(!word.isEmpty());
  m_warning->setStyleSheet(QStringLiteral("background: %1; color: %2;").arg(m_look.theme().warnSoft.name(), m_look.theme().text.name()));
  m_close->setFocus(Qt::OtherFocusReason);
  update();
}

void FilePage::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_look.theme().base);
  if (m_file.picture.isNull()) return;
  const double top = m_warning->isVisible() ? m_warning->geometry().bottom() : m_head->geometry().bottom();
  const QRectF room(20, top + 12, width() - 40.0, height() - top - 24);
  QSizeF size = m_file.picture.size();
  if (size.width() > room.width() || size.height() > room.height()) size.scale(room.size(), Qt::KeepAspectRatio);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.drawImage(QRectF(room.center() - QPointF(size.width() / 2, size.height() / 2), size), m_file.picture);
}

void FilePage::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) Q_EMIT closed();
  else QWidget::keyPressEvent(event);
}

void FilePage::retranslate() {
  m_save->setText(tr("Save as…"));
  m_close->setText(tr("Close"));
}

void FilePage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
