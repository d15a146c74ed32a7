#include "core/compliance/rule_book.h"

#include <algorithm>
#include <map>

#include "core/compliance/compiled_rule.h"

namespace inquiry::compliance {
namespace {

constexpr std::string_view kCommon = "common";

Finding findingOf(const PackRule& rule) {
  Finding finding;
  finding.rule = rule.id;
  finding.level = rule.level;
  finding.text = rule.text;
  finding.source = rule.source;
  finding.sourceDate = rule.sourceDate;
  finding.replacement = rule.replacement;
  return finding;
}

bool appliesTo(const CompiledRule& rule, std::string_view marketplace) { return rule.pack == kCommon || rule.pack == marketplace; }

bool isOf(const std::vector<std::string>& list, std::string_view one) { return std::find(list.begin(), list.end(), one) != list.end(); }

void addFindings(const CompiledRule& rule, TextFacts& facts, std::vector<Finding>& findings) {
  for (const LetterSpan& span : spansOf(rule, facts)) {
    Finding finding = findingOf(*rule.rule);
    finding.from = facts.text().originalFrom(span.from);
    finding.to = facts.text().originalTo(span.to);
    findings.push_back(std::move(finding));
  }
}

// In the order of the text, and of two rules that mark the same words the graver.
void settle(std::vector<Finding>& findings) {
  std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) { return a.from != b.from ? a.from < b.from : a.level > b.level; });
  std::vector<Finding> kept;
  for (Finding& finding : findings) {
    const bool isTold = std::any_of(kept.begin(), kept.end(), [&](const Finding& other) { return other.from <= finding.from && finding.to <= other.to && other.level >= finding.level; });
    if (!isTold) kept.push_back(std::move(finding));
  }
  findings = std::move(kept);
}

const WordList* listOf(const std::vector<RulePack>& packs, const std::string& pack, const std::string& wanted) {
  for (const RulePack& each : packs)
    if (each.id == pack || each.id == kCommon)
      if (const auto found = each.lists.find(wanted); found != each.lists.end()) return &found->second;
  return nullptr;
}

// Hosts, or the names of allow-lists of the common pack: "@carriers".
std::vector<std::string> hostsOf(const std::vector<RulePack>& packs, const PackRule& rule) {
  std::vector<std::string> hosts;
  for (const std::string& entry : rule.allow) {
    if (!entry.starts_with('@')) {
      hosts.push_back(entry);
      continue;
    }
    for (const RulePack& pack : packs)
      if (const auto list = pack.hosts.find(entry.substr(1)); list != pack.hosts.end()) hosts.insert(hosts.end(), list->second.begin(), list->second.end());
  }
  return hosts;
}

// Its own words and those of the lists it names.
Result<WordList> wholeList(const std::vector<RulePack>& packs, const std::string& pack, const PackRule& rule) {
  WordList all = rule.own;
  for (const std::string& wanted : rule.lists) {
    const WordList* list = listOf(packs, pack, wanted);
    if (list == nullptr) return fail(ErrorKind::InvalidInput, "pack.list", "The rule " + rule.id + " names a list \"" + wanted + "\" that no pack has: get the packs anew.");
    all.words.insert(all.words.end(), list->words.begin(), list->words.end());
    all.patterns.insert(all.patterns.end(), list->patterns.begin(), list->patterns.end());
  }
  return all;
}

Result<std::shared_ptr<const Wording>> wordingOf(const PackRule& rule, const WordList& list) {
  auto wording = std::make_shared<Wording>(list.words);
  std::string pattern;
  for (const std::string& each : list.patterns) pattern += (pattern.empty() ? "(?:" : "|(?:") + each + ")";
  if (pattern.empty()) return wording;
  re2::RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(48 << 20);
  wording->pattern = std::make_unique<re2::RE2>(pattern, options);
  if (!wording->pattern->ok())
    return fail(ErrorKind::InvalidInput, "pack.pattern", "A pattern of the rule " + rule.id + " cannot be used (" + wording->pattern->error() + "): get the pack anew.");
  return wording;
}

}  // namespace

