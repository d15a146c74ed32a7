#include "ui/thread/translation_bar.h"

#include <QEvent>
#include <QPainter>

#include "ui/common/arrange.h"

namespace inquiry::ui {

TranslationBar::TranslationBar(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("translationBar"));
  auto* row = rowOf(this, {20, 6, 12, 6}, 8);
  m_text = plainLabel(this, look.fonts().font(Size::Small));
  m_text->setWordWrap(true);
  row->addWidget(m_text, 1);
  m_button = pushButton(this);
  m_button->setObjectName(QStringLiteral("translationBar.button"));
  setSmall(m_button);
  row->addWidget(m_button, 0, Qt::AlignTop);
  connect(m_button, &QPushButton::clicked, this, [this] {
    if (m_state == State::Running) Q_EMIT stopAsked();
    else if (m_state == State::Again) Q_EMIT againAsked();
    else Q_EMIT settingsAsked();
  });
  rest();
}

void TranslationBar::rest() {
  m_state = State::Rest;
  hide();
}

void TranslationBar::showRunning() {
  m_state = State::Running;
  retranslate();
  show();
}

void TranslationBar::showTrouble(const QString& text, Way way) {
  m_state = way == Way::Again ? State::Again : State::Settings;
  m_text->setText(text);
  retranslate();
  show();
}

void TranslationBar::retranslate() {
  if (m_state == State::Running) m_text->setText(tr("Translating…"));
  m_button->setText(m_state == State::Running ? tr("Stop") : m_state == State::Again ? tr("Try again") : tr("Open the settings"));
  setAccessibleName(m_text->text());
  update();
}

void TranslationBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& t = m_look.theme();
  painter.fillRect(rect(), m_state == State::Running ? t.alt : t.warnSoft);
  painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

void TranslationBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
