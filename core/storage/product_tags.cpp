#include "core/storage/product_tags.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace inquiry::storage {
namespace {

constexpr std::int64_t kDay = 86'400'000;

// The listing a question is about, else the first line of the order.
constexpr std::string_view kThreads =
    "SELECT s.id, coalesce(nullif(t.item_remote_id, ''), (SELECT coalesce(nullif(l.item_remote_id, ''), l.sku) FROM shop_order o JOIN order_line l ON l.shop_order = o.id "
    "WHERE o.remote_id = t.order_remote_id AND t.order_remote_id <> '' AND o.store = t.store ORDER BY l.position LIMIT 1), ''), coalesce(g.name, ''), t.id, count(*) "
    "FROM wait_fact f JOIN thread t ON t.id = f.thread JOIN store s ON s.key = t.store LEFT JOIN thread_tag k ON k.thread = t.id LEFT JOIN tag g ON g.key = k.tag "
    "WHERE f.day BETWEEN ?1 AND ?2 AND f.started_at >= ?3 AND f.started_at < ?4 AND s.removed_at IS NULL AND (?5 = '' OR s.id = ?5) "
    "GROUP BY t.id, g.key ORDER BY t.id DESC";
constexpr std::string_view kTitle =
    "SELECT l.title FROM order_line l JOIN shop_order o ON o.id = l.shop_order JOIN store s ON s.key = o.store "
    "WHERE l.item_remote_id = ?2 AND l.title <> '' AND s.id = ?1 ORDER BY o.id DESC LIMIT 1";

}  // namespace

Result<std::vector<ProductTag>> productTags(Connection& connection, const WaitFilter& filter) {
  const auto only = [&](Grouping grouping) {
    const auto found = filter.only.find(grouping);
    return found == filter.only.end() ? std::optional<std::string>() : std::optional(found->second);
  };
  const auto tag = only(Grouping::Tag);
  std::map<std::tuple<std::string, std::string, std::string>, ProductTag> found;
  const auto read = forEachRow(
      connection, kThreads,
      [&](Row row) {
        if ((tag && row.text(2) != *tag) || filter.hidden.contains(StoreId{row.text(0)})) return;
        ProductTag& each = found[{row.text(0), row.text(1), row.text(2)}];
        each.waits += row.integer(4);
        each.threads.push_back(ThreadId{row.integer(3)});
      },
      filter.from.millis() / kDay, filter.to.millis() / kDay, filter.from, filter.to, only(Grouping::Store).value_or(""));
  if (!read) return fail(read.error());
  std::vector<ProductTag> products;
  std::map<std::pair<std::string, std::string>, std::string> titles;
  for (auto& [key, each] : found) {
    std::tie(each.store.value, each.item, each.tag) = key;
    const std::pair product(each.store.value, each.item);
    if (!each.item.empty() && !titles.contains(product)) {
      const auto title = firstRow<std::string>(connection, kTitle, [](Row row) { return row.text(0); }, each.store, each.item);
      if (!title) return fail(title.error());
      titles[product] = title->value_or("");
    }
    each.title = titles[product];
    products.push_back(std::move(each));
  }
  std::stable_sort(products.begin(), products.end(), [](const ProductTag& a, const ProductTag& b) { return a.waits > b.waits; });
  return products;
}

}  // namespace inquiry::storage
