#include "core/desk/translation_run.h"

#include <algorithm>

#include "core/compliance/masking.h"
#include "core/language/mask.h"
#include "core/storage/journal.h"

namespace inquiry::desk {
namespace {

using language::GuardTrouble;
using language::MaskedText;

TranslationTrouble troubleOf(const GuardTrouble& trouble) { return {static_cast<TranslationTrouble::Kind>(static_cast<int>(trouble.kind) + 1), trouble.source, trouble.target}; }
static_assert(static_cast<int>(TranslationTrouble::Kind::Reordered) == static_cast<int>(GuardTrouble::Kind::Reordered) + 1);

// Numbers of cards however they are spaced, also where nothing around them says so: a number of this length is nobody's to see.
std::vector<std::string> cardLikeRuns(std::string_view text) {
  constexpr int kFewestDigits = 12, kSmallestGroup = 3;
  const auto isDigit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
  std::vector<std::string> runs;
  for (std::size_t from = 0; from < text.size(); ++from) {
    if (!isDigit(from)) continue;
    std::size_t to = from;
    int digits = 0;
    for (;;) {
      std::size_t end = to;
      while (isDigit(end)) ++end;
      if (static_cast<int>(end - to) < kSmallestGroup) break;
      digits += static_cast<int>(end - to);
      to = end;
      if (to >= text.size() || (text[to] != ' ' && text[to] != '-') || !isDigit(to + 1)) break;
      ++to;
    }
    while (to > from && !isDigit(to - 1)) --to;
    if (digits >= kFewestDigits) runs.emplace_back(text.substr(from, to - from));
    while (isDigit(from + 1)) ++from;
    from = std::max(from, to > 0 ? to - 1 : from);
  }
  return runs;
}

language::MaskWith maskFor(const std::string& text, const TranslationJob& job) {
  language::MaskWith with;
  with.names = job.names;
  for (const compliance::SensitiveSpan& span : compliance::sensitiveSpans(text)) with.names.push_back(text.substr(span.from, span.to - span.from));
  for (std::string& run : cardLikeRuns(text)) with.names.push_back(std::move(run));
  // The longest first, so that "Anna Berg" is not taken apart for "Anna".
  std::stable_sort(with.names.begin(), with.names.end(), [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
  for (const GlossaryEntry& term : job.terms) with.terms.push_back({term.source, term.target});
  return with;
}

Translation checked(const std::string& source, const MaskedText& masked, const std::string& answer, const TranslationJob& job) {
  Translation made;
  made.from = job.from;
  made.to = job.to;
  made.text = masked.restored(answer);
  // Of a term the translation is expected, not the word: compared against a source that has it already.
  const std::string expected = masked.restored(masked.text());
  for (const GuardTrouble& trouble : language::compareFacts({expected, job.from, made.text, job.to}, maskFor(source, job).names)) made.troubles.push_back(troubleOf(trouble));
  for (const GuardTrouble& trouble : masked.lostTerms(made.text)) made.troubles.push_back(troubleOf(trouble));
  return made;
}

}  // namespace

Result<std::vector<Translation>> runTranslation(language::TranslationProvider& provider, const TranslationJob& job, std::stop_token stop) {
  std::vector<MaskedText> masked;
  language::TranslationRequest request;
  request.from = job.from;
  request.to = job.to;
  for (const std::string& text : job.texts) {
    masked.push_back(MaskedText::of(text, maskFor(text, job)));
    request.texts.push_back(masked.back().text());
    for (const std::string& token : masked.back().tokens())
      if (std::find(request.tokens.begin(), request.tokens.end(), token) == request.tokens.end()) request.tokens.push_back(token);
  }
  const auto answer = provider.translate(request, stop);
  if (!answer) return fail(answer.error());
  if (answer->texts.size() != job.texts.size()) return fail(ErrorKind::Malformed, "translation.answer", "The translation service left texts out: try again, or read the original.");
  TranslationJob told = job;
  if (told.from.empty()) told.from = answer->from;
  std::vector<Translation> made;
  for (std::size_t i = 0; i < job.texts.size(); ++i) made.push_back(checked(job.texts[i], masked[i], answer->texts[i], told));
  return made;
}

std::string translationCacheKey(const std::string& text, const TranslationJob& job, const std::string& service) {
  std::string whole = service + '\n' + job.from + '\n' + job.to + '\n';
  for (const GlossaryEntry& term : job.terms) whole += term.source + '\t' + term.target + '\n';
  return storage::Journal::textHash(whole + '\0' + text);
}

}  // namespace inquiry::desk
