#include "tests/ui/sample_values.h"

#include <array>

namespace inquiry::samples {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

struct Words {
  const char* zh;
  const char* en;
  std::string in(Language language) const { return language == Language::Chinese ? zh : en; }
};

struct Row {
  Marketplace marketplace;
  const char* store;
  const char* buyer;
  Words excerpt, tag;
  int minutes;  // until due
  const char* owner;
  bool unread, clip, hasCase, draft, vip;
  int unanswered;
  ThreadKind kind;
  const char* language;
};

using M = Marketplace;
using K = ThreadKind;

const std::vector<Row>& rows() {
  static const std::vector<Row> all{
      {M::Ebay, "ebay-us", "Dana Whitfield", {"物流显示已送达，但门口什么都没有", "Tracking says delivered, but nothing is at the door"}, {"物流", "Shipping"}, -42, "li", true, false, false, false, false, 2, K::OrderMessage, "en"},
      {M::Rakuten, "rk-jp", "佐藤 様", {"收到的颜色和照片不一样，能换吗", "The colour differs from the photo, can I exchange it"}, {"退货", "Returns"}, -17, "chen", true, true, false, false, false, 1, K::OrderMessage, "ja"},
      {M::MercadoLibre, "ml-mx", "TOÑO_GDL", {"¿Llega a Mérida antes del martes?", "¿Llega a Mérida antes del martes?"}, {"售前", "Pre-sale"}, -4, "", true, false, false, false, false, 3, K::Question, "es"},
      {M::Ebay, "ebay-de", "Katrin Vogel", {"我周日之前需要磨豆机，否则希望退款", "I need the grinder by Sunday, otherwise a refund"}, {"物流", "Shipping"}, 38, "li", true, true, false, false, false, 2, K::OrderMessage, "de"},
      {M::Shopee, "sp-sg", "tan_weiling", {"Hi, can I still change the delivery address?", "Hi, can I still change the delivery address?"}, {"改址", "Address"}, 51, "wang", true, false, false, false, false, 1, K::OrderMessage, "en"},
      {M::Ebay, "ebay-uk", "harriet_m81", {"第二包螺丝是空的，附了照片", "The second bag of screws was empty, photo attached"}, {"质量", "Quality"}, 57, "chen", true, false, true, false, false, 1, K::OrderMessage, "en"},
      {M::Rakuten, "rk-jp", "高橋 様", {"領収書の宛名を変更できますか", "領収書の宛名を変更できますか"}, {"发票", "Invoice"}, 72, "li", true, false, false, false, false, 1, K::OrderMessage, "ja"},
      {M::MercadoLibre, "ml-mx", "Jorge Salinas", {"充电器插头不是墨西哥标准", "The plug of the charger is not the Mexican one"}, {"质量", "Quality"}, 125, "wang", true, false, false, true, false, 1, K::OrderMessage, "es"},
      {M::MercadoLibre, "ml-mx", "LUPITA.RAMOS", {"追踪三天没有更新了，还会到吗", "No tracking update for three days, will it come?"}, {"物流", "Shipping"}, 168, "li", false, false, false, false, false, 1, K::OrderMessage, "es"},
      {M::Ebay, "ebay-us", "Marcus Oyelaran", {"Is the lid dishwasher safe?", "Is the lid dishwasher safe?"}, {"售前", "Pre-sale"}, 210, "", true, false, false, false, false, 1, K::Question, "en"},
      {M::Ebay, "ebay-de", "Jonas Brandt", {"退货标签打不开，链接显示错误", "The return label does not open, the link shows an error"}, {"退货", "Returns"}, 380, "chen", false, false, false, false, true, 1, K::OrderMessage, "de"},
      {M::Ebay, "ebay-us", "P. Lindqvist", {"Thanks, could you resend the invoice?", "Thanks, could you resend the invoice?"}, {"发票", "Invoice"}, 521, "li", false, false, false, false, false, 1, K::OrderMessage, "en"},
      {M::Ebay, "ebay-uk", "oldmill_books", {"Does this fit a 12 mm rail?", "Does this fit a 12 mm rail?"}, {"售前", "Pre-sale"}, 675, "", false, false, false, false, false, 1, K::Question, "en"},
      {M::Rakuten, "rk-jp", "中村 様", {"可以做礼品包装吗", "Is gift wrapping possible?"}, {"售前", "Pre-sale"}, 1022, "chen", false, false, false, false, false, 1, K::Question, "ja"},
      {M::Shopify, "sf-us", "Priya N.", {"Where can I find the manual?", "Where can I find the manual?"}, {"售前", "Pre-sale"}, 1170, "wang", false, false, false, false, false, 1, K::Question, "en"},
  };
  return all;
}

Store store(const char* id, Marketplace marketplace, const char* site, const std::string& name, const char* zone) {
  Store made;
  made.id = {id};
  made.marketplace = marketplace;
  made.site = site;
  made.name = name;
  made.timeZone = zone;
  made.mode = StoreMode::Reply;
  return made;
}

Message message(std::int64_t id, Direction direction, int minutesAgo, const std::string& who, const std::string& text) {
  Message made;
  made.id = {id};
  made.direction = direction;
  made.author = direction == Direction::In ? Author::Buyer : Author::Agent;
  made.authorName = who;
  made.sentAt = now() - minutes(minutesAgo);
  made.text = text;
  if (direction == Direction::Out) made.delivery = Delivery::Confirmed;
  return made;
}

Thread threadOf(const Row& row, std::int64_t id, Language language) {
  Thread thread;
  thread.id = {id};
  thread.store = {row.store};
  thread.marketplace = row.marketplace;
  thread.kind = row.kind;
  thread.buyerName = row.buyer;
  thread.excerpt = row.excerpt.in(language);
  thread.needsReply = true;
  thread.unread = row.unread;
  thread.language = row.language;
  thread.tags = {row.tag.in(language)};
  thread.assignee = row.owner;
  thread.dueAt = now() + minutes(row.minutes);
  thread.oldestUnansweredAt = now() - minutes(82);
  thread.unansweredCount = row.unanswered;
  thread.hasAttachment = row.clip;
  thread.hasCase = row.hasCase;
  thread.hasDraft = row.draft;
  thread.isVip = row.vip;
  thread.orderRemoteId = row.kind == K::Question ? "" : "13-08841-" + std::to_string(55200 + id);
  return thread;
}

desk::ClockView clock(const char* policy, int startMinutes, int dueMinutes) {
  desk::ClockView made;
  made.policy = policy;
  made.label = policy;
  made.startedAt = now() + minutes(startMinutes);
  made.dueAt = now() + minutes(dueMinutes);
  made.startEvent = "buyer message";
  made.source = "seller centre, response time";
  made.sourceDate = "2026-10-02";
  made.calendar = "every hour";
  made.timeZone = "Europe/Berlin";
  made.tzdataVersion = "2026a";
  return made;
}

Order order(const Thread& thread, Language language) {
  Order made;
  made.remoteId = thread.orderRemoteId;
  made.status = "delivered";
  made.placedAt = now() - hours(24 * 5 - 4);
  made.total = Money{4290, "EUR"};
  made.fetchedAt = now() - minutes(12);
  made.destinationCountry = "DE";
  OrderLine line;
  line.sku = "BH-CG-02-BK";
  line.title = Words{"手摇磨豆机 不锈钢 黑色", "Hand grinder, steel, black"}.in(language);
  line.price = Money{4290, "EUR"};
  made.lines.push_back(line);
  Shipment shipment;
  shipment.carrier = "DHL";
  shipment.trackingNumber = "00340434177520";
  shipment.trackingUrl = "https://tracking.example/00340434177520";
  shipment.status = "delivered";
  shipment.shippedAt = now() - hours(70);
  shipment.deliveredAt = now() - hours(27);
  made.shipments.push_back(shipment);
  return made;
}

}  // namespace

