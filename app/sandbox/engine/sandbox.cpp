#include "app/sandbox/engine/sandbox.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "app/sandbox/amazon/amazon_platform.h"
#include "app/sandbox/engine/control.h"
#include "app/sandbox/engine/live.h"
#include "app/sandbox/engine/picture.h"
#include "app/sandbox/mail/mail_office.h"
#include "app/sandbox/translator/libre_server.h"

namespace inquiry::sandbox {
namespace {

Answer pictureAnswer(const std::string& id) {
  Answer answer;
  answer.contentType = "image/png";
  answer.body = pngPicture(id);
  return answer;
}

// The consent page of both platforms: sends the browser on with a code, as if the seller had agreed.
Answer consentAnswer(Shop& shop, const Call& call, const std::string& base, Instant now) {
  std::string target = call.param("redirect_uri").value_or("");
  // eBay's redirect_uri is the RuName, not an address; its own "thank you" page then shows the code in the address.
  if (target.rfind("http", 0) != 0) target = base + "/accepted";
  target += (target.find('?') == std::string::npos ? "?" : "&");
  target += "code=" + encodedUrl(shop.grants().issueCode(now)) + "&expires_in=299";
  if (const auto state = call.param("state")) target += "&state=" + encodedUrl(*state);
  if (shop.profile().marketplace == Marketplace::Shopee) target += "&shop_id=" + shop.profile().userId;
  Answer answer;
  answer.status = 302;
  answer.contentType = "text/plain";
  answer.headers["Location"] = target;
  return answer;
}

Answer acceptedPage() {
  Answer answer;
  answer.contentType = "text/html; charset=utf-8";
  answer.body =
      "<!doctype html><title>Consent given</title><h1>Thank you</h1>"
      "<p>Copy the address of this page into InquiryDesk to finish connecting the store.</p>";
  return answer;
}

}  // namespace

std::string httpDate(Instant at) {
  static constexpr std::array<const char*, 7> kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  static constexpr std::array<const char*, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const std::chrono::sys_time<Duration> time{Duration(at.millis())};
  const auto day = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::year_month_day date{day};
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time - day).count();
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d GMT",
                kDays[std::chrono::weekday(day).c_encoding()], static_cast<unsigned>(date.day()),
                kMonths[static_cast<unsigned>(date.month()) - 1], static_cast<int>(date.year()),
                static_cast<int>(seconds / 3600), static_cast<int>(seconds / 60 % 60), static_cast<int>(seconds % 60));
  return text.data();
}

Sandbox::Sandbox(SandboxClock& clock, Scenario scenario) : m_clock(clock), m_scenario(std::move(scenario)) {
  m_shops = m_scenario(m_clock.now());
  m_nextArrival = m_clock.now() + std::chrono::seconds(8);
}

Sandbox::~Sandbox() = default;

bool Sandbox::openMail() {
  if (std::none_of(m_shops.begin(), m_shops.end(), [](const auto& row) { return MailOffice::serves(*row.second); })) return true;
  auto office = std::make_unique<MailOffice>([this](const HandedMail& mail) { return takeMail(mail); });
  if (!office->isOpen()) return false;
  const std::lock_guard lock(m_mutex);
  m_mail = std::move(office);
  deliverMail();
  return true;
}

std::string Sandbox::takeMail(const HandedMail& mail) {
  const std::lock_guard lock(m_mutex);
  return m_mail ? m_mail->take(m_shops, m_faults, mail, m_clock.now()) : "421 4.3.2 Not ready";
}

void Sandbox::deliverMail() {
  if (m_mail) m_mail->deliver(m_shops, m_clock.now());
}

void Sandbox::setLive(bool live) {
  const std::lock_guard lock(m_mutex);
  m_live = live;
  for (auto& [id, shop] : m_shops) shop->setTalkative(live);
}

void Sandbox::reset() {
  if (m_mail) m_mail->reset(m_shops);
  m_shops = m_scenario(m_clock.now());
  for (auto& [id, shop] : m_shops) shop->setTalkative(m_live);
  m_faults.clear();
  m_requests.clear();
}

Answer Sandbox::answer(Call call) {
  const std::lock_guard lock(m_mutex);
  Answer answer;
  if (call.path.rfind("/_control/", 0) == 0) {
    answer = Control(*this).answer(call);
    deliverMail();
  } else if (call.path.rfind("/s/", 0) == 0) {
    answer = answerOfStore(call);
  } else if (call.path.rfind("/libretranslate/", 0) == 0) {
    answer = libreAnswer(call);
  } else {
    answer = jsonAnswer(404, {{"error", "Stores are under /s/<store>/, the control interface under /_control/."}});
  }
  if (answer.headers.find("Date") == answer.headers.end()) answer.headers["Date"] = httpDate(m_clock.now());
  return answer;
}

