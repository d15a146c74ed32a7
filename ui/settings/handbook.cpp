#include "ui/settings/handbook.h"

#include <QtGlobal>
#include <algorithm>
#include <optional>
#include <sstream>

namespace inquiry::ui {
namespace {

using Kind = HandbookField::Kind;

std::vector<std::string> parts(const std::string& text, char at) {
  std::vector<std::string> all;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, at);) {
    const auto from = part.find_first_not_of(" \t\r"), to = part.find_last_not_of(" \t\r");
    if (from != std::string::npos) all.push_back(part.substr(from, to - from + 1));
  }
  return all;
}

std::string joined(const std::vector<std::string>& all, const char* between) {
  std::string text;
  for (const std::string& part : all) text += (text.empty() ? "" : between) + part;
  return text;
}

// What is shown may be the text of another language: only what differs from it becomes that of this one.
void setIn(desk::LocalText& text, const std::string& language, const std::string& value) {
  if (desk::textIn(text, language) != value) text[language] = value;
}

// Lines that stay keep their other languages; new ones begin with this one.
void setLines(std::vector<desk::LocalText>& items, const std::string& value, const std::string& language) {
  std::vector<desk::LocalText> all;
  for (const std::string& line : parts(value, '\n')) {
    const auto same = std::find_if(items.begin(), items.end(), [&](const desk::LocalText& item) { return desk::textIn(item, language) == line; });
    all.push_back(same != items.end() ? *same : desk::LocalText{{language, line}});
  }
  items = std::move(all);
}

std::string newId(const char* word, std::size_t count, const std::function<bool(const std::string&)>& isTaken) {
  std::string id;
  do id = std::string(word) + "-" + std::to_string(++count);
  while (isTaken(id));
  return id;
}

// A list inside the handbook, with the members that all of them need.
template <class Item>
struct In {
  std::function<std::vector<Item>&(Handbook&)> items;

  const Item& at(Handbook& book, std::size_t row) const { return items(book)[row]; }
  HandbookField text(Kind kind, const char* label, std::string Item::* member, const char* hint = nullptr) const {
    return {kind, label, hint, [in = *this, member](Handbook& book, std::size_t row, const std::string&) { return in.at(book, row).*member; },
            [in = *this, member](Handbook& book, std::size_t row, const std::string& value, const std::string&) { in.items(book)[row].*member = value; }};
  }
  HandbookField local(Kind kind, const char* label, desk::LocalText Item::* member) const {
    return {kind, label, nullptr, [in = *this, member](Handbook& book, std::size_t row, const std::string& language) { return desk::textIn(in.at(book, row).*member, language); },
            [in = *this, member](Handbook& book, std::size_t row, const std::string& value, const std::string& language) { setIn(in.items(book)[row].*member, language, value); }};
  }
  HandbookField flag(const char* label, bool Item::* member) const {
    return {Kind::Flag, label, nullptr, [in = *this, member](Handbook& book, std::size_t row, const std::string&) { return std::string(in.at(book, row).*member ? "1" : ""); },
            [in = *this, member](Handbook& book, std::size_t row, const std::string& value, const std::string&) { in.items(book)[row].*member = !value.empty(); }};
  }
  HandbookField hours(const char* label, std::optional<int> Item::* member) const {
    return {Kind::Number, label, nullptr, [in = *this, member](Handbook& book, std::size_t row, const std::string&) { return std::to_string((in.at(book, row).*member).value_or(0)); },
            [in = *this, member](Handbook& book, std::size_t row, const std::string& value, const std::string&) {
              const int hours = std::stoi(value);
              in.items(book)[row].*member = hours > 0 ? std::optional(hours) : std::nullopt;
            }};
  }
  HandbookField words(Kind kind, const char* label, std::vector<std::string> Item::* member, const char* hint = nullptr) const {
    const char* between = kind == Kind::Lines ? "\n" : ", ";
    return {kind, label, hint, [in = *this, member, between](Handbook& book, std::size_t row, const std::string&) { return joined(in.at(book, row).*member, between); },
            [in = *this, member, between](Handbook& book, std::size_t row, const std::string& value, const std::string&) { in.items(book)[row].*member = parts(value, *between); }};
  }
  HandbookList list(const char* id, const char* title, HandbookPart part) const {
    HandbookList made;
    made.id = id;
    made.title = title;
    made.part = part;
    made.count = [in = *this](Handbook& book) { return in.items(book).size(); };
    made.remove = [in = *this](Handbook& book, std::size_t row) { in.items(book).erase(in.items(book).begin() + static_cast<std::ptrdiff_t>(row)); };
    made.moveUp = [in = *this](Handbook& book, std::size_t row) { std::swap(in.items(book)[row], in.items(book)[row - 1]); };
    return made;
  }
  // Items with an id and a title in several languages.
  void named(HandbookList& made, const char* word, std::string Item::* id, desk::LocalText Item::* title) const {
    made.name = [in = *this, id, title](Handbook& book, std::size_t row, const std::string& language) {
      const std::string shown = desk::textIn(in.at(book, row).*title, language);
      return shown.empty() ? in.at(book, row).*id : shown;
    };
    made.add = [in = *this, word, id](Handbook& book) {
      auto& all = in.items(book);
      Item fresh;
      fresh.*id = newId(word, all.size(), [&](const std::string& wanted) { return std::any_of(all.begin(), all.end(), [&](const Item& item) { return item.*id == wanted; }); });
      all.push_back(std::move(fresh));
    };
  }
};

