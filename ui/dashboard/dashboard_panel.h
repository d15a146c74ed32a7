#pragma once

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QWidget>

#include "ui/dashboard/dashboard_bar.h"
#include "ui/dashboard/dashboard_content.h"

namespace inquiry::ui {

// The page of response times: what is asked for above, the figures below, or why there are none. Knows no service. GUI thread only.
class DashboardPanel final : public QWidget {
  Q_OBJECT

 public:
  DashboardPanel(const Look& look, const Directory& directory, QWidget* parent);
  DashboardBar& bar() { return *m_bar; }
  DashboardContent& content() { return *m_content; }
  bool hasReport() const { return m_hasReport; }

  void setReport(ResponseReport report, std::vector<ReferenceLine> references);
  // Until the first figures are here; what is shown already stays.
  void showLoading();
  void showProblem(const QString& text);
  QString said() const;
  void focusContent();

 Q_SIGNALS:
  void retryAsked();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  enum class Said { Nothing, Loading, Empty, Problem };
  void retranslate();
  void say(Said what);

  const Look& m_look;
  DashboardBar* m_bar;
  QStackedWidget* m_pages;
  QScrollArea* m_scroll;
  DashboardContent* m_content;
  QLabel* m_message;
  QPushButton* m_retry;
  QString m_problem;
  Said m_said = Said::Nothing;
  bool m_hasReport = false;
};

}  // namespace inquiry::ui
