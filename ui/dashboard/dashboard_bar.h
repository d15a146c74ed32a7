#pragma once

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

#include "core/domain/dashboard.h"
#include "ui/common/look.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// What a dashboard shows: days, what they are compared with, stores, people, tags; the dashboards that are kept; and what can be done with the page. GUI thread
// only.
class DashboardBar final : public QWidget {
  Q_OBJECT

 public:
  DashboardBar(const Look& look, const Directory& directory, QWidget* parent);
  // Without a name. Days of a chosen span are whole days of the person's own zone.
  const SavedDashboard& wish() const { return m_wish; }
  void setWish(const SavedDashboard& wish);
  void setSaved(const std::vector<SavedDashboard>& saved);
  QString savedName() const;
  void setToday(const QDate& today) { m_today = today; }

 Q_SIGNALS:
  void wishChanged();
  void savedChosen(const QString& name);
  // "png", "pdf", "csv", "xlsx", "print", "save", "delete", "references", "platform", "products", "ratings", "person-pdf", "person-csv"
  void doAsked(const QString& what);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QComboBox* addChoice(const char* name);
  void addQuickSpans(QLayout* row);
  void addDays(QBoxLayout* column);
  void connectChoices();
  void retranslate();
  void fillMenu();
  void fillFilters();
  void fillFilter(QComboBox* box, Grouping grouping, const QString& all, const std::vector<std::pair<QString, std::string>>& choices);
  void takeFilter(Grouping grouping, const QComboBox* box);
  void takeSpan(ReportSpan span);
  void showSpan();
  void takeDays();
  void showDays();

  const Look& m_look;
  const Directory& m_directory;
  SavedDashboard m_wish;
  std::vector<SavedDashboard> m_saved;
  QDate m_today;
  QLabel *m_title, *m_until;
  QComboBox *m_dashboards, *m_span, *m_comparison, *m_marketplace, *m_store, *m_person, *m_tag;
  QDateEdit *m_from, *m_to;
  QToolButton* m_more;
  std::vector<std::pair<ReportSpan, QPushButton*>> m_quick;  // spans that one click chooses
};

}  // namespace inquiry::ui
