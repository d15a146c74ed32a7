#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inquiry {

// One folder of a mailbox.
struct MailFolder {
  enum class Role { Inbox, Sent, Junk, Archive, All, Drafts, Trash, Other };
  std::string name;      // for people, UTF-8, with the server's separators: "其他文件夹/亚马逊"
  std::string wireName;  // as the server writes it
  Role role = Role::Other;
  bool isSelectable = true;
};

// What opening a folder says of it. A changed uidValidity makes every remembered UID of it void.
struct FolderState {
  std::uint32_t uidValidity = 0, uidNext = 0, exists = 0;
  std::optional<std::uint64_t> modSeq;  // absent where the server keeps none for this folder
  bool canKeepKeywords = false;         // PERMANENTFLAGS has \*
};

// Modified UTF-7 (RFC 3501 5.1.3) both ways. A wire name that breaks its rules, or is UTF-8 already, is kept as it is (repaired to valid UTF-8).
std::string folderNameFromWire(std::string_view wireName);
std::string folderNameToWire(std::string_view utf8);

// By the attributes of LIST (RFC 6154). Other when there is none.
MailFolder::Role roleFromAttributes(const std::vector<std::string>& attributes);
// By the last part of the name, as providers and programs write it in the languages of our stores (mailbox.md 6.4).
MailFolder::Role roleFromName(std::string_view name, std::string_view separator);
// Gives each folder its role: a server's own word wins over names, and of a role that is guessed from names only the first folder has it.
void giveRoles(std::vector<MailFolder>& folders, const std::vector<std::vector<std::string>>& attributes, std::string_view separator);

}  // namespace inquiry
