#include "core/compliance/contact_finder.h"

#include <re2/re2.h>

#include <algorithm>

namespace inquiry::compliance {
namespace {

// Ends of addresses that are no words and no abbreviations of the languages we write.
#define STRONG_ENDS "com|net|org|info|biz|shop|store|online|site|website|club|vip|top|xyz|app|link|page|blog|live|dev|cn|jp|hk|tw|mx|uk|fr|eu|ch|br|kr|sg|my|th|vn|ph|pl|nl|ca|au|cc|tv|io|ly|gl|gg|gd|ee|ai"
// Also words: only as they are written in an address.
#define WEAK_ENDS "de|es|it|at|be|me|us|in|to|so|co|la|is|se|no|ru|id|pro|one|fun|art|win|bio|new|how|now|today|world"
#define LABEL "[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
#define DOT_WORD "(?:dot|punkt|punto|point|ponto|点|點|ドット|どっと)"
#define MAIL_PROVIDERS "gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|qq|163|126|sina|foxmail|proton|protonmail|gmx|web|live|aol|docomo|ezweb|au|softbank|t-online|orange|free|laposte|wanadoo|naver"

const re2::RE2::Options& options() {
  static const re2::RE2::Options made = [] {
    re2::RE2::Options fresh;
    fresh.set_log_errors(false);
    fresh.set_longest_match(false);
    fresh.set_max_mem(32 << 20);
    return fresh;
  }();
  return made;
}

const re2::RE2& linkPattern() {
  static const re2::RE2 pattern(
      "(?:h(?:tt|xx|\\*\\*)ps?|ftp)\\s?(?:：|:)\\s?/\\s?/\\s?[^\\s<>\"'，。！？、（）]+"
      "|\\bwww\\s?[.．。]\\s?" LABEL "(?:\\s?\\.\\s?" LABEL ")*(?:/[^\\s<>\"'，。！？、（）]*)?"
      "|" LABEL "(?:\\." LABEL ")*\\.(?:" STRONG_ENDS "|" WEAK_ENDS ")\\b(?:\\.(?:cn|jp|hk|tw|mx|uk|br|au|sg|my|th))?(?::[0-9]+)?(?:[/?][^\\s<>\"'，。！？、（）]*)?"
      // The point in words or in brackets, or with spaces around it.
      "|" LABEL "\\s?[(\\[{<]\\s?(?:" DOT_WORD "|\\.|。)\\s?[)\\]}>]\\s?(?:" STRONG_ENDS "|de|es|it)\\b(?:/\\S*)?"
      "|" LABEL "(?:\\s" DOT_WORD "\\s|" "点|點|ドット|どっと" ")(?:com|net|org|shop|cn|jp|co\\.jp)\\b(?:/\\S*)?"
      "|" LABEL "(?:\\s\\.\\s|\\s\\.|\\.\\s|。)(?:com|net|org|cn|co\\.jp)\\b(?:/\\S*)?"
      "|" LABEL "[,，·](?:com|net|org)\\b",
      options());
  return pattern;
}

const re2::RE2& mailPattern() {
  static const re2::RE2 pattern(
      "[a-z0-9](?:[a-z0-9._%+-]*[a-z0-9_])?"
      "(?:"
      // A sign, or a word in brackets, for "at".
      "\\s?(?:@|[(\\[{<]\\s?(?:at|@|a|arroba|arobase|chez|アット|あっと|艾特)\\s?[)\\]}>]|アットマーク|あっとまーく|艾特|小老鼠)\\s?" LABEL "(?:(?:\\s?[(\\[{<]?\\s?(?:\\.|" DOT_WORD ")\\s?[)\\]}>]?\\s?)" LABEL
      ")*(?:\\s?[(\\[{<]\\s?(?:\\.|" DOT_WORD ")\\s?[)\\]}>]\\s?|\\s?\\.\\s?|\\s" DOT_WORD "\\s|点|點|ドット|。)(?:" STRONG_ENDS "|" WEAK_ENDS "|example|test)\\b"
      // The bare word "at" only before a provider, or with the point in words as well.
      "|\\s(?:at|arroba|arobase|chez|アット|a)\\s(?:" MAIL_PROVIDERS ")(?:\\s?\\.\\s?|\\s" DOT_WORD "\\s)(?:com|net|de|fr|es|cn|jp|co\\.jp|ne\\.jp|org|mx|com\\.mx)\\b"
      "|\\s(?:at|arroba|arobase)\\s" LABEL "\\s(?:dot|punto|punkt|point)\\s(?:com|net|org|de|fr|es|jp|cn|mx|shop|example)\\b"
      "|\\s?@\\s?(?:" MAIL_PROVIDERS ")\\b"
      ")",
      options());
  return pattern;
}

std::string hostOf(std::string_view link) {
  const std::size_t scheme = link.find("//");
  std::string host;
  std::size_t at = scheme == std::string_view::npos ? 0 : scheme + 2;
  const std::size_t end = std::min(link.find_first_of("/?#", at), link.size());
  std::string_view part = link.substr(at, end - at);
  // What stands before an @ is a name, however much it looks like the platform.
  if (const std::size_t sign = part.rfind('@'); sign != std::string_view::npos) part = part.substr(sign + 1);
  for (const char c : part)
    if (c != ' ' && c != '\n') host += c;
  if (const std::size_t port = host.find(':'); port != std::string::npos) host.resize(port);
  while (!host.empty() && (host.back() == '.' || host.back() == ',')) host.pop_back();
  return host.starts_with("www.") ? host.substr(4) : host;
}

bool isLetterOrDigitByte(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

bool endsWithWeakEnd(const std::string& host) {
  static const re2::RE2 pattern("\\.(?:" WEAK_ENDS ")$", options());
  return re2::RE2::PartialMatch(host, pattern);
}

// "Danke.Es kommt morgen": a capital behind the stop begins a sentence; "no.in" has too little before it.
bool isSentenceEnd(const PlainText& text, const LetterSpan& span, const std::string& host, bool hasPath) {
  if (hasPath || !endsWithWeakEnd(host)) return false;
  const std::size_t point = text.letters().rfind(U'.', span.to - 1);
  if (point == std::u32string::npos || point < span.from) return false;
  const std::string_view original = text.original();
  const std::size_t behind = text.originalFrom(point + 1);
  const bool isCapital = behind < original.size() && original[behind] >= 'A' && original[behind] <= 'Z';
  const std::string label = host.substr(0, host.rfind('.'));
  const bool hasLetters = std::any_of(label.begin(), label.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return isCapital || !hasLetters || label.size() < 3;
}

bool isOnlyNumber(const std::string& host) {
  return std::all_of(host.begin(), host.begin() + static_cast<std::ptrdiff_t>(std::min(host.rfind('.'), host.size())), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
}

}  // namespace

bool isWithin(const std::string& host, const std::string& domain) {
  if (host == domain) return true;
  return host.size() > domain.size() + 1 && host.ends_with(domain) && host[host.size() - domain.size() - 1] == '.';
}

std::vector<FoundLink> findLinks(const PlainText& text) {
  std::vector<FoundLink> found;
  const std::string& bytes = text.bytes();
  re2::StringPiece rest(bytes), match;
  std::size_t at = 0;
  while (at < bytes.size() && linkPattern().Match(bytes, at, bytes.size(), re2::RE2::UNANCHORED, &match, 1)) {
    const auto from = static_cast<std::size_t>(match.data() - bytes.data());
    std::size_t size = match.size();
    while (size > 1 && std::string_view(".,;:!?)]}").find(bytes[from + size - 1]) != std::string_view::npos) --size;
    at = from + std::max<std::size_t>(match.size(), 1);
    const std::string_view said(bytes.data() + from, size);
    const bool isInsideWord = from > 0 && (isLetterOrDigitByte(bytes[from - 1]) || bytes[from - 1] == '@');
    if (isInsideWord) continue;
    FoundLink link{{text.letterAt(from), text.letterAt(from + size)}, hostOf(said)};
    const bool hasScheme = said.find("//") != std::string_view::npos;
    const bool hasPath = said.find('/') != std::string_view::npos;
    if (!hasScheme && (isSentenceEnd(text, link.span, link.host, hasPath) || isOnlyNumber(link.host))) continue;
    found.push_back(std::move(link));
  }
  return found;
}

std::vector<LetterSpan> findMails(const PlainText& text) {
  std::vector<LetterSpan> found;
  const std::string& bytes = text.bytes();
  re2::StringPiece match;
  std::size_t at = 0;
  while (at < bytes.size() && mailPattern().Match(bytes, at, bytes.size(), re2::RE2::UNANCHORED, &match, 1)) {
    const auto from = static_cast<std::size_t>(match.data() - bytes.data());
    at = from + std::max<std::size_t>(match.size(), 1);
    found.push_back({text.letterAt(from), text.letterAt(from + match.size())});
  }
  return found;
}

}  // namespace inquiry::compliance
