#pragma once

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <vector>

#include "core/domain/instant.h"
#include "ui/common/arrange.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// One page of the settings. Its controls are made when it is first shown or searched, and anew after a change of language or theme; what is typed
// must therefore be kept in members. Every control has an object name, by which the focus finds it again. GUI thread only.
class SettingsPage : public QScrollArea {
  Q_OBJECT

 public:
  // Something the search line finds: its label, further words (English), and where the focus goes.
  struct Entry {
    QString text, words, target;
  };

  SettingsPage(const Look& look, const QString& name, QWidget* parent);

  virtual QString title() const = 0;
  virtual QString iconName() const = 0;
  virtual void setNow(Instant) {}
  const std::vector<Entry>& entries();
  void focusFirst();
  void focusControl(const QString& objectName);

 Q_SIGNALS:
  void shown();  // the person looks at it now: what it shows may be read again

 protected:
  // Adds the controls, top to bottom.
  virtual void fill() = 0;
  // Later: the control that changed something is a child of what is built anew.
  void rebuild();
  bool isBuilt() const { return m_isBuilt; }
  void build();

  const Look& look() const { return m_look; }
  QVBoxLayout& column() { return *m_column; }
  QWidget* page() const { return widget(); }
  QLabel* heading(const QString& text);
  QLabel* note(const QString& text);
  // Label above, control below, found by the search. `words`: English.
  void field(const QString& label, QWidget* editor, const QString& objectName, const QString& words = {});
  QPushButton* button(QBoxLayout* row, const QString& text, const QString& objectName, ButtonKind kind = ButtonKind::Default);
  void remember(const QString& text, const QString& words, const QString& target) { m_entries.push_back({text, words, target}); }
  // Rows of 36 with horizontal lines only; whole rows are chosen, Tab leaves it.
  QTableWidget* table(const QStringList& heads, const QString& objectName);
  // A plain result line: an icon, a word, a sentence.
  enum class Outcome { Plain, Good, Warning };
  void say(const QString& text, Outcome outcome = Outcome::Plain);
  QString said() const { return m_said; }

  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void drawSaid();

  const Look& m_look;
  QVBoxLayout* m_column = nullptr;
  QLabel *m_sign = nullptr, *m_line = nullptr;
  QWidget* m_result = nullptr;
  std::vector<Entry> m_entries;
  QString m_said;
  Outcome m_outcome = Outcome::Plain;
  bool m_isBuilt = false, m_isStale = false;
};

// One cell; `sentence` is what a screen reader says of the row.
QTableWidgetItem* tableCell(const QString& text, const QString& sentence = {});

}  // namespace inquiry::ui
