#include "ui/settings/order_columns_window.h"

#include "core/desk/order_columns.h"
#include "ui/common/ask_file.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Column = desk::OrderColumn;

// Further names beside the documented one: enough to be found again, not all twelve.
constexpr std::size_t kNames = 4;

struct Meaning {
  QString text, example;
};

Meaning orderMeaning(Column column) {
  switch (column) {
    case Column::Order: return {OrderColumnsWindow::tr("Number of the order at the platform; the only column that is needed"), QStringLiteral("112-1111111-0000001")};
    case Column::Store: return {OrderColumnsWindow::tr("Name or id of the store here; without it you choose one for the table"), QStringLiteral("Blue Harbor DE")};
    case Column::Pack: return {OrderColumnsWindow::tr("Number of a parcel that holds several orders"), QStringLiteral("2000003508419013")};
    case Column::Status: return {OrderColumnsWindow::tr("State of the order, shown as it is written"), QStringLiteral("shipped")};
    case Column::Payment: return {OrderColumnsWindow::tr("State of the payment, shown as it is written"), QStringLiteral("paid")};
    case Column::Total: return {OrderColumnsWindow::tr("What the order cost, with a currency in its own column"), QStringLiteral("1249.00")};
    case Column::Currency: return {OrderColumnsWindow::tr("Three letters (ISO 4217); without it amounts are left out"), QStringLiteral("EUR")};
    case Column::PlacedAt: return {OrderColumnsWindow::tr("When it was ordered, in the time zone chosen for the table"), QStringLiteral("2026-01-31 09:30")};
    case Column::BuyerId: return {OrderColumnsWindow::tr("The platform's id of the buyer, which joins orders and conversations"), QStringLiteral("buyer_xy")};
    case Column::BuyerName: return {OrderColumnsWindow::tr("Name of the buyer as the platform shows it"), QStringLiteral("Anna")};
    case Column::Country: return {OrderColumnsWindow::tr("Where it goes: code, or the Chinese or English name"), QStringLiteral("DE")};
    case Column::Item: return {OrderColumnsWindow::tr("The platform's number of the listing"), QStringLiteral("B0EXAMPLE1")};
    case Column::Sku: return {OrderColumnsWindow::tr("Your own number of the article"), QStringLiteral("CUP-BLUE-2")};
    case Column::Title: return {OrderColumnsWindow::tr("Name of the article"), QStringLiteral("Blue cup")};
    case Column::Variation: return {OrderColumnsWindow::tr("Size, colour or other choice"), QStringLiteral("350 ml")};
    case Column::Quantity: return {OrderColumnsWindow::tr("How many of the article, a whole number"), QStringLiteral("2")};
    case Column::Price: return {OrderColumnsWindow::tr("Price of one piece, in the currency of the order"), QStringLiteral("12.50")};
    case Column::Carrier: return {OrderColumnsWindow::tr("Who carries the parcel"), QStringLiteral("DHL")};
    case Column::Tracking: return {OrderColumnsWindow::tr("Tracking number, as text: spreadsheets shorten long numbers"), QStringLiteral("00340434161094000000")};
    case Column::ShippedAt: return {OrderColumnsWindow::tr("When the parcel left"), QStringLiteral("2026-02-01 18:00")};
    case Column::DeliveredAt: return {OrderColumnsWindow::tr("When the parcel arrived"), QStringLiteral("2026-02-04")};
    case Column::ExpectedAt: return {OrderColumnsWindow::tr("When the parcel should arrive"), QStringLiteral("2026-02-05")};
  }
  return {};
}

QString otherNames(const desk::OrderColumnNames& each) {
  QStringList names;
  for (std::size_t at = 1; at < each.names.size() && at <= kNames; ++at) names << QString::fromUtf8(each.names[at]);
  return listed(names);
}

}  // namespace

OrderColumnsWindow::OrderColumnsWindow(const Look& look, QWidget* parent) : HelpWindow(look, QStringLiteral("orderColumns"), parent) {
  setWindowTitle(tr("Columns of a table of orders"));
  addText(tr("One line for each article of an order; lines with the same order number are one order. Columns may stand in any order, and those that are not in this list are left out. "
             "Upper and lower case, spaces, underscores and what stands in brackets make no difference."));
  addText(tr("The file is a CSV table with commas, semicolons or tabs, up to 64 MB, in UTF-8, UTF-16, GB18030 or Shift_JIS. Columns with telephones, addresses and mail are never stored. "
             "Importing the same table again changes nothing; a newer one updates what the older one brought."));
  Table table{tr("Columns of a table of orders"), {tr("Column"), tr("Also understood"), tr("What it holds"), tr("Example")}, {}};
  for (const desk::OrderColumnNames& each : desk::orderColumns()) {
    const Meaning meaning = orderMeaning(each.column);
    table.rows << QStringList{QString::fromUtf8(each.names.front()), otherNames(each), meaning.text, meaning.example};
  }
  m_columns = addTable(table);
  m_columns->setObjectName(QStringLiteral("orderColumns.table"));
  connect(addButton(tr("Save an empty table…"), QStringLiteral("orderColumns.save")), &QPushButton::clicked, this, [this] { chooseFile(desk::OrderNames::Documented); });
  connect(addButton(tr("Save one with Chinese heads…"), QStringLiteral("orderColumns.saveChinese")), &QPushButton::clicked, this, [this] { chooseFile(desk::OrderNames::Chinese); });
}

void OrderColumnsWindow::chooseFile(desk::OrderNames names) {
  QFileDialog* dialog = askFile(this, tr("Where to save the empty table"), QFileDialog::AcceptSave, {tr("Tables (*.csv)"), QStringLiteral("csv")});
  dialog->setObjectName(QStringLiteral("orderColumns.file"));
  connect(dialog, &QFileDialog::fileSelected, this, [this, names](const QString& file) { Q_EMIT templateAsked(file, names); });
}

}  // namespace inquiry::ui
