#include "core/desk/report_names.h"

#include <algorithm>

#include "core/desk/seen_stores.h"
#include "core/insight/fact_keys.h"
#include "core/insight/report_maker.h"
#include "core/storage/person_repository.h"
#include "core/storage/rating_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/tag_repository.h"
#include "core/storage/team_repository.h"

namespace inquiry::desk {
namespace {

// Who or what figures were ever counted for is known too: an imported history names people that are nowhere else.
Result<bool> wasCounted(storage::Connection& connection, Grouping grouping, const std::string& word) {
  const auto catalogue = insight::readCatalogue(connection);
  if (!catalogue) return fail(catalogue.error());
  return insight::FactKeys(*catalogue).number(grouping, word).has_value();
}

// A file of ratings may name people that nothing else does.
Result<bool> wasRated(storage::Connection& connection, const WaitFilter& filter, const std::string& person) {
  const auto rows = storage::RatingRepository(connection).list(filter.from, filter.to);
  if (!rows) return fail(rows.error());
  return std::any_of(rows->begin(), rows->end(), [&person](const RatedRow& row) { return row.rating.person == person; });
}

Result<bool> isAmongStores(storage::Connection& connection, const Parts& parts, Grouping grouping, const std::string& word) {
  auto stores = storage::StoreRepository(connection).list();
  if (!stores) return fail(stores.error());
  if (auto left = leaveOutHidden(connection, parts, *stores, [](const Store& store) -> const StoreId& { return store.id; }); !left) return fail(left.error());
  return std::any_of(stores->begin(), stores->end(), [&](const Store& store) {
    return word == (grouping == Grouping::Store ? std::string_view(store.id.value) : grouping == Grouping::Site ? std::string_view(store.site) : name(store.marketplace));
  });
}

Result<bool> isKnown(storage::Connection& connection, const Parts& parts, const WaitFilter& filter, Grouping grouping) {
  const std::string& word = filter.only.at(grouping);
  if (grouping == Grouping::Store || grouping == Grouping::Site || grouping == Grouping::Marketplace) return isAmongStores(connection, parts, grouping, word);
  if (grouping == Grouping::Agent) {
    const auto person = storage::PersonRepository(connection).find(PersonId{word});
    if (!person) return fail(person.error());
    if (*person) return true;
    const auto counted = wasCounted(connection, grouping, word);
    return counted && !*counted ? wasRated(connection, filter, word) : counted;
  }
  if (grouping == Grouping::Tag) {
    const auto tag = storage::TagRepository(connection).find(TagName{word});
    if (!tag) return fail(tag.error());
    if (*tag) return true;
  }
  if (grouping == Grouping::Group) {
    const auto groups = storage::TeamRepository(connection).groups();
    if (!groups) return fail(groups.error());
    return std::any_of(groups->begin(), groups->end(), [&word](const Group& group) { return group.id.value == word; });
  }
  return wasCounted(connection, grouping, word);
}

}  // namespace

Status requireKnown(storage::Connection& connection, const Parts& parts, const WaitFilter& filter) {
  for (const auto& [grouping, word] : filter.only) {
    if (word.empty()) continue;
    const auto known = isKnown(connection, parts, filter, grouping);
    if (!known) return fail(known.error());
    if (!*known)
      return fail(ErrorKind::NotFound, "report.unknown", "There is no " + std::string(name(grouping)) + " \"" + word + "\" to report on: check the word.");
  }
  return {};
}

}  // namespace inquiry::desk
