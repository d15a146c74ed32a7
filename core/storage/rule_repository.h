#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/rule.h"
#include "core/storage/connection.h"

namespace inquiry::storage {

// The rule sets of a workspace, newest last, and what speaks for their rules. Writer connection for writes, in a transaction of the caller.
class RuleRepository {
 public:
  explicit RuleRepository(Connection& connection) : m_connection(connection) {}

  struct Version {
    std::int64_t version = 0;
    Instant madeAt;
    PersonId madeBy;
    std::string reason;
    std::optional<std::int64_t> restores;
    std::string body;  // JSON; empty where only the list was asked for
  };
  // Answers its number: one more than the last. `version.version` is ignored.
  Result<std::int64_t> add(const Version& version);
  Result<std::int64_t> newestVersion();  // 0 without any
  Result<std::optional<Version>> find(std::int64_t version);
  Result<std::vector<Version>> list(std::size_t limit);  // newest first, without bodies

  enum class ProofKind { DryRun = 1, Word = 2 };
  struct Proof {
    RuleId rule;
    std::int64_t ruleVersion = 0;
    ProofKind kind = ProofKind::DryRun;
    Instant at;
    PersonId by;
    std::string reason;
    std::int64_t messages = 0, matches = 0;
  };
  Status saveProof(const Proof& proof);  // the newest of its kind stands
  Result<std::vector<Proof>> proofs(const RuleId& rule, std::int64_t ruleVersion);

 private:
  Connection& m_connection;
};

}  // namespace inquiry::storage
