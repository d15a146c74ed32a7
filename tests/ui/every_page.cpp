#include "tests/ui/every_page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSet>
#include <QStackedWidget>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "ui/shell/case_keys.h"

namespace inquiry::samples {
namespace {

constexpr int kMostRows = 60;

QString nameOf(const QWidget& widget) {
  QStringList path;
  for (const QWidget* at = &widget; at != nullptr && path.size() < 3; at = at->parentWidget()) {
    if (at->objectName().startsWith(QLatin1String("qt_"))) continue;
    path.prepend(QString::fromLatin1(at->metaObject()->className()).section(QStringLiteral("::"), -1) + (at->objectName().isEmpty() ? QString() : QLatin1Char('#') + at->objectName()));
  }
  return path.join(QLatin1Char('/'));
}

// What a tooltip shows: the markup around it is the same in every language.
QString withoutMarkup(QString text) {
  if (!text.startsWith(QLatin1String("<qt>"))) return text;
  return QTextDocumentFragment::fromHtml(text).toPlainText();
}

void addHead(const QHeaderView& head, const QString& name, QStringList& texts) {
  for (int section = 0; head.model() != nullptr && section < std::min(head.count(), kMostRows); ++section)
    for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::AccessibleTextRole), static_cast<int>(Qt::ToolTipRole)})
      texts << name + QStringLiteral("[%1]: ").arg(section) + withoutMarkup(head.model()->headerData(section, head.orientation(), role).toString());
}

void addModel(const QAbstractItemView& view, const QString& name, QStringList& texts) {
  if (const auto* head = qobject_cast<const QHeaderView*>(&view)) return addHead(*head, name, texts);
  const QAbstractItemModel* model = view.model();
  for (int row = 0; model != nullptr && row < std::min(model->rowCount(view.rootIndex()), kMostRows); ++row)
    for (int column = 0; column < model->columnCount(view.rootIndex()); ++column)
      for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::AccessibleTextRole), static_cast<int>(Qt::ToolTipRole)})
        texts << name + QStringLiteral("[%1]: ").arg(row) + withoutMarkup(model->index(row, column, view.rootIndex()).data(role).toString());
}

void addTexts(const QWidget& widget, QStringList& texts) {
  const QString name = nameOf(widget);
  QStringList own{withoutMarkup(widget.toolTip()), widget.accessibleName(), widget.accessibleDescription()};
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) own << label->text();
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) own << button->text();
  if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) own << line->placeholderText();
  if (const auto* edit = qobject_cast<const QTextEdit*>(&widget)) own << edit->placeholderText();
  if (const auto* menu = qobject_cast<const QMenu*>(&widget))
    for (const QAction* action : menu->actions()) own << action->text();
  if (const auto* box = qobject_cast<const QComboBox*>(&widget))
    for (int i = 0; i < box->count(); ++i) own << box->itemText(i);
  for (const QString& text : own) texts << name + QStringLiteral(": ") + text;
  if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) addModel(*view, name, texts);
}

// As wide as the longest line of `text`.
int widthOf(const QFontMetrics& metrics, const QString& text) {
  int width = 0;
  for (const QString& line : text.split(QLatin1Char('\n'))) width = std::max(width, metrics.horizontalAdvance(line));
  return width;
}

bool isCut(const QLabel& label) {
  if (label.text().isEmpty() || label.textFormat() == Qt::RichText) return false;
  const QRect room = label.contentsRect();
  if (!label.wordWrap()) return widthOf(label.fontMetrics(), label.text()) > room.width() + 1;
  const QRect needed = label.fontMetrics().boundingRect(QRect(0, 0, room.width(), 10000), static_cast<int>(label.alignment()) | Qt::TextWordWrap, label.text());
  // A wrapped label is a few pixels off its fonts' line spacing when fallback fonts differ in height.
  return needed.width() > room.width() + 1 || needed.height() > room.height() + label.fontMetrics().descent() + 1;
}

bool isCut(const QAbstractButton& button) {
  if (button.text().isEmpty()) return false;
  const auto* tool = qobject_cast<const QToolButton*>(&button);
  if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()) return false;
  return widthOf(button.fontMetrics(), button.text().remove(QLatin1Char('&'))) > button.width() || button.sizeHint().width() > button.width() + 2;
}

bool isContentOfScrolling(const QWidget& widget) {
  const auto* area = widget.parentWidget() == nullptr ? nullptr : qobject_cast<const QAbstractScrollArea*>(widget.parentWidget()->parentWidget());
  return area != nullptr && area->viewport() == widget.parentWidget();
}

// The tooltip of what is cut must say it whole.
bool isToldWhole(const QWidget& widget, const QString& text) {
  return withoutMarkup(widget.toolTip()).simplified().contains(text.simplified());
}

void addOffences(const QWidget& widget, QStringList& offences) {
  const QString name = nameOf(widget);
  if (const auto* label = qobject_cast<const QLabel*>(&widget); label != nullptr && isCut(*label) && !isToldWhole(*label, label->text()))
    offences << QStringLiteral("%1 is cut: \"%2\" in %3x%4").arg(name, label->text()).arg(label->width()).arg(label->height());
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget); button != nullptr && isCut(*button) && !isToldWhole(*button, button->text().remove(QLatin1Char('&'))))
    offences << QStringLiteral("%1 is cut: \"%2\" in %3, wants %4").arg(name, button->text()).arg(button->width()).arg(button->sizeHint().width());
  if (widget.isWindow() || isContentOfScrolling(widget) || widget.size().isEmpty()) return;
  const QRect parent = widget.parentWidget()->rect().adjusted(-1, -1, 1, 1);
  if (!parent.contains(widget.geometry()))
    offences << QStringLiteral("%1 at %2,%3 %4x%5 lies outside of its parent of %6x%7").arg(name).arg(widget.x()).arg(widget.y()).arg(widget.width()).arg(widget.height()).arg(parent.width() - 2).arg(parent.height() - 2);
}

