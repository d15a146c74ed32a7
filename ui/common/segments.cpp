#include "ui/common/segments.h"

#include <QButtonGroup>

#include "ui/common/arrange.h"

namespace inquiry::ui {

QList<QPushButton*> addSegments(QBoxLayout* row, QWidget* parent, int count, const std::function<void(int)>& chosen) {
  auto* segments = rowIn(row, 0);
  auto* group = new QButtonGroup(parent);
  QList<QPushButton*> buttons;
  for (int i = 0; i < count; ++i) {
    QPushButton* button = pushButton(parent);
    button->setProperty("segment", i == 0 ? QStringLiteral("first") : i + 1 < count ? QStringLiteral("middle") : QStringLiteral("last"));
    button->setCheckable(true);
    button->setChecked(i == 0);
    QObject::connect(button, &QPushButton::clicked, parent, [chosen, i] { chosen(i); });
    group->addButton(button);
    segments->addWidget(button);
    buttons << button;
  }
  return buttons;
}

}  // namespace inquiry::ui
