#include "app/sandbox/engine/faults.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/unit/app/sandbox/visitor.h"

namespace inquiry::sandbox::test {
namespace {

const std::string kList = "/commerce/message/v1/conversation?conversation_type=FROM_MEMBERS";

}  // namespace

TEST_CASE("A fault hits as many requests as it counts, of its store only") {
  FaultPlan plan;
  Fault fault;
  fault.store = "a";
  fault.left = 2;
  plan.add(fault);
  CHECK_FALSE(plan.next("b", CallKind::Read));
  CHECK(plan.next("a", CallKind::Read));
  CHECK_FALSE(plan.next("a", CallKind::Token));
  CHECK(plan.next("a", CallKind::Send));
  CHECK_FALSE(plan.next("a", CallKind::Read));
}

TEST_CASE("A reset after acceptance waits for a send, unless an endpoint is named") {
  FaultPlan plan;
  Fault fault;
  fault.kind = FaultKind::ResetAfterAccept;
  plan.add(fault);
  CHECK_FALSE(plan.next("a", CallKind::List));
  CHECK(plan.next("a", CallKind::Send));
  fault.endpoint = "token";
  plan.add(fault);
  CHECK_FALSE(plan.next("a", CallKind::Send));
  CHECK(plan.next("a", CallKind::Token));
}

TEST_CASE("Faults before processing leave no trace, faults after it leave the message") {
  Visitor visitor(kTwoStores);
  visitor.signIn("e");
  const Json message{{"conversationId", "7001"}, {"messageText", "Hello"}};
  const auto send = [&](const char* kind) {
    visitor.control("POST", "faults", {{"store", "e"}, {"kind", kind}, {"endpoint", "send"}});
    return visitor.post("e", "/commerce/message/v1/send_message", message);
  };
  const auto accepted = [&] { return visitor.control("GET", "sent")["sent"].size(); };
  CHECK(send("throttle").headers.at("Retry-After") == "2");
  CHECK(send("500").status == 500);
  CHECK(send("reset-before").cut == Cut::Reset);
  CHECK(accepted() == 0);
  CHECK(send("reset-after-accept").cut == Cut::Reset);
  CHECK(accepted() == 1);
  CHECK(send("500-after-accept").status == 500);
  CHECK(accepted() == 2);
  CHECK(send("half-body").cut == Cut::HalfBody);
  CHECK(accepted() == 3);
  CHECK(send("slow").delay == std::chrono::seconds(3));
  CHECK(accepted() == 4);
}

TEST_CASE("An expired access token is 401 until it is refreshed") {
  Visitor visitor(kTwoStores);
  visitor.signIn("e");
  visitor.control("POST", "faults", {{"store", "e"}, {"kind", "expire-token"}});
  CHECK(visitor.get("e", kList).status == 401);
  CHECK(visitor.get("e", kList).status == 401);
  visitor.signIn("e");
  CHECK(visitor.get("e", kList).status == 200);
}

TEST_CASE("Lists repeat rows or come in another order") {
  Visitor visitor(kTwoStores);
  visitor.signIn("e");
  visitor.control("POST", "faults", {{"store", "e"}, {"kind", "duplicate"}});
  const Json repeated = body(visitor.get("e", kList))["conversations"];
  REQUIRE(repeated.size() == 3);
  CHECK(repeated[0] == repeated[1]);
  visitor.control("POST", "faults", {{"store", "e"}, {"kind", "shuffle"}});
  CHECK(body(visitor.get("e", kList))["conversations"][0]["conversationId"] == "7001");
  CHECK(body(visitor.get("e", kList))["conversations"][0]["conversationId"] == "7002");
}

TEST_CASE("Edited and deleted messages are named, the newest first") {
  Visitor visitor(kTwoStores);
  visitor.signIn("e");
  const Json edited = visitor.control("POST", "faults", {{"store", "e"}, {"kind", "edit"}, {"text", "Changed"}});
  CHECK(edited["touched"][0]["thread"] == "7002");
  CHECK(body(visitor.get("e", kList))["conversations"][0]["latestMessage"]["messageBody"] == "Changed");
  const Json removed = visitor.control("POST", "faults", {{"store", "e"}, {"kind", "delete"}, {"thread", "7001"}});
  CHECK(removed["touched"].size() == 1);
  const std::string thread = "/commerce/message/v1/conversation/7001?conversation_type=FROM_MEMBERS";
  CHECK(body(visitor.get("e", thread))["total"] == 2);
}

TEST_CASE("A skewed clock shows in the Date header and in what it stamps") {
  Visitor visitor(kTwoStores);
  visitor.signIn("e");
  visitor.control("POST", "faults", {{"store", "e"}, {"kind", "clock-skew"}, {"count", 2}});
  CHECK(visitor.get("e", kList).headers.at("Date") == "Sat, 07 Mar 2026 04:00:00 GMT");
  const Json written = visitor.control("POST", "messages", {{"store", "e"}, {"thread", "7001"}, {"text", "Hi"}});
  CHECK(written["at"] == "2026-03-07T04:00:00.000Z");
  const Answer sent = visitor.post("e", "/commerce/message/v1/send_message", {{"conversationId", "7001"}, {"messageText", "Hi"}});
  CHECK(body(sent)["createdDate"] == "2026-03-07T04:00:00.000Z");
  CHECK(visitor.get("e", kList).headers.at("Date") == "Thu, 05 Mar 2026 16:00:00 GMT");
}

}  // namespace inquiry::sandbox::test
