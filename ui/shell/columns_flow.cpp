#include "ui/shell/columns_flow.h"

#include <QClipboard>
#include <QGuiApplication>

namespace inquiry::ui {
namespace {

const QString kSort = QStringLiteral("list/sort");

}  // namespace

ColumnsFlow::ColumnsFlow(MainWindow& window, ListFlow& list, QSettings& settings) : m_window(window), m_list(list), m_settings(settings) {
  const QStringList kept = settings.value(kSort).toStringList();
  const int column = kept.value(0).toInt();
  if (kept.size() == 2 && column >= 0 && column < kListColumns) list.setSort(ColumnSort{static_cast<ListColumn>(column), kept[1] == QLatin1String("falling") ? Qt::DescendingOrder : Qt::AscendingOrder});
  connect(&window.list(), &ThreadListPanel::sortAsked, this, &ColumnsFlow::setSort);
  connect(&window.list(), &ThreadListPanel::orderClicked, this, [this](const QString& number) {
    QGuiApplication::clipboard()->setText(number);
    m_window.status().say(tr("Copied: %1").arg(number));
  });
}

void ColumnsFlow::setSort(const std::optional<ColumnSort>& sort) {
  if (sort) m_settings.setValue(kSort, QStringList{QString::number(static_cast<int>(sort->column)), sort->order == Qt::AscendingOrder ? QStringLiteral("rising") : QStringLiteral("falling")});
  else m_settings.remove(kSort);
  m_list.setSort(sort);
}

void ColumnsFlow::toggleLayout() {
  m_window.toggleListLayout();
  // Sorting belongs to the table.
  if (m_list.sort()) m_list.reload();
}

bool ColumnsFlow::isWide() {
  const bool isOn = m_window.list().listLayout() == ListLayout::OnTop;
  if (!isOn) m_window.status().say(tr("Columns belong to the list on top: F12 puts it there."));
  return isOn;
}

void ColumnsFlow::chooseColumns() {
  if (!isWide()) return;
  ThreadTableView& table = m_window.list().table();
  ChoicePicker::Question question{tr("Columns of the list"), tr("Find a column"), {}, {}, {}};
  for (int i = 0; i < kListColumns; ++i) {
    const auto column = static_cast<ListColumn>(i);
    if (column == ListColumn::Buyer) continue;
    question.choices.push_back({(table.isColumnShown(column) ? QStringLiteral("✓ ") : QString()) + ThreadTable::columnName(column), {}, {}, i, {}});
  }
  m_window.ask(std::move(question), [this, &table](const ChoicePicker::Choice& choice, const QString&) {
    const auto column = static_cast<ListColumn>(choice.id);
    table.setColumnShown(column, !table.isColumnShown(column));
    chooseColumns();
  });
}

void ColumnsFlow::chooseSort() {
  if (!isWide()) return;
  ChoicePicker::Question question{tr("Sort the list by"), tr("Find a column"), {}, {}, {}};
  question.choices.push_back({tr("Its own order"), m_list.sort() ? QString() : tr("now"), {}, -1, {}});
  for (int i = 0; i < kListColumns; ++i) {
    const auto column = static_cast<ListColumn>(i);
    const bool isNow = m_list.sort() && m_list.sort()->column == column;
    const bool isLong = deskSort({column, Qt::AscendingOrder}).has_value();
    question.choices.push_back({ThreadTable::columnName(column), isNow ? tr("now, again turns it round") : isLong ? QString() : tr("lists of up to 2,000"), {}, i, {}});
  }
  m_window.ask(std::move(question), [this](const ChoicePicker::Choice& choice, const QString&) {
    if (choice.id < 0) return setSort({});
    const auto column = static_cast<ListColumn>(choice.id);
    const bool isAgain = m_list.sort() && m_list.sort()->column == column;
    const bool wasRising = isAgain && m_list.sort()->order == Qt::AscendingOrder;
    const Qt::SortOrder first = column == ListColumn::Updated ? Qt::DescendingOrder : Qt::AscendingOrder;
    setSort(ColumnSort{column, !isAgain ? first : wasRising ? Qt::DescendingOrder : Qt::AscendingOrder});
  });
}

}  // namespace inquiry::ui
