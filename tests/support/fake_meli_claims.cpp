#include "tests/support/fake_meli_claims.h"

#include <algorithm>

#include "core/net/url.h"

namespace inquiry::test {
namespace {

using nlohmann::json;

constexpr const char* kSeller = "604118233";

HttpResponse ok(const json& body, int status = 200) {
  return {status, {{"content-type", "application/json"}}, body.dump()};
}

HttpResponse error(int status, const std::string& message, const std::string& word) {
  return {status, {}, json{{"code", status}, {"error", word}, {"message", message}, {"cause", nullptr}}.dump()};
}

std::string decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%' && i + 2 < text.size()) {
      out += static_cast<char>(std::stoi(std::string(text.substr(i + 1, 2)), nullptr, 16));
      i += 2;
    } else {
      out += text[i] == '+' ? ' ' : text[i];
    }
  }
  return out;
}

std::string fieldIn(std::string_view fields, std::string_view name) {
  while (!fields.empty()) {
    const std::string_view pair = fields.substr(0, fields.find('&'));
    if (pair.substr(0, pair.find('=')) == name && pair.find('=') != std::string_view::npos) return decoded(pair.substr(pair.find('=') + 1));
    fields.remove_prefix(std::min(pair.size() + 1, fields.size()));
  }
  return {};
}

std::string atOffset(Instant at) {
  std::string text = (at - std::chrono::hours(4)).toIso();
  text.replace(text.size() - 1, 1, "-04:00");
  return text;
}

Instant changedAt(const FakeMeliClaims::Claim& claim) {
  return Instant::parse(claim.claim.at("last_updated").get<std::string>()).value_or(Instant());
}

void silence(json& claim) {
  for (json& player : claim["players"]) player["available_actions"] = json::array();
}

}  // namespace

std::string FakeMeliClaims::now() const {
  return atOffset(m_clock.now());
}

std::string FakeMeliClaims::open(const std::string& order, const std::string& reason, const std::string& buyer) {
  const std::string id = std::to_string(m_next++);
  const std::string due = atOffset(m_clock.now() + std::chrono::hours(96));
  Claim claim;
  claim.claim = {
      {"id", std::stoll(id)},
      {"resource_id", std::stoll(order)},
      {"status", "opened"},
      {"type", "mediations"},
      {"stage", "claim"},
      {"parent_id", nullptr},
      {"resource", "order"},
      {"reason_id", reason},
      {"players", json::array({{{"role", "complainant"}, {"type", "buyer"}, {"user_id", std::stoll(buyer)}, {"available_actions", json::array()}},
                               {{"role", "respondent"}, {"type", "seller"}, {"user_id", std::stoll(kSeller)}, {"available_actions", json::array()}}})},
      {"resolution", nullptr},
      {"site_id", "MLM"},
      {"date_created", now()},
      {"last_updated", now()},
      {"related_entities", json::array()}};
  claim.detail = {{"due_date", due}, {"action_responsible", "seller"}, {"title", "Reclamo abierto"}, {"problem", "El producto llegó dañado"}};
  claim.history.push_back({{"stage", "claim"}, {"status", "opened"}, {"date", now()}, {"change_by", "complainant"}});
  claim.resolutions.push_back({{"player_role", "complainant"},
                               {"user_id", std::stoll(buyer)},
                               {"expected_resolution", "return_product"},
                               {"details", json::array()},
                               {"date_created", now()},
                               {"last_updated", now()},
                               {"status", "pending"}});
  claim.reputation = {{"affects_reputation", "affected"}, {"has_incentive", false}, {"due_date", atOffset(m_clock.now() + std::chrono::hours(48))}};
  claim.offers = {{"currency_id", "MXN"},
                  {"available_offers", json::array({{{"amount", 413.1}, {"percentage", 90.0}}, {{"amount", 229.5}, {"percentage", 50.0}}})}};
  m_claims[id] = claim;
  offer(id, {"send_message_to_complainant", "refund", "allow_partial_refund", "allow_return", "open_dispute"}, due);
  return id;
}

void FakeMeliClaims::offer(const std::string& id, const std::vector<std::string>& actions, const std::string& dueAt) {
  json rows = json::array();
  for (const std::string& name : actions) {
    const bool isAsked = rows.empty() && !dueAt.empty();
    rows.push_back({{"action", name}, {"mandatory", isAsked}, {"due_date", isAsked ? json(dueAt) : json()}});
  }
  m_claims.at(id).claim["players"][1]["available_actions"] = rows;
}

