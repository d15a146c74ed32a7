#pragma once

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include "core/desk/case_values.h"
#include "ui/common/arrange.h"
#include "ui/common/look.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// What the platform allows now, one card a step, and the files of the case. GUI thread only.
class CaseWays final : public QScrollArea {
  Q_OBJECT

 public:
  CaseWays(const Look& look, const Directory& directory, QWidget* parent);
  void setDetail(const desk::CaseDetail& detail, Instant now);
  QList<QPushButton*> buttons() const { return m_buttons; }
  // What is written, for tests.
  QStringList shownTexts() const;

 Q_SIGNALS:
  void actionAsked(const QString& name);
  void fileAsked(const inquiry::desk::CaseFile& file);
  void caseAsked(inquiry::CaseId id);
  void threadWanted(inquiry::ThreadId id);
  void pageAsked();
  // Close or reopen what only mails tell of.
  void byHandAsked(inquiry::desk::CaseDetail::ByHand what);

 private:
  void rebuild();
  void addActions();
  void addNothing();
  void addByHand();
  void addAsked();
  void addFiles();
  void addLinks();
  QLabel* addText(QBoxLayout* column, const QString& text, Size size, Weight weight, const char* role = nullptr);
  QPushButton* addCard(const QString& iconName, const QString& title, const QString& words, const QString& button, ButtonKind kind);
  QPushButton* addPageCard(const QString& title, const QString& words, ButtonKind kind);

  const Look& m_look;
  const Directory& m_directory;
  desk::CaseDetail m_detail;
  Instant m_now;
  QWidget* m_content = nullptr;
  QBoxLayout* m_column = nullptr;
  QList<QPushButton*> m_buttons;
};

}  // namespace inquiry::ui
