#include "core/net/mail/imap_token.h"

#include <algorithm>
#include <limits>

#include "core/net/mail/mail_fault.h"

namespace inquiry {
namespace {

constexpr std::size_t kMaxListEntries = 10'000;

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool startsWithWord(std::string_view text, std::string_view word) {
  return text.size() >= word.size() && sameWord(text.substr(0, word.size()), word);
}

// Where the atom that begins at `at` ends. A section in brackets may hold spaces and parentheses.
std::size_t atomEnd(std::string_view text, std::size_t at) {
  const bool hasSection = startsWithWord(text.substr(at), "BODY[") || startsWithWord(text.substr(at), "BINARY[");
  if (hasSection) {
    const auto close = text.find_first_of("]\r", at);
    if (close != std::string_view::npos && text[close] == ']') at = close + 1;
  }
  const auto end = text.find_first_of(" ()\"\r\n", at);
  return end == std::string_view::npos ? text.size() : end;
}

// Where the closing quote of a string stands whose first byte is at `at`; npos when it is never closed.
std::size_t quotedEnd(std::string_view text, std::size_t at) {
  for (; at < text.size(); ++at) {
    if (text[at] == '"') return at;
    if (text[at] == '\r' || text[at] == '\n') break;
    if (text[at] == '\\') ++at;
  }
  return std::string_view::npos;
}

std::string unquoted(std::string_view raw) {
  std::string text;
  text.reserve(raw.size());
  for (std::size_t at = 0; at < raw.size(); ++at) {
    if (raw[at] == '\\' && at + 1 < raw.size()) ++at;
    text += raw[at];
  }
  return text;
}

}  // namespace

bool sameWord(std::string_view a, std::string_view b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return upper(x) == upper(y); });
}

std::optional<std::uint64_t> imapNumber(std::string_view text) {
  if (text.empty() || text.size() > 19 || !std::all_of(text.begin(), text.end(), isDigit)) return {};
  std::uint64_t number = 0;
  for (const char c : text) number = number * 10 + static_cast<std::uint64_t>(c - '0');
  return number;
}

std::optional<std::uint64_t> announcedLiteral(std::string_view line) {
  if (line.size() < 3 || line.back() != '}') return {};
  line.remove_suffix(1);
  if (line.back() == '+' || line.back() == '-') line.remove_suffix(1);
  std::size_t digits = 0;
  while (digits < line.size() && isDigit(line[line.size() - 1 - digits])) ++digits;
  if (digits == 0 || digits == line.size() || line[line.size() - 1 - digits] != '{') return {};
  return imapNumber(line.substr(line.size() - digits)).value_or(std::numeric_limits<std::uint64_t>::max());
}

bool ImapToken::isAtom(std::string_view upperCase) const { return kind == Kind::Atom && sameWord(raw, upperCase); }

Result<std::vector<ImapToken>> imapTokens(const ImapLine& line) {
  std::vector<ImapToken> tokens;
  const std::string_view text = line.text;
  std::size_t literals = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (c == ' ' || c == '\r' || c == '\n' || c == '\t') {
      ++at;
    } else if (c == '(' || c == ')') {
      tokens.push_back({c == '(' ? ImapToken::Kind::Open : ImapToken::Kind::Close, text.substr(at, 1), 0});
      ++at;
    } else if (c == '"') {
      const auto end = quotedEnd(text, at + 1);
      if (end == std::string_view::npos) return failMail(MailFault::Protocol);
      tokens.push_back({ImapToken::Kind::Quoted, text.substr(at + 1, end - at - 1), 0});
      at = end + 1;
    } else {
      const auto end = atomEnd(text, at);
      const auto raw = text.substr(at, end - at);
      const bool isLiteral = text.substr(end, 2) == "\r\n" && literals < line.literals.size() &&
                             (raw.front() == '{' || raw.starts_with("~{")) && announcedLiteral(raw);
      tokens.push_back({isLiteral ? ImapToken::Kind::Literal : ImapToken::Kind::Atom, raw, isLiteral ? literals++ : 0});
      at = end;
    }
  }
  return tokens;
}

bool ImapCursor::accept(ImapToken::Kind kind) {
  if (isAtEnd() || m_tokens[m_at].kind != kind) return false;
  ++m_at;
  return true;
}

bool ImapCursor::acceptAtom(std::string_view upperCase) {
  if (isAtEnd() || !m_tokens[m_at].isAtom(upperCase)) return false;
  ++m_at;
  return true;
}

std::optional<std::string> ImapCursor::string() {
  const ImapToken* token = peek();
  if (!token || token->kind == ImapToken::Kind::Open || token->kind == ImapToken::Kind::Close) return {};
  ++m_at;
  if (token->kind == ImapToken::Kind::Quoted) return unquoted(token->raw);
  if (token->kind == ImapToken::Kind::Literal) return std::move(m_line.literals[token->literal]);
  return token->isAtom("NIL") ? std::string() : std::string(token->raw);
}

std::optional<std::uint64_t> ImapCursor::number() {
  const ImapToken* token = peek();
  if (!token || token->kind != ImapToken::Kind::Atom) return {};
  const auto value = imapNumber(token->raw);
  if (value) ++m_at;
  return value;
}

std::vector<std::string> ImapCursor::flatList() {
  std::vector<std::string> entries;
  if (!accept(ImapToken::Kind::Open)) return entries;
  while (!isAtEnd() && !accept(ImapToken::Kind::Close)) {
    if (peek()->kind == ImapToken::Kind::Open) {
      skip();
    } else if (auto entry = string(); entry && entries.size() < kMaxListEntries) {
      entries.push_back(std::move(*entry));
    }
  }
  return entries;
}

void ImapCursor::skip() {
  std::size_t depth = 0;
  while (const ImapToken* token = next()) {
    if (token->kind == ImapToken::Kind::Open) ++depth;
    if (token->kind == ImapToken::Kind::Close && depth > 0) --depth;
    if (depth == 0) return;
  }
}

}  // namespace inquiry
