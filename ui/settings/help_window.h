#pragma once

#include <QBoxLayout>
#include <QDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QStringList>
#include <QTableWidget>

#include "ui/common/look.h"

namespace inquiry::ui {

// A page of help: headings, sentences, things to copy and tables, from top to bottom, and what can be done with it at the foot. GUI thread only.
class HelpWindow : public QDialog {
  Q_OBJECT

 public:
  struct Table {
    QString name;  // for screen readers
    QStringList heads;
    QList<QStringList> rows;
  };

  HelpWindow(const Look& look, const QString& name, QWidget* parent);
  void addHeading(const QString& text);
  void addText(const QString& text);
  // Shown in the letters of a terminal, to be selected and copied.
  void addCode(const QString& text);
  QTableWidget* addTable(const Table& table);
  QPushButton* addButton(const QString& text, const QString& name);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void fitTables();

  const Look& m_look;
  QScrollArea* m_scroll;
  QVBoxLayout* m_column;
  QHBoxLayout* m_foot;
  QList<QTableWidget*> m_tables;
};

}  // namespace inquiry::ui
