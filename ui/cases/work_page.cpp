#include "ui/cases/work_page.h"

#include <QAbstractButton>
#include <QScrollBar>

#include "ui/common/arrange.h"

namespace inquiry::ui {

WorkPage::WorkPage(const Look& look, QWidget* parent) : QScrollArea(parent), m_look(look) {
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFrameShape(QFrame::NoFrame);
  viewport()->setBackgroundRole(QPalette::Base);
}

void WorkPage::rebuild(const std::function<void()>& fill) {
  const int place = verticalScrollBar()->value();
  QString focused;
  if (m_content != nullptr)
    for (const QAbstractButton* button : m_content->findChildren<QAbstractButton*>())
      if (button->hasFocus()) focused = button->objectName();
  m_content = new QWidget(viewport());
  m_content->setBackgroundRole(QPalette::Base);
  m_content->setAutoFillBackground(true);
  m_column = columnOf(m_content, {24, 14, 24, 16}, 8);
  fill();
  m_column->addStretch(1);
  // Its button may be the sender of what runs now.
  if (QWidget* before = takeWidget()) before->deleteLater();
  setWidget(m_content);
  m_content->show();
  verticalScrollBar()->setValue(place);
  for (QAbstractButton* button : m_content->findChildren<QAbstractButton*>())
    if (!focused.isEmpty() && button->objectName() == focused) button->setFocus();
}

QLabel* WorkPage::addText(const QString& text, Size size, Weight weight, const char* role) {
  QLabel* label = plainLabel(m_content, m_look.fonts().fontFor(text, size, weight), role);
  label->setText(text);
  label->setWordWrap(true);
  m_column->addWidget(label);
  return label;
}

QStringList WorkPage::shownTexts() const {
  QStringList all;
  for (const QLabel* label : m_content->findChildren<QLabel*>()) all << label->text();
  return all;
}

}  // namespace inquiry::ui
