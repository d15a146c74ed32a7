// One row of a table of orders after the other.
#include <algorithm>
#include <array>
#include <cstdio>
#include <map>

#include "core/compliance/masking.h"
#include "core/desk/order_table.h"
#include "core/domain/utf8.h"
#include "core/sla/zone_offset.h"

namespace inquiry::desk {
namespace {

constexpr std::size_t kMostProblems = 10'000, kLongestText = 300, kLongestNumber = 80;

// Digits from `at` on, at most `most` of them; -1 for none.
int digitsAt(std::string_view text, std::size_t& at, std::size_t most) {
  int value = -1;
  for (std::size_t i = 0; i < most && at < text.size() && text[at] >= '0' && text[at] <= '9'; ++i, ++at) value = std::max(value, 0) * 10 + (text[at] - '0');
  return value;
}

bool skipAny(std::string_view text, std::size_t& at, std::initializer_list<std::string_view> signs) {
  for (const std::string_view sign : signs)
    if (text.substr(at).starts_with(sign)) {
      at += sign.size();
      return true;
    }
  return false;
}

// Spreadsheets are kept from eating a number's digits by ="123", an apostrophe or a tab.
std::string plain(std::string_view text) {
  text = utf8::trimmed(text);
  if (text.starts_with("=\"") && text.ends_with("\"") && text.size() > 3) text = text.substr(2, text.size() - 3);
  if (text.size() > 1 && text.front() == '\'') text.remove_prefix(1);
  return std::string(utf8::trimmed(text));
}

// "1.23457E+17": the digits behind are lost.
bool isShortened(const std::string& number) {
  const std::size_t e = number.find_first_of("eE");
  return e != std::string::npos && e > 0 && e + 1 < number.size() && number.find_first_not_of("0123456789.", 0) == e &&
         (number[e + 1] == '+' || number[e + 1] == '-') && number.find_first_not_of("0123456789", e + 2) == std::string::npos;
}

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return text;
}

// An amount without its signs: "US$1,249.00" becomes "1249.00". Empty when it is none.
std::string decimalOf(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if ((c >= '0' && c <= '9') || c == '.' || (c == '-' && out.empty())) out += c;
    else if (c >= 'a' && c <= 'z') return {};
  }
  // 12,50 is no 1250.
  const std::size_t comma = text.rfind(',');
  if (comma != std::string_view::npos) {
    std::size_t at = comma + 1, digits = 0;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at, ++digits;
    if (digits != 3) return {};
  }
  return out;
}

std::string currencyIn(std::string_view text) {
  std::string letters;
  for (const char c : text)
    if (c >= 'A' && c <= 'Z') letters += c;
  return letters.size() == 3 ? letters : std::string();
}

class RowReader {
 public:
  RowReader(const OrderTable& table, const OrderReading& how, ReadOrders& out) : m_table(table), m_how(how), m_out(out) {
    for (const Store& store : how.stores) m_zones[store.id] = store.timeZone;
  }

  void read(const CsvRow& row) {
    m_row = &row;
    if (row.fields.size() > m_table.names.size()) return tell("orders.fields", std::to_string(row.fields.size()), false);
    const std::string number = field(OrderColumn::Order);
    if (number.empty()) return tell("orders.no_number", {}, false);
    if (isShortened(number)) return tell("orders.shortened", number, false);
    if (number.size() > kLongestNumber || number.find('@') != std::string::npos) return tell("orders.number", number, false);
    const auto store = storeOf(field(OrderColumn::Store));
    if (!store) return;
    Order& order = orderOf(*store, number);
    fill(order);
    addLine(order);
    addShipment(order);
  }

 private:
  std::string field(OrderColumn column) const {
    const auto found = m_table.head.columns.find(column);
    return found == m_table.head.columns.end() || found->second >= m_row->fields.size() ? std::string() : plain(m_row->fields[found->second]);
  }
  // Words with everything masked by which a person could be reached.
  std::string words(OrderColumn column) const { return compliance::masked(utf8::excerpt(field(column), kLongestText)); }

  void tell(const char* code, std::string word, bool isTaken) {
    if (m_out.problems.size() < kMostProblems) m_out.problems.push_back({m_row->line, code, utf8::excerpt(compliance::masked(word), 60), isTaken});
  }

  std::optional<StoreId> storeOf(const std::string& named) {
    if (named.empty() && m_how.fallback.value.empty()) return tell("orders.no_store", {}, false), std::nullopt;
    if (named.empty()) return m_how.fallback;
    for (const Store& store : m_how.stores)
      if (lower(store.id.value) == lower(named) || lower(store.name) == lower(named)) return store.id;
    if (!m_how.fallback.value.empty()) return m_how.fallback;
    return tell("orders.store", named, false), std::nullopt;
  }

  Order& orderOf(const StoreId& store, const std::string& number) {
    const auto [place, isNew] = m_places.emplace(std::pair(store, number), m_out.orders.size());
    if (isNew) {
      Order order;
      order.store = store;
      order.remoteId = number;
      order.fetchedAt = m_how.now;
      m_out.orders.push_back(std::move(order));
      m_out.lines.push_back(m_row->line);
    }
    return m_out.orders[place->second];
  }