Answer Sandbox::answerOfStore(const Call& call) {
  const std::vector<std::string> parts = pathParts(call.path);
  const auto found = m_shops.find(parts.size() < 2 ? std::string() : parts[1]);
  if (found == m_shops.end()) return jsonAnswer(404, {{"error", "The sandbox has no such store; see /_control/stores."}});
  Shop& shop = *found->second;
  const std::string prefix = "/s/" + found->first;
  Call inner = call;
  inner.path = call.path.substr(prefix.size());
  const Instant now = m_clock.now();
  if (parts.size() == 4 && parts[2] == "pictures") return pictureAnswer(parts[3]);
  if (inner.path == "/accepted") return acceptedPage();
  if (inner.path == "/oauth2/authorize" || inner.path == "/authorization" || inner.path == "/auth") {
    return consentAnswer(shop, inner, m_address + prefix, now);
  }
  if (shop.profile().marketplace == Marketplace::Amazon && !AmazonPlatform::serves(shop)) return jsonAnswer(404, {{"error", "This store is reached by e-mail alone."}});
  // Amazon's tokens have a header of their own.
  if (const std::string token = inner.header("x-amz-access-token"); !token.empty()) inner.headers["authorization"] = "Bearer " + token;
  // Shopee's stand in the query.
  if (const auto token = inner.param("access_token"); token && shop.profile().marketplace == Marketplace::Shopee) inner.headers["authorization"] = "Bearer " + *token;
  const Platform& platform = platformOf(shop.profile().marketplace);
  platform.prepare(inner);
  Match match = matched(platform.routes(), inner);
  Visit visit{shop, inner, now, {}, m_address + prefix, match.parts};
  if (match.route == nullptr) {
    Answer answer = platform.noSuchPath();
    m_requests.note({now, found->first, call.method + " (unknown path)", CallKind::Read, answer.status, {}});
    return answer;
  }
  std::optional<Fault> fault = m_faults.next(found->first, match.route->kind);
  Answer answer = answerWithFault(visit, match, fault);
  answer.headers["Date"] = httpDate(visit.stamp());
  m_requests.note({now, found->first, match.route->method + " " + match.route->pattern, match.route->kind,
                   answer.cut == Cut::Reset ? 0 : answer.status, fault ? std::string(name(fault->kind)) : std::string()});
  return answer;
}

Answer Sandbox::answerWithFault(Visit& visit, const Match& match, std::optional<Fault>& fault) {
  if (!fault) return process(visit, match);
  const Platform& platform = platformOf(visit.shop.profile().marketplace);
  if (fault->kind == FaultKind::Throttle) {
    Answer answer = platform.throttled();
    answer.headers["Retry-After"] = std::to_string(fault->retryAfterSeconds);
    return answer;
  }
  if (fault->kind == FaultKind::Error500) return platform.broken();
  if (fault->kind == FaultKind::ResetBefore) {
    Answer answer;
    answer.cut = Cut::Reset;
    return answer;
  }
  if (fault->kind == FaultKind::ExpireToken) {
    const std::string bearer = visit.call.header("authorization");
    visit.shop.grants().expire(bearer.substr(std::min(bearer.size(), bearer.find(' ') + 1)));
    return platform.badToken();
  }
  if (fault->kind == FaultKind::ClockSkew) visit.skew = fault->skew;
  Answer answer = process(visit, match);
  if (fault->kind == FaultKind::Error500AfterAccept) return platform.broken();
  if (fault->kind == FaultKind::ResetAfterAccept) answer.cut = Cut::Reset;
  if (fault->kind == FaultKind::HalfBody) answer.cut = Cut::HalfBody;
  if (fault->kind == FaultKind::Slow) answer.delay = fault->wait;
  if (fault->kind == FaultKind::Duplicate || fault->kind == FaultKind::Shuffle) disorder(fault->kind, answer);
  return answer;
}

Answer Sandbox::process(Visit& visit, const Match& match) {
  const Platform& platform = platformOf(visit.shop.profile().marketplace);
  if (match.route->kind != CallKind::Token) {
    if (!platform.admits(visit)) return platform.badToken();
    if (!match.route->scope.empty() && visit.shop.missingScopes().contains(match.route->scope)) return platform.missingScope();
    Answer refused = platform.refusedByRule(visit, *match.route);
    if (refused.status != 0) return refused;
  }
  return match.route->answer(visit);
}

void Sandbox::tick() {
  const std::lock_guard lock(m_mutex);
  const Instant now = m_clock.now();
  for (auto& [id, shop] : m_shops) deliverThanks(*shop, now);
  deliverMail();
  if (!m_live || now < m_nextArrival) return;
  buyerArrives(m_shops, m_chance, now);
  m_nextArrival = now + std::chrono::seconds(m_chance.between(20, 60));
}

}  // namespace inquiry::sandbox
