#include "core/insight/platform_metric.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace inquiry::insight {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using Kind = PlatformMetric::Kind;

// The clocks of two computers, and of a mail's way: nearer than this to the bar, the platform may have counted otherwise.
constexpr Duration kNearBar = minutes(15);
// A message the platform lists is one of ours when both began so near to each other.
constexpr Duration kSameMessage = minutes(5);
constexpr double kPercent = 100;

std::string doubtOf(const PlatformMetric& metric, const WaitFact& fact, Instant now, std::span<const Gap> gaps) {
  const Duration took = fact.endedAt.value_or(now) - fact.startedAt;
  const auto isInside = [&](const Gap& gap) { return fact.startedAt < gap.to && fact.endedAt.value_or(now) > gap.from; };
  if (std::any_of(gaps.begin(), gaps.end(), isInside)) return "gap";
  if (fact.end == WaitingEnd::NoReplyNeeded) return "marked";
  if (fact.end == WaitingEnd::Close) return "closed-here";
  if (!fact.endedAt && took < metric.within) return "undecided";
  if (std::chrono::abs(took - metric.within) <= kNearBar) return "near-bar";
  if (fact.automaticAt && *fact.automaticAt - fact.startedAt < metric.within && took >= metric.within) return "machine-first";
  if (fact.end == WaitingEnd::AnsweredElsewhere) return "elsewhere";
  return fact.has(WaitTrait::History) ? "imported" : "";
}

bool isCounted(const PlatformMetric& metric, const WaitFact& fact, Instant now) {
  if (metric.countsOnlyQuestions && !fact.has(WaitTrait::PreSale)) return false;
  if (metric.countsOnlyFirst && fact.position > 0) return false;
  if (metric.kind == Kind::MeanTime) return fact.isAnswered();
  if (fact.end == WaitingEnd::NoReplyNeeded && metric.leavesOutMarked) return false;
  // Decided: answered, or too late for it. What was closed here without an answer waits on for the platform.
  return fact.isAnswered() || now - fact.startedAt >= metric.within;
}

bool isLate(const PlatformMetric& metric, const WaitFact& fact) { return !fact.isAnswered() || *fact.endedAt - fact.startedAt >= metric.within; }

// Takes the message of the platform that is this wait out of `listed`.
std::optional<PlatformFigure::Message> takeNearest(std::vector<PlatformFigure::Message>& listed, Instant startedAt) {
  auto nearest = listed.end();
  for (auto each = listed.begin(); each != listed.end(); ++each) {
    const Duration apart = std::chrono::abs(each->at - startedAt);
    if (apart <= kSameMessage && (nearest == listed.end() || apart < std::chrono::abs(nearest->at - startedAt))) nearest = each;
  }
  if (nearest == listed.end()) return {};
  const PlatformFigure::Message found = *nearest;
  listed.erase(nearest);
  return found;
}

void compare(MetricTwin& twin, const PlatformFigure& theirs, std::span<const Gap> gaps) {
  std::vector<PlatformFigure::Message> listed = theirs.messages;
  for (TwinWait& wait : twin.waits) {
    const auto message = takeNearest(listed, wait.startedAt);
    if (!message) wait.there = wait.isCounted ? "missing-there" : "";
    else if (message->isLate && !(wait.isCounted && wait.isLate)) wait.there = "late-there";
    else if (!message->isLate && !(wait.isCounted && !wait.isLate)) wait.there = "in-time-there";
  }
  for (const PlatformFigure::Message& message : listed) {
    const bool isInGap = std::any_of(gaps.begin(), gaps.end(), [&](const Gap& gap) { return message.at >= gap.from && message.at < gap.to; });
    twin.unknown.push_back({message.at, message.reference, message.isLate, isInGap});
  }
}

void judge(MetricTwin& twin, Duration sum) {
  if (twin.metric.kind == Kind::MeanTime) {
    if (twin.whole > 0) twin.value = std::chrono::duration<double, std::ratio<60>>(sum).count() / static_cast<double>(twin.whole);
    return;
  }
  if (twin.whole > 0) twin.value = kPercent * static_cast<double>(twin.part) / static_cast<double>(twin.whole);
  if (!twin.metric.bar) return;
  const bool isLateShare = twin.metric.kind == Kind::LateShare;
  const std::int64_t late = isLateShare ? twin.part : twin.whole - twin.part;
  const double bar = isLateShare ? *twin.metric.bar : kPercent - *twin.metric.bar;
  twin.lateLeft = lateLeft(late, twin.whole, bar);
  if (const std::int64_t needed = quickNeeded(late, twin.whole, bar); needed > 0) twin.quickNeeded = needed;
}

}  // namespace