RuleBook::RuleBook(std::vector<RulePack> packs) : m_packs(std::move(packs)) {}
RuleBook::~RuleBook() = default;

Status RuleBook::compile() {
  std::map<std::string, std::shared_ptr<const Wording>> known;
  for (const RulePack& pack : m_packs) {
    for (const PackRule& rule : pack.rules) {
      auto list = wholeList(m_packs, pack.id, rule);
      if (!list) return fail(list.error());
      std::string key;
      for (const auto* part : {&list->words, &list->patterns})
        for (const std::string& each : *part) key += each + '\n';
      auto& wording = known[key];
      if (!wording) {
        auto made = wordingOf(rule, *list);
        if (!made) return fail(made.error());
        wording = std::move(*made);
      }
      m_rules.push_back(std::make_unique<CompiledRule>(CompiledRule{&rule, pack.id, wording, hostsOf(m_packs, rule)}));
    }
  }
  return {};
}

Result<std::shared_ptr<const RuleBook>> RuleBook::of(std::vector<RulePack> packs) {
  std::unique_ptr<RuleBook> book(new RuleBook(std::move(packs)));
  if (auto done = book->compile(); !done) return fail(done.error());
  return std::shared_ptr<const RuleBook>(std::move(book));
}

std::vector<Finding> RuleBook::check(std::string_view marketplace, std::string_view country, std::string_view text) const {
  std::vector<Finding> findings;
  TextFacts facts(text);
  for (const auto& rule : m_rules) {
    if (!appliesTo(*rule, marketplace) || !rule->rule->approval.empty()) continue;
    if (!rule->rule->countries.empty() && !isOf(rule->rule->countries, country)) continue;
    addFindings(*rule, facts, findings);
  }
  settle(findings);
  return findings;
}

std::vector<Finding> RuleBook::sensitive(std::string_view marketplace, std::string_view text) const {
  std::vector<Finding> findings;
  TextFacts facts(text);
  for (const auto& rule : m_rules)
    if (appliesTo(*rule, marketplace) && !rule->rule->approval.empty()) addFindings(*rule, facts, findings);
  std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) { return a.from < b.from; });
  return findings;
}

std::vector<Finding> RuleBook::lawHints(std::string_view country, std::string_view topic) const {
  std::vector<Finding> findings;
  for (const auto& rule : m_rules)
    if (isOf(rule->rule->countries, country) && isOf(rule->rule->topics, topic)) findings.push_back(findingOf(*rule->rule));
  return findings;
}

const PackRule* RuleBook::rule(std::string_view id) const {
  for (const auto& each : m_rules)
    if (each->rule->id == id) return each->rule;
  return nullptr;
}

std::shared_ptr<const RuleBook> builtInRules() {
  static const std::shared_ptr<const RuleBook> book = [] {
    std::vector<RulePack> packs;
    for (const SignedPack& each : builtInPacks())
      if (auto pack = openPack(each)) packs.push_back(std::move(*pack));
    auto made = RuleBook::of(std::move(packs));
    return made ? *made : RuleBook::of({}).value();
  }();
  return book;
}

RuleShelf::RuleShelf() : m_book(builtInRules()) {}

std::shared_ptr<const RuleBook> RuleShelf::book() const {
  const std::lock_guard lock(m_mutex);
  return m_book;
}

void RuleShelf::put(std::shared_ptr<const RuleBook> book) {
  const std::lock_guard lock(m_mutex);
  m_book = std::move(book);
}

std::vector<std::string> RuleShelf::approvalKinds() const {
  const std::lock_guard lock(m_mutex);
  return m_approvalKinds;
}

void RuleShelf::setApprovalKinds(std::vector<std::string> kinds) {
  const std::lock_guard lock(m_mutex);
  m_approvalKinds = std::move(kinds);
}

}  // namespace inquiry::compliance
