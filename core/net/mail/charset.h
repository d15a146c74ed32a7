#pragma once

#include <string>
#include <string_view>

namespace inquiry {

struct Decoded {
  std::string text;        // valid UTF-8, without NUL
  std::string charset;     // what the bytes were read as: "UTF-8", "windows-31j", "GB18030", ...
  bool isGuessed = false;  // the label was missing, unknown or plainly wrong
  bool hadErrors = false;  // something became U+FFFD
};

// Reads bytes of a mail in the charset their label really means: senders write gb2312 for GB18030, Shift_JIS for Microsoft's
// code page 932, iso-8859-1 for windows-1252, and Japanese mail holds characters that ISO-2022-JP never allowed. Without a
// usable label, or when the label cannot be true, strict UTF-8 is tried, then ISO-2022-JP where its escapes stand, then the
// charsets of `country` (ISO 3166, "" unknown), else windows-1252; the reading with the fewest faults stays.
// Never fails. A label chosen by a person goes in as `label`.
Decoded decodeText(std::string_view label, std::string_view bytes, std::string_view country = {});

// The reading of a label: "gb2312" -> "GB18030"; "" for one that names nothing known.
std::string canonicalCharset(std::string_view label);

}  // namespace inquiry
