#include "core/desk/support_table.h"

#include <algorithm>
#include <cctype>
#include <set>

#include "core/desk/folded_words.h"
#include "core/desk/starter_texts.h"
#include "core/desk/table_json.h"

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;

constexpr int kMostHours = 24 * 90;
constexpr std::size_t kMostShown = 6;

std::optional<int> hoursAt(const Json& object) {
  const int hours = numberAt(object, "hours");
  return hours > 0 ? std::optional(hours) : std::nullopt;
}

SupportSite siteFrom(const Json& object) {
  return {textAt(object, "site"),           hoursAt(object),          textsAt(object, "languages"), textsAt(object, "technicalLanguages"),
          textAt(object, "callBackPrefix"), textAt(object, "source"), textAt(object, "sourceDate")};
}

SupportPath pathFrom(const Json& object) {
  SupportPath path;
  path.path = textAt(object, "path");
  path.title = localTextAt(object, "title");
  path.hours = hoursAt(object);
  path.isAppeal = flagAt(object, "isAppeal");
  path.isVague = flagAt(object, "isVague");
  path.isTechnical = flagAt(object, "isTechnical");
  path.words = textsAt(object, "words");
  path.source = textAt(object, "source");
  path.sourceDate = textAt(object, "sourceDate");
  return path;
}

Json jsonOf(const SupportSite& site) {
  return {{"site", site.site},
          {"hours", site.hours.value_or(0)},
          {"languages", site.languages},
          {"technicalLanguages", site.technicalLanguages},
          {"callBackPrefix", site.callBackPrefix},
          {"source", site.source},
          {"sourceDate", site.sourceDate}};
}

Json jsonOf(const SupportPath& path) {
  return {{"path", path.path},         {"title", path.title},   {"hours", path.hours.value_or(0)}, {"isAppeal", path.isAppeal},    {"isVague", path.isVague},
          {"isTechnical", path.isTechnical}, {"words", path.words}, {"source", path.source},           {"sourceDate", path.sourceDate}};
}

tl::unexpected<Error> wrong(const std::string& text) { return fail(ErrorKind::InvalidInput, "support.table", text); }

bool areHours(std::optional<int> hours) { return !hours || (*hours > 0 && *hours <= kMostHours); }

std::ptrdiff_t depthOf(const std::string& path) { return std::count(path.begin(), path.end(), '/'); }

// "Name <a@b>" and " A@B " as "a@b".
std::string addressIn(const std::string& text) {
  const std::size_t open = text.rfind('<');
  const std::size_t close = text.rfind('>');
  std::string address = open != std::string::npos && close != std::string::npos && open < close ? text.substr(open + 1, close - open - 1) : text;
  std::erase_if(address, [](unsigned char c) { return std::isspace(c) != 0; });
  std::transform(address.begin(), address.end(), address.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return address;
}

std::ptrdiff_t wordsIn(const SupportPath& path, const std::string& text) {
  if (text.empty()) return 0;
  return std::count_if(path.words.begin(), path.words.end(), [&text](const std::string& word) { return holdsWords(text, word); });
}

}  // namespace

const SupportSite* SupportTable::site(const std::string& code) const {
  const auto found = std::find_if(sites.begin(), sites.end(), [&code](const SupportSite& one) { return one.site == code; });
  return found == sites.end() ? nullptr : &*found;
}

const SupportPath* SupportTable::path(const std::string& category) const {
  for (std::string sought = category; !sought.empty();) {
    const auto found = std::find_if(paths.begin(), paths.end(), [&sought](const SupportPath& one) { return one.path == sought; });
    if (found != paths.end()) return &*found;
    const std::size_t cut = sought.rfind('/');
    sought.resize(cut == std::string::npos ? 0 : cut);
  }
  return nullptr;
}

Result<SupportTable> supportTable(storage::Connection& connection) {
  const auto json = tableJson(connection, kSupportTableSetting, starterSupportTable());
  if (!json) return fail(json.error());
  SupportTable table;
  if (const int hours = numberAt(*json, "usualHours"); hours > 0) table.usualHours = hours;
  table.usualSource = textAt(*json, "usualSource");
  if (const auto sites = json->find("sites"); sites != json->end() && sites->is_array())
    for (const Json& object : *sites)
      if (object.is_object()) table.sites.push_back(siteFrom(object));
  if (const auto paths = json->find("paths"); paths != json->end() && paths->is_array())
    for (const Json& object : *paths)
      if (object.is_object()) table.paths.push_back(pathFrom(object));
  table.publicAddresses = textsAt(*json, "publicAddresses");
  return table;
}

