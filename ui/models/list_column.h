#pragma once

#include <Qt>

namespace inquiry::ui {

// Columns of the wide list, in the order they have at first. Never renumber: kept widths refer to them.
enum class ListColumn { State = 0, Channel, Buyer, Subject, Order, Due, Age, Owner, Tags, Marks, Updated };
inline constexpr int kListColumns = 11;

// A column and which way; without one the list has its own order.
struct ColumnSort {
  ListColumn column = ListColumn::Due;
  Qt::SortOrder order = Qt::AscendingOrder;
  friend bool operator==(const ColumnSort&, const ColumnSort&) = default;
};

}  // namespace inquiry::ui