const std::vector<PlatformMetric>& platformMetrics() {
  static const std::vector<PlatformMetric> kMetrics{
      {"amazon.contact-response", Marketplace::Amazon, "Contact response time, answered late or not at all", Kind::LateShare, hours(24), {7, 30, 90}, 10, true, false, false,
       "Seller Central 200549770: 24 hours, weekends and holidays included; shown for 7, 30 and 90 days; \"no response needed\" is left out. 90 % is Amazon's target of 2012",
       "2026-08"},
      {"shopee.chat-response", Marketplace::Shopee, "Chat response rate", Kind::AnsweredShare, hours(12), {30, 90}, 60, false, false, false,
       "Sellers' guides: answered by a person within 12 hours, automatic answers do not count; period, weights and the bar of 60 % differ by market", "2026-09"},
      {"mercado-libre.response-time", Marketplace::MercadoLibre, "Response time of questions", Kind::MeanTime, hours(1), {14}, 60, false, true, true,
       "users/{id}/questions/response_time: minutes over 14 days, only the first question of a buyer and item; advice appears above 60 minutes, no penalty", "2026-07"},
      {"yahoo-shopping-jp.answer-time", Marketplace::YahooShoppingJp, "Average answer time", Kind::MeanTime, hours(12), {30}, 12 * 60, false, false, false,
       "Store performance of Yahoo! Shopping by sellers' guides: best within 12 hours on average; how weekends count is not told", "2026-08"},
  };
  return kMetrics;
}

const PlatformMetric* platformMetric(std::string_view id) {
  const auto& all = platformMetrics();
  const auto found = std::find_if(all.begin(), all.end(), [&](const PlatformMetric& metric) { return metric.id == id; });
  return found == all.end() ? nullptr : &*found;
}

MetricTwin twinOf(const TwinQuestion& question) {
  MetricTwin twin;
  twin.metric = question.metric;
  twin.windowDays = question.windowDays;
  twin.to = question.asOf;
  twin.from = question.asOf - hours(24) * question.windowDays;
  Duration sum{0};
  for (const WaitFact& fact : question.facts) {
    TwinWait wait{fact.thread, fact.startedAt, fact.endedAt, isCounted(question.metric, fact, question.asOf), false, doubtOf(question.metric, fact, question.asOf, question.gaps), {}};
    wait.isLate = wait.isCounted && isLate(question.metric, fact);
    if (wait.isCounted) {
      ++twin.whole;
      const bool isPart = question.metric.kind == Kind::AnsweredShare ? !wait.isLate : wait.isLate;
      twin.part += isPart ? 1 : 0;
      if (question.metric.kind == Kind::MeanTime) sum += *fact.endedAt - fact.startedAt;
    }
    if (wait.isCounted || !wait.doubt.empty()) twin.waits.push_back(std::move(wait));
  }
  std::sort(twin.waits.begin(), twin.waits.end(), [](const TwinWait& a, const TwinWait& b) { return a.startedAt > b.startedAt; });
  judge(twin, sum);
  if (!question.theirs) return twin;
  twin.theirs = *question.theirs;
  if (!question.theirs->messages.empty()) compare(twin, *question.theirs, question.gaps);
  return twin;
}

std::int64_t lateLeft(std::int64_t late, std::int64_t whole, double barPercent) {
  const double bar = barPercent / kPercent;
  if (bar >= 1) return 0;
  // (late + k) / (whole + k) <= bar, solved for the largest whole k; the rest guards against what a division leaves behind.
  auto most = static_cast<std::int64_t>(std::floor((bar * static_cast<double>(whole) - static_cast<double>(late)) / (1 - bar)));
  const auto holds = [&](std::int64_t more) { return static_cast<double>(late + more) <= bar * static_cast<double>(whole + more) + 1e-9; };
  while (holds(most + 1)) ++most;
  while (most > 0 && !holds(most)) --most;
  return std::max<std::int64_t>(most, 0);
}

std::int64_t quickNeeded(std::int64_t late, std::int64_t whole, double barPercent) {
  const double bar = barPercent / kPercent;
  if (bar <= 0 || static_cast<double>(late) <= bar * static_cast<double>(whole) + 1e-9) return 0;
  return static_cast<std::int64_t>(std::ceil(static_cast<double>(late) / bar - 1e-9)) - whole;
}

}  // namespace inquiry::insight
