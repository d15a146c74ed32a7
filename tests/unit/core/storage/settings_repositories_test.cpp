#include <catch2/catch_test_macros.hpp>

#include "core/storage/order_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/saved_view_repository.h"
#include "core/storage/setting_repository.h"
#include "core/storage/template_repository.h"
#include "core/storage/undo_repository.h"
#include "core/storage/watermark_repository.h"
#include "tests/unit/core/storage/stored_workspace.h"

using namespace inquiry;
using namespace inquiry::storage;

namespace {

const StoreId kEbay{"ebay-us"}, kMl{"ml-mx"};
Instant at(std::int64_t seconds) { return StoredWorkspace::at(seconds); }

}  // namespace

TEST_CASE("a store keeps everything its file said, and its rows outlive its removal") {
  StoredWorkspace desk;
  StoreRepository stores(desk);
  Store full = StoredWorkspace::store("full");
  full.mode = StoreMode::Automation;
  full.historySince = at(1);
  full.proxy = "socks5h://127.0.0.1:1080";
  full.endpoints = {{"api", "http://127.0.0.1:9001"}, {"auth", "http://127.0.0.1:9002"}};
  full.mailbox = MailboxSettings{MailServer{"imap.example", 993, "tls", "u", ""}, MailServer{"smtp.example", 587, "starttls", "u", "a@b.example"},
                                 {"INBOX", "Junk"}};
  full.sandbox = true;
  StoredWorkspace::must(stores.add(full, at(0)));
  CHECK(stores.add(full, at(0)).error().kind == ErrorKind::Conflict);
  const Store stored = stores.find(full.id).value().value();
  CHECK(stored.endpoints == full.endpoints);
  CHECK(stored.proxy == full.proxy);
  CHECK(stored.mailbox->smtp->from == "a@b.example");
  CHECK(stored.mailbox->imap->port == 993);
  CHECK(stored.mailbox->folders.size() == 2);
  CHECK(stored.mode == StoreMode::Automation);
  CHECK(stored.sandbox);
  CHECK(stores.list().value().size() == 3);
  StoredWorkspace::must(stores.remove(full.id, at(1)));
  CHECK_FALSE(stores.find(full.id).value());
  CHECK(stores.update(full).error().kind == ErrorKind::NotFound);
  full.name = "again";
  StoredWorkspace::must(stores.add(full, at(2)));
  CHECK(stores.find(full.id).value()->name == "again");
  CHECK(stores.list().value().size() == 3);
}

