#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/instant.h"
#include "core/net/mail/imap_token.h"

namespace inquiry {

// "OK", "NO", "BAD", "BYE" or "PREAUTH" with what stands behind it.
struct ImapCondition {
  enum class Word { Ok, No, Bad, Bye, Preauth } word = Word::Ok;
  std::string code;       // "UIDVALIDITY", upper case, "" when there is none
  std::string arguments;  // what follows the code within the brackets
  std::string text;       // for people; may hold anything the server likes, so it never goes into a log
};
// Of a line without its "* " or tag. Empty when it is none of these words.
std::optional<ImapCondition> imapCondition(std::string_view line);

// What a FETCH answer says of one mail. Absent is what the server did not say.
struct ImapFetched {
  std::uint32_t uid = 0;  // 0: not said
  std::optional<std::vector<std::string>> flags;
  std::optional<Instant> internalDate;
  std::optional<std::uint64_t> size, modSeq, gmailMessage;
  std::optional<std::string> body;  // of BODY[...]; a literal is moved out of the line
};
// The cursor stands on the "(" behind FETCH.
ImapFetched imapFetched(ImapCursor& cursor);

struct ImapListed {
  std::vector<std::string> attributes;  // "\\Sent", "\\Noselect"
  std::string separator, wireName;
};
// The cursor stands behind LIST.
std::optional<ImapListed> imapListed(ImapCursor& cursor);

// " 7-Feb-1994 21:52:25 -0800". Empty when it is not written so.
std::optional<Instant> imapDate(std::string_view text);
// "07-Feb-1994 21:52:25 +0000", as APPEND wants it.
std::string imapDateText(Instant at);
// "7-Feb-1994" in UTC, as SEARCH SINCE wants it.
std::string imapDayText(Instant at);

// "1:3,7" appended to `uids`; `*` is not understood. false when it is no set or would make more than `limit` numbers.
bool appendUidSet(std::string_view set, std::vector<std::uint32_t>& uids, std::size_t limit);
// "1:3,7" of ascending numbers.
std::string uidSetText(const std::vector<std::uint32_t>& ascending);

}  // namespace inquiry
