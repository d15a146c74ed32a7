// A whole mail: structure, headers, charsets, kind, and the cut between new words and history.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/domain/utf8.h"
#include "core/net/mail/mime_reader.h"
#include "core/net/mail/quote_split.h"
#include "tests/fuzz/soundness.h"

using namespace inquiry;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  static const MimeOptions kOptions = [] {
    MimeOptions options;
    options.country = "JP";
    options.trustedAuthserv = "mx.example.net";
    return options;
  }();
  const ParsedMail mail = readMail(bytes, kOptions);
  MUST(utf8::isValid(mail.text) && utf8::isValid(mail.html) && utf8::isValid(mail.subject));
  MUST(mail.rawHash.size() == 64);
  for (const auto& each : mail.from) MUST(utf8::isValid(each.name) && utf8::isValid(each.address));
  for (const auto& [name, value] : mail.headers) MUST(value.find_first_of("\r\n") == std::string::npos);
  for (const auto& part : mail.attachments) {
    MUST(!part.name.empty() && part.name.size() <= 200 && utf8::isValid(part.name));
    MUST(part.name.find_first_of("/\\") == std::string::npos && part.name != "." && part.name != "..");
  }
  const SplitText split = splitQuotes(mail.text);
  MUST(utf8::isValid(split.fresh) && utf8::isValid(split.quoted));
  MUST(!split.fresh.empty() || utf8::trimmed(mail.text).empty());
  return 0;
}
