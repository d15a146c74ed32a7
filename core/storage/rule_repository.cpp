#include "core/storage/rule_repository.h"

#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kAdd = "INSERT INTO rule_set (version, made_at, made_by, reason, restores, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr std::string_view kNewest = "SELECT coalesce(max(version), 0) FROM rule_set";
constexpr std::string_view kFind = "SELECT version, made_at, made_by, reason, restores, body FROM rule_set WHERE version = ?1";
constexpr std::string_view kList = "SELECT version, made_at, made_by, reason, restores, '' FROM rule_set ORDER BY version DESC LIMIT ?1";
constexpr std::string_view kSaveProof =
    "INSERT INTO rule_proof (rule, rule_version, kind, at, by_person, reason, messages, matches) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) "
    "ON CONFLICT (rule, rule_version, kind) DO UPDATE SET at = ?4, by_person = ?5, reason = ?6, messages = ?7, matches = ?8";
constexpr std::string_view kProofs =
    "SELECT rule, rule_version, kind, at, by_person, reason, messages, matches FROM rule_proof WHERE rule = ?1 AND rule_version = ?2 ORDER BY kind";

RuleRepository::Version versionFrom(Row row) {
  RuleRepository::Version version;
  version.version = row.integer(0);
  version.madeAt = row.instant(1);
  version.madeBy.value = row.text(2);
  version.reason = row.text(3);
  if (!row.isNull(4)) version.restores = row.integer(4);
  version.body = row.text(5);
  return version;
}

RuleRepository::Proof proofFrom(Row row) {
  return {RuleId{row.text(0)}, row.integer(1), static_cast<RuleRepository::ProofKind>(row.integer(2)), row.instant(3), PersonId{row.text(4)}, row.text(5), row.integer(6), row.integer(7)};
}

}  // namespace

Result<std::int64_t> RuleRepository::newestVersion() {
  const auto newest = firstRow<std::int64_t>(m_connection, kNewest, [](Row row) { return row.integer(0); });
  if (!newest) return fail(newest.error());
  return newest->value_or(0);
}

Result<std::int64_t> RuleRepository::add(const Version& version) {
  const auto newest = newestVersion();
  if (!newest) return fail(newest.error());
  const std::int64_t number = *newest + 1;
  if (auto done = execute(m_connection, kAdd, number, version.madeAt, version.madeBy, version.reason, version.restores, version.body); !done) return fail(done.error());
  return number;
}

Result<std::optional<RuleRepository::Version>> RuleRepository::find(std::int64_t version) { return firstRow<Version>(m_connection, kFind, versionFrom, version); }

Result<std::vector<RuleRepository::Version>> RuleRepository::list(std::size_t limit) {
  return allRows<Version>(m_connection, kList, versionFrom, static_cast<std::int64_t>(limit));
}

Status RuleRepository::saveProof(const Proof& proof) {
  return execute(m_connection, kSaveProof, proof.rule, proof.ruleVersion, static_cast<int>(proof.kind), proof.at, proof.by, proof.reason, proof.messages, proof.matches);
}

Result<std::vector<RuleRepository::Proof>> RuleRepository::proofs(const RuleId& rule, std::int64_t ruleVersion) {
  return allRows<Proof>(m_connection, kProofs, proofFrom, rule, ruleVersion);
}

}  // namespace inquiry::storage
