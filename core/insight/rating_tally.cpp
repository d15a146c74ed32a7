#include "core/insight/rating_tally.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace inquiry::insight {
namespace {

bool isMember(const std::vector<Group>& groups, const std::string& group, const std::string& person) {
  const auto found = std::find_if(groups.begin(), groups.end(), [&](const Group& each) { return each.id.value == group; });
  return found != groups.end() && std::any_of(found->members.begin(), found->members.end(), [&](const PersonId& id) { return id.value == person; });
}

bool isNamed(const RatedRow& row, Grouping grouping, const std::string& key, const std::vector<Group>& groups) {
  switch (grouping) {
    case Grouping::Store: return row.rating.store.value == key;
    case Grouping::Site: return row.site == key;
    case Grouping::Marketplace: return name(row.marketplace) == key;
    case Grouping::Agent: return row.rating.person == key;
    case Grouping::Group: return isMember(groups, key, row.rating.person);
    case Grouping::Tag: return key.empty() ? row.tags.empty() : std::find(row.tags.begin(), row.tags.end(), key) != row.tags.end();
    case Grouping::Day:
    case Grouping::Hour:
    case Grouping::Weekday: break;
  }
  return true;
}

}  // namespace

RatingReport ratingReport(std::vector<RatedRow> rows, const WaitFilter& filter, const std::vector<Group>& groups) {
  std::erase_if(rows, [&](const RatedRow& row) {
    return filter.hidden.contains(row.rating.store) || std::any_of(filter.only.begin(), filter.only.end(), [&](const auto& only) { return !isNamed(row, only.first, only.second, groups); });
  });
  RatingReport report;
  std::map<std::string, RatingsOf> people;
  for (const RatedRow& row : rows) {
    const Rating& rating = row.rating;
    RatingsOf& person = people[rating.person];
    const bool isBuyer = rating.origin == Rating::Origin::Buyer;
    (isBuyer ? report.buyers : report.team).add(rating.stars);
    (isBuyer ? person.buyers : person.team).add(rating.stars);
    if (isBuyer) ++report.stars[static_cast<std::size_t>(std::clamp(std::lround(rating.stars), 1L, static_cast<long>(kMostStars)) - 1)];
  }
  for (auto& [id, figures] : people) {
    report.people.push_back(figures);
    report.people.back().person = id;
  }
  report.rows = std::move(rows);
  return report;
}

}  // namespace inquiry::insight
