#include "core/marketplaces/ebay/ebay_mapper.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace inquiry;
using namespace inquiry::ebay;
using Json = nlohmann::json;

namespace {

const EbayIdentity kUs{"Blue_Harbor", "uQ7zT1abXyZ"};

Json message() {
  return {{"messageId", "9000000000001"}, {"messageBody", "Does it fit?"}, {"subject", "Question about item"},
          {"createdDate", "2026-01-05T09:12:44.120Z"}, {"senderUsername", "buyer_xy"}, {"recipientUsername", "Blue_Harbor"},
          {"readStatus", false}, {"messageMedia", Json::array()}};
}

Result<MessagePage> pageOf(const Json& row) {
  return messagePage(Json{{"messages", Json::array({row})}, {"total", 1}}.dump(), "7000000000001", ConversationType::FromMembers, kUs);
}

Message onlyMessage(const Json& row) {
  const auto page = pageOf(row);
  REQUIRE(page);
  REQUIRE(page->quarantined.empty());
  REQUIRE(page->messages.size() == 1);
  return page->messages.front().message;
}

Json with(Json row, const std::string& key, Json value) {
  row[key] = std::move(value);
  return row;
}

Json without(Json row, const std::string& key) {
  row.erase(key);
  return row;
}

}  // namespace

TEST_CASE("eBay: who sent a message decides its direction") {
  struct Row {
    const char* name;
    Json sender;
    Direction direction;
  };
  const Row rows[] = {{"buyer", "buyer_xy", Direction::In},          {"our user name", "Blue_Harbor", Direction::Out},
                      {"our name, other case", "bLUE_hARBOR", Direction::Out}, {"our immutable id", "uQ7zT1abXyZ", Direction::Out},
                      {"our id, other case", "UQ7ZT1ABXYZ", Direction::Out},   {"nobody", "", Direction::In},
                      {"null", nullptr, Direction::In},              {"a number", 4711, Direction::In}};
  for (const Row& row : rows) {
    INFO(row.name);
    CHECK(onlyMessage(with(message(), "senderUsername", row.sender)).direction == row.direction);
  }
}

TEST_CASE("eBay: an account without a user name is told by its id alone") {
  const EbayIdentity idOnly{"", "uQ7zT1abXyZ"};
  CHECK(idOnly.isUs("uQ7zT1abXyZ"));
  CHECK_FALSE(idOnly.isUs(""));
}

TEST_CASE("eBay: both spellings of sender and recipient are read") {
  Json row = without(without(message(), "senderUsername"), "recipientUsername");
  row["senderUserName"] = "Blue_Harbor";
  row["recipientUserName"] = "buyer_xy";
  const auto page = pageOf(row);
  REQUIRE(page);
  CHECK(page->messages.front().message.direction == Direction::Out);
  CHECK(page->otherParty == "buyer_xy");
}

TEST_CASE("eBay: ids come as texts or numbers") {
  CHECK(onlyMessage(with(message(), "messageId", "9000000000001")).remoteId == "9000000000001");
  CHECK(onlyMessage(with(message(), "messageId", 9000000000001)).remoteId == "9000000000001");
}

TEST_CASE("eBay: rows that cannot be read are set aside with their path") {
  struct Row {
    const char* name;
    Json row;
    const char* path;
  };
  const Row rows[] = {{"no id", without(message(), "messageId"), "messages[1].messageId"},
                      {"null id", with(message(), "messageId", nullptr), "messages[1].messageId"},
                      {"id is a list", with(message(), "messageId", Json::array()), "messages[1].messageId"},
                      {"no date", without(message(), "createdDate"), "messages[1].createdDate"},
                      {"not a date", with(message(), "createdDate", "yesterday"), "messages[1].createdDate"},
                      {"date is a number", with(message(), "createdDate", 12), "messages[1].createdDate"},
                      {"a text", "row", "messages[1]"}, {"null", nullptr, "messages[1]"}, {"a list", Json::array(), "messages[1]"}};
  for (const Row& row : rows) {
    INFO(row.name);
    const Json body = {{"messages", Json::array({message(), row.row, with(message(), "messageId", "9000000000003")})}};
    const auto page = messagePage(body.dump(), "7", ConversationType::FromMembers, kUs);
    REQUIRE(page);
    CHECK(page->messages.size() == 2);
    CHECK(page->facts.rows == 3);
    REQUIRE(page->quarantined.size() == 1);
    CHECK(page->quarantined.front().kind == ErrorKind::Malformed);
    CHECK(page->quarantined.front().text.starts_with(row.path));
  }
}