TEST_CASE("the health of a store is the last one saved") {
  StoredWorkspace desk;
  StoreRepository stores(desk);
  CHECK(stores.health(kEbay).value().state == HealthState::Ok);
  StoreHealth health;
  health.state = HealthState::Revoked;
  health.detail = "invalid_grant";
  health.since = at(3);
  health.interval = Duration(90'000);
  health.failuresInARow = 4;
  health.unsent = 2;
  StoredWorkspace::must(stores.saveHealth(kEbay, health));
  health.failuresInARow = 5;
  StoredWorkspace::must(stores.saveHealth(kEbay, health));
  const StoreHealth stored = stores.health(kEbay).value();
  CHECK(stored.state == HealthState::Revoked);
  CHECK(stored.failuresInARow == 5);
  CHECK(stored.interval == Duration(90'000));
  CHECK(stored.since == at(3));
  CHECK_FALSE(stored.throttledUntil);
}

TEST_CASE("watermarks stand per store and stream; sweeps take the longest waiting first") {
  StoredWorkspace desk;
  WatermarkRepository marks(desk);
  CHECK_FALSE(marks.find(kEbay, "members").value());
  StoredWorkspace::must(marks.save(kEbay, "members", "1"));
  StoredWorkspace::must(marks.save(kEbay, "members", "2"));
  CHECK(marks.find(kEbay, "members").value() == "2");
  CHECK_FALSE(marks.find(kMl, "members").value());
  StoredWorkspace::must(marks.saveTarget(kMl, {"pack-1", at(100), {}}));
  StoredWorkspace::must(marks.saveTarget(kMl, {"pack-2", at(100), at(50)}));
  StoredWorkspace::must(marks.saveTarget(kMl, {"pack-3", at(100), at(20)}));
  StoredWorkspace::must(marks.saveTarget(kMl, {"pack-3", at(10), {}}));  // neither goes back
  StoredWorkspace::must(marks.saveTarget(kMl, {"ancient", at(1), {}}));
  std::vector<std::string> keys;
  const auto listed = marks.targets(kMl, at(50), at(60), 10).value();
  for (const auto& target : listed) keys.push_back(target.key);
  CHECK(keys == std::vector<std::string>{"pack-1", "pack-3", "pack-2"});
  CHECK(marks.targets(kMl, at(50), at(30), 10).value().size() == 2);
  StoredWorkspace::must(marks.removeAll(kMl));
  CHECK(marks.targets(kMl, at(0), at(1000), 10).value().empty());
  CHECK(marks.save(StoreId{"unheard-of"}, "x", "y").error().kind == ErrorKind::NotFound);
}

TEST_CASE("an order is replaced by a newer fetch only, and found by number, pack, buyer and item") {
  StoredWorkspace desk;
  OrderRepository orders(desk);
  Order order;
  order.store = kMl;
  order.remoteId = "2000-1";
  order.packId = "pack";
  order.buyerKey = "b";
  order.status = "paid";
  order.total = Money{1290, "MXN"};
  order.placedAt = at(1);
  order.lines = {{"MLM1", "sku", "Lamp", "blue", 2, Money{645, "MXN"}}, {"MLM2", "", "Bulb", "", 1, {}}};
  order.shipments = {{"s", "DHL", "TRACK1", "https://track.example/1", "shipped", at(2), {}, at(9)}};
  order.fetchedAt = at(10);
  CHECK(orders.upsert(order).value());
  Order older = order;
  older.fetchedAt = at(5);
  older.status = "pending";
  CHECK_FALSE(orders.upsert(older).value());
  order.fetchedAt = at(11);
  order.status = "shipped";
  order.lines.pop_back();
  CHECK(orders.upsert(order).value());
  const Order stored = orders.find(kMl, "2000-1").value().value();
  CHECK(stored.status == "shipped");
  REQUIRE(stored.lines.size() == 1);
  CHECK(stored.lines[0].price == Money{645, "MXN"});
  CHECK(stored.shipments.at(0).trackingNumber == "TRACK1");
  CHECK_FALSE(stored.shipments[0].deliveredAt);
  Thread thread;
  thread.store = kMl;
  thread.orderRemoteId = "pack";
  CHECK(orders.ofThread(thread).value()->remoteId == "2000-1");
  thread.orderRemoteId.clear();
  CHECK_FALSE(orders.ofThread(thread).value());
  CHECK(orders.ofBuyer(kMl, "b", 10).value().size() == 1);
  CHECK(orders.withItem(kMl, "MLM1", 10).value().size() == 1);
  CHECK(orders.withItem(kMl, "MLM2", 10).value().empty());
  CHECK_FALSE(orders.find(kEbay, "2000-1").value());
}

TEST_CASE("RP04: a template keeps its variants per language and marketplace; only a change raises its revision") {
  StoredWorkspace desk;
  TemplateRepository templates(desk);
  ReplyTemplate made{TemplateId{"delay"}, "Delay", "延误", "delivery-time", "dl", PersonId{"me"}, at(9), true,
                     {{"ja", Marketplace::Rakuten, "遅れます"}, {"en", {}, "It is late"}}, 1};
  CHECK(templates.save(made).value());
  CHECK_FALSE(templates.save(made).value());
  CHECK(templates.find(made.id).value().value() == made);
  made.variants[1].text = "It is delayed";
  CHECK(templates.save(made).value());
  CHECK(templates.find(made.id).value()->revision == 2);
  CHECK(templates.findByShortcut("dl").value()->variants[0].marketplace == Marketplace::Rakuten);
  ReplyTemplate other = made;
  other.id.value = "other";
  CHECK(templates.save(other).error().code == "template.shortcut");
  other.shortcut.clear();
  CHECK(templates.save(other).value());
  CHECK(templates.list().value().size() == 2);
  StoredWorkspace::must(templates.remove(made.id));
  CHECK_FALSE(templates.find(made.id).value());
  CHECK_FALSE(templates.findByShortcut("").value());
}

TEST_CASE("saved views keep their query and their order") {
  StoredWorkspace desk;
  SavedViewRepository views(desk);
  SavedView view;
  view.name = "Spanish returns";
  view.query.view = ThreadView::Overdue;
  view.query.store = kMl;
  view.query.tag = TagName{"returns"};
  view.query.assignee = PersonId{""};
  view.query.kind = ThreadKind::Question;
  view.query.language = "es";
  view.query.text = "\"x\"";
  view.query.after = at(1);
  view.query.unread = false;
  view.query.sort = ThreadSort::Oldest;
  view.search = "refund";
  const ViewId one = views.add(view).value();
  view.name = "second";
  const ViewId two = views.add(view).value();
  const SavedView stored = views.find(one).value().value();
  CHECK(stored.query.view == ThreadView::Overdue);
  CHECK(stored.query.store == kMl);
  CHECK(stored.query.assignee == PersonId{""});
  CHECK(stored.query.kind == ThreadKind::Question);
  CHECK(stored.query.text == "\"x\"");
  CHECK(stored.query.after == at(1));
  CHECK(stored.query.unread == false);
  CHECK(stored.query.sort == ThreadSort::Oldest);
  CHECK(stored.search == "refund");
  StoredWorkspace::must(views.reorder({two, one}));
  CHECK(views.list().value().at(0).id == two);
  StoredWorkspace::must(views.remove(two));
  CHECK(views.update(view).error().kind == ErrorKind::NotFound);
}

TEST_CASE("people, settings and steps to take back are kept") {
  StoredWorkspace desk;
  PersonRepository people(desk);
  CHECK(people.find(PersonId{"me"}).value());
  StoredWorkspace::must(people.save({PersonId{"li.wen"}, "Li Wen", {"zh", "en"}, true}));
  CHECK(people.find(PersonId{"li.wen"}).value()->languages == std::vector<std::string>{"zh", "en"});
  CHECK(people.list().value().size() == 2);

  SettingRepository settings(desk);
  StoredWorkspace::must(settings.save("outbox.undo", "7"));
  StoredWorkspace::must(settings.save("outbox.undo", "9"));
  StoredWorkspace::must(settings.save("outboxes", "x"));
  CHECK(settings.find("outbox.undo").value() == "9");
  CHECK(settings.withPrefix("outbox.").value().size() == 1);
  StoredWorkspace::must(settings.remove("outbox.undo"));
  CHECK_FALSE(settings.find("outbox.undo").value());

  UndoRepository undo(desk);
  const auto first = undo.add({0, at(1), PersonId{"me"}, "thread.close", "{}", {}}).value();
  const auto second = undo.add({0, at(2), PersonId{"me"}, "thread.tag", "{}", {}}).value();
  REQUIRE(undo.add({0, at(3), PersonId{"li.wen"}, "thread.tag", "{}", {}}));
  CHECK(undo.open(PersonId{"me"}, 1).value().at(0).id == second);
  StoredWorkspace::must(undo.markUndone(second, at(4)));
  CHECK(undo.markUndone(second, at(5)).error().kind == ErrorKind::Conflict);
  CHECK(undo.open(PersonId{"me"}, 10).value().at(0).id == first);
  StoredWorkspace::must(undo.removeBefore(at(2)));
  CHECK_FALSE(undo.find(first).value());
}
