#include "app/sandbox/engine/control.h"

#include <algorithm>
#include <array>

namespace inquiry::sandbox {
namespace {

Answer wrong(const std::string& text) { return jsonAnswer(400, {{"error", text}}); }

Answer done() { return jsonAnswer(200, {{"ok", true}}); }

}  // namespace

Answer Control::answer(const Call& call) {
  static const std::map<std::string, Action> kActions{
      {"GET stores", &Control::stores},       {"POST messages", &Control::messages},
      {"GET sent", &Control::sent},           {"POST faults", &Control::addFault},
      {"GET faults", &Control::listFaults},   {"DELETE faults", &Control::clearFaults},
      {"POST clock", &Control::clock},        {"GET requests", &Control::requests},
      {"DELETE requests", &Control::clearRequests}, {"POST reset", &Control::reset},
      {"POST revoke", &Control::revoke},      {"POST grant", &Control::grant},
      {"POST code", &Control::code},          {"POST expire", &Control::expire},
      {"POST visibility", &Control::visibility}, {"POST status", &Control::status},
      {"POST bulk", &Control::bulk},          {"GET model", &Control::model},
      {"POST live", &Control::live},          {"POST limits", &Control::limits},
      {"POST ship", &Control::ship},           {"POST cases", &Control::cases}};
  const std::vector<std::string> parts = pathParts(call.path);
  const auto found = kActions.find(call.method + " " + (parts.size() > 1 ? parts[1] : std::string()));
  if (found == kActions.end()) return jsonAnswer(404, {{"error", "No such control; see the comment of control.h."}});
  Json body = Json::object();
  if (call.method == "POST" && !call.body.empty()) {
    const auto parsed = jsonObject(call);
    if (!parsed) return wrong("Send one JSON object.");
    body = *parsed;
  }
  try {
    return (this->*found->second)(call, body);
  } catch (const Json::exception& error) {
    return wrong("A field has the wrong kind: " + std::string(error.what()));
  }
}

Shop* Control::shopOf(const Json& body) {
  const auto found = m_sandbox.m_shops.find(textOf(body, "store"));
  return found == m_sandbox.m_shops.end() ? nullptr : found->second.get();
}

Duration Control::skewOf(const Shop& shop) const { return m_sandbox.m_faults.skewOf(shop.profile().id.value); }

Answer Control::sent(const Call&, const Json&) {
  Json rows = Json::array();
  for (const auto& [id, shop] : m_sandbox.m_shops) {
    for (const Accepted& one : shop->accepted()) {
      rows.push_back({{"store", id}, {"thread", one.threadId}, {"clientId", one.messageId}, {"text", one.text},
                      {"at", one.at.toIso()}, {"count", shop->timesAccepted(one)}});
    }
  }
  return jsonAnswer(200, {{"sent", std::move(rows)}});
}

Answer Control::addFault(const Call&, const Json& body) {
  const std::string kind = textOf(body, "kind");
  Shop* shop = shopOf(body);
  if (shop == nullptr && !textOf(body, "store").empty()) return wrong("No such store.");
  if (kind == "edit" || kind == "delete") {
    if (shop == nullptr) return wrong("Name a store.");
    return touchMessages(*shop, body, kind == "delete");
  }
  const auto known = faultKindFromName(kind);
  if (!known) return wrong("Unknown kind of fault: " + kind);
  Fault fault;
  fault.store = textOf(body, "store");
  fault.kind = *known;
  fault.left = body.value("count", 1);
  fault.endpoint = textOf(body, "endpoint");
  fault.retryAfterSeconds = body.value("retryAfter", fault.retryAfterSeconds);
  if (body.contains("ms")) (*known == FaultKind::ClockSkew ? fault.skew : fault.wait) = Duration(body["ms"].get<std::int64_t>());
  static constexpr std::array<std::string_view, 5> kEndpoints{"", "send", "read", "write", "token"};
  if (std::find(kEndpoints.begin(), kEndpoints.end(), fault.endpoint) == kEndpoints.end()) {
    return wrong("endpoint is send, read, write or token.");
  }
  if (fault.left > 0) m_sandbox.m_faults.add(std::move(fault));
  return done();
}

Answer Control::touchMessages(Shop& shop, const Json& body, bool remove) {
  const std::string only = textOf(body, "thread");
  std::vector<std::pair<Conversation*, Post*>> found;
  for (Conversation& conversation : shop.conversations()) {
    if (conversation.channel == Channel::Notice || (!only.empty() && conversation.id != only)) continue;
    for (Post& post : conversation.posts) {
      if (post.author == Author::Buyer) found.emplace_back(&conversation, &post);
    }
  }
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.second->at > b.second->at; });
  found.resize(std::min<std::size_t>(found.size(), static_cast<std::size_t>(std::max(0, body.value("count", 1)))));
  Json touched = Json::array();
  for (const auto& [conversation, post] : found) touched.push_back({{"thread", conversation->id}, {"message", post->id}});
  for (const auto& [conversation, post] : found) {
    if (!remove) {
      post->text = body.contains("text") ? textOf(body, "text") : post->text + " [edited]";
    } else if (conversation->channel == Channel::Question) {
      conversation->status = "DELETED";
    } else if (shop.profile().marketplace == Marketplace::Rakuten) {
      post->moderation = "removed";  // its place stays
    } else if (shop.profile().marketplace == Marketplace::Shopee) {
      post->text = "[This message was withdrawn]";  // comes back as a text that says so
    } else {
      const std::string id = post->id;
      std::erase_if(conversation->posts, [&id](const Post& one) { return one.id == id; });
    }
  }
  return jsonAnswer(200, {{"touched", std::move(touched)}});
}

