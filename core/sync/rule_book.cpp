#include "core/sync/rule_book.h"

#include <spdlog/spdlog.h>

#include <algorithm>

#include "core/rules/rule_json.h"
#include "core/storage/rule_repository.h"

namespace inquiry {

Status RuleBook::refresh(storage::Connection& connection) {
  storage::RuleRepository repository(connection);
  const auto newest = repository.newestVersion();
  if (!newest) return fail(newest.error());
  if (*newest == m_version) return {};
  const auto stored = repository.find(*newest);
  if (!stored) return fail(stored.error());
  m_version = *newest;
  m_evaluator.reset();
  m_isActive = false;
  if (!*stored) return {};
  auto set = rules::ruleSetFromJson((*stored)->body);
  auto evaluator = set ? rules::Evaluator::create(std::move(*set)) : Result<rules::Evaluator>(tl::unexpected(set.error()));
  if (!evaluator) {
    spdlog::error("rules version={} code={}", *newest, evaluator.error().code);
    return {};
  }
  const auto& all = evaluator->set().rules;
  m_isActive = std::any_of(all.begin(), all.end(), [](const Rule& rule) { return rule.state != RuleState::Off; });
  m_evaluator = std::move(*evaluator);
  return {};
}

}  // namespace inquiry
