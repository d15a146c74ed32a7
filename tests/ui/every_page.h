#pragma once

#include <QStringList>
#include <QTranslator>
#include <QWidget>
#include <functional>

#include "tests/ui/running_desk.h"

namespace inquiry::samples {

// Stands in for a translation: every string of the program comes back changed, Qt's own do not. Whoever shows a string that it did
// not change shows one that cannot be translated, or forgot to ask again when the language changed.
class PseudoTranslator final : public QTranslator {
 public:
  enum class Form {
    Marked,  // between ⟦ and ⟧
    Longer,  // by 40 %, as German and Spanish are
  };
  explicit PseudoTranslator(Form form) : m_form(form) {}
  QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
  bool isEmpty() const override { return false; }

 private:
  Form m_form;
};

// Turns every stack of pages inside `root` through all its pages, stacks within pages too, and calls `look` with the name of what
// is shown.
void forEveryPage(QWidget& root, const std::function<void(const QString&)>& look);

// Gives every command of the program from a thread that is read, but for `except` and for those that leave the program; calls `look`
// with the command when what it opens is there, and closes that again.
void forEveryCommand(RunningDesk& desk, const QStringList& except, const std::function<void(const QString&)>& look);

// Every string that a person can see or hear now: labels, buttons, fields, lists, menus, tooltips, names for screen readers. Each is
// preceded by the widget it belongs to: "QLabel(name): text".
QStringList visibleTexts(const QWidget& root);

// What is cut off without a tooltip that says it whole, and what lies outside of its parent.
QStringList layoutOffences(const QWidget& root);

}  // namespace inquiry::samples
