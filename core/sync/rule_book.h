#pragma once

#include <optional>

#include "core/rules/evaluator.h"
#include "core/storage/connection.h"

namespace inquiry {

// The rule set in force, made ready once a version. One user at a time.
class RuleBook {
 public:
  // Reads it anew when a newer version is stored. A set that cannot be read makes no rules: messages come in all the same.
  Status refresh(storage::Connection& connection);
  const rules::Evaluator* evaluator() const { return m_evaluator ? &*m_evaluator : nullptr; }
  // Whether any rule looks at arriving messages.
  bool isActive() const { return m_isActive; }

 private:
  std::int64_t m_version = 0;
  std::optional<rules::Evaluator> m_evaluator;
  bool m_isActive = false;
};

}  // namespace inquiry
