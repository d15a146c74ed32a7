#include "core/language/manners.h"

#include <algorithm>
#include <array>

#include "core/domain/utf8.h"
#include "core/language/folded_text.h"
#include "core/language/phrase_finder.h"
#include "core/language/word_lists.h"

namespace inquiry::language {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 28> kInstead{{
    {"vosotros", "ustedes"}, {"vosotras", "ustedes"}, {"vuestro", "su"}, {"vuestra", "su"}, {"vuestros", "sus"}, {"vuestras", "sus"}, {"podeis", "pueden"}, {"teneis", "tienen"},
    {"quereis", "quieren"}, {"habeis", "han"}, {"estais", "están"}, {"sois", "son"}, {"coger", "tomar"}, {"coja", "tome"}, {"ordenador", "computadora"}, {"portatil", "laptop"}, {"movil", "celular"},
    {"gafas", "lentes"}, {"coche", "auto"}, {"zumo", "jugo"}, {"patata", "papa"}, {"patatas", "papas"}, {"vaqueros", "jeans"}, {"enfadado", "molesto"}, {"enfadada", "molesta"},
    {"nevera", "refrigerador"}, {"jersey", "suéter"}, {"grifo", "llave"}}};

std::string insteadOf(const std::string& phrase) {
  for (const auto& [spain, america] : kInstead)
    if (phrase == spain) return std::string(america);
  return {};
}

// Folding may change lengths; the place of a folded word in the text as written, both ends on whole characters.
class Places {
 public:
  explicit Places(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t from = at;
      utf8::next(text, at);
      const std::string piece = folded(text.substr(from, at - from));
      m_folded += piece.empty() && from > 0 && text[from] == ' ' ? " " : piece;
      m_from.resize(m_folded.size(), from);
      m_to.resize(m_folded.size(), at);
    }
  }
  const std::string& text() const { return m_folded; }
  std::size_t from(std::size_t place) const { return m_from[place]; }
  std::size_t to(std::size_t end) const { return m_to[end - 1]; }

 private:
  std::string m_folded;
  std::vector<std::size_t> m_from, m_to;
};

struct Found {
  std::vector<MannerHint> hints;
  bool has(std::string_view rule) const {
    return std::any_of(hints.begin(), hints.end(), [rule](const MannerHint& hint) { return hint.rule == rule; });
  }
};

Found findIn(std::string_view text) {
  static const PhraseFinder finder(mannersWords());
  const Places places(text);
  Found found;
  for (const PhraseHit& hit : finder.find(places.text())) {
    const std::size_t from = places.from(hit.from), to = places.to(hit.to);
    found.hints.push_back({hit.label, from, to, std::string(text.substr(from, to - from)), insteadOf(hit.phrase)});
  }
  return found;
}

}  // namespace

std::vector<MannerHint> japaneseManners(std::string_view text) {
  Found found = findIn(text);
  std::vector<MannerHint> hints;
  for (MannerHint& hint : found.hints)
    if (hint.rule == "ja.rude") hints.push_back(std::move(hint));
  if (!found.has("ja.polite") && !utf8::trimmed(text).empty()) hints.push_back({"ja.plain", 0, text.size(), {}, {}});
  return hints;
}

std::vector<MannerHint> spanishManners(std::string_view text, SpanishAddress wanted) {
  Found found = findIn(text);
  std::vector<MannerHint> hints;
  const bool isMixed = found.has("es.tu") && found.has("es.usted");
  for (MannerHint& hint : found.hints) {
    const bool isUnwanted = (wanted == SpanishAddress::Usted && hint.rule == "es.tu") || (wanted == SpanishAddress::Tu && hint.rule == "es.usted");
    if (hint.rule == "es.spain" || isUnwanted) hints.push_back(std::move(hint));
    else if (isMixed && hint.rule == "es.tu") hints.push_back({"es.mixed", hint.from, hint.to, std::move(hint.words), {}});
  }
  return hints;
}

}  // namespace inquiry::language