TEST_CASE("eBay: answers that are no answers are malformed as a whole") {
  struct Row {
    const char* name;
    std::string body;
  };
  const Row rows[] = {{"empty", ""}, {"a login page", "<html><body>Sign in</body></html>"}, {"half", R"({"messages":[{"messageId":)"},
                      {"a list", "[]"}, {"messages is an object", R"({"messages":{}})"}, {"messages is a text", R"({"messages":"none"})"},
                      {"too deep", R"({"messages":)" + std::string(100, '[') + std::string(100, ']') + "}"}};
  for (const Row& row : rows) {
    INFO(row.name);
    const auto page = messagePage(row.body, "7", ConversationType::FromMembers, kUs);
    REQUIRE_FALSE(page);
    CHECK(page.error().kind == ErrorKind::Malformed);
  }
  CHECK(messagePage("{}", "7", ConversationType::FromMembers, kUs)->messages.empty());
}

TEST_CASE("eBay: bytes that are no UTF-8 do not cost the page") {
  std::string body = Json{{"messages", Json::array({with(message(), "messageBody", "grün")})}}.dump();
  body.replace(body.find("\xC3\xBC"), 2, "\xFC");
  const auto page = messagePage(body, "7", ConversationType::FromMembers, kUs);
  REQUIRE(page);
  CHECK(page->messages.front().message.text == "gr\xEF\xBF\xBDn");
}

TEST_CASE("eBay: a message with a picture and no words is a message") {
  Json row = with(message(), "messageBody", "");
  row["messageMedia"] = Json::array({{{"mediaName", "Size.JPG"}, {"mediaType", "IMAGE"}, {"mediaUrl", "https://i.ebayimg.com/1"}},
                                     {{"mediaName", "manual"}, {"mediaType", "PDF"}, {"mediaUrl", "http://plain.invalid/2"}},
                                     {{"mediaName", "x"}, {"mediaType", "HOLOGRAM"}, {"mediaUrl", "https://i.ebayimg.com/3"}}, "broken"});
  const Message read = onlyMessage(row);
  CHECK(read.text.empty());
  REQUIRE(read.attachments.size() == 3);
  CHECK(read.attachments[0].type == "image/jpeg");
  CHECK(read.attachments[0].remoteUrl == "https://i.ebayimg.com/1");
  CHECK(read.attachments[1].type == "application/pdf");
  CHECK(read.attachments[1].remoteUrl.empty());  // plain http is never fetched
  CHECK(read.attachments[2].type == "application/octet-stream");
}

TEST_CASE("eBay: a name is shown only when it cannot be an immutable id") {
  CHECK(shownName("buyer_xy") == "buyer_xy");
  CHECK(shownName("Anna.K-1970") == "Anna.K-1970");
  CHECK(shownName("lens4you") == "lens4you");
  CHECK(shownName("ma8vp1jySJC").empty());
  CHECK(shownName("").empty());
}

TEST_CASE("eBay: readStatus of our messages says whether the buyer saw them") {
  const Json ours = with(message(), "senderUsername", "Blue_Harbor");
  CHECK(onlyMessage(ours).delivery == Delivery::Confirmed);
  CHECK(onlyMessage(with(ours, "readStatus", true)).delivery == Delivery::Read);
  CHECK(onlyMessage(with(message(), "readStatus", true)).delivery == Delivery::None);
  CHECK(onlyMessage(ours).author == Author::External);
}

TEST_CASE("eBay: states of a conversation, known and unknown") {
  struct Row {
    const char* status;
    std::optional<bool> closed;
  };
  const Row rows[] = {{"ACTIVE", false}, {"READ", false}, {"UNREAD", false}, {"ARCHIVE", true}, {"DELETE", true}, {"SNOOZED_BY_MAGIC", {}}, {"", {}}};
  for (const Row& row : rows) {
    INFO(row.status);
    EbayConversation conversation;
    conversation.status = row.status;
    CHECK(threadOf(conversation, ConversationType::FromMembers, "").closedRemotely == row.closed);
  }
}

TEST_CASE("eBay: a conversation is a question until an order is known, and eBay's own are notices") {
  EbayConversation conversation;
  conversation.otherParty = "ma8vp1jySJC";
  CHECK(threadOf(conversation, ConversationType::FromMembers, "").kind == ThreadKind::Question);
  const InboundThread ordered = threadOf(conversation, ConversationType::FromMembers, "12-34567-89012");
  CHECK(ordered.kind == ThreadKind::OrderMessage);
  CHECK(ordered.orderRemoteId == "12-34567-89012");
  CHECK(ordered.buyerKey == "ma8vp1jySJC");
  CHECK(ordered.buyerName.empty());
  CHECK(threadOf(conversation, ConversationType::FromEbay, "").kind == ThreadKind::Notice);
}

