#include "app/sandbox/translator/phrase.h"

#include <algorithm>

namespace inquiry::sandbox {
namespace {

constexpr std::size_t kLongestHole = 120;  // bytes

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool standsAt(std::string_view text, std::size_t at, std::string_view what) {
  return at + what.size() <= text.size() && std::equal(what.begin(), what.end(), text.begin() + static_cast<std::ptrdiff_t>(at), [](char a, char b) { return lower(a) == lower(b); });
}

bool isLetter(std::string_view text, std::size_t at) { return (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U; }

// What stands in a hole is a name, a number or a thing, never a sentence.
bool endsSentence(std::string_view text, std::size_t at) {
  for (const std::string_view mark : {"。", "！", "？", "，", "、", "!", "?", ". ", "\n"})
    if (standsAt(text, at, mark)) return true;
  return false;
}

struct Found {
  Phrase::Match match;
  const Phrase* to = nullptr;
  std::size_t letters = 0;
};

Found longestAt(std::string_view text, std::size_t at, const std::string& from, const std::string& to) {
  Found best;
  for (const PhraseRow& row : phraseBook()) {
    const auto target = row.find(to);
    if (target == row.end()) continue;
    for (const auto& [language, phrase] : row) {
      if (language == to || (!from.empty() && language != from) || phrase.letters() <= best.letters) continue;
      if (const auto match = phrase.matchAt(text, at)) best = {*match, &target->second, phrase.letters()};
    }
  }
  return best;
}

// To the end of the sentence, white space behind it included.
std::size_t sentenceEnd(std::string_view text, std::size_t at) {
  for (std::size_t i = at; i < text.size(); ++i) {
    for (const std::string_view mark : {"。", "！", "？", ".", "!", "?", "\n"}) {
      if (!standsAt(text, i, mark)) continue;
      std::size_t end = i + mark.size();
      while (end < text.size() && (text[end] == ' ' || text[end] == '\n')) ++end;
      return end;
    }
  }
  return text.size();
}

bool isSpaced(const std::string& language) { return language != "zh" && language != "ja"; }

void separate(std::string& out, const std::string& language) {
  if (isSpaced(language) && !out.empty() && out.back() != ' ' && out.back() != '\n') out += ' ';
}

}  // namespace

Phrase::Phrase(std::string_view pattern) {
  while (!pattern.empty()) {
    const auto open = pattern.find('{'), close = pattern.find('}');
    if (open > 0 || close == std::string_view::npos) m_parts.push_back({std::string(pattern.substr(0, open)), false});
    if (open == std::string_view::npos || close == std::string_view::npos) return;
    m_parts.push_back({std::string(pattern.substr(open + 1, close - open - 1)), true});
    pattern.remove_prefix(close + 1);
  }
}

std::optional<Phrase::Match> Phrase::matchAt(std::string_view text, std::size_t at) const {
  Match match{at, {}};
  for (std::size_t i = 0; i < m_parts.size(); ++i) {
    const Part& part = m_parts[i];
    if (!part.isHole) {
      if (!standsAt(text, match.end, part.text)) return {};
      match.end += part.text.size();
      continue;
    }
    const std::size_t from = match.end, limit = std::min(text.size(), from + kLongestHole);
    const std::string_view next = i + 1 < m_parts.size() ? std::string_view(m_parts[i + 1].text) : std::string_view("\n");
    while (match.end < limit && !standsAt(text, match.end, next) && !endsSentence(text, match.end)) ++match.end;
    const bool mayEnd = i + 1 == m_parts.size();
    if (match.end == from || (!mayEnd && !standsAt(text, match.end, next))) return {};
    match.holes[part.text] = std::string(text.substr(from, match.end - from));
  }
  return match;
}

std::string Phrase::filled(const std::map<std::string, std::string>& holes) const {
  std::string out;
  for (const Part& part : m_parts) {
    if (!part.isHole) out += part.text;
    else if (const auto found = holes.find(part.text); found != holes.end()) out += found->second;
  }
  return out;
}

std::size_t Phrase::letters() const {
  std::size_t count = 0;
  for (const Part& part : m_parts) count += part.isHole ? 0 : part.text.size();
  return count;
}

std::string translatedByBook(std::string_view text, const std::string& from, const std::string& to) {
  std::string out;
  bool isUnknown = false;  // the piece before
  for (std::size_t at = 0; at < text.size();) {
    const Found found = isLetter(text, at) ? longestAt(text, at, from, to) : Found();
    const bool isSpace = text[at] == ' ' || text[at] == '\n';
    if (found.to != nullptr) {
      separate(out, to);
      out += found.to->filled(found.match.holes);
      at = found.match.end;
      isUnknown = false;
    } else if (isSpace) {
      if (text[at] == '\n' || (!out.empty() && isSpaced(to))) out += text[at];
      ++at;
    } else {
      const std::size_t end = sentenceEnd(text, at);
      if (!isUnknown) {
        separate(out, to);
        out += "[" + to + "] ";
      }
      out += text.substr(at, end - at);
      at = end;
      isUnknown = true;
    }
  }
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

}  // namespace inquiry::sandbox
