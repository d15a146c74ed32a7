#include "core/insight/fact_keys.h"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace inquiry::insight {
namespace {

constexpr std::int64_t kDayMillis = 86'400'000, kHourMillis = 3'600'000, kMinuteMillis = 60'000;
constexpr std::int64_t kThursday = 3;  // of 1970-01-01, from Monday
constexpr std::size_t kHourDigits = 2;

std::optional<std::int64_t> numberIn(const std::string& text) {
  std::int64_t number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return {};
  return number;
}

std::optional<std::int64_t> dayIn(const std::string& text) {
  const auto at = text.size() == 10 ? Instant::parse(text) : std::nullopt;
  if (!at) return {};
  return at->millis() / kDayMillis;
}

std::string padded(std::int64_t number) {
  std::string text = std::to_string(number);
  return text.size() < kHourDigits ? "0" + text : text;
}

}  // namespace

FactKeys::FactKeys(const Catalogue& catalogue) : m_catalogue(catalogue) {
  for (const auto& [key, store] : catalogue.stores) {
    m_marketplaceOf[key] = static_cast<std::int64_t>(store.marketplace);
    const auto known = std::find(m_sites.begin(), m_sites.end(), store.site);
    m_siteOf[key] = known - m_sites.begin();
    if (known == m_sites.end()) m_sites.push_back(store.site);
  }
  for (const auto& [word, text] : catalogue.words)
    for (std::size_t at = 0; at < catalogue.groups.size(); ++at) {
      const Group& group = catalogue.groups[at];
      const bool isOfIt = group.id.value == text || std::find(group.members.begin(), group.members.end(), PersonId{text}) != group.members.end();
      if (isOfIt) m_groupsOf[word].push_back(static_cast<std::int64_t>(at));
    }
}

void FactKeys::of(const WaitFact& fact, Grouping grouping, std::vector<std::int64_t>& keys) const {
  keys.clear();
  const auto found = [&](const auto& map) {
    if (const auto known = map.find(fact.store); known != map.end()) keys.push_back(known->second);
  };
  switch (grouping) {
    case Grouping::Store: keys.push_back(fact.store); return;
    case Grouping::Site: found(m_siteOf); return;
    case Grouping::Marketplace: found(m_marketplaceOf); return;
    case Grouping::Agent: keys.push_back(personOf(fact)); return;
    case Grouping::Group:
      if (const auto known = m_groupsOf.find(personOf(fact)); known != m_groupsOf.end()) keys = known->second;
      return;
    case Grouping::Tag:
      keys = fact.tags;
      if (keys.empty()) keys.push_back(0);
      return;
    case Grouping::Day: keys.push_back(localTimeOf(fact).day); return;
    case Grouping::Hour: keys.push_back(localTimeOf(fact).hour); return;
    case Grouping::Weekday: keys.push_back(localTimeOf(fact).weekday + 1); return;
  }
}

std::string FactKeys::word(FactWord key) const {
  const auto known = m_catalogue.words.find(key);
  return known == m_catalogue.words.end() ? std::string() : known->second;
}

std::string FactKeys::text(Grouping grouping, std::int64_t key) const {
  switch (grouping) {
    case Grouping::Store: {
      const auto known = m_catalogue.stores.find(key);
      return known == m_catalogue.stores.end() ? std::string() : known->second.id.value;
    }
    case Grouping::Site: return m_sites[static_cast<std::size_t>(key)];
    case Grouping::Marketplace: return std::string(name(static_cast<Marketplace>(key)));
    case Grouping::Group: return m_catalogue.groups[static_cast<std::size_t>(key)].id.value;
    case Grouping::Agent:
    case Grouping::Tag: return word(key);
    case Grouping::Day: return dayText(key);
    case Grouping::Hour: return padded(key);
    case Grouping::Weekday: return std::to_string(key);
  }
  return {};
}

std::optional<std::int64_t> FactKeys::number(Grouping grouping, const std::string& text) const {
  switch (grouping) {
    case Grouping::Store:
      for (const auto& [key, store] : m_catalogue.stores)
        if (store.id.value == text) return key;
      return {};
    case Grouping::Site: {
      const auto known = std::find(m_sites.begin(), m_sites.end(), text);
      if (known == m_sites.end()) return {};
      return known - m_sites.begin();
    }
    case Grouping::Marketplace: {
      const auto marketplace = marketplaceFromName(text);
      if (!marketplace) return {};
      return static_cast<std::int64_t>(*marketplace);
    }
    case Grouping::Group:
      for (std::size_t at = 0; at < m_catalogue.groups.size(); ++at)
        if (m_catalogue.groups[at].id.value == text) return static_cast<std::int64_t>(at);
      return {};
    case Grouping::Agent:
    case Grouping::Tag:
      if (text.empty()) return 0;
      for (const auto& [key, word] : m_catalogue.words)
        if (word == text) return key;
      return {};
    case Grouping::Day: return dayIn(text);
    case Grouping::Hour:
    case Grouping::Weekday: return numberIn(text);
  }
  return {};
}

LocalTime localTimeOf(const WaitFact& fact) {
  const std::int64_t local = fact.startedAt.millis() + fact.zoneMinutes * kMinuteMillis;
  const std::int64_t day = (local >= 0 ? local : local - kDayMillis + 1) / kDayMillis;
  return {day, static_cast<int>((local - day * kDayMillis) / kHourMillis), static_cast<int>(((day + kThursday) % kWeekdays + kWeekdays) % kWeekdays)};
}

std::string dayText(std::int64_t day) { return Instant::fromMillis(day * kDayMillis).toIso().substr(0, 10); }

FactSieve::FactSieve(const FactKeys& keys, const WaitFilter& filter) : m_keys(keys) {
  for (const auto& [grouping, text] : filter.only) {
    const auto number = keys.number(grouping, text);
    m_isHopeless |= !number;
    if (number) m_only.emplace_back(grouping, *number);
  }
  for (const StoreId& store : filter.hidden)
    if (const auto number = keys.number(Grouping::Store, store.value)) m_hidden.insert(*number);
}

bool FactSieve::lets(const WaitFact& fact) const {
  if (m_isHopeless || !m_keys.knowsStore(fact) || m_hidden.contains(fact.store)) return false;
  return std::all_of(m_only.begin(), m_only.end(), [&](const auto& wanted) {
    m_keys.of(fact, wanted.first, m_found);
    return std::find(m_found.begin(), m_found.end(), wanted.second) != m_found.end();
  });
}

}  // namespace inquiry::insight