Instant now() { return *Instant::parse("2026-11-20T08:40:00Z"); }

std::vector<desk::StoreRow> stores(Language language) {
  const std::string blue = Words{"蓝港", "Blue Harbor"}.in(language), aoko = Words{"青港ホーム", "Aoko Home"}.in(language);
  std::vector<desk::StoreRow> all;
  const auto add = [&](const Store& made, std::int64_t count) {
    desk::StoreRow row;
    row.store = made;
    row.needsReply = count;
    row.health.lastSuccessAt = now() - minutes(1);
    row.health.interval = std::chrono::seconds(120);
    all.push_back(row);
  };
  add(store("ebay-us", M::Ebay, "EBAY_US", "US " + blue, "America/Los_Angeles"), 12);
  add(store("ebay-de", M::Ebay, "EBAY_DE", "DE " + blue, "Europe/Berlin"), 8);
  add(store("ebay-uk", M::Ebay, "EBAY_GB", "UK Harbor", "Europe/London"), 4);
  add(store("ml-mx", M::MercadoLibre, "MLM", "MX Casa Azul", "America/Mexico_City"), 3);
  add(store("rk-jp", M::Rakuten, "JP", "JP " + aoko, "Asia/Tokyo"), 3);
  add(store("sp-sg", M::Shopee, "SG", "SG BlueHarbor", "Asia/Singapore"), 2);
  add(store("sf-us", M::Shopify, "US", "US blueharbor", "America/New_York"), 1);
  all[2].health.state = HealthState::Expiring;
  return all;
}

