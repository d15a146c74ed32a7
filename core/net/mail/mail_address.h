#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace inquiry {

// One mailbox of a mail header.
struct MailAddress {
  std::string name;     // display name as UTF-8, decoded; may be empty
  std::string address;  // local part as written, domain in lower case; may be empty when only a name stood there

  // The part behind the last '@', "" when there is none. Compare it whole, never by how it ends.
  std::string domain() const;
  std::string localPart() const;
  friend bool operator==(const MailAddress&, const MailAddress&) = default;
};

// Reads the address list of a raw header value: names with quotes, encoded words, comments, groups, and what broken
// programs write. Words are decoded after the list is cut, so that no encoded name can smuggle in an address. `country`
// (ISO 3166, may be empty) helps with names that name no charset. Never fails; at most 1,000 entries.
std::vector<MailAddress> parseAddresses(std::string_view header, std::string_view country = {});

// How an address may stand in a log or a list: "k3x9****@host", at most half of the local part (CP05).
std::string maskedAddress(std::string_view address);
// Every address within a text masked the same way.
std::string maskedAddresses(std::string_view text);

}  // namespace inquiry
