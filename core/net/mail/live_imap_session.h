#pragma once

#include <utility>

#include "core/net/mail/imap_channel.h"
#include "core/net/mail/imap_session.h"

namespace inquiry {

// ImapSession over a real connection, by an engine of our own: see imap_channel.h.
class LiveImapSession final : public ImapSession {
 public:
  static Result<std::unique_ptr<ImapSession>> open(const MailServer& server, const MailLogin& login, const ImapOptions& options,
                                                   std::stop_token stop);

  void useStop(std::stop_token stop) override { m_channel.line().useStop(std::move(stop)); }
  bool isUsable() const override { return m_channel.isUsable(); }
  const ImapAbilities& abilities() const override { return m_abilities; }
  std::vector<std::string> takeAlerts() override { return std::exchange(m_alerts, {}); }

  Result<std::vector<MailFolder>> folders() override;
  Result<FolderState> examine(const std::string& wireName) override;
  Result<FolderState> examineSince(const std::string& wireName, const FolderState& remembered, FolderChanges& changes) override;
  Result<FolderState> status(const std::string& wireName) override;
  Result<std::vector<std::uint32_t>> uidsAbove(std::uint32_t uid) override;
  Result<std::vector<std::uint32_t>> uidsSince(Instant since) override;
  Result<std::vector<std::uint32_t>> allUids() override;
  Result<std::vector<std::uint32_t>> uidsWithMessageId(const std::string& messageId) override;
  Status fetch(const std::vector<std::uint32_t>& uids, std::size_t maxBytes, const MailSink& sink) override;
  Status fetchHeaders(const std::vector<std::uint32_t>& uids, const MailSink& sink) override;
  Status fetchFlags(const std::vector<std::uint32_t>& uids, const MailSink& sink) override;
  Result<std::optional<std::uint32_t>> append(const std::string& wireName, std::string_view bytes, bool isSeen, Instant at) override;
  Status storeFlags(const std::vector<std::uint32_t>& uids, FlagStore how, const std::vector<std::string>& flags) override;
  Status noop() override;
  void logout() override;

  Result<bool> idle(Duration atMost, std::stop_token stop) override;
  Status startWatch() override;
  int watchSocket() const override { return m_channel.line().socket(); }
  Result<bool> readWatch() override;
  Status renewWatch() override;
  Duration watchRenewal() const override;
  Status endWatch() override;

 private:
  // One untagged answer that is no status word: "* 5 FETCH (...)" is number 5, word FETCH, and the rest.
  struct Reply {
    std::optional<std::uint64_t> number;
    std::string_view word;
    ImapCursor& cursor;
    bool is(std::string_view upperCase) const { return sameWord(word, upperCase); }
  };
  using OnReply = std::function<Status(Reply& reply)>;
  using OnCondition = std::function<void(const ImapCondition& condition)>;
  enum class Watching { No, Idle, IdleEnding, Asking, Asked };

  LiveImapSession(std::unique_ptr<MailLine> line, const ImapOptions& options);
  // What each untagged line goes through, whatever the command.
  Status take(ImapLine& line, const OnReply& onReply, const OnCondition& onCondition);
  // Fails unless the answer is OK.
  Result<ImapCondition> ask(ImapCommand& command, ImapTask task, const OnReply& onReply, const OnCondition& onCondition = {});
  Result<FolderState> openFolder(ImapCommand& command, const std::string& wireName, const OnReply& onReply);
  Result<std::vector<std::uint32_t>> search(ImapCommand& command);
  Result<std::vector<std::uint32_t>> searchWords(const std::string& words);
  Status changedFlags(std::uint64_t modSeq, FolderChanges& changes);
  struct FetchPlan {
    std::string items;
    bool needsBody = false;
    std::size_t maxBytes = 0;
  };
  Status fetchAll(const std::vector<std::uint32_t>& uids, const FetchPlan& plan, const MailSink& sink);
  Status fetchChunk(std::vector<std::uint32_t>& pending, const FetchPlan& plan, const MailSink& sink);
  Status keepOnlyPresent(std::vector<std::uint32_t>& pending);
  Status openForWriting();
  void noteAlert(const ImapCondition& condition);
  bool isNews(Reply& reply);
  Status onWatchTag(const std::string& line);
  Status beginWatch();
  Status askNoop();

  ImapOptions m_options;
  ImapChannel m_channel;
  ImapAbilities m_abilities;
  std::vector<std::string> m_alerts;
  std::string m_folder;  // wire name of the open one, "" when none is
  FolderState m_state;
  bool m_isWritable = false;
  Watching m_watching = Watching::No;
  std::string m_watchTag;
  bool m_isConfirmed = false, m_isNoopAsked = false, m_hasNews = false;
};

}  // namespace inquiry
