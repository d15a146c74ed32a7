#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QWidget>
#include <functional>
#include <vector>

#include "core/domain/instant.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// One question with a few answers over the window: type to narrow, Enter takes. What is typed can be an answer of its own, which
// the asker reads. Never a dialog: it closes when the keyboard goes elsewhere. GUI thread only.
class ChoicePicker final : public QWidget {
  Q_OBJECT

 public:
  struct Choice {
    QString text, detail;  // detail stands at the right
    QString words;         // what else it is found by
    int id = 0;            // the asker's own, handed back; so is the moment
    Instant at;
  };
  struct Question {
    QString title, prompt;  // prompt: what to type
    std::vector<Choice> choices;
    // What the typed words mean besides; these rows stand first.
    std::function<std::vector<Choice>(const QString& typed)> read;
    QString typed;  // already there, to be changed
  };
  ChoicePicker(const Look& look, QWidget* parent);

  // `taken` gets the row taken and what was typed; it may ask the next question.
  void ask(Question question, std::function<void(const Choice& choice, const QString& typed)> taken);
  QStringList shownTexts() const;
  QString title() const { return m_title->text(); }
  QLineEdit& filter() { return *m_filter; }
  QSize sizeHint() const override;

 Q_SIGNALS:
  void closed();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  class RowDelegate;
  void showMatches();
  void take();
  void leave();

  const Look& m_look;
  QLabel* m_title;
  QLineEdit* m_filter;
  QListWidget* m_list;
  Question m_question;
  std::vector<Choice> m_shown;
  std::function<void(const Choice&, const QString&)> m_taken;
};

}  // namespace inquiry::ui
