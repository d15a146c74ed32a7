#include "core/rules/automatic_answer.h"

#include "core/rules/human_only.h"

namespace inquiry::rules {
namespace {

// What an outage held up is a person's by then.
constexpr Duration kLate = std::chrono::hours(1);

}  // namespace

std::string whyNoAnswer(const Facts& facts, const AnswerGround& ground, const AnswerCaps& caps) {
  if (ground.mode != StoreMode::Automation) return "automation-off";
  if (!ground.platformAllows) return "platform";
  if (!ground.canSend) return "channel";
  if (!ground.paused.empty()) return "paused";
  if (ground.isHistory) return "history";
  if (!ground.machine.empty()) return "machine";
  if (ground.isDoubtful) return "doubtful";
  if (!ground.waits) return "answered";
  if (ground.age > kLate) return "late";
  if (std::string why = whyHuman(facts); !why.empty()) return why;
  if (ground.inThread >= caps.perThread) return "cap-thread";
  return ground.inHour >= caps.perHour ? "cap-store" : "";
}

const TemplateVariant* wordingFor(const ReplyTemplate& value, const std::string& language, Marketplace marketplace) {
  const TemplateVariant* general = nullptr;
  for (const TemplateVariant& variant : value.variants) {
    if (variant.language != language) continue;
    if (variant.marketplace == marketplace) return &variant;
    if (!variant.marketplace) general = &variant;
  }
  return general;
}

std::string whyNoTemplate(const std::optional<ReplyTemplate>& value, const std::string& language, Marketplace marketplace, Instant now) {
  if (!value) return "template-gone";
  if (!value->approved) return "template-unapproved";
  if (value->reviewDate && *value->reviewDate <= now) return "template-stale";
  return language.empty() || wordingFor(*value, language, marketplace) == nullptr ? "no-wording" : "";
}

}  // namespace inquiry::rules