  void fill(Order& order) {
    const auto set = [](std::string& kept, std::string value) {
      if (kept.empty()) kept = std::move(value);
    };
    set(order.packId, field(OrderColumn::Pack));
    set(order.status, lower(words(OrderColumn::Status)));
    set(order.paymentStatus, lower(words(OrderColumn::Payment)));
    set(order.destinationCountry, countryCode(field(OrderColumn::Country)));
    set(order.buyerKey, withoutContact(OrderColumn::BuyerId));
    set(order.buyerName, withoutContact(OrderColumn::BuyerName));
    if (!order.total) order.total = money(OrderColumn::Total);
    if (!order.placedAt) order.placedAt = time(OrderColumn::PlacedAt, order.store);
  }

  // A mail address or telephone in the place of a name is left out.
  std::string withoutContact(OrderColumn column) {
    std::string value = utf8::excerpt(field(column), kLongestText);
    if (compliance::sensitiveSpans(value).empty()) return value;
    tell("orders.contact", std::string(name(column)), true);
    return {};
  }

  std::optional<Money> money(OrderColumn column) {
    const std::string text = field(column);
    if (text.empty()) return {};
    std::string currency = currencyIn(field(OrderColumn::Currency));
    if (currency.empty()) currency = currencyIn(text);
    if (currency.empty()) return tell("orders.currency", text, true), std::nullopt;
    const auto value = moneyFromDecimal(decimalOf(text), currency);
    if (!value) tell("orders.amount", text, true);
    return value;
  }

  std::optional<Instant> time(OrderColumn column, const StoreId& store) {
    const std::string text = field(column);
    if (text.empty()) return {};
    const auto at = tableInstant(text, m_how.zone.empty() ? m_zones[store] : m_how.zone);
    if (!at) tell("orders.time", text, true);
    return at;
  }

  void addLine(Order& order) {
    OrderLine line;
    line.itemRemoteId = field(OrderColumn::Item);
    line.sku = field(OrderColumn::Sku);
    line.title = words(OrderColumn::Title);
    line.variation = words(OrderColumn::Variation);
    if (line.itemRemoteId.empty() && line.sku.empty() && line.title.empty()) return;
    if (const std::string text = field(OrderColumn::Quantity); !text.empty()) {
      std::size_t at = 0;
      const int count = digitsAt(text, at, 6);
      const bool isWhole = at == text.size() || (text[at] == '.' && text.find_first_not_of('0', at + 1) == std::string::npos);
      if (count < 0 || !isWhole) return tell("orders.quantity", text, true);
      line.quantity = count;
    }
    line.price = money(OrderColumn::Price);
    order.lines.push_back(std::move(line));
  }

  void addShipment(Order& order) {
    Shipment shipment;
    shipment.carrier = words(OrderColumn::Carrier);
    shipment.trackingNumber = field(OrderColumn::Tracking);
    shipment.shippedAt = time(OrderColumn::ShippedAt, order.store);
    shipment.deliveredAt = time(OrderColumn::DeliveredAt, order.store);
    shipment.expectedAt = time(OrderColumn::ExpectedAt, order.store);
    if (isShortened(shipment.trackingNumber)) {
      tell("orders.tracking", shipment.trackingNumber, true);
      shipment.trackingNumber.clear();
    }
    if (shipment.trackingNumber.empty() && !shipment.shippedAt && !shipment.deliveredAt && !shipment.expectedAt) return;
    const bool isKnown = std::any_of(order.shipments.begin(), order.shipments.end(), [&](const Shipment& each) { return each.trackingNumber == shipment.trackingNumber; });
    if (!isKnown) order.shipments.push_back(std::move(shipment));
  }

  const OrderTable& m_table;
  const OrderReading& m_how;
  ReadOrders& m_out;
  const CsvRow* m_row = nullptr;
  std::map<StoreId, std::string> m_zones;
  std::map<std::pair<StoreId, std::string>, std::size_t> m_places;
};

}  // namespace

std::optional<Instant> tableInstant(std::string_view text, const std::string& zone) {
  std::size_t at = 0;
  const int year = digitsAt(text, at, 4);
  if (year < 1000 || !skipAny(text, at, {"-", "/", ".", "年"})) return {};
  const int month = digitsAt(text, at, 2);
  if (!skipAny(text, at, {"-", "/", ".", "月"})) return {};
  const int day = digitsAt(text, at, 2);
  skipAny(text, at, {"日"});
  if (month < 1 || day < 1) return {};
  std::string_view clock = utf8::trimmed(text.substr(at));
  if (clock.starts_with("T")) clock.remove_prefix(1);
  std::string rest = "00:00:00";
  if (!clock.empty()) {
    std::size_t behind = 0;
    const int hour = digitsAt(clock, behind, 2);
    if (hour < 0) return {};
    std::array<char, 8> two{};
    std::snprintf(two.data(), two.size(), "%02d", hour % 100);
    rest = two.data() + std::string(clock.substr(behind));
    // "+08:00" may stand behind a space.
    rest.erase(std::remove(rest.begin(), rest.end(), ' '), rest.end());
  }
  std::array<char, 32> date{};
  std::snprintf(date.data(), date.size(), "%04d-%02d-%02dT", year, month % 100, day % 100);
  const std::string iso = date.data() + rest;
  const auto asUtc = Instant::parse(iso, std::chrono::minutes(0));
  if (!asUtc) return {};
  // What the clock of the zone is ahead by at that time, found in two steps: the first may stand on the wrong side of a change.
  const auto near = zoneOffset(*asUtc, zone);
  return Instant::parse(iso, zoneOffset(*asUtc - near, zone));
}

ReadOrders ordersOf(const OrderTable& table, const OrderReading& how) {
  ReadOrders read;
  RowReader reader(table, how, read);
  for (const CsvRow& row : table.rows) reader.read(row);
  return read;
}

}  // namespace inquiry::desk