std::vector<desk::TagRow> tags(Language language) {
  return {{Words{"退货", "Returns"}.in(language), "#8E3A8A", true, 9}, {Words{"物流", "Shipping"}.in(language), "#00796B", true, 14},
          {Words{"质量", "Quality"}.in(language), "#8A5A00", true, 6}, {Words{"发票", "Invoice"}.in(language), "#5B6CC4", true, 3},
          {Words{"售前", "Pre-sale"}.in(language), "#3C7DD9", true, 5}};
}

std::vector<desk::PersonRow> people(Language language) {
  return {{{"li"}, Words{"李文", "Li Wen"}.in(language), Words{"李", "LW"}.in(language)},
          {{"chen"}, Words{"陈静", "Chen Jing"}.in(language), Words{"陈", "CJ"}.in(language)},
          {{"wang"}, Words{"王敏", "Wang Min"}.in(language), Words{"王", "WM"}.in(language)}};
}

desk::ViewCounts counts() {
  desk::ViewCounts counts;
  counts.views = {{"needs-reply", 42}, {"mine", 11}, {"unassigned", 6}, {"due-soon", 7}, {"overdue", 3}, {"cases", 4}, {"notices", 2}, {"snoozed", 5}};
  counts.outbox = 3;
  return counts;
}

desk::StatusLine status(Language language) {
  desk::StatusLine line;
  line.stores = 7;
  line.storesNotOk = 1;
  line.worst = stores(language)[2];
  line.lastSyncAt = now() - minutes(1);
  line.messages = 214302;
  line.completeSince = *Instant::parse("2023-02-01T00:00:00Z");
  line.everyStoreCheckedInTime = true;
  return line;
}

ThreadPage page(Language language) {
  ThreadPage page;
  for (std::size_t i = 0; i < rows().size(); ++i) page.threads.push_back(threadOf(rows()[i], static_cast<std::int64_t>(i + 1), language));
  page.next = "more";
  page.total = 42;
  return page;
}