HandbookList ticketKinds() {
  const In<desk::TicketKind> in{[](Handbook& book) -> auto& { return book.kinds; }};
  HandbookList list = in.list("kinds", QT_TRANSLATE_NOOP("Handbook", "Tickets: kinds and checklists"), HandbookPart::Tickets);
  in.named(list, "kind", &desk::TicketKind::id, &desk::TicketKind::title);
  list.fields = {in.local(Kind::Line, QT_TRANSLATE_NOOP("Handbook", "Name"), &desk::TicketKind::title),
                 in.local(Kind::Text, QT_TRANSLATE_NOOP("Handbook", "What to mind"), &desk::TicketKind::guide),
                 {Kind::Lines, QT_TRANSLATE_NOOP("Handbook", "Checklist"), QT_TRANSLATE_NOOP("Handbook", "One step a line."),
                  [in](Handbook& book, std::size_t row, const std::string& language) {
                    std::vector<std::string> lines;
                    for (const desk::LocalText& item : in.at(book, row).items) lines.push_back(desk::textIn(item, language));
                    return joined(lines, "\n");
                  },
                  [](Handbook& book, std::size_t row, const std::string& value, const std::string& language) { setLines(book.kinds[row].items, value, language); }},
                 in.flag(QT_TRANSLATE_NOOP("Handbook", "Solved only with every step ticked"), &desk::TicketKind::mustTick),
                 in.flag(QT_TRANSLATE_NOOP("Handbook", "A colleague's training, not a buyer's matter"), &desk::TicketKind::isTraining)};
  return list;
}

HandbookList supportSites() {
  using desk::SupportSite;
  const In<SupportSite> in{[](Handbook& book) -> auto& { return book.support.sites; }};
  HandbookList list = in.list("sites", QT_TRANSLATE_NOOP("Handbook", "Seller support: sites"), HandbookPart::Support);
  list.name = [in](Handbook& book, std::size_t row, const std::string&) { return in.at(book, row).site; };
  list.add = [](Handbook& book) { book.support.sites.emplace_back(); };
  const char* codes = QT_TRANSLATE_NOOP("Handbook", "Codes with commas between: en, es. Empty: no rule.");
  list.fields = {in.text(Kind::Line, QT_TRANSLATE_NOOP("Handbook", "Site"), &SupportSite::site),
                 in.hours(QT_TRANSLATE_NOOP("Handbook", "Hours until an answer usually comes"), &SupportSite::hours),
                 in.words(Kind::Line, QT_TRANSLATE_NOOP("Handbook", "Languages"), &SupportSite::languages, codes),
                 in.words(Kind::Line, QT_TRANSLATE_NOOP("Handbook", "Languages of technical cases"), &SupportSite::technicalLanguages, codes),
                 in.text(Kind::Line, QT_TRANSLATE_NOOP("Handbook", "A number to be called at begins with"), &SupportSite::callBackPrefix),
                 in.text(Kind::Line, QT_TRANSLATE_NOOP("Handbook", "Source"), &SupportSite::source),
                 in.text(Kind::Line, QT_TRANSLATE_NOOP("Handbook", "Date of the source"), &SupportSite::sourceDate)};
  return list;
}

