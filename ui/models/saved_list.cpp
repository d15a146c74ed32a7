#include "ui/models/saved_list.h"

#include <algorithm>

#include "core/domain/search_query.h"
#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

constexpr std::string_view kView = "view:";

// A list has one value of each; alternatives are for a search.
template <class T>
bool takeOne(const std::vector<T>& values, std::optional<T>& into) {
  if (values.size() > 1) return false;
  if (!values.empty()) into = values.front();
  return true;
}

QString quoted(QString value) {
  value.remove(QLatin1Char('"'));
  return value.contains(QLatin1Char(' ')) ? QStringLiteral("\"%1\"").arg(value) : value;
}

bool takeFlags(const std::vector<SearchFlag>& flags, ThreadQuery& list) {
  for (const SearchFlag flag : flags) {
    if (flag == SearchFlag::Unread) list.unread = true;
    else if (flag == SearchFlag::Unassigned) list.assignee = PersonId{};
    else if (flag == SearchFlag::Angry) list.isAngry = true;
    else return false;
  }
  return true;
}

}  // namespace

std::optional<ThreadQuery> savedList(const std::string& text) {
  const auto query = parseSearchQuery(text);
  if (!query) return {};
  const auto isView = [](const SearchTerm& term) { return !term.isExcluded && term.text.starts_with(kView); };
  const auto named = std::find_if(query->terms.begin(), query->terms.end(), isView);
  if (named == query->terms.end()) return {};
  const auto view = threadViewFromName(std::string_view(named->text).substr(kView.size()));
  if (!view || !query->from.empty() || !query->orders.empty() || !query->buyers.empty() || query->before || query->after) return {};
  ThreadQuery list;
  list.view = *view;
  std::optional<std::string> language;
  if (!takeOne(query->stores, list.store) || !takeOne(query->tags, list.tag) || !takeOne(query->agents, list.assignee) || !takeOne(query->kinds, list.kind) ||
      !takeOne(query->languages, language) || !takeFlags(query->flags, list))
    return {};
  list.language = language.value_or(std::string());
  for (const SearchTerm& term : query->terms) {
    if (isView(term)) continue;
    if (term.isExcluded) return {};
    list.text += (list.text.empty() ? "" : " ") + term.text;
  }
  return list;
}

QString withoutAngry(const QString& filter) {
  QStringList words = filter.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  words.removeAll(kAngryWord);
  return words.join(QLatin1Char(' '));
}

bool asksForAngry(const QString& filter) { return filter.split(QLatin1Char(' ')).contains(kAngryWord); }

QString savedText(const Place& place, const QString& filter) {
  QStringList parts{QStringLiteral("view:") + toQt(name(place.view))};
  if (place.store) parts << QStringLiteral("store:") + quoted(toQt(place.store->value));
  if (place.tag) parts << QStringLiteral("tag:") + quoted(toQt(place.tag->value));
  QString words = filter.simplified();
  words.remove(QLatin1Char('"'));
  if (!words.isEmpty()) parts << words;
  return parts.join(QLatin1Char(' '));
}

}  // namespace inquiry::ui
