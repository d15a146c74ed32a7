#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <functional>
#include <vector>

#include "core/desk/ticket_kinds.h"
#include "core/desk/ticket_values.h"
#include "ui/common/content_language.h"
#include "ui/common/look.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// A new ticket: kind with its checklist, title, words, deadline and who does it. GUI thread only.
class TicketForm final : public QDialog {
  Q_OBJECT

 public:
  TicketForm(const Look& look, const Directory& directory, QWidget* parent);
  // `about`: what it will be linked to, in words; `from` what it is.
  void begin(const std::vector<desk::TicketKind>& kinds, const QString& about, std::vector<TicketLink> from, const QString& title, Instant now);
  void showProblem(const QString& text);
  QLineEdit& title() { return *m_title; }
  QComboBox& kind() { return *m_kind; }
  QPushButton& makeButton() { return *m_make; }

 Q_SIGNALS:
  void makeAsked(const inquiry::desk::TicketRequest& request);

 private:
  desk::TicketRequest request() const;

  const Look& m_look;
  const Directory& m_directory;
  std::vector<TicketLink> m_from;
  Instant m_now;
  QLabel *m_about, *m_problem;
  QComboBox *m_kind, *m_due, *m_assignee;
  QLineEdit* m_title;
  QPlainTextEdit* m_text;
  QPushButton* m_make;
  std::vector<std::function<void()>> m_names;
};

}  // namespace inquiry::ui
