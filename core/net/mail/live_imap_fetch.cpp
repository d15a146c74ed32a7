// What LiveImapSession reads of mails, and the little it writes.
#include <algorithm>

#include "core/net/mail/live_imap_session.h"
#include "core/net/mail/mail_fault.h"

namespace inquiry {
namespace {

// Mails asked for at once: few enough to stop soon and to keep the command short, enough that the way to the server does not count.
constexpr std::size_t kMailsAtOnce = 50;
constexpr std::size_t kFlagsAtOnce = 2000;
constexpr std::size_t kMaxHeaderBytes = 256U << 10U;

bool isFlag(std::string_view flag) {
  return !flag.empty() && flag.size() <= 100 && std::all_of(flag.begin(), flag.end(), [](char c) {
    return c > 0x20 && c < 0x7F && std::string_view("(){%*\"]").find(c) == std::string_view::npos;
  });
}

FetchedMail mailOf(ImapFetched&& fetched, std::size_t maxBytes) {
  FetchedMail mail;
  mail.uid = fetched.uid;
  mail.internalDate = fetched.internalDate;
  mail.flags = std::move(fetched.flags).value_or(std::vector<std::string>());
  std::erase(mail.flags, "\\Recent");  // speaks of the session, not of the mail
  mail.modSeq = fetched.modSeq;
  mail.gmailMessage = fetched.gmailMessage;
  mail.bytes = std::move(fetched.body).value_or(std::string());
  mail.size = fetched.size.value_or(mail.bytes.size());
  mail.isTruncated = maxBytes > 0 && mail.bytes.size() >= maxBytes && mail.size > mail.bytes.size();
  return mail;
}

}  // namespace

Status LiveImapSession::fetch(const std::vector<std::uint32_t>& uids, std::size_t maxBytes, const MailSink& sink) {
  // Asked for as a part, so that a mail larger than its server says cannot block everything behind it.
  const std::size_t most = std::clamp<std::size_t>(maxBytes, 1, m_options.maxMailBytes);
  return fetchAll(uids, {"BODY.PEEK[]<0." + std::to_string(most) + ">", true, most}, sink);
}

Status LiveImapSession::fetchHeaders(const std::vector<std::uint32_t>& uids, const MailSink& sink) {
  return fetchAll(uids, {"BODY.PEEK[HEADER]<0." + std::to_string(kMaxHeaderBytes) + ">", true, 0}, sink);
}

Status LiveImapSession::fetchFlags(const std::vector<std::uint32_t>& uids, const MailSink& sink) { return fetchAll(uids, {}, sink); }

Status LiveImapSession::fetchAll(const std::vector<std::uint32_t>& uids, const FetchPlan& plan, const MailSink& sink) {
  if (m_folder.empty()) return failMail(MailFault::NotSelected);
  std::vector<std::uint32_t> wanted = uids;
  std::sort(wanted.begin(), wanted.end());
  wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
  wanted.erase(std::remove(wanted.begin(), wanted.end(), 0U), wanted.end());
  const std::size_t atOnce = plan.needsBody ? kMailsAtOnce : kFlagsAtOnce;
  for (std::size_t at = 0; at < wanted.size(); at += atOnce) {
    const auto first = wanted.begin() + static_cast<std::ptrdiff_t>(at);
    std::vector<std::uint32_t> pending(first, first + static_cast<std::ptrdiff_t>(std::min(atOnce, wanted.size() - at)));
    if (const auto done = fetchChunk(pending, plan, sink); !done) return done;
    if (pending.empty()) continue;
    // Not returned is not deleted: only a complete search says so.
    if (const auto kept = keepOnlyPresent(pending); !kept) return kept;
    if (pending.empty()) continue;
    if (const auto again = fetchChunk(pending, plan, sink); !again) return again;
    if (!pending.empty()) return failMail(MailFault::Protocol);
  }
  return {};
}

// Strikes out of `pending` what was handed over.
Status LiveImapSession::fetchChunk(std::vector<std::uint32_t>& pending, const FetchPlan& plan, const MailSink& sink) {
  ImapCommand command("UID FETCH " + uidSetText(pending) + " (UID FLAGS INTERNALDATE RFC822.SIZE");
  if (m_state.modSeq) command.words(" MODSEQ");
  if (m_abilities.isGmail) command.words(" X-GM-MSGID");
  command.words(plan.items.empty() ? ")" : " " + plan.items + ")");
  std::optional<ImapCondition> refusal;
  const auto answer = ask(command, ImapTask::Read, [&](Reply& reply) -> Status {
    if (!reply.is("FETCH")) return {};
    auto fetched = imapFetched(reply.cursor);
    const auto place = std::lower_bound(pending.begin(), pending.end(), fetched.uid);
    // Flags that change meanwhile come as answers of their own: without the body they are not what was asked for.
    const bool isWhole = plan.needsBody ? fetched.body.has_value() : fetched.size.has_value();
    if (!isWhole || place == pending.end() || *place != fetched.uid) return {};
    pending.erase(place);
    return sink(mailOf(std::move(fetched), plan.maxBytes));
  });
  if (answer) return {};
  // Some servers refuse the whole command because one mail of it is gone; whether it is, the search tells.
  const bool mayBeGone = m_channel.isUsable() && answer.error().code == "mail.refused";
  return mayBeGone ? Status() : Status(fail(answer.error()));
}

Status LiveImapSession::keepOnlyPresent(std::vector<std::uint32_t>& pending) {
  const auto present = searchWords("UID " + uidSetText(pending));
  if (!present) return fail(present.error());
  std::erase_if(pending, [&](std::uint32_t uid) { return !std::binary_search(present->begin(), present->end(), uid); });
  return {};
}

Status LiveImapSession::changedFlags(std::uint64_t modSeq, FolderChanges& changes) {
  ImapCommand command("UID FETCH 1:* (UID FLAGS) (CHANGEDSINCE " + std::to_string(modSeq) + ")");
  const auto answer = ask(command, ImapTask::Read, [&](Reply& reply) -> Status {
    if (!reply.is("FETCH")) return {};
    auto fetched = imapFetched(reply.cursor);
    if (fetched.uid != 0 && fetched.flags) changes.flags.push_back({fetched.uid, std::move(*fetched.flags), fetched.modSeq});
    return {};
  });
  return answer ? Status() : Status(fail(answer.error()));
}

Result<std::optional<std::uint32_t>> LiveImapSession::append(const std::string& wireName, std::string_view bytes, bool isSeen, Instant at) {
  if (bytes.empty() || bytes.find('\0') != std::string_view::npos) return failMail(MailFault::BadMail);
  ImapCommand command("APPEND ");
  command.string(wireName).words(isSeen ? " (\\Seen) \"" : " () \"").words(imapDateText(at)).words("\" ").literal(bytes);
  const auto answer = ask(command, ImapTask::Write, {});
  if (!answer) return fail(answer.error());
  if (answer->code != "APPENDUID") return std::optional<std::uint32_t>();
  const auto space = answer->arguments.find(' ');
  std::vector<std::uint32_t> uids;
  if (space == std::string::npos || !appendUidSet(std::string_view(answer->arguments).substr(space + 1), uids, 1) || uids.empty())
    return std::optional<std::uint32_t>();
  return std::optional(uids.front());
}

Status LiveImapSession::openForWriting() {
  if (m_folder.empty()) return failMail(MailFault::NotSelected);
  if (m_isWritable) return {};
  const auto folder = m_folder;
  const auto before = m_state.uidValidity;
  ImapCommand command("SELECT ");
  command.string(folder);
  const auto state = openFolder(command, folder, {});
  if (!state) return fail(state.error());
  // The numbers the caller holds would name other mails now.
  if (before != 0 && state->uidValidity != before) return failMail(MailFault::FolderMissing);
  m_isWritable = true;
  return {};
}

Status LiveImapSession::storeFlags(const std::vector<std::uint32_t>& uids, FlagStore how, const std::vector<std::string>& flags) {
  if (uids.empty() || flags.empty()) return {};
  if (!std::all_of(flags.begin(), flags.end(), isFlag)) return failMail(MailFault::Settings);
  if (const auto opened = openForWriting(); !opened) return opened;
  std::vector<std::uint32_t> ascending = uids;
  std::sort(ascending.begin(), ascending.end());
  ascending.erase(std::unique(ascending.begin(), ascending.end()), ascending.end());
  std::string words;
  for (const auto& flag : flags) words += (words.empty() ? "" : " ") + flag;
  for (std::size_t at = 0; at < ascending.size(); at += kFlagsAtOnce) {
    const auto first = ascending.begin() + static_cast<std::ptrdiff_t>(at);
    const std::vector<std::uint32_t> some(first, first + static_cast<std::ptrdiff_t>(std::min(kFlagsAtOnce, ascending.size() - at)));
    ImapCommand command("UID STORE " + uidSetText(some) + (how == FlagStore::Add ? " +" : " -") + "FLAGS.SILENT (" + words + ")");
    if (const auto answer = ask(command, ImapTask::Write, {}); !answer) return fail(answer.error());
  }
  return {};
}

}  // namespace inquiry