HandbookList supportPaths() {
  using desk::SupportPath;
  const In<SupportPath> in{[](Handbook& book) -> auto& { return book.support.paths; }};
  HandbookList list = in.list("paths", QT_TRANSLATE_NOOP("Handbook", "Seller support: categories"), HandbookPart::Support);
  in.named(list, "path", &SupportPath::path, &SupportPath::title);
  list.fields = {in.text(Kind::Line, QT_TRANSLATE_NOOP("Handbook", "Path"), &SupportPath::path, QT_TRANSLATE_NOOP("Handbook", "From general to exact: account-health/appeal")),
                 in.local(Kind::Line, QT_TRANSLATE_NOOP("Handbook", "Name"), &SupportPath::title),
                 in.hours(QT_TRANSLATE_NOOP("Handbook", "Hours until an answer usually comes"), &SupportPath::hours),
                 in.flag(QT_TRANSLATE_NOOP("Handbook", "Belongs under a notification"), &SupportPath::isAppeal),
                 in.flag(QT_TRANSLATE_NOOP("Handbook", "Says nothing of the matter: better ones are shown"), &SupportPath::isVague),
                 in.flag(QT_TRANSLATE_NOOP("Handbook", "Technical"), &SupportPath::isTechnical),
                 in.words(Kind::Lines, QT_TRANSLATE_NOOP("Handbook", "Words of a text that belongs here"), &SupportPath::words, QT_TRANSLATE_NOOP("Handbook", "One a line.")),
                 in.text(Kind::Line, QT_TRANSLATE_NOOP("Handbook", "Source"), &SupportPath::source),
                 in.text(Kind::Line, QT_TRANSLATE_NOOP("Handbook", "Date of the source"), &SupportPath::sourceDate)};
  return list;
}

// A list of one entry: figures for all.
HandbookList single(const char* id, const char* title, HandbookPart part) {
  HandbookList list;
  list.id = id;
  list.title = title;
  list.part = part;
  list.count = [](Handbook&) { return std::size_t{1}; };
  list.name = [](Handbook&, std::size_t, const std::string&) { return std::string(); };
  return list;
}

HandbookField member(Kind kind, const char* label, std::function<std::string&(Handbook&)> of, const char* hint = nullptr) {
  return {kind, label, hint, [of](Handbook& book, std::size_t, const std::string&) { return of(book); },
          [of](Handbook& book, std::size_t, const std::string& value, const std::string&) { of(book) = value; }};
}

HandbookField number(const char* label, std::function<int&(Handbook&)> of) {
  return {Kind::Number, label, nullptr, [of](Handbook& book, std::size_t, const std::string&) { return std::to_string(of(book)); },
          [of](Handbook& book, std::size_t, const std::string& value, const std::string&) { of(book) = std::stoi(value); }};
}

HandbookList supportUsual() {
  HandbookList list = single("support", QT_TRANSLATE_NOOP("Handbook", "Seller support: figures and addresses"), HandbookPart::Support);
  list.fields = {number(QT_TRANSLATE_NOOP("Handbook", "Hours until an answer where nothing else is known"), [](Handbook& book) -> int& { return book.support.usualHours; }),
                 member(Kind::Line, QT_TRANSLATE_NOOP("Handbook", "Source"), [](Handbook& book) -> std::string& { return book.support.usualSource; }),
                 {Kind::Lines, QT_TRANSLATE_NOOP("Handbook", "Public addresses of platforms, where no appeal belongs"), QT_TRANSLATE_NOOP("Handbook", "One a line."),
                  [](Handbook& book, std::size_t, const std::string&) { return joined(book.support.publicAddresses, "\n"); },
                  [](Handbook& book, std::size_t, const std::string& value, const std::string&) { book.support.publicAddresses = parts(value, '\n'); }}};
  return list;
}

