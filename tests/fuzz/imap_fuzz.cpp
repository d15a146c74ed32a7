// Answers of an IMAP server, cut into lines and literals as its channel does.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/domain/utf8.h"
#include "core/net/mail/imap_error.h"
#include "core/net/mail/imap_folder.h"
#include "core/net/mail/imap_reply.h"
#include "tests/fuzz/soundness.h"

using namespace inquiry;

namespace {

// Takes one answer off the front of `bytes`.
ImapLine nextLine(std::string_view& bytes) {
  ImapLine line;
  while (!bytes.empty()) {
    const auto end = std::min(bytes.find("\r\n"), bytes.size());
    const auto piece = bytes.substr(0, end);
    bytes.remove_prefix(std::min(end + 2, bytes.size()));
    line.text += piece;
    const auto literal = announcedLiteral(piece);
    if (!literal) break;
    line.text += "\r\n";
    const auto length = static_cast<std::size_t>(std::min<std::uint64_t>(*literal, bytes.size()));
    line.literals.emplace_back(bytes.substr(0, length));
    bytes.remove_prefix(length);
  }
  return line;
}

void look(ImapLine line) {
  if (const auto said = imapCondition(line.text)) (void)imapRefusal(*said, ImapTask::SignIn);
  (void)imapGoodbyeError(line.text);
  (void)imapDate(line.text);
  std::vector<std::uint32_t> uids;
  (void)appendUidSet(line.text, uids, 10'000);
  MUST(uids.size() <= 10'000);
  std::sort(uids.begin(), uids.end());
  uids.erase(std::unique(uids.begin(), uids.end()), uids.end());
  std::vector<std::uint32_t> again;
  if (!uids.empty()) MUST(appendUidSet(uidSetText(uids), again, 10'000) && again == uids);
  const std::string name = folderNameFromWire(line.text);
  MUST(utf8::isValid(name));
  const auto wire = folderNameToWire(name);
  MUST(std::all_of(wire.begin(), wire.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
  const auto tokens = imapTokens(line);
  if (!tokens) return;
  for (int start = 0; start < 4; ++start) {
    ImapLine copy = line;
    const auto own = imapTokens(copy);
    ImapCursor cursor(copy, *own);
    for (int at = 0; at < start; ++at) cursor.skip();
    if (start % 2 == 0) {
      (void)imapFetched(cursor);
    } else if (const auto listed = imapListed(cursor)) {
      std::vector<MailFolder> folders{{folderNameFromWire(listed->wireName), listed->wireName}};
      giveRoles(folders, {listed->attributes}, listed->separator);
    }
    while (!cursor.isAtEnd()) cursor.skip();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (int lines = 0; !bytes.empty() && lines < 200; ++lines) look(nextLine(bytes));
  return 0;
}