void FakeMeliClaims::write(const std::string& id, const std::string& from, const std::string& to, const std::string& text) {
  Claim& claim = m_claims.at(id);
  claim.messages.push_back({{"sender_role", from},
                            {"receiver_role", to},
                            {"message", text},
                            {"translated_message", nullptr},
                            {"date_created", now()},
                            {"message_date", now()},
                            {"date_read", nullptr},
                            {"attachments", json::array()},
                            {"status", "available"},
                            {"stage", claim.claim.at("stage")},
                            {"message_moderation", {{"status", "clean"}, {"reason", nullptr}}},
                            {"hash", id + "_" + std::to_string(m_messages++) + "_2c3d4e5f"}});
  claim.claim["last_updated"] = now();
}

void FakeMeliClaims::escalate(const std::string& id, const std::string& by) {
  Claim& claim = m_claims.at(id);
  claim.claim["stage"] = "dispute";
  claim.claim["last_updated"] = now();
  claim.detail["action_responsible"] = "mediator";
  claim.history.push_back({{"stage", "dispute"}, {"status", "opened"}, {"date", now()}, {"change_by", by}});
  offer(id, {"send_message_to_mediator", "refund"});
}

void FakeMeliClaims::close(const std::string& id, const std::string& reason, const std::string& by) {
  Claim& claim = m_claims.at(id);
  claim.claim["status"] = "closed";
  claim.claim["last_updated"] = now();
  claim.claim["resolution"] = {{"reason", reason}, {"date_created", now()}, {"benefited", json::array({"complainant"})}, {"closed_by", by}};
  claim.history.push_back({{"stage", claim.claim.at("stage")}, {"status", "closed"}, {"date", now()}, {"change_by", by}});
  offer(id, {});
}

bool FakeMeliClaims::isOffered(const std::string& id, const std::string& action) const {
  for (const json& row : m_claims.at(id).claim.at("players").at(1).at("available_actions"))
    if (row.at("action") == action) return true;
  return false;
}

HttpResponse FakeMeliClaims::handle(const std::string& method, const std::string& rest, const std::string& query, const std::string& body) {
  if (isForbidden) return error(403, "At least one policy returned UNAUTHORIZED.", "PA_UNAUTHORIZED_RESULT_FROM_POLICIES");
  if (rest == "/search") return search(query);
  if (rest.starts_with("/reasons/")) return ok({{"id", rest.substr(9)}, {"name", "defective"}, {"detail", "Llegó dañado"}});
  const std::size_t slash = std::min(rest.find('/', 1), rest.size());
  const std::string id = rest.substr(1, slash - 1), what = rest.substr(slash);
  if (!m_claims.contains(id)) return error(404, "Claim not found. claimId: " + id, "not_found_error");
  return method == "GET" ? read(m_claims.at(id), what) : act(id, what, body);
}

HttpResponse FakeMeliClaims::search(const std::string& query) const {
  if (fieldIn(query, "players.role") != "respondent" || fieldIn(query, "players.user_id") != kSeller)
    return error(400, "at least any of these filters", "invalid_query");
  const std::string range = fieldIn(query, "range"), status = fieldIn(query, "status"), order = fieldIn(query, "resource_id");
  const std::string mark = "last_updated:after:";
  const auto after = range.empty() ? std::nullopt : Instant::parse(range.substr(mark.size()));
  if (!range.empty() && (!range.starts_with(mark) || !after || range.ends_with("Z"))) return error(400, "invalid range", "invalid_query");
  std::vector<const Claim*> found;
  for (const auto& [id, claim] : m_claims) {
    const bool isWanted =
        (status.empty() || claim.claim.at("status") == status) && (order.empty() || std::to_string(claim.claim.at("resource_id").get<long long>()) == order);
    if (isWanted && (!after || changedAt(claim) >= *after)) found.push_back(&claim);
  }
  const bool isAscending = fieldIn(query, "sort").ends_with(":asc");
  std::stable_sort(found.begin(), found.end(),
                   [&](const Claim* a, const Claim* b) { return isAscending ? changedAt(*a) < changedAt(*b) : changedAt(*a) > changedAt(*b); });
  const std::size_t offset = std::stoul(fieldIn(query, "offset")), limit = std::min<std::size_t>(std::stoul(fieldIn(query, "limit")), 100);
  json rows = json::array();
  for (std::size_t i = offset; i < std::min(found.size(), offset + limit); ++i) {
    rows.push_back(found[i]->claim);
    if (isListSilent) silence(rows.back());
  }
  return ok({{"paging", {{"total", found.size()}, {"offset", offset}, {"limit", limit}}}, {"data", rows}});
}

