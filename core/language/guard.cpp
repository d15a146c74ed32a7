#include "core/language/guard.h"

#include <algorithm>

#include "core/language/fixed_part.h"
#include "core/language/written_number.h"

namespace inquiry::language {
namespace {

// One thing that must survive: a letter-by-letter part or a number.
struct Fact {
  std::size_t from = 0, to = 0;
  std::string text;
  WrittenNumber number;
  bool isExact = false, mayStand = false;  // mayStand: a word that need not be matched
  bool isTaken = false;
};

bool isExactKind(FixedKind kind) { return kind != FixedKind::Amount && kind != FixedKind::Date; }

std::vector<Fact> factsOf(std::string_view text, std::string_view language, const std::vector<std::string>& names) {
  std::vector<Fact> facts;
  for (const FixedPart& part : fixedParts(text, names))
    if (isExactKind(part.kind)) facts.push_back({part.from, part.to, part.text, {}, true, false, false});
  const std::size_t exact = facts.size();
  for (WrittenNumber& number : writtenNumbers(text, language)) {
    const auto isInside = [&number](const Fact& fact) { return number.from < fact.to && fact.from < number.to; };
    if (std::any_of(facts.begin(), facts.begin() + static_cast<std::ptrdiff_t>(exact), isInside)) continue;
    Fact fact{number.from, number.to, std::string(text.substr(number.from, number.to - number.from)), {}, false, number.isWord, false};
    fact.number = std::move(number);
    facts.push_back(std::move(fact));
  }
  std::stable_sort(facts.begin(), facts.end(), [](const Fact& a, const Fact& b) { return a.from < b.from; });
  return facts;
}

bool areEqual(const Fact& one, const Fact& other) {
  if (one.isExact != other.isExact) return false;
  return one.isExact ? one.text == other.text : mayEqual(one.number, other.number);
}

// Pairs equal facts, those that must be there first; answers the places in the target in source order.
std::vector<std::size_t> pairUp(std::vector<Fact>& source, std::vector<Fact>& target) {
  std::vector<std::size_t> order(source.size(), std::string::npos);
  for (const auto& [sourceWords, targetWords] : {std::pair{false, false}, std::pair{false, true}, std::pair{true, false}}) {
    for (std::size_t i = 0; i < source.size(); ++i) {
      if (source[i].isTaken || source[i].mayStand != sourceWords) continue;
      for (Fact& candidate : target) {
        if (candidate.isTaken || candidate.mayStand != targetWords || !areEqual(source[i], candidate)) continue;
        source[i].isTaken = candidate.isTaken = true;
        order[i] = candidate.from;
        break;
      }
    }
  }
  std::erase(order, std::string::npos);
  return order;
}

GuardTrouble trouble(GuardTrouble::Kind kind, const Fact* source, const Fact* target) {
  GuardTrouble made;
  made.kind = kind;
  if (source != nullptr) made.source = source->text, made.sourceFrom = source->from, made.sourceTo = source->to;
  if (target != nullptr) made.target = target->text, made.targetFrom = target->from, made.targetTo = target->to;
  return made;
}

std::vector<const Fact*> missing(const std::vector<Fact>& facts) {
  std::vector<const Fact*> left;
  for (const Fact& fact : facts)
    if (!fact.isTaken && !fact.mayStand) left.push_back(&fact);
  return left;
}

}  // namespace

std::vector<GuardTrouble> compareFacts(const TextPair& pair, const std::vector<std::string>& names) {
  std::vector<Fact> source = factsOf(pair.source, pair.sourceLanguage, names);
  std::vector<Fact> target = factsOf(pair.target, pair.targetLanguage, names);
  const std::vector<std::size_t> order = pairUp(source, target);
  std::vector<const Fact*> lost = missing(source), invented = missing(target);
  std::vector<GuardTrouble> troubles;
  // What is left over on both sides in the same order is one thing that changed.
  while (!lost.empty() && !invented.empty()) {
    const auto like = std::find_if(invented.begin(), invented.end(), [&lost](const Fact* fact) { return fact->isExact == lost.front()->isExact; });
    const auto with = like == invented.end() ? invented.begin() : like;
    troubles.push_back(trouble(GuardTrouble::Kind::Changed, lost.front(), *with));
    lost.erase(lost.begin());
    invented.erase(with);
  }
  for (const Fact* fact : lost) troubles.push_back(trouble(GuardTrouble::Kind::Lost, fact, nullptr));
  for (const Fact* fact : invented) troubles.push_back(trouble(GuardTrouble::Kind::Invented, nullptr, fact));
  if (!std::is_sorted(order.begin(), order.end())) troubles.push_back(trouble(GuardTrouble::Kind::Reordered, nullptr, nullptr));
  return troubles;
}

}  // namespace inquiry::language
