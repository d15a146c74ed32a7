#include "ui/keeping/document_window.h"

#include "ui/common/arrange.h"

namespace inquiry::ui {

DocumentWindow::DocumentWindow(const Look& look, QWidget* parent) : QDialog(parent) {
  setObjectName(QStringLiteral("documentWindow"));
  setProperty("ownKeys", true);
  auto* column = columnOf(this, {16, 16, 16, 16}, 10);
  m_view = new QPlainTextEdit(this);
  m_view->setObjectName(QStringLiteral("document.text"));
  m_view->setReadOnly(true);
  m_view->setTabChangesFocus(true);
  m_view->setFont(look.fonts().font(Size::Body));
  column->addWidget(m_view, 1);
  auto* buttons = rowIn(column, 8);
  buttons->addStretch(1);
  QPushButton* close = pushButton(this, ButtonKind::Primary);
  close->setText(tr("Close"));
  buttons->addWidget(close);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  resize(look.px(720), look.px(540));
}

void DocumentWindow::begin(const QString& title, const QString& text) {
  setWindowTitle(title);
  m_view->setAccessibleName(title);
  m_view->setPlainText(text);
  open();
  m_view->setFocus();
}

}  // namespace inquiry::ui
