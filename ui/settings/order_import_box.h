#pragma once

#include <QWidget>

#include "core/desk/order_import.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// A table of orders that somebody chose, as it would be taken.
struct OrderImportPlan {
  desk::OrderImportWish wish;
  desk::OrderPreview preview;
  std::vector<std::pair<StoreId, QString>> stores;  // to choose from
};

// What a table of orders would bring: its columns, its first orders and the lines that stay out, with the store of rows that name none and the time zone it is
// written in. Knows no service. GUI thread only.
class OrderImportBox final : public QWidget {
  Q_OBJECT

 public:
  OrderImportBox(const Look& look, const OrderImportPlan& plan, QWidget* parent);

 Q_SIGNALS:
  // Another store or zone: what it would bring then is to be read again.
  void wishChanged(const inquiry::desk::OrderImportWish& wish);
  void importAsked();
  void dropped();

 private:
  QLabel* line(const QString& text, const QString& name);
  void addChoices();
  void addColumns();
  void addSamples();
  void addProblems();
  void addButtons();

  const Look& m_look;
  const OrderImportPlan m_plan;
};

}  // namespace inquiry::ui