Status checkSupportTable(const SupportTable& table) {
  if (!areHours(table.usualHours)) return wrong("The usual wait has to be between 1 hour and 90 days.");
  std::set<std::string> names;
  for (const SupportSite& site : table.sites) {
    if (site.site.empty() || !names.insert(site.site).second) return wrong("Each site needs a code of its own: correct \"" + site.site + "\".");
    if (!areHours(site.hours)) return wrong("The wait of " + site.site + " has to be between 1 hour and 90 days.");
  }
  names.clear();
  for (const SupportPath& path : table.paths) {
    if (path.path.empty() || !names.insert(path.path).second) return wrong("Each category needs a path of its own: correct \"" + path.path + "\".");
    if (!areHours(path.hours)) return wrong("The wait of " + path.path + " has to be between 1 hour and 90 days.");
  }
  return {};
}

std::string toJsonText(const SupportTable& table) {
  Json sites = Json::array(), paths = Json::array();
  for (const SupportSite& site : table.sites) sites.push_back(jsonOf(site));
  for (const SupportPath& path : table.paths) paths.push_back(jsonOf(path));
  const Json json{{"usualHours", table.usualHours}, {"usualSource", table.usualSource}, {"sites", sites}, {"paths", paths}, {"publicAddresses", table.publicAddresses}};
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Expectation expectedAnswer(const SupportTable& table, const std::string& site, const std::string& category, Instant sentAt) {
  Expectation expected{sentAt, 0, {}, {}};
  const auto consider = [&expected](std::optional<int> hours, const std::string& source, const std::string& date) {
    if (!hours || *hours <= expected.hours) return;
    expected.hours = *hours;
    expected.source = source;
    expected.sourceDate = date;
  };
  if (const SupportSite* known = table.site(site)) consider(known->hours, known->source, known->sourceDate);
  if (const SupportPath* known = table.path(category)) consider(known->hours, known->source, known->sourceDate);
  if (expected.hours == 0) consider(table.usualHours, table.usualSource, "");
  expected.at = sentAt + std::chrono::hours(expected.hours);
  return expected;
}

std::vector<SupportPath> betterPaths(const SupportTable& table, const std::string& category, const std::string& words) {
  const SupportPath* chosen = table.path(category);
  const bool isKnown = chosen != nullptr && chosen->path == category;
  const bool saysNothing = !isKnown || chosen->isVague;
  std::vector<SupportPath> better;
  for (const SupportPath& path : table.paths) {
    const bool goesDeeper = !category.empty() && path.path.starts_with(category + "/");
    if (!path.isVague && path.path != category && (saysNothing || goesDeeper)) better.push_back(path);
  }
  const auto isBelow = [&category](const SupportPath& path) { return !category.empty() && path.path.starts_with(category + "/"); };
  std::stable_sort(better.begin(), better.end(), [&](const SupportPath& a, const SupportPath& b) {
    if (isBelow(a) != isBelow(b)) return isBelow(a);
    if (const auto fitA = wordsIn(a, words), fitB = wordsIn(b, words); fitA != fitB) return fitA > fitB;
    if (a.isAppeal != b.isAppeal) return a.isAppeal;
    return depthOf(a.path) > depthOf(b.path);
  });
  if (better.size() > kMostShown) better.resize(kMostShown);
  return better;
}

std::optional<Error> publicAddressIn(const SupportTable& table, const std::string& recipient) {
  const std::string address = addressIn(recipient);
  const bool isListed = std::any_of(table.publicAddresses.begin(), table.publicAddresses.end(), [&address](const std::string& one) { return addressIn(one) == address; });
  if (!isListed) return {};
  return Error{ErrorKind::Refused, "support.public_address",
               address + " is a public address: nobody there decides appeals, and mail to it slows the case. Hand it in under its notification in Seller Central.", {}};
}

}  // namespace inquiry::desk
