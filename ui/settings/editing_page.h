#pragma once

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>

#include "ui/settings/settings_page.h"

namespace inquiry::ui {

// A page where texts are written: found in a list at the left, changed at the right, saved or discarded as one, carried in and out as a table. What is
// written, and its words, belong to those derived from it. GUI thread only.
class EditingPage : public SettingsPage {
  Q_OBJECT

 public:
  void sayResult(const QString& text, bool isProblem) { say(text, isProblem ? Outcome::Warning : Outcome::Good); }
  // Something on screen is not stored yet.
  virtual bool isDirty() const = 0;

 Q_SIGNALS:
  void importAsked(const QString& file);
  void exportAsked(const QString& file);
  void starterAsked();

 protected:
  // `topic` begins the names of the controls: "templates".
  EditingPage(const Look& look, const QString& topic, QWidget* parent) : SettingsPage(look, QStringLiteral("page.") + topic, parent), m_topic(topic) {}

  struct TopWords {
    QString placeholder, find, findWords, add, addWords;  // ...Words: English, for the search line of the settings
  };
  struct FileWords {
    QString import, write, starter, importTitle, writeTitle, tables, searchWords;
  };
  struct FootWords {
    QString save, discard, remove, removeNow;
  };
  void addTop(const TopWords& words);
  void addFileButtons(const FileWords& words);
  QListWidget* addList(QBoxLayout* row, const QString& label);
  // `isNew`: nothing is stored that could be deleted.
  void addFoot(QVBoxLayout* column, const FootWords& words, bool isNew);
  // A line with its label above that keeps `value`, a member of what is being written.
  QLineEdit* line(QVBoxLayout* column, const QString& label, const char* name, std::string& value);
  // Fields of text as they look on these pages.
  QString wordingSheet() const;

  QString filterText() const { return m_filterText.trimmed(); }
  QListWidget& list() { return *m_list; }
  // What is being written has changed, or is another one.
  void showDirty();
  void forgetRemoval() { m_asksRemove = false; }

  virtual void fillList() = 0;
  virtual void chooseRow(const QString& id) = 0;
  virtual void begin() = 0;
  virtual void touched() = 0;
  virtual void save() = 0;
  virtual void discard() = 0;
  virtual void remove() = 0;

 private:
  QString named(const char* part) const { return m_topic + QLatin1Char('.') + QLatin1String(part); }

  const QString m_topic;
  QString m_filterText;
  bool m_asksRemove = false;
  QListWidget* m_list = nullptr;
  QPointer<QPushButton> m_save, m_discard;
};

}  // namespace inquiry::ui
