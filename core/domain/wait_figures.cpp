#include "core/domain/wait_figures.h"

#include <algorithm>

namespace inquiry {
namespace {

constexpr std::array kGroupings{std::pair{Grouping::Store, "store"},   std::pair{Grouping::Site, "site"},   std::pair{Grouping::Marketplace, "marketplace"},
                                std::pair{Grouping::Agent, "agent"},   std::pair{Grouping::Group, "group"}, std::pair{Grouping::Tag, "tag"},
                                std::pair{Grouping::Day, "day"},       std::pair{Grouping::Hour, "hour"},   std::pair{Grouping::Weekday, "weekday"}};
constexpr std::array kFigures{std::pair{Figure::Waits, "waits"},
                              std::pair{Figure::AnsweredInADay, "answered-in-a-day"},
                              std::pair{Figure::FirstResponse, "first-response"},
                              std::pair{Figure::NextResponse, "next-response"},
                              std::pair{Figure::Resolution, "resolution"},
                              std::pair{Figure::Late, "late"},
                              std::pair{Figure::OverOwnTarget, "over-own-target"},
                              std::pair{Figure::EndedSilently, "ended-silently"},
                              std::pair{Figure::Open, "open"},
                              std::pair{Figure::Overdue, "overdue"},
                              std::pair{Figure::Reopened, "reopened"},
                              std::pair{Figure::Automatic, "automatic"},
                              std::pair{Figure::PreSale, "pre-sale"},
                              std::pair{Figure::Ordered, "ordered"},
                              std::pair{Figure::Stages, "stages"}};
constexpr std::array<std::string_view, kStages> kStageNames{"to-assigned", "to-opened", "to-draft", "to-sent", "to-accepted"};

template <class Table, class Value>
std::string_view nameIn(const Table& table, Value value) {
  const auto found = std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.first == value; });
  return found == table.end() ? std::string_view() : found->second;
}

template <class Table>
auto valueIn(const Table& table, std::string_view text) -> std::optional<decltype(table[0].first)> {
  const auto found = std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.second == text; });
  if (found == table.end()) return {};
  return found->first;
}

}  // namespace

std::string_view name(Grouping grouping) { return nameIn(kGroupings, grouping); }
std::optional<Grouping> groupingFromName(std::string_view text) {
  if (const auto found = valueIn(kGroupings, text)) return *found;
  return {};
}
std::string_view name(Figure figure) { return nameIn(kFigures, figure); }
std::optional<Figure> figureFromName(std::string_view text) {
  if (const auto found = valueIn(kFigures, text)) return *found;
  return {};
}
std::string_view name(Stage stage) { return kStageNames[static_cast<std::size_t>(stage)]; }

}  // namespace inquiry
