#pragma once

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QWidget>
#include <optional>

#include "ui/cases/work_list.h"

namespace inquiry::ui {

// The left side of a page of work that has an end: what runs, what is over, a button to begin one. What is on screen stays chosen while rows come and
// go. GUI thread only.
class WorkSide final : public QWidget {
  Q_OBJECT

 public:
  enum class Tab { Running, Over };
  // `newName`: the object name of the button that begins one.
  WorkSide(const Look& look, const QString& newName, QWidget* parent);

  struct Words {
    QString title, running, over, begin, list, empty;
  };
  void setWords(const Words& words);
  Tab tab() const { return m_tab; }
  void showTab(Tab tab);
  // Of the tab that is shown.
  void setRows(std::vector<WorkRow> rows, Instant now);
  void setNow(Instant now) { m_model.setNow(now); }
  // To be chosen when the rows are here.
  void want(std::int64_t id) { m_wanted = id; }
  std::optional<std::int64_t> current() const;
  // The one that is to stay chosen.
  std::optional<std::int64_t> kept() const { return m_wanted ? m_wanted : current(); }
  const WorkModel& model() const { return m_model; }
  QListView& view() { return *m_view; }
  // A share of the page's width.
  void fit(int pageWidth);
  QList<QLabel*> labels() const { return {m_title, m_empty}; }

 Q_SIGNALS:
  void tabChosen();
  void currentChanged();
  void newAsked();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void addHead(QBoxLayout* column);
  void addView(QBoxLayout* column);

  const Look& m_look;
  WorkModel m_model;
  WorkRowDelegate m_delegate;
  Tab m_tab = Tab::Running;
  std::optional<std::int64_t> m_wanted;
  QLabel *m_title, *m_empty;
  QList<QPushButton*> m_tabs;
  QPushButton* m_new;
  QListView* m_view;
};

}  // namespace inquiry::ui
