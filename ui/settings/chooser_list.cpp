#include "ui/settings/chooser_list.h"

namespace inquiry::ui {

QListWidget* chooserList(QWidget* parent, const Look& look, const QString& objectName, const QString& label) {
  auto* list = new QListWidget(parent);
  list->setObjectName(objectName);
  list->setAccessibleName(label);
  list->setFixedWidth(look.px(210));
  list->setMinimumHeight(look.px(300));
  list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  const Theme& t = look.theme();
  list->setStyleSheet(QStringLiteral("QListWidget { border: 1px solid %1; border-radius: 6px; background: %2; } QListWidget:focus { border: 2px solid %3; }"
                                     "QListWidget::item { padding: 5px 8px; } QListWidget::item:selected { background: %4; color: %5; }")
                          .arg(t.line.name(), t.base.name(), t.accent.name(), t.soft2.name(), t.onSoft.name()));
  return list;
}

}  // namespace inquiry::ui