// A list's own parts are Qt's: it places them beyond its edge on purpose.
bool isInnerPart(const QWidget& widget) {
  return qobject_cast<const QScrollBar*>(&widget) != nullptr || widget.objectName().startsWith(QLatin1String("qt_"));
}

QList<const QWidget*> visibleIn(const QWidget& root) {
  QList<const QWidget*> found;
  if (root.isVisible()) found << &root;
  for (const QWidget* widget : root.findChildren<QWidget*>())
    if (widget->isVisible() && !isInnerPart(*widget)) found << widget;
  return found;
}

}  // namespace

QString PseudoTranslator::translate(const char* context, const char* source, const char*, int) const {
  if (context == nullptr || context[0] == 'Q') return {};
  const QString text = QString::fromUtf8(source);
  if (m_form == Form::Marked) return QStringLiteral("⟦%1⟧").arg(text);
  const auto more = static_cast<int>(std::ceil(static_cast<double>(text.size()) * 0.4));
  QString padding;
  while (padding.size() < more) padding += padding.size() % 7 == 6 ? QLatin1Char(' ') : QLatin1Char('e');
  return text + padding;
}

namespace {

// Until what was asked for is there and laid out: a busy machine may need the whole wait for the first part.
void rest(int milliseconds) {
  QTest::qWait(milliseconds);
  for (int round = 0; round < 5; ++round) QCoreApplication::processEvents();
}

// A window of its own stays until it is closed, and keeps the keyboard until then.
void closeOthers(QWidget& window) {
  for (QWidget* top : QApplication::topLevelWidgets())
    if (top != &window && top->isVisible()) top->close();
  window.activateWindow();
  if (!QTest::qWaitForWindowActive(&window)) qFatal("the window did not get the focus back");
}

}  // namespace

void forEveryPage(QWidget& root, const std::function<void(const QString&)>& look) {
  QList<QStackedWidget*> all, stacks;
  for (QStackedWidget* stack : root.findChildren<QStackedWidget*>())
    if (stack->isVisible() && stack->count() > 1) all << stack;
  // The outermost only: those within a page are turned while that page is shown.
  for (QStackedWidget* stack : all)
    if (std::none_of(all.begin(), all.end(), [&](const QStackedWidget* other) { return other != stack && other->isAncestorOf(stack); })) stacks << stack;
  if (stacks.isEmpty()) return look(nameOf(root));
  for (QStackedWidget* stack : stacks) {
    const int before = stack->currentIndex();
    for (int page = 0; page < stack->count(); ++page) {
      stack->setCurrentIndex(page);
      rest(20);
      forEveryPage(*stack->currentWidget(), look);
    }
    stack->setCurrentIndex(before);
  }
}

void forEveryCommand(RunningDesk& desk, const QStringList& except, const std::function<void(const QString&)>& look) {
  QString id;
  // Nobody answers a dialog here: it is looked at and closed.
  QTimer away;
  away.callOnTimeout([&] {
    QWidget* dialog = QApplication::activeModalWidget();
    if (dialog == nullptr) return;
    look(id);
    dialog->close();
  });
  away.start(20);
  const auto press = [&desk](Qt::Key key) {
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : &desk.window(), key);
    rest(5);
  };
  for (const ui::Command& command : ui::allCommands()) {
    id = QString::fromLatin1(command.id);
    // They leave the program, or open another one.
    if (id == QLatin1String("quit") || id == QLatin1String("platform") || except.contains(id)) continue;
    // They ask for a file or a printer first, in the system's own dialog.
    static const QSet<QString> kAsking{QStringLiteral("evidence.verify"), QStringLiteral("forget.list"), QStringLiteral("review.open"), QStringLiteral("report.pdf"), QStringLiteral("report.xlsx"),
                                       QStringLiteral("report.csv"), QStringLiteral("report.png"), QStringLiteral("report.print"), QStringLiteral("report.ratings")};
    if (kAsking.contains(id)) continue;
    if (ui::isOfInbox(id) || ui::isOfConversation(id)) {
      desk.window().actions().trigger(QStringLiteral("go.needs-reply"));
      rest(20);
    }
    if (!desk.window().hasThread()) press(Qt::Key_J);
    desk.window().actions().trigger(id);
    rest(40);
    look(id);
    for (QWidget* popup = QApplication::activePopupWidget(); popup != nullptr; popup = QApplication::activePopupWidget()) popup->close();
    press(Qt::Key_Escape);
    closeOthers(desk.window());
  }
  desk.settle();
  look(id);
}

QStringList visibleTexts(const QWidget& root) {
  QStringList texts;
  for (const QWidget* widget : visibleIn(root)) addTexts(*widget, texts);
  texts.removeIf([](const QString& text) { return text.endsWith(QLatin1String(": ")); });
  texts.removeDuplicates();
  return texts;
}

QStringList layoutOffences(const QWidget& root) {
  QStringList offences;
  for (const QWidget* widget : visibleIn(root)) addOffences(*widget, offences);
  offences.removeDuplicates();
  return offences;
}

}  // namespace inquiry::samples
