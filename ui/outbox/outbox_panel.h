#pragma once

#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QWidget>

#include "core/desk/values.h"
#include "ui/models/directory.h"
#include "ui/outbox/outbox_delegate.h"
#include "ui/outbox/outbox_evidence.h"
#include "ui/outbox/outbox_model.h"

namespace inquiry::ui {

class OutboxDetail;
class OutboxHead;

// The outbox page: what is on its way, what is being written and what was sent; for the chosen item what happened and the ways
// out. GUI thread only.
class OutboxPanel final : public QWidget {
  Q_OBJECT

 public:
  OutboxPanel(const Look& look, const Directory& directory, QWidget* parent);

  // Of all tabs; drafts are items of the state Draft, with the thread's number as their id turned negative.
  void setRows(std::vector<OutboxRow> rows, Instant now);
  void setNow(Instant now);
  void select(OutgoingId id);
  void showTab(OutboxTab tab);
  OutboxTab tab() const { return m_tab; }
  // What is known about the chosen item; ignored when another one is chosen by now.
  void setEvidence(OutgoingId id, const OutboxEvidence& evidence);
  const OutboxModel& model() const { return m_model; }
  QListView& view() { return *m_view; }
  OutboxDetail& detail() { return *m_detail; }
  QPushButton& holdAll() { return *m_holdAll; }

 Q_SIGNALS:
  // "cancel", "retry", "undo", "edit", "send-now", "sent", "not-sent", "look-again", "open"
  void stepAsked(inquiry::OutgoingId id, const QString& step);
  void evidenceWanted(inquiry::OutgoingId id);
  void holdAllAsked();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void buildHead(QBoxLayout* column);
  void retranslate();
  void showRows();
  void showCurrent();

  const Look& m_look;
  OutboxModel m_model;
  OutboxDelegate m_delegate;
  std::vector<OutboxRow> m_rows;
  OutboxTab m_tab = OutboxTab::Outbox;
  Instant m_now;
  QLabel *m_title, *m_count, *m_promise;
  QList<QPushButton*> m_tabs;
  QPushButton* m_holdAll;
  OutboxHead* m_columns;
  QListView* m_view;
  OutboxDetail* m_detail;
};

}  // namespace inquiry::ui
