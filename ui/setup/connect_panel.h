#pragma once

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QWidget>

#include "ui/setup/hours_box.h"
#include "ui/setup/owner_box.h"
#include "ui/setup/plain_pages.h"
#include "ui/setup/platform_page.h"
#include "ui/setup/read_results.h"
#include "ui/setup/sign_in_page.h"
#include "ui/setup/step_list.h"

namespace inquiry::ui {

// Connecting a store, step by step, as a page of the window: steps at the left, the step in the middle, what a real read found at the right.
// Every step can be left and taken up again. Shows values and says what the person wants; knows no service. GUI thread only.
class ConnectPanel final : public QWidget {
  Q_OBJECT

 public:
  ConnectPanel(const Look& look, QWidget* parent);

  void setFacts(std::vector<PlatformFacts> facts);
  void setDraft(const ConnectDraft& draft);
  void setOwner(const QString& id);  // of the store being connected
  const ConnectDraft& draft() const { return m_draft; }
  void setSaved(const QString& text);  // "saved 16:39"
  void focusStep();
  // Whether the next step can be gone to; else the reason, shown beside the button.
  QString whyNotNext() const;

  PlatformPage& platform() { return *m_platform; }
  SignInPage& signIn() { return *m_signIn; }
  ReadResults& results() { return *m_results; }
  ChoicePage& history() { return *m_history; }
  ChoicePage& people() { return *m_people; }
  ChoicePage& privacy() { return *m_privacy; }
  ChoicePage& clocks() { return *m_clocks; }
  ChoicePage& templates() { return *m_templates; }
  HoursBox& hours() { return *m_hours; }
  OwnerBox& owner() { return *m_owner; }
  EnquiryPage& enquiry() { return *m_enquiry; }
  StepList& steps() { return *m_steps; }
  QPushButton& nextButton() { return *m_next; }
  QPushButton& backButton() { return *m_back; }
  QPushButton& leaveButton() { return *m_leave; }

 Q_SIGNALS:
  // The person changed something: to be kept.
  void draftChanged(const inquiry::ui::ConnectDraft& draft);
  void stepEntered(inquiry::ui::ConnectStep step);
  void leaveAsked();
  void finished();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void buildSteps();
  void buildPages();
  QWidget* paired(ChoicePage* page, QWidget* below);
  void buildFoot(QBoxLayout* column);
  void connectPages();
  void go(ConnectStep step);
  void next();
  void showStep();
  void changed();
  void retranslate();
  void fit();
  static QString nameOf(ConnectStep step);

  const Look& m_look;
  ConnectDraft m_draft;
  QWidget *m_side, *m_foot;
  QLabel *m_title, *m_hint, *m_promise, *m_saved, *m_why;
  StepList* m_steps;
  QScrollArea* m_scroll;
  QStackedWidget* m_pages;
  PlatformPage* m_platform;
  SignInPage* m_signIn;
  ChoicePage *m_history, *m_clocks, *m_people, *m_templates, *m_privacy;
  HoursBox* m_hours;
  OwnerBox* m_owner;
  EnquiryPage* m_enquiry;
  ReadResults* m_results;
  QPushButton *m_leave, *m_back, *m_next;
};

}  // namespace inquiry::ui
