#include "ui/shell/notice_line.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

#include "ui/common/arrange.h"
#include "ui/common/icons.h"

namespace inquiry::ui {

NoticeLine::NoticeLine(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("noticeLine"));
  setMinimumHeight(look.px(36));
  auto* row = rowOf(this, {16, 3, 12, 4}, 8);
  m_sign = new QLabel(this);
  m_text = plainLabel(this, look.fonts().font(Size::Body));
  m_text->setWordWrap(true);
  m_go = pushButton(this);
  m_close = pushButton(this, ButtonKind::Flat);
  for (QPushButton* button : {m_go, m_close}) {
    setSmall(button);
    button->setFocusPolicy(Qt::TabFocus);
  }
  row->addWidget(m_sign);
  row->addWidget(m_text, 1);
  row->addWidget(m_go);
  row->addWidget(m_close);
  connect(m_go, &QPushButton::clicked, this, [this] {
    const QString command = m_command;
    dismiss();
    Q_EMIT commandAsked(command);
  });
  connect(m_close, &QPushButton::clicked, this, &NoticeLine::dismiss);
  connect(&look, &Look::changed, this, &NoticeLine::retranslate);
  retranslate();
  hide();
}

void NoticeLine::showWords() {
  if (!m_words) return;
  const Words words = m_words();
  m_text->setFont(m_look.fonts().fontFor(words.text, Size::Body));
  m_text->setText(words.text);
  m_text->setAccessibleName(words.text);
  m_go->setText(words.button);
  m_go->setVisible(!words.button.isEmpty());
}

void NoticeLine::tell(Kind kind, std::function<Words()> words, const QString& command) {
  m_kind = kind;
  m_words = std::move(words);
  m_command = command;
  showWords();
  retranslate();
  show();
  if (!isVisible()) return;
  QAccessibleEvent event(m_text, QAccessible::Alert);
  QAccessible::updateAccessibility(&event);
}

void NoticeLine::dismiss() {
  if (isHidden()) return;
  hide();
  Q_EMIT dismissed();
}

void NoticeLine::retranslate() {
  m_close->setText(m_kind == Kind::Hint ? tr("Got it") : tr("Close"));
  m_close->setAccessibleName(tr("%1: take this line away", "button").arg(m_close->text()));
  m_sign->setPixmap(iconPixmap(m_kind == Kind::Hint ? QStringLiteral("info") : QStringLiteral("history"), 16, m_look.theme().onSoft, devicePixelRatioF()));
  QPalette colours = m_text->palette();
  colours.setColor(QPalette::WindowText, m_look.theme().onSoft);
  m_text->setPalette(colours);
  setAccessibleName(m_kind == Kind::Hint ? tr("Hint") : tr("Notice"));
  update();
}

void NoticeLine::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& t = m_look.theme();
  painter.fillRect(rect(), t.soft);
  painter.fillRect(QRect(0, 0, 4, height()), t.accent);
  painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

void NoticeLine::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    showWords();
    retranslate();
  }
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
