#include "core/net/mail/live_imap_session.h"

#include <algorithm>
#include <limits>

#include "core/domain/utf8.h"
#include "core/net/mail/imap_sign_in.h"
#include "core/net/mail/mail_fault.h"

namespace inquiry {
namespace {

constexpr std::size_t kMaxAlerts = 20;
constexpr std::size_t kMaxAlertLength = 500;
constexpr std::size_t kMaxFolders = 10'000;
constexpr std::size_t kMaxUids = 5'000'000;
constexpr std::size_t kSearchLine = 48U << 20U;  // five million numbers

std::uint32_t narrowed(std::optional<std::uint64_t> number) {
  return number && *number <= std::numeric_limits<std::uint32_t>::max() ? static_cast<std::uint32_t>(*number) : 0;
}

void noteState(const ImapCondition& condition, FolderState& state) {
  const auto number = imapNumber(std::string_view(condition.arguments).substr(0, condition.arguments.find(' ')));
  if (condition.code == "UIDVALIDITY") state.uidValidity = narrowed(number);
  if (condition.code == "UIDNEXT") state.uidNext = narrowed(number);
  if (condition.code == "HIGHESTMODSEQ") state.modSeq = number;
  if (condition.code == "NOMODSEQ") state.modSeq.reset();
  if (condition.code == "PERMANENTFLAGS") state.canKeepKeywords = condition.arguments.find("\\*") != std::string::npos;
}

std::string withoutBreaks(std::string_view text) { return std::string(text.substr(0, text.find_first_of("\r\n"))); }

}  // namespace

bool ImapAbilities::has(std::string_view upperCase) const { return std::find(words.begin(), words.end(), upperCase) != words.end(); }

Result<std::unique_ptr<ImapSession>> openImap(const MailServer& server, const MailLogin& login, const ImapOptions& options,
                                              std::stop_token stop) {
  return LiveImapSession::open(server, login, options, std::move(stop));
}

LiveImapSession::LiveImapSession(std::unique_ptr<MailLine> line, const ImapOptions& options)
    : m_options(options), m_channel(std::move(line), ImapLimits{1U << 20U, options.maxMailBytes + 4096, options.command}) {}

Result<std::unique_ptr<ImapSession>> LiveImapSession::open(const MailServer& server, const MailLogin& login, const ImapOptions& options,
                                                           std::stop_token stop) {
  auto line = MailLine::open(server, options.route, std::move(stop));
  if (!line) return fail(line.error());
  if (const auto said = imapCondition(std::string_view((*line)->greeting()).substr(std::min<std::size_t>(2, (*line)->greeting().size())));
      said && said->word == ImapCondition::Word::Bye) {
    return fail(imapGoodbyeError(withoutBreaks((*line)->greeting())));
  }
  auto session = std::unique_ptr<LiveImapSession>(new LiveImapSession(std::move(*line), options));
  const ImapChannel::Untagged untagged = [&session](ImapLine& each) { return session->take(each, {}, {}); };
  auto abilities = ImapSignIn(session->m_channel, server, untagged).run(login, options);
  if (!abilities) return fail(abilities.error());
  session->m_abilities = std::move(*abilities);
  return session;
}

void LiveImapSession::noteAlert(const ImapCondition& condition) {
  if (condition.code != "ALERT") return;
  std::string said = utf8::excerpt(utf8::repaired(condition.text), kMaxAlertLength);
  if (m_options.onAlert) m_options.onAlert(said);
  if (m_alerts.size() < kMaxAlerts) m_alerts.push_back(std::move(said));
}

Status LiveImapSession::take(ImapLine& line, const OnReply& onReply, const OnCondition& onCondition) {
  if (const auto condition = imapCondition(std::string_view(line.text).substr(2))) {
    noteAlert(*condition);
    if (onCondition) onCondition(*condition);
    return {};
  }
  const auto tokens = imapTokens(line);
  if (!tokens) return fail(tokens.error());
  ImapCursor cursor(line, *tokens);
  cursor.skip();  // "*"
  const auto number = cursor.number();
  const ImapToken* word = cursor.next();
  if (!word || word->kind != ImapToken::Kind::Atom) return {};
  Reply reply{number, word->raw, cursor};
  if (number && reply.is("EXISTS")) m_state.exists = narrowed(number);
  return onReply ? onReply(reply) : Status();
}

Result<ImapCondition> LiveImapSession::ask(ImapCommand& command, ImapTask task, const OnReply& onReply, const OnCondition& onCondition) {
  if (m_watching != Watching::No) {
    if (const auto ended = endWatch(); !ended) return fail(ended.error());
  }
  auto answer = m_channel.run(command, [&](ImapLine& line) { return take(line, onReply, onCondition); });
  if (!answer) return answer;
  noteAlert(*answer);
  if (answer->word != ImapCondition::Word::Ok) return fail(imapRefusal(*answer, task));
  return answer;
}

Result<std::vector<MailFolder>> LiveImapSession::folders() {
  std::vector<MailFolder> folders;
  std::vector<std::vector<std::string>> attributes;
  std::string separator = "/";
  // Gmail and Dovecot say special use unasked; RETURN is asked for only where both words are offered.
  ImapCommand command(m_abilities.has("LIST-EXTENDED") && m_abilities.hasSpecialUse ? "LIST \"\" \"*\" RETURN (SPECIAL-USE)" : "LIST \"\" \"*\"");
  const auto answer = ask(command, ImapTask::Read, [&](Reply& reply) -> Status {
    if (!reply.is("LIST") || folders.size() >= kMaxFolders) return {};
    auto listed = imapListed(reply.cursor);
    if (!listed) return {};
    if (!listed->separator.empty()) separator = listed->separator;
    const auto says = [&](std::string_view word) {
      return std::any_of(listed->attributes.begin(), listed->attributes.end(), [&](const auto& each) { return sameWord(each, word); });
    };
    MailFolder folder{folderNameFromWire(listed->wireName), std::move(listed->wireName), MailFolder::Role::Other, true};
    folder.isSelectable = !says("\\Noselect") && !says("\\NonExistent");
    folders.push_back(std::move(folder));
    attributes.push_back(std::move(listed->attributes));
    return {};
  });
  if (!answer) return fail(answer.error());
  giveRoles(folders, attributes, separator);
  return folders;
}

Result<FolderState> LiveImapSession::openFolder(ImapCommand& command, const std::string& wireName, const OnReply& onReply) {
  m_folder.clear();
  m_state = {};
  m_isWritable = false;
  const auto answer = ask(command, ImapTask::OpenFolder, onReply, [&](const ImapCondition& said) { noteState(said, m_state); });
  if (!answer) return fail(answer.error());
  noteState(*answer, m_state);
  m_folder = wireName;
  return m_state;
}

Result<FolderState> LiveImapSession::examine(const std::string& wireName) {
  ImapCommand command("EXAMINE ");
  command.string(wireName);
  if (m_abilities.hasCondStore && !m_abilities.hasQresync) command.words(" (CONDSTORE)");
  return openFolder(command, wireName, {});
}

Result<FolderState> LiveImapSession::examineSince(const std::string& wireName, const FolderState& remembered, FolderChanges& changes) {
  changes = {};
  if (!m_abilities.hasQresync || remembered.uidValidity == 0 || !remembered.modSeq) {
    auto state = examine(wireName);
    const bool isSame = state && state->uidValidity == remembered.uidValidity && state->modSeq && remembered.modSeq;
    if (!isSame || *state->modSeq <= *remembered.modSeq) return state;
    if (const auto changed = changedFlags(*remembered.modSeq, changes); !changed) return fail(changed.error());
    return state;
  }
  ImapCommand command("EXAMINE ");
  command.string(wireName).words(" (QRESYNC (" + std::to_string(remembered.uidValidity) + " " + std::to_string(*remembered.modSeq) + "))");
  auto state = openFolder(command, wireName, [&](Reply& reply) -> Status {
    if (reply.is("FETCH")) {
      auto fetched = imapFetched(reply.cursor);
      if (fetched.uid != 0 && fetched.flags) changes.flags.push_back({fetched.uid, std::move(*fetched.flags), fetched.modSeq});
    } else if (reply.is("VANISHED")) {
      reply.cursor.flatList();  // (EARLIER)
      const auto set = reply.cursor.string();
      if (!set || !appendUidSet(*set, changes.vanished, kMaxUids)) return failMail(MailFault::Protocol);
    }
    return {};
  });
  if (state && state->uidValidity != remembered.uidValidity) changes = {};
  return state;
}

Result<FolderState> LiveImapSession::status(const std::string& wireName) {
  FolderState state;
  ImapCommand command("STATUS ");
  command.string(wireName).words(m_abilities.hasCondStore ? " (MESSAGES UIDNEXT UIDVALIDITY HIGHESTMODSEQ)" : " (MESSAGES UIDNEXT UIDVALIDITY)");
  const auto answer = ask(command, ImapTask::OpenFolder, [&](Reply& reply) -> Status {
    if (!reply.is("STATUS")) return {};
    reply.cursor.skip();
    const auto values = reply.cursor.flatList();
    for (std::size_t at = 0; at + 1 < values.size(); at += 2) {
      const auto number = imapNumber(values[at + 1]);
      if (sameWord(values[at], "MESSAGES")) state.exists = narrowed(number);
      if (sameWord(values[at], "UIDNEXT")) state.uidNext = narrowed(number);
      if (sameWord(values[at], "UIDVALIDITY")) state.uidValidity = narrowed(number);
      if (sameWord(values[at], "HIGHESTMODSEQ")) state.modSeq = number;
    }
    return {};
  });
  if (!answer) return fail(answer.error());
  return state;
}

Result<std::vector<std::uint32_t>> LiveImapSession::search(ImapCommand& command) {
  if (m_folder.empty()) return failMail(MailFault::NotSelected);
  std::vector<std::uint32_t> uids;
  m_channel.limitLine(kSearchLine);
  const auto answer = ask(command, ImapTask::Read, [&](Reply& reply) -> Status {
    if (reply.is("SEARCH")) {
      while (const auto uid = reply.cursor.number()) {
        if (uids.size() >= kMaxUids) return failMail(MailFault::TooLarge);
        if (narrowed(uid) != 0) uids.push_back(narrowed(uid));
      }
    } else if (reply.is("ESEARCH")) {
      while (!reply.cursor.isAtEnd()) {
        if (!reply.cursor.acceptAtom("ALL")) {
          reply.cursor.skip();
        } else if (const auto set = reply.cursor.string(); !set || !appendUidSet(*set, uids, kMaxUids)) {
          return failMail(MailFault::Protocol);
        }
      }
    }
    return {};
  });
  m_channel.limitLine(ImapLimits().line);
  if (!answer) return fail(answer.error());
  std::sort(uids.begin(), uids.end());
  uids.erase(std::unique(uids.begin(), uids.end()), uids.end());
  return uids;
}

Result<std::vector<std::uint32_t>> LiveImapSession::searchWords(const std::string& words) {
  ImapCommand command((m_abilities.has("ESEARCH") ? "UID SEARCH RETURN (ALL) " : "UID SEARCH ") + words);
  return search(command);
}

Result<std::vector<std::uint32_t>> LiveImapSession::uidsAbove(std::uint32_t uid) {
  if (uid == std::numeric_limits<std::uint32_t>::max()) return std::vector<std::uint32_t>();
  auto uids = searchWords("UID " + std::to_string(uid + 1) + ":*");
  // "n:*" always names the last mail, even when its number is below n.
  if (uids) uids->erase(uids->begin(), std::upper_bound(uids->begin(), uids->end(), uid));
  return uids;
}

Result<std::vector<std::uint32_t>> LiveImapSession::uidsSince(Instant since) {
  return searchWords("SINCE " + imapDayText(since - std::chrono::hours(24)));
}

Result<std::vector<std::uint32_t>> LiveImapSession::allUids() { return searchWords("ALL"); }

Result<std::vector<std::uint32_t>> LiveImapSession::uidsWithMessageId(const std::string& messageId) {
  if (messageId.empty() || messageId.find_first_of(std::string_view("\r\n\0", 3)) != std::string::npos) return std::vector<std::uint32_t>();
  const bool isAscii = std::all_of(messageId.begin(), messageId.end(), [](char c) { return c > 0x20 && c < 0x7F; });
  ImapCommand command(isAscii ? "UID SEARCH HEADER Message-ID " : "UID SEARCH CHARSET UTF-8 HEADER Message-ID ");
  command.string("<" + messageId + ">");
  auto uids = search(command);
  if (!uids || !uids->empty() || !m_abilities.isGmail || !isAscii) return uids;
  ImapCommand gmail("UID SEARCH X-GM-RAW ");
  gmail.string("rfc822msgid:" + messageId);
  return search(gmail);
}

}  // namespace inquiry
