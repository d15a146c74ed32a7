#include "ui/composer/composer_parts.h"

#include <QPainter>

#include "ui/common/arrange.h"
#include "ui/common/icons.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {

void DueLabel::setDue(const DueText& due) {
  m_due = due;
  setAccessibleName(due.text);
  setVisible(!due.text.isEmpty());
  updateGeometry();
  update();
}

QSize DueLabel::sizeHint() const { return {static_cast<int>(dueChipWidth(m_look, m_due)) + 1, m_look.px(18)}; }

void DueLabel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  drawDueChip(painter, m_look, {double(width()), (height() - m_look.px(18)) / 2.0}, m_due);
}

FileChips::FileChips(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  setObjectName(QStringLiteral("files"));
  rowOf(this, {0, 6, 0, 0}, 0);
  hide();
}

void FileChips::setFiles(const std::vector<OutgoingAttachment>& files) {
  retire(m_row);
  setVisible(!files.empty());
  if (files.empty()) return;
  m_row = new QWidget(this);
  auto* row = rowOf(m_row, {}, 6);
  for (std::size_t i = 0; i < files.size(); ++i) {
    QPushButton* chip = pushButton(m_row);
    setSmall(chip);
    chip->setIcon(icon(QStringLiteral("x")));
    chip->setLayoutDirection(Qt::RightToLeft);  // the cross stands behind the name
    const QString name = shownLine(files[i].name);
    chip->setText(QStringLiteral("%1 · %2").arg(name, byteSize(files[i].size)));
    setNamed(chip, tr("Remove %1").arg(name));
    connect(chip, &QPushButton::clicked, this, [this, i] { Q_EMIT removed(static_cast<int>(i)); });
    row->addWidget(chip);
  }
  row->addStretch(1);
  layout()->addWidget(m_row);
}

}  // namespace inquiry::ui
