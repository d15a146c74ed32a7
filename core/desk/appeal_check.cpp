#include "core/desk/appeal_check.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/desk/similarity.h"
#include "core/domain/utf8.h"

namespace inquiry::desk {
namespace {

constexpr double kWorthShowing = 0.05;

std::string titleOf(AppealPart part) {
  switch (part) {
    case AppealPart::RootCause: return "root cause";
    case AppealPart::Corrective: return "corrective action";
    case AppealPart::Preventive: return "prevention";
  }
  return {};
}

std::string wholeOf(const std::map<AppealPart, std::string>& parts) {
  std::string text;
  for (const auto& [part, words] : parts) text += words + "\n\n";
  return text;
}

bool isBlank(const std::string& text) { return utf8::trimmed(text).empty(); }

bool isThere(const AppealTable& table, const std::string& id, const Appeal& appeal, const std::vector<Evidence>& evidence, Instant now) {
  const AppealDocument* document = table.document(id);
  if (document == nullptr) return false;
  if (document->isText) {
    const auto fact = appeal.facts.find(id);
    return fact != appeal.facts.end() && !isBlank(fact->second);
  }
  // What was young enough when it was added may have grown too old since.
  return std::any_of(evidence.begin(), evidence.end(), [&](const Evidence& file) { return file.requirement == id && ageOf(*document, file.datedAt, now).has_value(); });
}

// A plan in runs of words: as a whole, and part by part.
struct PlanRuns {
  explicit PlanRuns(const std::map<AppealPart, std::string>& texts) : whole(wholeOf(texts)) {
    for (const auto& [part, text] : texts) parts.emplace(part, WordRuns(text));
  }
  // The plan as a whole, or the part of it that is more like than that.
  AppealLikeness likenessTo(const WordRuns& other) const {
    AppealLikeness likeness;
    likeness.share = whole.shareIn(other);
    for (const auto& [part, runs] : parts) {
      const double share = runs.shareIn(other);
      if (share <= likeness.share) continue;
      likeness.share = share;
      likeness.part = part;
    }
    return likeness;
  }

  WordRuns whole;
  std::map<AppealPart, WordRuns> parts;
};

Finding finding(const char* rule, FindingLevel level, std::string text) {
  Finding found;
  found.rule = rule;
  found.level = level;
  found.text = std::move(text);
  return found;
}

std::string titlesOf(const AppealTable& table, const std::vector<std::string>& ids) {
  std::string titles;
  for (const std::string& id : ids) {
    const AppealDocument* document = table.document(id);
    titles += (titles.empty() ? "" : " or ") + (document == nullptr ? id : textIn(document->title, "en"));
  }
  return titles;
}

}  // namespace

std::vector<AppealNeed> needsOf(const AppealTable& table, const Appeal& appeal, const std::vector<Evidence>& evidence, Instant now) {
  std::vector<AppealNeed> needs;
  const AppealReason* reason = table.reason(appeal.reason);
  if (reason == nullptr) return needs;
  const auto isMet = [&](const std::vector<std::string>& ids) {
    return std::any_of(ids.begin(), ids.end(), [&](const std::string& id) { return isThere(table, id, appeal, evidence, now); });
  };
  for (const auto& group : reason->needs) needs.push_back({group, true, isMet(group)});
  for (const std::string& id : reason->helps) needs.push_back({{id}, false, isMet({id})});
  return needs;
}

std::vector<AppealLikeness> likenessOf(const Appeal& appeal, const std::vector<Appeal>& others) {
  std::vector<AppealLikeness> all;
  const PlanRuns own(appeal.parts);
  for (const Appeal& other : others) {
    AppealLikeness likeness = own.likenessTo(WordRuns(wholeOf(other.parts)));
    likeness.appeal = other.id;
    all.push_back(likeness);
  }
  for (const AppealSample& sample : appealSamples()) {
    AppealLikeness likeness = own.likenessTo(WordRuns(wholeOf(sample.parts)));
    likeness.sample = sample.title;
    all.push_back(likeness);
  }
  std::erase_if(all, [](const AppealLikeness& one) { return one.share < kWorthShowing; });
  std::stable_sort(all.begin(), all.end(), [](const AppealLikeness& a, const AppealLikeness& b) { return a.share > b.share; });
  return all;
}

std::vector<Finding> appealFindings(const AppealTable& table, const AppealDetail& detail, Instant now) {
  using enum FindingLevel;
  std::vector<Finding> found;
  const Appeal& appeal = detail.value;
  if (isBlank(appeal.noticeId)) found.push_back(finding("appeal.notice", Forbidden, "The appeal belongs under its performance notification: enter the number of the notification."));
  if (table.reason(appeal.reason) == nullptr) found.push_back(finding("appeal.reason", Forbidden, "Choose the reason that the notification gives: the evidence depends on it."));
  for (const AppealPart part : kAppealParts)
    if (isBlank(textOf(appeal, part))) found.push_back(finding("appeal.part", Forbidden, "The part \"" + titleOf(part) + "\" is missing: write it."));
  for (const AppealNeed& need : detail.needs) {
    if (need.isMet || !need.isRequired) continue;
    found.push_back(finding("appeal.evidence", Forbidden, "Evidence is missing: add " + titlesOf(table, need.anyOf) + "."));
  }
  for (const AppealPart part : appeal.machineMade)
    found.push_back(finding("appeal.machine", Warning, "The part \"" + titleOf(part) + "\" holds a machine translation that nobody has confirmed: read it, then confirm or edit it."));
  for (const AppealLikeness& likeness : detail.likeness) {
    if (likeness.share <= kTooAlike) continue;
    const std::string other = likeness.appeal.value != 0 ? "appeal " + std::to_string(likeness.appeal.value) : "the sample \"" + likeness.sample + "\"";
    const std::string what = likeness.part ? "The part \"" + titleOf(*likeness.part) + "\"" : std::string("The plan");
    found.push_back(finding("appeal.alike", Warning, what + " is " + std::to_string(std::lround(likeness.share * 100)) + " % the same as " + other + ": write it in words of your own."));
  }
  if (now >= appeal.dueAt && !appeal.handedInAt) found.push_back(finding("appeal.late", Warning, "The time for the appeal is over: hand it in all the same, and say why it is late."));
  return found;
}

}  // namespace inquiry::desk
