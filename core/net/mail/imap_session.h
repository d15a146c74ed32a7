#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/net/mail/imap_folder.h"
#include "core/net/mail/mail_login.h"
#include "core/net/mail/mail_route.h"

namespace inquiry {

struct ImapOptions {
  MailRoute route = {};
  std::string programVersion = "0.1";         // said in ID
  std::size_t maxMailBytes = 50U << 20U;      // the largest mail that is ever taken whole
  Duration command = std::chrono::minutes(10);  // one command with everything it brings
  // Told at once what the server wants people to read ([ALERT]), also when it then lets nobody in. From whichever thread uses the session.
  std::function<void(const std::string& said)> onAlert = {};
};

// What the server says it can do, and what of it is switched on in this session.
struct ImapAbilities {
  std::vector<std::string> words;  // upper case, as CAPABILITY said after signing in
  bool hasIdle = false, hasCondStore = false, hasSpecialUse = false, isGmail = false;
  bool hasQresync = false;  // only when the server answered ENABLED QRESYNC
  bool has(std::string_view upperCase) const;
};

// One mail, or its header lines.
struct FetchedMail {
  std::uint32_t uid = 0;
  std::optional<Instant> internalDate;  // when it arrived: what deadlines count from
  std::vector<std::string> flags;
  std::uint64_t size = 0;  // on the server
  std::optional<std::uint64_t> modSeq, gmailMessage;
  std::string bytes;         // never marked as read by taking it
  bool isTruncated = false;  // larger than asked for: `bytes` holds its beginning
};

struct FlagChange {
  std::uint32_t uid = 0;
  std::vector<std::string> flags;
  std::optional<std::uint64_t> modSeq;
};
struct FolderChanges {
  std::vector<FlagChange> flags;
  std::vector<std::uint32_t> vanished;  // only with QRESYNC; otherwise compare with allUids()
};

enum class FlagStore { Add, Remove };

// A signed-in connection to a mailbox. Reading never changes anything there: folders are opened read-only, bodies are peeked at, and only
// storeFlags() and append() write. Every call blocks, ends within a second with mail.cancelled when told so, and after a failure other than a
// refusal the session is of no further use: open a new one. Codes: mail_fault.h. Used by one thread at a time.
class ImapSession {
 public:
  virtual ~ImapSession() = default;
  // Calls from now on end with this token.
  virtual void useStop(std::stop_token stop) = 0;
  virtual bool isUsable() const = 0;
  virtual const ImapAbilities& abilities() const = 0;
  // What the server wants people to read ([ALERT]), in its own words; at most 20, oldest first. Taken once.
  virtual std::vector<std::string> takeAlerts() = 0;

  virtual Result<std::vector<MailFolder>> folders() = 0;
  // Opens read-only; the calls below then speak of this folder. `wireName` as in MailFolder.
  virtual Result<FolderState> examine(const std::string& wireName) = 0;
  // The same, and what changed since a remembered state. Without QRESYNC or CONDSTORE, or behind another uidValidity, no change is listed.
  virtual Result<FolderState> examineSince(const std::string& wireName, const FolderState& remembered, FolderChanges& changes) = 0;
  // Asks without opening.
  virtual Result<FolderState> status(const std::string& wireName) = 0;

  // Ascending. uidsSince takes whole days of the server's zone, so it may bring a day more.
  virtual Result<std::vector<std::uint32_t>> uidsAbove(std::uint32_t uid) = 0;
  virtual Result<std::vector<std::uint32_t>> uidsSince(Instant since) = 0;
  virtual Result<std::vector<std::uint32_t>> allUids() = 0;
  // `messageId` without its angle brackets.
  virtual Result<std::vector<std::uint32_t>> uidsWithMessageId(const std::string& messageId) = 0;

  // Each mail is handed over as soon as it is whole; one that vanished meanwhile is left out. A mail over `maxBytes` comes as its beginning.
  // A failure of the sink ends the call with it.
  using MailSink = std::function<Status(FetchedMail mail)>;
  virtual Status fetch(const std::vector<std::uint32_t>& uids, std::size_t maxBytes, const MailSink& sink) = 0;
  // The header lines only (`bytes`), or only flags, date and size.
  virtual Status fetchHeaders(const std::vector<std::uint32_t>& uids, const MailSink& sink) = 0;
  virtual Status fetchFlags(const std::vector<std::uint32_t>& uids, const MailSink& sink) = 0;

  // The new UID where the server says it (UIDPLUS).
  virtual Result<std::optional<std::uint32_t>> append(const std::string& wireName, std::string_view bytes, bool isSeen, Instant at) = 0;
  // Opens the current folder for writing when it is not; `flags` like "\\Answered" or "$InquiryDeskDone".
  virtual Status storeFlags(const std::vector<std::uint32_t>& uids, FlagStore how, const std::vector<std::string>& flags) = 0;
  virtual Status noop() = 0;
  // Says good-bye; the session is over whatever comes back.
  virtual void logout() = 0;

  // Waits until something is new in the open folder (true) or the time is over (false). Without IDLE it asks once a minute.
  virtual Result<bool> idle(Duration atMost, std::stop_token stop) = 0;

  // The same in pieces, none of which waits, for one thread that watches many mailboxes.
  virtual Status startWatch() = 0;
  virtual int watchSocket() const = 0;
  // Reads what came; true when something is new.
  virtual Result<bool> readWatch() = 0;
  // Due after watchRenewal(): asks again, or says IDLE anew.
  virtual Status renewWatch() = 0;
  virtual Duration watchRenewal() const = 0;
  // Back to commands; waits for the server's word.
  virtual Status endWatch() = 0;
};

// Connects, signs in, names the program (ID) and switches on what the server truly offers.
Result<std::unique_ptr<ImapSession>> openImap(const MailServer& server, const MailLogin& login, const ImapOptions& options,
                                              std::stop_token stop);

}  // namespace inquiry
