#pragma once

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

#include "ui/common/arrange.h"
#include "ui/common/look.h"
#include "ui/models/directory.h"
#include "ui/outbox/outbox_evidence.h"
#include "ui/outbox/outbox_model.h"

namespace inquiry::ui {

// One item: its state, what was sent beside what stands in the thread, the ways out as cards, and what happened. For an unknown
// one the safe way is the primary button; sending again is never the default. GUI thread only.
class OutboxDetail final : public QScrollArea {
  Q_OBJECT

 public:
  OutboxDetail(const Look& look, const Directory& directory, QWidget* parent);
  void setRow(const OutboxRow* row, Instant now);
  void setEvidence(const OutboxEvidence& evidence);
  QList<QPushButton*> buttons() const { return m_buttons; }
  // What is written, for tests: the two texts and the lines of what happened.
  QStringList shownTexts() const;

 Q_SIGNALS:
  void stepAsked(inquiry::OutgoingId id, const QString& step);

 private:
  struct Way {
    QString title, explanation, button, step;
    ButtonKind kind;
  };
  struct Mark {
    qsizetype from = 0, to = 0;
  };
  std::vector<Way> waysFor(const Outgoing& item) const;
  std::vector<Way> approvalWays() const;
  QString explanationOf(const Outgoing& item) const;
  QString waitingFor(const Outgoing& item) const;
  void rebuild();
  void addHead();
  void addBanner();
  void addTexts();
  QWidget* tile(const QString& title, const QString& detail, const QString& text, const std::vector<Mark>& marks);
  void addChecks();
  void addWay(const Way& way);
  void addHappenings();
  QLabel* addText(const QString& text, Size size, Weight weight, bool isQuiet);
  bool isUncertain() const;

  const Look& m_look;
  const Directory& m_directory;
  QWidget* m_content = nullptr;
  QBoxLayout* m_column = nullptr;
  QList<QPushButton*> m_buttons;
  std::optional<OutboxRow> m_row;
  OutboxEvidence m_evidence;
  Instant m_now;
};

}  // namespace inquiry::ui
