#pragma once

#include <QPushButton>
#include <QWidget>

#include "core/desk/values.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// The bottom line: worst store, last sync, outbox, connection, coverage, who is on duty, who is signed in, own time. Each part is a button to its page. GUI thread only.
class StatusStrip final : public QWidget {
  Q_OBJECT

 public:
  StatusStrip(const Look& look, QWidget* parent);

  void setStatus(const desk::StatusLine& status, std::int64_t outbox, std::int64_t outboxNeedsPerson);
  void setNow(Instant now);
  // Of which the longest wait for a sync is told.
  void setStores(std::vector<desk::StoreRow> stores);
  // Names of who works now, and a line for each store.
  void setPeople(const QStringList& names, const QStringList& byStore = {});
  // Who is signed in; empty where nobody needs to be.
  void setPerson(const QString& name);
  void setCompact(bool isCompact);
  // A sentence that stays for some seconds in place of the coverage: errors, "copied".
  void say(const QString& text);
  QString healthText() const { return healthLine(); }
  QString syncText() const { return m_sync->text(); }
  QString coverageText() const { return m_coverage->text(); }
  QString peopleText() const { return m_people->text(); }
  // The part that runs this command; null when there is none.
  QPushButton* button(const QString& command) const;

 Q_SIGNALS:
  void commandAsked(const QString& command);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QPushButton* part(const QString& command);
  void show();
  void restyle();
  void showPeople();
  int roomForSaid() const;
  QString healthLine() const;
  QString troubledStores() const;
  int roomForHealth() const;
  void showHealth(const QString& health, int room);
  QString syncLine() const;
  QIcon dotIcon(const QColor& colour) const;

  const Look& m_look;
  desk::StatusLine m_status;
  std::int64_t m_outboxCount = 0, m_outboxAsks = 0;
  Instant m_now;
  std::vector<desk::StoreRow> m_stores;
  bool m_isCompact = false;
  QStringList m_names, m_dutyByStore;
  QString m_said, m_personName;
  QPushButton *m_health, *m_sync, *m_outbox, *m_online, *m_coverage, *m_people, *m_person, *m_time;
};

}  // namespace inquiry::ui
