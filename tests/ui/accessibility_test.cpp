#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QLineEdit>
#include <QTextEdit>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk_on_show.h"

using namespace inquiry;
using namespace inquiry::ui;

TEST_CASE("Everything that can be operated has a name for screen readers") {
  samples::DeskOnShow desk(samples::Language::English, ThemeChoice::Light);
  desk.open({4});
  int checked = 0;
  for (const QWidget* widget : desk.window->findChildren<QWidget*>()) {
    const bool isOperated = qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QTextEdit*>(widget) ||
                            qobject_cast<const QAbstractItemView*>(widget);
    if (!isOperated || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus) continue;
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
    CHECK((!widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty())));
    ++checked;
  }
  CHECK(checked > 15);
}

TEST_CASE("The accessible tree says each row's sentence") {
  samples::DeskOnShow desk(samples::Language::Chinese, ThemeChoice::Light);
  QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&desk.window->list().view());
  REQUIRE(list != nullptr);
  REQUIRE(list->childCount() > 10);
  CHECK(list->child(1)->text(QAccessible::Name).contains(QStringLiteral("逾期")));
}

TEST_CASE("The conversation and the context can be read as text") {
  samples::DeskOnShow desk(samples::Language::English, ThemeChoice::Light);
  desk.open({4});
  CHECK(desk.window->thread().conversation().accessibleDescription().contains(QStringLiteral("Ich brauche die Kaffeemühle")));
  CHECK(desk.window->context().accessibleDescription().contains(QStringLiteral("DHL 00340434177520")));
}