HandbookList appealDocuments() {
  using desk::AppealDocument;
  const In<AppealDocument> in{[](Handbook& book) -> auto& { return book.appeal.documents; }};
  HandbookList list = in.list("documents", QT_TRANSLATE_NOOP("Handbook", "Appeals: documents"), HandbookPart::Appeals);
  in.named(list, "document", &AppealDocument::id, &AppealDocument::title);
  list.fields = {in.text(Kind::Line, QT_TRANSLATE_NOOP("Handbook", "Short name"), &AppealDocument::id, QT_TRANSLATE_NOOP("Handbook", "Reasons name it by this. Small letters and hyphens.")),
                 in.local(Kind::Line, QT_TRANSLATE_NOOP("Handbook", "Name"), &AppealDocument::title),
                 in.flag(QT_TRANSLATE_NOOP("Handbook", "Typed in, not a file"), &AppealDocument::isText),
                 {Kind::Number, QT_TRANSLATE_NOOP("Handbook", "Not older than so many days"), nullptr,
                  [in](Handbook& book, std::size_t row, const std::string&) { return std::to_string(in.at(book, row).maxAgeDays); },
                  [](Handbook& book, std::size_t row, const std::string& value, const std::string&) { book.appeal.documents[row].maxAgeDays = std::stoi(value); }}};
  return list;
}

HandbookList appealReasons() {
  using desk::AppealReason;
  const In<AppealReason> in{[](Handbook& book) -> auto& { return book.appeal.reasons; }};
  HandbookList list = in.list("reasons", QT_TRANSLATE_NOOP("Handbook", "Appeals: reasons and their evidence"), HandbookPart::Appeals);
  in.named(list, "reason", &AppealReason::id, &AppealReason::title);
  list.fields = {in.local(Kind::Line, QT_TRANSLATE_NOOP("Handbook", "Name"), &AppealReason::title),
                 {Kind::Lines, QT_TRANSLATE_NOOP("Handbook", "Documents it needs"), QT_TRANSLATE_NOOP("Handbook", "Short names, one document a line; where any of several will do, with a slash between: brand-authorisation / lawyer-letter"),
                  [in](Handbook& book, std::size_t row, const std::string&) {
                    std::vector<std::string> lines;
                    for (const auto& group : in.at(book, row).needs) lines.push_back(joined(group, " / "));
                    return joined(lines, "\n");
                  },
                  [](Handbook& book, std::size_t row, const std::string& value, const std::string&) {
                    auto& needs = book.appeal.reasons[row].needs;
                    needs.clear();
                    for (const std::string& line : parts(value, '\n')) needs.push_back(parts(line, '/'));
                  }},
                 in.words(Kind::Lines, QT_TRANSLATE_NOOP("Handbook", "Documents that help"), &AppealReason::helps, QT_TRANSLATE_NOOP("Handbook", "One a line."))};
  return list;
}

HandbookList appealUsual() {
  HandbookList list = single("appeals", QT_TRANSLATE_NOOP("Handbook", "Appeals: time limit"), HandbookPart::Appeals);
  list.fields = {number(QT_TRANSLATE_NOOP("Handbook", "Hours from the notification on"), [](Handbook& book) -> int& { return book.appeal.hours; }),
                 member(Kind::Line, QT_TRANSLATE_NOOP("Handbook", "Source"), [](Handbook& book) -> std::string& { return book.appeal.source; }),
                 member(Kind::Line, QT_TRANSLATE_NOOP("Handbook", "Date of the source"), [](Handbook& book) -> std::string& { return book.appeal.sourceDate; })};
  return list;
}

}  // namespace

const std::vector<HandbookList>& handbookLists() {
  static const std::vector<HandbookList> lists{ticketKinds(), supportSites(), supportPaths(), supportUsual(), appealReasons(), appealDocuments(), appealUsual()};
  return lists;
}

}  // namespace inquiry::ui
