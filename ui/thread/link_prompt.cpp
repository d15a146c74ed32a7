#include "ui/thread/link_prompt.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

#include "ui/common/arrange.h"
#include "ui/common/chips.h"
#include "ui/common/links.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

// With less beside the buttons, the question stands above them.
constexpr int kLeastText = 280;

}  // namespace

LinkPrompt::LinkPrompt(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("linkPrompt"));
  setProperty("ownKeys", true);
  m_parts = rowOf(this, {20, 8, 12, 8}, 8);
  auto* texts = std::make_unique<QVBoxLayout>().release();
  m_parts->addLayout(texts, 1);
  texts->setSpacing(0);
  m_text = plainLabel(this, look.fonts().font(Size::Body, Weight::Medium));
  m_text->setWordWrap(true);
  m_address = new ElidedLabel(look.fonts().font(Size::Small), this);
  m_address->setForegroundRole(QPalette::PlaceholderText);
  texts->addWidget(m_text);
  texts->addWidget(m_address);
  m_open = pushButton(this);
  m_copy = pushButton(this);
  m_close = pushButton(this);
  auto* row = rowIn(m_parts);
  row->addStretch(1);
  for (QPushButton* button : {m_close, m_copy, m_open}) {
    setSmall(button);
    row->addWidget(button);
  }
  connect(m_open, &QPushButton::clicked, this, [this] {
    openLink(m_target);
    answer();
  });
  connect(m_copy, &QPushButton::clicked, this, [this] {
    QGuiApplication::clipboard()->setText(m_target);
    answer();
  });
  connect(m_close, &QPushButton::clicked, this, &LinkPrompt::answer);
  retranslate();
  hide();
}

void LinkPrompt::ask(const QString& address, Marketplace marketplace) {
  m_target = webAddress(address);
  const QString host = linkHost(m_target);
  if (!host.isEmpty() && isPlatformHost(host, marketplace)) {
    openLink(m_target);
    return;
  }
  m_open->setVisible(!host.isEmpty());
  m_text->setText(host.isEmpty() ? tr("This address is not opened from here: only https pages are.")
                                 : tr("This leads away from %1, to %2. Open it?", "marketplace, host").arg(marketplaceName(marketplace), host));
  m_address->setWhole(shownLine(toUtf8(m_target)));
  setAccessibleName(m_text->text());
  fit();
  show();
  // Not the button that opens it: Enter pressed too soon must do nothing.
  m_close->setFocus(Qt::PopupFocusReason);
}

void LinkPrompt::fit() {
  int buttons = 0;
  for (const QPushButton* button : {m_close, m_copy, m_open})
    if (!button->isHidden()) buttons += button->sizeHint().width() + 8;
  m_parts->setDirection(buttons + m_look.px(kLeastText) + 32 <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void LinkPrompt::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

void LinkPrompt::answer() {
  hide();
  Q_EMIT answered();
}

void LinkPrompt::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return answer();
  QWidget::keyPressEvent(event);
}

void LinkPrompt::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_look.theme().warnSoft);
  painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.theme().line);
}

void LinkPrompt::retranslate() {
  m_open->setText(tr("Open in the browser"));
  m_copy->setText(tr("Copy the address"));
  m_close->setText(tr("Do not open"));
}

void LinkPrompt::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
