#include "ui/keeping/task_line.h"

#include <limits>

#include "ui/common/arrange.h"

namespace inquiry::ui {

TaskLine::TaskLine(const Look& look, QWidget* parent) : QWidget(parent) {
  auto* column = columnOf(this, {}, 4);
  m_text = plainLabel(this, look.fonts().font(Size::Small), "text2");
  m_text->setObjectName(QStringLiteral("task.text"));
  m_text->setWordWrap(true);
  column->addWidget(m_text);
  auto* row = rowIn(column, 8);
  m_bar = new QProgressBar(this);
  m_bar->setObjectName(QStringLiteral("task.bar"));
  m_bar->setTextVisible(false);
  m_cancel = pushButton(this);
  m_cancel->setObjectName(QStringLiteral("task.cancel"));
  m_cancel->setText(tr("Cancel"));
  row->addWidget(m_bar, 1);
  row->addWidget(m_cancel);
  connect(m_cancel, &QPushButton::clicked, this, &TaskLine::cancelAsked);
  hide();
}

void TaskLine::setBusy(const QString& text, qint64 done, qint64 expected) {
  m_isBusy = !text.isEmpty();
  setVisible(m_isBusy);
  if (!m_isBusy) return;
  const qint64 most = std::numeric_limits<int>::max();
  const bool isKnown = expected > 0 && expected <= most;
  m_text->setText(isKnown ? tr("%1 %2 of %3", "a task, done, expected").arg(text).arg(done).arg(expected) : text);
  m_bar->setRange(0, isKnown ? static_cast<int>(expected) : 0);
  m_bar->setValue(isKnown ? static_cast<int>(std::min(done, expected)) : 0);
  m_bar->setAccessibleName(m_text->text());
}

}  // namespace inquiry::ui
