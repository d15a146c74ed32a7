#include "ui/common/key_text.h"

#include <QKeySequence>
#include <QStringList>

namespace inquiry::ui {
namespace {

bool isLetter(const QString& text) { return text.size() == 1 && text[0] >= QLatin1Char('A') && text[0] <= QLatin1Char('Z'); }

bool isSingle(const QString& key) {
  if (key.size() == 1) return key[0].isPrint() && !key[0].isSpace();
  const QKeySequence sequence = QKeySequence::fromString(key, QKeySequence::PortableText);
  return sequence.count() == 1 && sequence[0].key() != Qt::Key_unknown && sequence[0].key() != 0;
}

}  // namespace

QString keyTextOf(const QKeyEvent& event) {
  int key = event.key();
  if (key == Qt::Key_unknown || key == 0 || key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta || key == Qt::Key_AltGr) return {};
  if (key == Qt::Key_Enter) key = Qt::Key_Return;
  // Tab with Shift has a name of its own.
  if (key == Qt::Key_Backtab) key = Qt::Key_Tab;
  const Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
  // "?" and "/" are what is printed, whatever the layout needs Shift for.
  const QString text = event.text();
  if (text.size() == 1 && text[0].isPrint() && !text[0].isLetterOrNumber() && !text[0].isSpace() && !modifiers.testFlag(Qt::ControlModifier)) return text;
  return QKeySequence(static_cast<int>(modifiers.toInt()) | key).toString(QKeySequence::PortableText);
}

QString shownKeys(const QString& keys) {
  return QString(keys).replace(QStringLiteral(", "), QStringLiteral(" ")).replace(QStringLiteral("Return"), QStringLiteral("Enter"));
}

bool isKeyText(const QString& keys) {
  const QStringList parts = keys.split(QStringLiteral(", "));
  if (parts.isEmpty() || parts.size() > 2 || (parts.size() == 2 && parts[0] != QLatin1String("G"))) return false;
  for (const QString& part : parts)
    if (!isSingle(part)) return false;
  return true;
}

KeyRule keyRule(const QString& keys) {
  static const QStringList inputMethod{QStringLiteral("Ctrl+Space"), QStringLiteral("Shift+Space"), QStringLiteral("Ctrl+Shift+Space"), QStringLiteral("Ctrl+.")};
  static const QStringList editing{QStringLiteral("Ctrl+C"), QStringLiteral("Ctrl+V"), QStringLiteral("Ctrl+X"), QStringLiteral("Tab"), QStringLiteral("Shift+Tab"),
                                   QStringLiteral("Return"), QStringLiteral("Space"), QStringLiteral("Up"), QStringLiteral("Down"), QStringLiteral("Left"),
                                   QStringLiteral("Right"), QStringLiteral("Home"), QStringLiteral("End"), QStringLiteral("PgUp"), QStringLiteral("PgDown"),
                                   QStringLiteral("Backspace"), QStringLiteral("Del"), QStringLiteral("Backtab"), QStringLiteral("Shift+Backtab")};
  if (keys == QLatin1String("G")) return KeyRule::Prefix;
  if (inputMethod.contains(keys)) return KeyRule::InputMethod;
  if (editing.contains(keys)) return KeyRule::Editing;
  const QString last = keys.section(QLatin1Char('+'), -1);
  if (keys.startsWith(QLatin1String("Ctrl+Alt+")) && isLetter(last)) return KeyRule::AltGr;
  if (keys.startsWith(QLatin1String("Alt+")) && isLetter(keys.mid(4))) return KeyRule::Menu;
  if (keys.startsWith(QLatin1String("Ctrl+")) && keys.size() == 6 && keys[5] >= QLatin1Char('1') && keys[5] <= QLatin1Char('9')) return KeyRule::Stores;
  return KeyRule::Free;
}

}  // namespace inquiry::ui
