#include "core/storage/sampled_words.h"

#include <algorithm>
#include <functional>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/storage/setting_repository.h"

namespace inquiry::storage {
namespace {

using Json = nlohmann::json;

// As core/desk keeps them; never renumber, never rename.
constexpr std::string_view kSamples = "sample.drawn.";

// `change`: of one drawn conversation; true where something was changed.
Status changeSamples(Connection& connection, const std::function<bool(Json&)>& change) {
  SettingRepository settings(connection);
  const auto stored = settings.withPrefix(kSamples);
  if (!stored) return fail(stored.error());
  for (const auto& [key, text] : *stored) {
    Json sample = Json::parse(text, nullptr, false);
    if (!sample.is_object() || !sample.contains("threads") || !sample["threads"].is_array()) continue;
    bool isChanged = false;
    for (Json& thread : sample["threads"])
      if (thread.is_object() && change(thread)) isChanged = true;
    if (!isChanged) continue;
    if (auto saved = settings.save(key, sample.dump(-1, ' ', false, Json::error_handler_t::replace)); !saved) return saved;
  }
  return {};
}

std::int64_t idOf(const Json& thread) {
  const auto id = thread.find("thread");
  return id != thread.end() && id->is_number_integer() ? id->get<std::int64_t>() : 0;
}

bool replaceAll(std::string& text, const std::string& term, std::string_view with) {
  bool isFound = false;
  for (std::size_t at = text.find(term); at != std::string::npos; at = text.find(term, at + with.size())) {
    text.replace(at, term.size(), with);
    isFound = true;
  }
  return isFound;
}

// `change`: of a comment; answers how many were changed.
std::int64_t changeComments(Json& thread, const std::function<bool(std::string&)>& change) {
  std::int64_t changed = 0;
  const auto sheets = thread.find("sheets");
  if (sheets == thread.end() || !sheets->is_array()) return 0;
  for (Json& sheet : *sheets) {
    const auto comment = sheet.find("comment");
    if (comment == sheet.end() || !comment->is_string()) continue;
    auto text = comment->get<std::string>();
    if (!change(text)) continue;
    *comment = std::move(text);
    ++changed;
  }
  return changed;
}

}  // namespace

Status forgetSampled(Connection& connection, const std::vector<ThreadId>& threads) {
  return changeSamples(connection, [&threads](Json& thread) {
    if (std::find(threads.begin(), threads.end(), ThreadId{idOf(thread)}) == threads.end()) return false;
    thread["remoteId"] = "";
    changeComments(thread, [](std::string& text) { return !std::exchange(text, {}).empty(); });
    return true;
  });
}

Result<std::int64_t> replaceInSamples(Connection& connection, const std::vector<std::string>& terms, std::string_view with) {
  std::int64_t changed = 0;
  const auto done = changeSamples(connection, [&](Json& thread) {
    const std::int64_t here = changeComments(thread, [&](std::string& text) {
      bool isFound = false;
      for (const std::string& term : terms)
        if (replaceAll(text, term, with)) isFound = true;
      return isFound;
    });
    changed += here;
    return here > 0;
  });
  if (!done) return fail(done.error());
  return changed;
}

}  // namespace inquiry::storage
