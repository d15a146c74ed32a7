#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"
#include "ui/shell/review_form.h"

namespace inquiry::ui {

// Reviewer's files: made of what is chosen, listed or belongs to a case, and opened in a window of their own. In such a window it tells what is being read. GUI thread only.
class ReviewFlow final : public QObject {
  Q_OBJECT

 public:
  // What the window shows now.
  struct Shown {
    std::function<std::vector<ThreadId>()> chosen;
    std::function<std::optional<ThreadId>()> read;
    std::function<QString()> searched;  // empty: the list is no search
    std::function<ThreadQuery()> listed;
  };
  ReviewFlow(MainWindow& window, DeskServices services, DeskCalls& calls, Shown shown);
  // The line that stays over a reviewer's file.
  void begin();
  void make();
  // Of these conversations.
  void makeOf(const std::vector<ThreadId>& threads, const QString& text);
  // Asks for the file; it opens in a program of its own, so that it never meets the data of this workspace.
  void open();
  // How that program is started; false: it could not be.
  using Start = std::function<bool(const QString& file)>;
  void setStart(Start start) { m_start = std::move(start); }
  void openFile(const QString& file);
  // Where the file of the open form is to lie.
  void makeFile(const QString& file);
  ReviewForm& form() { return *m_form; }

 Q_SIGNALS:
  // What is read here is a reviewer's file; once more with each language.
  void reviewing(const QString& whyNot);

 private:
  using Threads = Result<std::vector<ThreadId>>;
  std::function<Threads()> source() const;
  void ask(const std::vector<ReviewForm::Choice>& choices);
  void askFileName();
  void showAbout();
  void say(const QString& text) { m_window.status().say(text); }

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
  Shown m_shown;
  Start m_start;
  ReviewForm* m_form;
  std::vector<ThreadId> m_given;
  std::optional<desk::ReviewAbout> m_about;
};

}  // namespace inquiry::ui
