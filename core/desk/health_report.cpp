#include "core/desk/health_report.h"

#include <algorithm>
#include <map>
#include <vector>

#include "core/domain/store_health.h"
#include "core/rules/rule_json.h"
#include "core/storage/case_repository.h"
#include "core/storage/deadline_repository.h"
#include "core/storage/rule_repository.h"
#include "core/storage/store_repository.h"
#include "core/storage/template_repository.h"

namespace inquiry::desk {
namespace {

constexpr Duration kWeek = std::chrono::hours(7 * 24), kSoon = std::chrono::hours(30 * 24);
constexpr std::size_t kMost = 2'000;
constexpr std::int64_t kLowPercent = 10;  // of a week's waits that were late

// A section says what it found, or that nothing was: silence proves nothing.
std::string section(int number, const std::string& title, const std::vector<std::string>& lines, const std::string& nothing) {
  std::string text = "\n## " + std::to_string(number) + ". " + title + "\n\n";
  if (lines.empty()) return text + nothing + "\n";
  for (const std::string& line : lines) text += "- " + line + "\n";
  return text;
}

std::string dayOf(Instant at) { return at.toIso().substr(0, 10); }

Result<std::string> cases(storage::Connection& connection, Instant now) {
  const auto open = storage::CaseRepository(connection).open(kMost);
  if (!open) return fail(open.error());
  std::vector<std::string> lines;
  for (const Case& each : *open) {
    std::string line = each.store.value + " · " + each.remoteId + (each.orderRemoteId.empty() ? "" : " · 订单 order " + each.orderRemoteId) + " · 打开于 opened " + dayOf(each.openedAt);
    if (each.dueAt) line += std::string(" · ") + (*each.dueAt <= now ? "已逾期 overdue since " : "截止 due ") + dayOf(*each.dueAt);
    lines.push_back(std::move(line));
  }
  return section(1, "未关闭的纠纷 / Unclosed cases", lines, "没有未关闭的纠纷。No case is open.");
}

Result<std::string> metrics(storage::Connection& connection, Instant now) {
  const auto figures = storage::DeadlineRepository(connection).figures(now - kWeek, now);
  if (!figures) return fail(figures.error());
  std::vector<std::string> lines;
  for (const DeadlineFigures& each : *figures) {
    const std::int64_t percent = each.waits == 0 ? 0 : each.late * 100 / each.waits;
    if (percent >= kLowPercent)
      lines.push_back(each.store.value + " · 逾期率 late " + std::to_string(percent) + " % (" + std::to_string(each.late) + " / " + std::to_string(each.waits) + ")");
  }
  return section(2, "偏低的指标 / Low metrics", lines, "过去 7 天各店逾期率均低于 10 %。In the last 7 days fewer than 10 % of the replies of every store were late.");
}

Result<std::string> stages(storage::Connection& connection, Instant now) {
  const auto causes = storage::DeadlineRepository(connection).causes(now - kWeek, now, kMost);
  if (!causes) return fail(causes.error());
  static const std::map<std::string, std::string> kNames{{"unassigned", "无人负责 nobody was assigned"}, {"assigned-late", "分配过晚 assigned late"}, {"opened-late", "打开过晚 opened late"},
                                                         {"waited-to-send", "等待发送 waited to be sent"}, {"store-outage", "店铺中断 the store was out of reach"}, {"answered-late", "回复过晚 answered late"}};
  std::map<std::string, std::pair<std::int64_t, Duration>> found;
  for (const LateCause& each : *causes) {
    auto& [count, longest] = found[each.cause];
    ++count;
    longest = std::max(longest, each.late);
  }
  std::vector<std::string> lines;
  for (const auto& [cause, what] : found) {
    const auto known = kNames.find(cause);
    lines.push_back((known == kNames.end() ? cause : known->second) + ": " + std::to_string(what.first) + " · 最长逾期 longest " +
                    std::to_string(std::chrono::duration_cast<std::chrono::minutes>(what.second).count()) + " min");
  }
  return section(3, "缓慢的环节 / Slow stages", lines, "过去 7 天没有逾期回复。No reply of the last 7 days was late.");
}

Result<std::string> tokens(storage::Connection& connection, Instant now) {
  storage::StoreRepository stores(connection);
  const auto list = stores.list();
  if (!list) return fail(list.error());
  std::vector<std::string> lines;
  for (const Store& store : *list) {
    const auto health = stores.health(store.id);
    if (!health) return fail(health.error());
    if (health->grantExpiresAt && *health->grantExpiresAt <= now + kSoon) lines.push_back(store.name + " · 授权到期 sign-in ends " + dayOf(*health->grantExpiresAt));
    else if (health->state == HealthState::Revoked || health->state == HealthState::MissingScope) lines.push_back(store.name + " · 需要重新授权 sign in again");
  }
  return section(4, "即将到期的授权 / Expiring sign-ins", lines, "30 天内没有授权到期。No sign-in ends within 30 days.");
}

// A rule whose template may not be used now answers nobody: it rests until somebody has looked at the template (RP06).
Status addPausedRules(storage::Connection& connection, const std::vector<ReplyTemplate>& templates, Instant now, std::vector<std::string>& lines) {
  storage::RuleRepository rules(connection);
  const auto newest = rules.newestVersion();
  if (!newest) return fail(newest.error());
  const auto stored = rules.find(*newest);
  if (!stored) return fail(stored.error());
  if (!*stored) return {};
  const auto set = rules::ruleSetFromJson((*stored)->body);
  // Rules that cannot be read run nowhere; their own page says so.
  if (!set) return {};
  for (const Rule& rule : set->rules)
    for (const RuleAction& action : rule.then) {
      if (rule.state == RuleState::Off || action.kind != RuleActionKind::Answer) continue;
      const auto used = std::find_if(templates.begin(), templates.end(), [&](const ReplyTemplate& each) { return each.id.value == action.value; });
      const std::string why = used == templates.end() ? "模板已不存在 its template is gone" : !used->approved ? "模板未经批准 its template is not approved"
                              : used->reviewDate && *used->reviewDate <= now                            ? "模板应复核 its template is past its review"
                                                                                                        : "";
      if (!why.empty()) lines.push_back("规则已暂停 rule paused: " + rule.title + " · " + why + " (" + action.value + ")");
    }
  return {};
}

Result<std::string> templates(storage::Connection& connection, Instant now) {
  const auto list = storage::TemplateRepository(connection).list();
  if (!list) return fail(list.error());
  std::vector<std::string> lines;
  for (const ReplyTemplate& each : *list)
    if (each.reviewDate && *each.reviewDate <= now) lines.push_back((each.titleZh.empty() ? each.title : each.titleZh + " / " + each.title) + " · 应复核 review was due " + dayOf(*each.reviewDate));
  if (auto paused = addPausedRules(connection, *list, now, lines); !paused) return fail(paused.error());
  return section(5, "过期未复核的模板 / Stale templates", lines, "没有需要复核的模板。No template is past its review.");
}

}  // namespace

Result<std::string> healthReport(storage::Connection& connection, Instant now, const std::string& day) {
  std::string text = "# 每周体检 / Weekly health check " + day + "\n";
  for (const auto& each : {&cases, &metrics, &stages, &tokens, &templates}) {
    const auto part = each(connection, now);
    if (!part) return fail(part.error());
    text += *part;
  }
  return text;
}

}  // namespace inquiry::desk
