#include "core/marketplaces/mailbox_files.h"

#include <algorithm>

#include "core/marketplaces/attachments.h"
#include "core/marketplaces/mailbox_page.h"

namespace inquiry {
namespace {

constexpr std::string_view kScheme = "mail:";
constexpr std::string_view kJunkPrefix = "junk:";
constexpr std::string_view kWhole = "whole";

struct Place {
  std::string messageId, section;
};

// A section is digits and dots, or the whole mail; ids may hold anything, slashes, too.
std::optional<Place> placeOf(std::string_view address) {
  if (!address.starts_with(kScheme)) return {};
  const auto slash = address.rfind('/');
  if (slash == std::string_view::npos || slash <= kScheme.size()) return {};
  const std::string_view section = address.substr(slash + 1);
  const bool isSection = !section.empty() && std::all_of(section.begin(), section.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
  if (!isSection && section != kWhole) return {};
  return Place{std::string(address.substr(kScheme.size(), slash - kScheme.size())), std::string(section)};
}

Error gone() { return {ErrorKind::NotFound, "attachment.gone", "This mail is no longer in the mailbox, and its original is not kept here.", {}}; }
Error tooLarge() { return loadingFailed({ErrorKind::Refused, "http.too_large", "", {}}); }

Result<std::string> cutOut(const std::string& mail, const Place& place, const MailboxAccess& access, std::size_t maxBytes) {
  if (place.section == kWhole) return mail.size() <= maxBytes ? Result<std::string>(mail) : fail(tooLarge());
  ParsedMail parsed = readMail(mail, mimeOptionsOf(access.store(), access));
  const auto part = std::find_if(parsed.attachments.begin(), parsed.attachments.end(), [&](const MailPart& each) { return each.section == place.section; });
  if (part == parsed.attachments.end()) return fail(gone());
  if (part->bytes.size() > maxBytes) return fail(tooLarge());
  return std::move(part->bytes);
}

// Its Message-ID, as the server would be asked for it; "" for a mail that has none.
std::string searchableId(const std::string& messageId) {
  std::string id = messageId.starts_with(kJunkPrefix) ? messageId.substr(kJunkPrefix.size()) : messageId;
  if (const auto hash = id.rfind('#'); hash != std::string::npos) id.resize(hash);
  return id.starts_with("sha256:") || id.starts_with("id:") ? "" : id;
}

Result<std::string> fromMailbox(const MailboxAccess& access, const Place& place, std::size_t maxBytes, const std::stop_token& stop) {
  const std::string id = searchableId(place.messageId);
  if (id.empty()) return fail(gone());
  auto session = access.open(stop);
  if (!session) return fail(session.error());
  const auto folders = mailboxFolders(**session, access.store());
  if (!folders) return fail(folders.error());
  const std::size_t most = place.section == kWhole ? maxBytes : std::max(maxBytes + maxBytes / 2, kWholeMailBytes);
  for (const MailboxFolders::Folder& folder : folders->read) {
    if (auto opened = (*session)->examine(folder.wireName); !opened) return fail(opened.error());
    const auto uids = (*session)->uidsWithMessageId(id);
    if (!uids) return fail(uids.error());
    if (uids->empty()) continue;
    std::optional<FetchedMail> found;
    const auto fetched = (*session)->fetch({uids->front()}, most, [&found](FetchedMail mail) -> Status {
      found = std::move(mail);
      return {};
    });
    if (!fetched) return fail(fetched.error());
    if (!found) continue;
    if ((*session)->isUsable()) (*session)->logout();
    if (found->isTruncated) return fail(tooLarge());
    return cutOut(found->bytes, place, access, maxBytes);
  }
  return fail(gone());
}

}  // namespace

Result<std::string> mailboxFile(const MailboxAccess& access, const OriginalSource* originals, const Attachment& attachment, std::size_t maxBytes,
                                std::stop_token stop) {
  const auto place = placeOf(attachment.remoteUrl);
  if (!place) return otherHost();
  if (originals != nullptr && place->section != kWhole) {
    const auto kept = originals->original(access.store().id, place->messageId);
    if (kept && *kept && !(*kept)->empty())
      if (auto part = cutOut(**kept, *place, access, maxBytes); part || part.error().kind != ErrorKind::NotFound) return part;
  }
  return fromMailbox(access, *place, maxBytes, stop);
}

}  // namespace inquiry