desk::ThreadDetail detail(Language language, ThreadId id) {
  desk::ThreadDetail detail;
  detail.thread = threadOf(rows()[static_cast<std::size_t>(id.value - 1)], id.value, language);
  for (const desk::StoreRow& row : stores(language))
    if (row.store.id == detail.thread.store) detail.store = row.store;
  const std::string who = detail.thread.buyerName;
  detail.messages = {
      message(1, Direction::In, 3200, who, "Guten Tag, wann kommt meine Bestellung an? In der Sendungsverfolgung steht seit zwei Tagen nichts Neues."),
      message(2, Direction::Out, 2780, "li", "Guten Tag Frau Vogel, Ihr Paket ist heute in Leipzig angekommen. Die Zustellung ist für Donnerstag, den 19.11., geplant."),
      message(3, Direction::In, 82, who, "Hallo, laut Sendungsverfolgung wurde das Paket gestern zugestellt, aber bei mir ist nichts angekommen. Auch die Nachbarn haben nichts. Was soll ich jetzt tun?"),
      message(4, Direction::Out, 81, "", Words{"非工作时间说明（德语）", "out of hours notice (German)"}.in(language)),
      message(5, Direction::In, 38, who, "Ich brauche die Kaffeemühle bis Sonntag. Sonst hätte ich gern mein Geld zurück.")};
  detail.messages[3].author = Author::Automation;
  detail.messages[4].attachments.push_back({"Briefkasten.jpg", "image/jpeg", 1258291, "https://files.example/1", ""});
  if (detail.thread.language == "ja") {
    detail.messages.clear();
    detail.messages = {message(1, Direction::In, 2000, who, "まだ発送のご連絡がないのですが、いつ頃届きますか。"),
                       message(2, Direction::Out, 1900, "chen", "佐藤様、お問い合わせありがとうございます。ご注文の商品は11月17日に発送いたしました。11月20日までにお届け予定です。"),
                       message(3, Direction::In, 137, who, "本日商品が届きました。写真では紺色でしたが、実物はほとんど黒です。交換していただけますか。")};
    detail.messages[1].delivery = Delivery::Read;
    detail.messages[2].attachments = {{"IMG_2214.jpg", "image/jpeg", 860160, "x", ""}, {"IMG_2215.jpg", "image/jpeg", 933888, "x", ""}};
  }
  detail.notes.push_back({{1}, "chen", now() - minutes(60), Words{"已向承运商提交查询 TT-20881，今天 18:00 前给结果。可先告知买家最迟明早答复。", "Warehouse confirms: batch 2611 is darker than the photo. Offer an exchange or 10 % back, her choice."}.in(language)});
  desk::ThreadEvent& delivered = detail.events.emplace_back();
  delivered.at = now() - hours(27);
  delivered.kind = "shipment";
  delivered.text = Words{"承运商标记为已投递：门口", "The carrier marked it as delivered: front door"}.in(language);
  detail.clocks = {clock("own", -82, static_cast<int>((*detail.thread.dueAt - now()).count() / 60000)), clock("platform", -82, 1358)};
  if (!detail.thread.orderRemoteId.empty()) detail.orders.push_back(order(detail.thread, language));
  detail.history = {{id, "Wann kommt meine Bestellung an?", K::OrderMessage, now()}, {{77}, "Rückgabe Milchaufschäumer", K::OrderMessage, now() - hours(24 * 370)},
                    {{78}, "Ist der Deckel spülmaschinenfest?", K::Question, now() - hours(24 * 980)}};
  detail.webPage = "https://www.ebay.example/mesg/5520347";
  return detail;
}

desk::ComposerLimits limits(Marketplace marketplace) {
  desk::ComposerLimits limits;
  limits.canSend = true;
  limits.maxText = marketplace == M::MercadoLibre ? 350 : 2000;
  limits.latin1Only = marketplace == M::MercadoLibre;
  limits.maxAttachments = marketplace == M::MercadoLibre ? 25 : 5;
  limits.maxAttachmentBytes = 10 * 1024 * 1024;
  limits.attachmentTypes = {"image/jpeg", "image/png", "application/pdf"};
  limits.source = "https://developer.example/limits";
  limits.sourceDate = "2026-10-02";
  return limits;
}

}  // namespace inquiry::samples
