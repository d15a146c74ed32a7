#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/desk/appeal_table.h"
#include "core/desk/support_table.h"
#include "core/desk/ticket_kinds.h"

namespace inquiry::ui {

// What a team works by, as it edits it.
struct Handbook {
  std::vector<desk::TicketKind> kinds;
  desk::SupportTable support;
  desk::AppealTable appeal;
};

// Which of the three is saved as one.
enum class HandbookPart { Tickets, Support, Appeals };

// One value of an entry. Numbers are digits, 0 for none; flags "1" or empty; lines are parted by line breaks.
struct HandbookField {
  enum class Kind { Line, Text, Lines, Number, Flag } kind = Kind::Line;
  const char* label = nullptr;  // marked for translation in the context "Handbook"
  const char* hint = nullptr;
  // `language` chooses among the languages of a text ("zh", "en").
  std::function<std::string(Handbook&, std::size_t row, const std::string& language)> get;
  std::function<void(Handbook&, std::size_t row, const std::string& value, const std::string& language)> set;
};

// One list of the handbook: how it is called, what its entries consist of, and how they come and go.
struct HandbookList {
  const char* id = nullptr;
  const char* title = nullptr;
  HandbookPart part = HandbookPart::Tickets;
  std::function<std::size_t(Handbook&)> count;
  std::function<std::string(Handbook&, std::size_t row, const std::string& language)> name;
  std::vector<HandbookField> fields;
  // Empty where the list is one entry for all.
  std::function<void(Handbook&)> add;
  std::function<void(Handbook&, std::size_t row)> remove;
  std::function<void(Handbook&, std::size_t row)> moveUp;  // row > 0
};

const std::vector<HandbookList>& handbookLists();

}  // namespace inquiry::ui