HttpResponse FakeMeliClaims::read(const Claim& claim, const std::string& what) const {
  if (what.empty()) {
    json row = claim.claim;
    if (isClaimSilent) silence(row);
    return ok(row);
  }
  if (what == "/detail") return ok(claim.detail);
  if (what == "/messages") return ok(claim.messages);
  if (what == "/status-history") return ok(claim.history);
  if (what == "/expected-resolutions") return ok(claim.resolutions);
  if (what == "/affects-reputation") return ok(claim.reputation);
  if (what == "/evidences") return ok(claim.evidences);
  if (what == "/partial-refund/available-offers") return ok(claim.offers);
  if (what.starts_with("/attachments/") && what.ends_with("/download")) return {200, {{"content-type", "image/png"}}, std::string(kFile)};
  return error(404, "unknown path", "not_found_error");
}

HttpResponse FakeMeliClaims::returnOf(const std::string& id) const {
  const auto found = m_claims.find(id);
  return found == m_claims.end() || !found->second.returned.is_object() ? error(404, "no return", "not_found_error") : ok(found->second.returned);
}

HttpResponse FakeMeliClaims::act(const std::string& id, const std::string& what, const std::string& body) {
  Claim& claim = m_claims.at(id);
  if (what == "/attachments" || what == "/attachments-evidences") {
    m_uploads.push_back(body);
    const std::string name = "up" + std::to_string(m_uploads.size()) + "_" + kSeller + ".png";
    return what == "/attachments" ? ok({{"user_id", std::stoll(kSeller)}, {"filename", name}}, 201)
                                  : ok({{"user_id", std::stoll(kSeller)}, {"file_name", name}});
  }
  const json sent = body.empty() ? json() : json::parse(body);
  const auto refused = [](const std::string& action) { return error(400, "Action " + action + " not available", "bad_request_error"); };
  const auto proposed = [&](const std::string& role, const std::string& resolution, const std::string& status, json details) {
    claim.resolutions.push_back({{"player_role", role},
                                 {"user_id", std::stoll(kSeller)},
                                 {"expected_resolution", resolution},
                                 {"details", std::move(details)},
                                 {"date_created", now()},
                                 {"last_updated", now()},
                                 {"status", status}});
    claim.claim["last_updated"] = now();
  };
  if (what == "/actions/send-message") {
    const std::string receiver = sent.at("receiver_role"), action = "send_message_to_" + receiver;
    if (!isOffered(id, action)) return refused(action);
    write(id, "respondent", receiver, sent.at("message"));
    if (sent.contains("attachments"))
      for (const json& name : sent.at("attachments"))
        claim.messages.back()["attachments"].push_back({{"filename", name}, {"original_filename", name}, {"type", "image/png"}, {"size", 10}});
    m_steps.push_back({id, action, sent.at("message")});
    return {201, {}, ""};
  }
  if (what == "/actions/open-dispute") {
    if (!isOffered(id, "open_dispute")) return refused("open_dispute");
    escalate(id, "respondent");
    m_steps.push_back({id, "open_dispute", ""});
    return ok(claim.claim);
  }
  if (what == "/actions/evidences") {
    claim.evidences.push_back(sent);
    claim.claim["last_updated"] = now();
    m_steps.push_back({id, sent.at("type"), sent.dump()});
    return ok(claim.evidences);
  }
  if (what == "/expected-resolutions/refund") {
    if (!isOffered(id, "refund")) return refused("refund");
    proposed("respondent", "refund", "accepted", json::array());
    m_steps.push_back({id, "refund", ""});
    close(id, "payment_refunded", "respondent");
    return ok(claim.resolutions);
  }
  if (what == "/expected-resolutions/partial-refund") {
    if (!isOffered(id, "allow_partial_refund")) return refused("allow_partial_refund");
    claim.resolutions[0]["status"] = "rejected";
    proposed("respondent", "partial_refund", "pending",
             json::array({{{"key", "percentage"}, {"value", std::to_string(sent.at("percentage").get<int>()) + ".0"}}}));
    m_steps.push_back({id, "partial_refund", std::to_string(sent.at("percentage").get<int>())});
    return ok(claim.resolutions);
  }
  if (what == "/expected-resolutions/allow-return") {
    if (!isOffered(id, "allow_return")) return refused("allow_return");
    claim.claim["related_entities"] = json::array({"return"});
    claim.claim["last_updated"] = now();
    claim.returned = {{"id", 61122334},
                      {"claim_id", std::stoll(id)},
                      {"status", "label_generated"},
                      {"status_money", "retained"},
                      {"refund_at", "delivered"},
                      {"date_created", m_clock.now().toIso()},
                      {"last_updated", m_clock.now().toIso()}};
    m_steps.push_back({id, "allow_return", ""});
    return ok(claim.resolutions);
  }
  return error(404, "unknown path", "not_found_error");
}

}  // namespace inquiry::test
