#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"

namespace inquiry {

// One answer of an IMAP server as it came over the wire, its literals cut out: where one stood, `text` keeps "{n}\r\n".
struct ImapLine {
  std::string text;
  std::vector<std::string> literals;
};

struct ImapToken {
  enum class Kind { Atom, Quoted, Literal, Open, Close };
  Kind kind = Kind::Atom;
  std::string_view raw;     // into the line: an atom, or what stands between the quotes
  std::size_t literal = 0;  // which of ImapLine::literals

  bool isAtom(std::string_view upperCase) const;
};

// Cuts a line into tokens, without recursion: nesting costs nothing but tokens. Atoms keep their brackets ("BODY[HEADER.FIELDS (DATE)]<0>").
// The tokens point into the line. Fails with mail.protocol.
Result<std::vector<ImapToken>> imapTokens(const ImapLine& line);

// Walks over the tokens of a line. Every step is safe at the end: it then yields nothing.
class ImapCursor {
 public:
  ImapCursor(ImapLine& line, const std::vector<ImapToken>& tokens) : m_line(line), m_tokens(tokens) {}

  bool isAtEnd() const { return m_at >= m_tokens.size(); }
  const ImapToken* peek() const { return isAtEnd() ? nullptr : &m_tokens[m_at]; }
  const ImapToken* next() { return isAtEnd() ? nullptr : &m_tokens[m_at++]; }
  // Steps over the token if it is of this kind.
  bool accept(ImapToken::Kind kind);
  bool acceptAtom(std::string_view upperCase);
  // One value: an atom, a string ("" for NIL). Nothing before a parenthesis. Takes a literal out of the line.
  std::optional<std::string> string();
  std::optional<std::uint64_t> number();
  // The atoms and strings of a list without lists in it, at most 10,000 of them.
  std::vector<std::string> flatList();
  // Steps over one value or a whole list, however deep.
  void skip();

 private:
  ImapLine& m_line;
  const std::vector<ImapToken>& m_tokens;
  std::size_t m_at = 0;
};

// Digits only, no sign, within 64 bits.
std::optional<std::uint64_t> imapNumber(std::string_view text);
// Equal without regard to the case of ASCII letters.
bool sameWord(std::string_view a, std::string_view b);
// The length when a line ends with "{n}", "{n+}" or "~{n}": a literal follows. Saturates, never wraps.
std::optional<std::uint64_t> announcedLiteral(std::string_view lineWithoutBreak);

}  // namespace inquiry
