#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/domain/product_tag.h"
#include "core/domain/wait_figures.h"

namespace inquiry::desk {

// One value of a table, so that a spreadsheet can go on counting with it.
struct ReportCell {
  enum class Kind { Text, Count, Share, Minutes, Number } kind = Kind::Text;  // Number: with two decimals
  std::string text;   // of a text
  double number = 0;  // of all others; a share is 0 to 1
  bool isEmpty = false;
};
struct ReportTable {
  std::string title;
  std::vector<std::string> columns;
  std::vector<std::vector<ReportCell>> rows;
  std::vector<std::string> shown = {};  // the columns where cells name their unit themselves: on a page, in a spreadsheet; empty: as they are
  const std::vector<std::string>& heads() const { return shown.empty() ? columns : shown; }
};

// The languages and names of whoever reads the tables.
struct ReportWords {
  std::function<std::string(const std::string&)> say;                  // an English heading or sentence of this file, in their language
  std::function<std::string(Grouping, const std::string&)> nameOf;     // what a key stands for: the name of a store, of a person
  std::function<std::string(const StoreId&, Instant)> timeOf;          // as they write it, with its zone
  std::function<std::string(const std::string&)> calendarOf;           // what a working calendar is called; "id (zone)"
  std::function<std::string(const std::string&)> actOf;                // what a kind of the journal's rows means
};
// English, keys as they are, instants in ISO 8601.
ReportWords plainWords();

// Everything a report says, as tables: figures with their definitions, the groups, days, hours of the week, breaches and causes.
std::vector<ReportTable> reportTables(const ResponseReport& report, const ReportWords& words);
// The waits behind one figure.
ReportTable waitTable(const std::string& title, const std::vector<WaitRow>& rows, const ReportWords& words);
// What buyers of which product write about.
ReportTable productTable(const std::vector<ProductTag>& products, const ReportWords& words);
// The headings and sentences that reach `say`, for whoever translates them.
std::vector<std::string> reportTexts();
// What a figure is called and what it means, in English: two of those sentences.
std::string figureTitle(Figure figure);
std::string figureDefinition(Figure figure);
// What a stage is called.
std::string stageTitle(Stage stage);

// RFC 4180 with a mark for UTF-8; one table after the other, an empty line between.
std::string csvOf(const std::vector<ReportTable>& tables);

}  // namespace inquiry::desk