TEST_CASE("eBay: a conversation whose newest message is broken still counts") {
  const Json row = {{"conversationId", 7000000000001}, {"unreadCount", "2"}, {"conversationStatus", "ACTIVE"},
                    {"referenceType", "LISTING"}, {"referenceId", 110000000001}, {"createdDate", "2026-01-05T09:12:44Z"},
                    {"latestMessage", without(message(), "messageId")}};
  const auto page = conversationPage(Json{{"conversations", Json::array({row})}, {"total", "1"}}.dump(), ConversationType::FromMembers, kUs);
  REQUIRE(page);
  REQUIRE(page->conversations.size() == 1);
  CHECK(page->conversations.front().id == "7000000000001");
  CHECK(page->conversations.front().unread == 2);
  CHECK(page->conversations.front().itemId == "110000000001");
  CHECK_FALSE(page->conversations.front().latest);
  CHECK(page->facts.total == 1);
  CHECK(page->quarantined.size() == 1);
}

TEST_CASE("CH12: an eBay order keeps its canonical columns and nothing of the buyer's address") {
  const char* body = R"({"orders":[{"orderId":"12-34567-89012","creationDate":"2026-01-05T08:00:00.000Z","lastModifiedDate":"2026-01-05T09:00:00.000Z",
    "orderFulfillmentStatus":"NOT_STARTED","orderPaymentStatus":"PAID","buyer":{"username":"buyer_xy","taxAddress":{"postalCode":"99999"}},
    "pricingSummary":{"total":{"value":"12.5","currency":"USD"}},"fulfillmentHrefs":["https://api.ebay.com/x"],
    "lineItems":[{"legacyItemId":110000000001,"sku":"CAP-52","title":"Lens cap","quantity":"2","lineItemCost":{"value":"6.25","currency":"USD"},
                  "variationAspects":[{"name":"Colour","value":"Black"},{"name":"Size","value":"52"}]}],
    "fulfillmentStartInstructions":[{"shippingStep":{"shipTo":{"fullName":"Jane Example","primaryPhone":{"phoneNumber":"555-0100"},
      "email":"jane@example.com","contactAddress":{"addressLine1":"1 Sample Street","city":"Springfield","countryCode":"US"}}}}]},
    {"creationDate":"2026-01-05T08:00:00.000Z"}],"total":2})";
  const auto page = orderPage(body, StoreId{"ebay-us"}, Instant::fromMillis(1));
  REQUIRE(page);
  REQUIRE(page->orders.size() == 1);
  CHECK(page->quarantined.size() == 1);
  CHECK(page->shipped == std::vector<std::string>{"12-34567-89012"});
  const Order& order = page->orders.front();
  CHECK(order.remoteId == "12-34567-89012");
  CHECK(order.buyerKey == "buyer_xy");
  CHECK(order.status == "not_started");
  CHECK(order.paymentStatus == "paid");
  CHECK(order.total == Money{1250, "USD"});
  CHECK(order.destinationCountry == "US");
  REQUIRE(order.lines.size() == 1);
  CHECK(order.lines.front().itemRemoteId == "110000000001");
  CHECK(order.lines.front().quantity == 2);
  CHECK(order.lines.front().variation == "Colour: Black, Size: 52");
  CHECK(order.lines.front().price == Money{625, "USD"});
}

TEST_CASE("eBay: a cancelled order says so whatever its fulfilment") {
  const auto order = singleOrder(R"({"orderId":"1","orderFulfillmentStatus":"NOT_STARTED","cancelStatus":{"cancelState":"CANCELED"}})", StoreId{"s"}, Instant());
  REQUIRE(order);
  CHECK(order->status == "cancelled");
}

TEST_CASE("eBay: shipments without a tracking number are kept by their id") {
  const auto all = shipments(R"({"fulfillments":[{"fulfillmentId":9405,"shipmentTrackingNumber":"9405","shippingCarrierCode":"USPS","shippedDate":"2026-01-06T10:00:00.000Z"},{"fulfillmentId":"999"},{}]})");
  REQUIRE(all);
  REQUIRE(all->size() == 2);
  CHECK(all->front().trackingNumber == "9405");
  CHECK(all->front().shippedAt == Instant::parse("2026-01-06T10:00:00Z"));
  CHECK(all->back().trackingNumber.empty());
}
