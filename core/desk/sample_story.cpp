#include "core/desk/sample_story.h"

#include <array>
#include <nlohmann/json.hpp>

namespace inquiry::desk {
namespace {

using Json = nlohmann::json;
using std::chrono::hours;
using std::chrono::minutes;

struct Scene {
  const Json& texts;
  int number = 0;
  std::string name, item, sku, order;
  std::int64_t price = 0;
};

std::string filled(std::string text, const Scene& scene) {
  const std::array<std::pair<std::string_view, std::string>, 4> values{
      {{"{item}", scene.item}, {"{name}", scene.name}, {"{order}", scene.order}, {"{days}", std::to_string(4 + scene.number % 6)}}};
  for (const auto& [mark, value] : values)
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size())) text.replace(at, mark.size(), value);
  return text;
}

// How long the buyer has been waiting: every tenth is late against eBay's 24 hours, two of ten are late within the hour, the others have time.
Duration waited(int number) {
  switch (number % 10) {
    case 0: return hours(25) + minutes(number % 300);
    case 3: return hours(23) + minutes(8 + number % 40);
    case 7: return hours(23) + minutes(20 + number % 35);
    default: return minutes(3) + minutes(number * 37 % 1260);
  }
}

Order orderOf(const Scene& scene, const InboundThread& thread, Instant placedAt) {
  Order order;
  order.remoteId = scene.order;
  order.buyerKey = thread.buyerKey;
  order.buyerName = scene.name;
  order.status = "fulfilled";
  order.paymentStatus = "paid";
  order.total = Money{scene.price, "USD"};
  order.placedAt = placedAt;
  order.updatedAt = placedAt + hours(20);
  OrderLine line;
  line.itemRemoteId = thread.itemRemoteId;
  line.sku = scene.sku;
  line.title = scene.item;
  line.price = Money{scene.price, "USD"};
  order.lines.push_back(std::move(line));
  Shipment shipment;
  shipment.remoteId = "S-" + scene.order;
  shipment.carrier = "Sample Post";
  shipment.trackingNumber = "SP" + std::to_string(10'000'000 + scene.number);
  shipment.status = "in transit";
  shipment.shippedAt = placedAt + hours(20);
  order.shipments.push_back(std::move(shipment));
  return order;
}

void addMessage(SampleThread& sample, const std::string& line, const Scene& scene, const std::string& language, Instant at) {
  InboundMessage inbound;
  inbound.threadRemoteId = sample.thread.remoteId;
  Message& message = inbound.message;
  message.remoteId = sample.thread.remoteId + "-" + std::to_string(sample.messages.size() + 1);
  message.sentAt = at;
  message.text = filled(line.substr(2), scene);
  message.language = language;
  message.subject = sample.thread.subject;
  const char who = line.front();
  message.direction = who == 's' ? Direction::Out : Direction::In;
  message.author = who == 's' ? Author::External : who == 'n' ? Author::Platform : Author::Buyer;
  message.authorName = who == 'b' ? scene.name : "";
  if (who == 's') message.delivery = Delivery::Confirmed;
  sample.messages.push_back(std::move(inbound));
}

}  // namespace

SampleThread sampleThread(const Json& texts, const std::string& language, int number, Instant now) {
  const Json& scenes = texts.at("scenes");
  const Json& buyers = texts.at("buyers");
  const Json& items = texts.at("items");
  const auto turn = static_cast<std::size_t>(number);
  const Json& scene = scenes.at(turn % scenes.size());
  const std::size_t buyer = (turn / scenes.size() + turn) % buyers.size();
  const Json& item = items.at((turn / 3) % items.size());
  const Scene with{texts, number, buyers.at(buyer).get<std::string>(), item.at(0).get<std::string>(), item.at(1).get<std::string>(),
                   "90-" + std::to_string(10'000 + number * 7) + "-" + std::to_string(40'000 + number * 13), item.at(2).get<std::int64_t>()};
  SampleThread sample;
  const std::string kind = scene.at("kind").get<std::string>();
  sample.tag = scene.at("tag").get<std::string>();
  InboundThread& thread = sample.thread;
  thread.remoteId = language + "-" + std::to_string(number);
  thread.kind = kind == "notice" ? ThreadKind::Notice : kind == "question" ? ThreadKind::Question : ThreadKind::OrderMessage;
  thread.itemRemoteId = "sample-" + with.sku;
  thread.subject = filled(scene.at("subject").get<std::string>(), with);
  if (kind != "notice") {
    thread.buyerKey = "sample-" + language + "-" + std::to_string(buyer);
    thread.buyerName = with.name;
  }
  std::vector<std::string> talk = scene.at("talk").get<std::vector<std::string>>();
  // A thank you at the end wants no answer from anybody.
  const bool endsWithBuyer = talk.back().front() == 'b';
  sample.isClosed = kind != "notice" && (sample.tag == "returns" || (!endsWithBuyer && number % 2 == 0));
  sample.isWaiting = endsWithBuyer && !sample.isClosed;
  sample.isMine = number % 4 == 1;
  const Instant last = sample.isWaiting ? now - waited(number) : now - hours(26 + number * 5 % 480) - minutes(number * 11 % 60);
  thread.createdAt = last - hours(5) * static_cast<std::int64_t>(talk.size() - 1);
  for (std::size_t at = 0; at < talk.size(); ++at)
    addMessage(sample, talk[at], with, language, last - hours(5) * static_cast<std::int64_t>(talk.size() - 1 - at));
  if (kind == "order") {
    thread.orderRemoteId = with.order;
    sample.order = orderOf(with, thread, *thread.createdAt - hours(24 * (4 + number % 6)));
  }
  return sample;
}

}  // namespace inquiry::desk
