#include "ui/composer/translation_box.h"

#include <QEvent>
#include <QPainter>

#include "ui/common/arrange.h"
#include "ui/common/chips.h"

namespace inquiry::ui {

TranslationBox::TranslationBox(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("translationBox"));
  auto* column = columnOf(this, {10, 12, 8, 5}, 1);
  auto* row = rowIn(column, 6);
  m_head = new ElidedLabel(look.fonts().font(Size::Small, Weight::Medium), this);
  row->addWidget(m_head, 1);
  m_confirm = pushButton(this);
  m_undo = pushButton(this);
  m_stop = pushButton(this);
  for (QPushButton* button : {m_confirm, m_undo, m_stop}) {
    setSmall(button);
    row->addWidget(button);
  }
  m_confirm->setObjectName(QStringLiteral("translation.confirm"));
  m_undo->setObjectName(QStringLiteral("translation.back"));
  m_stop->setObjectName(QStringLiteral("translation.stop"));
  m_source = new ElidedLabel(look.fonts().font(Size::Small), this);
  m_back = new ElidedLabel(look.fonts().font(Size::Small), this);
  m_back->setForegroundRole(QPalette::PlaceholderText);
  column->addWidget(m_source);
  column->addWidget(m_back);
  connect(m_confirm, &QPushButton::clicked, this, &TranslationBox::confirmPressed);
  connect(m_undo, &QPushButton::clicked, this, &TranslationBox::backPressed);
  connect(m_stop, &QPushButton::clicked, this, &TranslationBox::stopPressed);
  connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
  retranslate();
  hide();
}

void TranslationBox::showTranslation(const Shown& shown) {
  m_isRunning = false;
  m_head->setWhole(shown.head);
  m_source->setWhole(tr("You wrote: %1").arg(shown.source));
  m_back->setWhole(tr("Reads back as: %1").arg(shown.back));
  m_source->setVisible(!shown.source.isEmpty());
  m_back->setVisible(!shown.back.isEmpty());
  m_confirm->setVisible(shown.isMachine);
  m_undo->show();
  m_stop->hide();
  setAccessibleName(shown.head);
  setAccessibleDescription(m_source->whole() + QLatin1Char('\n') + m_back->whole());
  show();
}

void TranslationBox::showRunning() {
  m_isRunning = true;
  m_head->setWhole(tr("Translating…"));
  for (QWidget* part : std::initializer_list<QWidget*>{m_source, m_back, m_confirm, m_undo}) part->hide();
  m_stop->show();
  setAccessibleName(m_head->whole());
  show();
}

void TranslationBox::showTrouble(const QString& text) {
  m_isRunning = false;
  m_head->setWhole(text);
  for (QWidget* part : std::initializer_list<QWidget*>{m_source, m_back, m_confirm, m_undo, m_stop}) part->hide();
  setAccessibleName(text);
  show();
}

void TranslationBox::retranslate() {
  m_confirm->setText(tr("Confirm"));
  m_confirm->setToolTip(tr("I have read it: from now on it is my text."));
  m_undo->setText(tr("Back to my text"));
  m_stop->setText(tr("Stop"));
  if (m_isRunning) m_head->setWhole(tr("Translating…"));
}

void TranslationBox::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  drawRounded(painter, QRectF(rect()).adjusted(0, 8, 0, 0), 6, m_look.theme().alt, m_look.theme().line2);
}

void TranslationBox::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