Answer Control::listFaults(const Call&, const Json&) {
  Json rows = Json::array();
  for (const Fault& fault : m_sandbox.m_faults.waiting()) {
    rows.push_back({{"store", fault.store}, {"kind", name(fault.kind)}, {"count", fault.left}, {"endpoint", fault.endpoint}});
  }
  return jsonAnswer(200, {{"faults", std::move(rows)}});
}

Answer Control::clearFaults(const Call&, const Json&) {
  m_sandbox.m_faults.clear();
  return done();
}

Answer Control::clock(const Call&, const Json& body) {
  const auto at = Instant::parse(textOf(body, "at"));
  if (!at) return wrong("at must be an ISO 8601 instant, for example 2026-01-05T10:00:00Z.");
  m_sandbox.m_clock.put(*at);
  return jsonAnswer(200, {{"now", m_sandbox.m_clock.now().toIso()}});
}

Answer Control::requests(const Call& call, const Json&) {
  const auto log = numberIn(call.param("log").value_or("0"));
  return jsonAnswer(200, m_sandbox.m_requests.asJson(call.param("store").value_or(""), static_cast<std::size_t>(log.value_or(0))));
}

Answer Control::clearRequests(const Call&, const Json&) {
  m_sandbox.m_requests.clear();
  return done();
}

Answer Control::reset(const Call&, const Json&) {
  m_sandbox.reset();
  return done();
}

Answer Control::revoke(const Call&, const Json& body) {
  Shop* shop = shopOf(body);
  if (shop == nullptr) return wrong("No such store.");
  shop->grants().revoke();
  return done();
}

Answer Control::grant(const Call&, const Json& body) {
  Shop* shop = shopOf(body);
  if (shop == nullptr) return wrong("No such store.");
  if (body.value("restore", false)) shop->missingScopes().clear();
  if (body.contains("missingScope")) shop->missingScopes().insert(textOf(body, "missingScope"));
  return jsonAnswer(200, {{"missing", shop->missingScopes()}});
}

Answer Control::code(const Call&, const Json& body) {
  Shop* shop = shopOf(body);
  if (shop == nullptr) return wrong("No such store.");
  return jsonAnswer(200, {{"code", shop->grants().issueCode(m_sandbox.m_clock.now())}});
}

Answer Control::expire(const Call&, const Json& body) {
  Shop* shop = shopOf(body);
  if (shop == nullptr) return wrong("No such store.");
  shop->grants().expireAll();
  return done();
}

Answer Control::visibility(const Call&, const Json& body) {
  Shop* shop = shopOf(body);
  if (shop == nullptr) return wrong("No such store.");
  const std::int64_t lag = body.value("lagMs", std::int64_t{0});
  static constexpr Duration kNever = std::chrono::hours(24 * 365 * 50);
  shop->setVisibilityLag(lag < 0 ? kNever : Duration(lag));
  return done();
}

Answer Control::status(const Call&, const Json& body) {
  Shop* shop = shopOf(body);
  Conversation* conversation = shop == nullptr ? nullptr : shop->conversation(textOf(body, "thread"));
  if (conversation == nullptr) return wrong("No such store or thread.");
  if (body.contains("status")) conversation->status = textOf(body, "status");
  if (body.contains("substatus")) conversation->substatus = textOf(body, "substatus");
  return done();
}

Answer Control::cases(const Call&, const Json& body) {
  Shop* shop = shopOf(body);
  if (shop == nullptr) return wrong("No such store.");
  return platformOf(shop->profile().marketplace).controlCase(*shop, body, m_sandbox.m_clock.now() + skewOf(*shop));
}

Answer Control::limits(const Call&, const Json& body) {
  Shop* shop = shopOf(body);
  if (shop == nullptr) return wrong("No such store.");
  shop->setPerMinute(body.value("perMinute", std::size_t{500}));
  return done();
}

Answer Control::live(const Call&, const Json& body) {
  m_sandbox.m_live = body.value("on", true);
  for (auto& [id, shop] : m_sandbox.m_shops) shop->setTalkative(m_sandbox.m_live);
  return done();
}

}  // namespace inquiry::sandbox
