#include "tests/contract/mailbox_far_side.h"

#include <algorithm>

#include "core/domain/utf8.h"
#include "core/marketplaces/mailbox/mailbox_classifier.h"
#include "core/net/mail/mail_fault.h"
#include "core/net/mail/mime_reader.h"

namespace inquiry::test {
namespace {

constexpr const char* kDone = "done, all of it";
constexpr std::uint32_t kUidValidity = 1000;

// One command and its answer on the wire; the data itself comes from the mailbox.
Status ask(HttpTransport& wire, const std::string& place, const std::stop_token& stop, const std::string& posted = {}) {
  HttpRequest request;
  request.url = "imap://127.0.0.1/" + place;
  if (!posted.empty()) request.method = "POST", request.body = posted;
  const auto answer = wire.perform(request, stop);
  if (!answer && answer.error().kind == ErrorKind::Cancelled) return failMail(MailFault::Cancelled);
  if (!answer && answer.error().kind == ErrorKind::Offline) return failMail(MailFault::Connect);
  if (!answer || answer->status != 200 || answer->body != kDone) return failMail(MailFault::Lost);
  return {};
}

class WiredSession final : public ImapSession {
 public:
  WiredSession(HttpTransport& wire, WiredMailbox& box, std::stop_token stop) : m_wire(wire), m_box(box), m_stop(std::move(stop)) {}
  void useStop(std::stop_token stop) override { m_stop = std::move(stop); }
  bool isUsable() const override { return m_isUsable; }
  const ImapAbilities& abilities() const override { return m_abilities; }
  std::vector<std::string> takeAlerts() override { return {}; }

  Result<std::vector<MailFolder>> folders() override {
    if (auto done = command("list"); !done) return fail(done.error());
    return std::vector<MailFolder>{{"INBOX", "INBOX", MailFolder::Role::Inbox, true}, {"Sent", "Sent", MailFolder::Role::Sent, true}, {"Junk", "Junk", MailFolder::Role::Junk, true}};
  }
  Result<FolderState> examine(const std::string& wireName) override {
    m_folder = wireName;
    if (auto done = command("examine"); !done) return fail(done.error());
    const auto mails = m_box.mails(m_folder);
    FolderState state;
    state.uidValidity = kUidValidity;
    state.exists = static_cast<std::uint32_t>(mails.size());
    state.uidNext = mails.empty() ? 1 : mails.back().uid + 1;
    return state;
  }
  Result<FolderState> examineSince(const std::string& wireName, const FolderState&, FolderChanges&) override { return examine(wireName); }
  Result<FolderState> status(const std::string& wireName) override { return examine(wireName); }
  Result<std::vector<std::uint32_t>> uidsAbove(std::uint32_t uid) override {
    return search([uid](const WiredMailbox::Mail& mail) { return mail.uid > uid; });
  }
  Result<std::vector<std::uint32_t>> uidsSince(Instant since) override {
    return search([since](const WiredMailbox::Mail& mail) { return mail.at >= since - std::chrono::hours(24); });
  }
  Result<std::vector<std::uint32_t>> allUids() override {
    return search([](const WiredMailbox::Mail&) { return true; });
  }
  Result<std::vector<std::uint32_t>> uidsWithMessageId(const std::string& messageId) override {
    return search([&messageId](const WiredMailbox::Mail& mail) { return readMail(mail.bytes).messageId == messageId; });
  }
  Status fetch(const std::vector<std::uint32_t>& uids, std::size_t maxBytes, const MailSink& sink) override {
    return bring(uids, sink, [maxBytes](FetchedMail& mail) {
      mail.isTruncated = mail.bytes.size() > maxBytes;
      if (mail.isTruncated) mail.bytes.resize(maxBytes);
    });
  }
  Status fetchHeaders(const std::vector<std::uint32_t>& uids, const MailSink& sink) override {
    return bring(uids, sink, [](FetchedMail& mail) { mail.bytes.resize(mail.bytes.find("\r\n\r\n") + 4); });
  }
  Status fetchFlags(const std::vector<std::uint32_t>& uids, const MailSink& sink) override {
    return bring(uids, sink, [](FetchedMail& mail) { mail.bytes.clear(); });
  }
  Result<std::optional<std::uint32_t>> append(const std::string& wireName, std::string_view bytes, bool, Instant) override {
    if (auto done = ask(m_wire, wireName + "/append", m_stop, std::string(bytes)); !done) return fail(done.error());
    return std::optional<std::uint32_t>();
  }
  Status storeFlags(const std::vector<std::uint32_t>&, FlagStore, const std::vector<std::string>&) override { return ask(m_wire, m_folder + "/store", m_stop, "flags"); }
  Status noop() override { return command("noop"); }
  void logout() override {}
  Result<bool> idle(Duration, std::stop_token) override { return false; }
  Status startWatch() override { return failMail(MailFault::Refused); }
  int watchSocket() const override { return -1; }
  Result<bool> readWatch() override { return false; }
  Status renewWatch() override { return {}; }
  Duration watchRenewal() const override { return std::chrono::minutes(1); }
  Status endWatch() override { return {}; }

 private:
  Status command(const std::string& word) {
    const Status done = ask(m_wire, m_folder + "/" + word, m_stop);
    m_isUsable = m_isUsable && done.has_value();
    return done;
  }
  template <class Wanted>
  Result<std::vector<std::uint32_t>> search(Wanted&& wanted) {
    if (auto done = command("search"); !done) return fail(done.error());
    std::vector<std::uint32_t> uids;
    for (const auto& mail : m_box.mails(m_folder))
      if (wanted(mail)) uids.push_back(mail.uid);
    return uids;
  }
  template <class Cut>
  Status bring(const std::vector<std::uint32_t>& uids, const MailSink& sink, Cut&& cut) {
    if (auto done = command("fetch"); !done) return done;
    for (const auto& mail : m_box.mails(m_folder)) {
      if (std::find(uids.begin(), uids.end(), mail.uid) == uids.end()) continue;
      FetchedMail fetched;
      fetched.uid = mail.uid;
      fetched.internalDate = mail.at;
      fetched.size = mail.bytes.size();
      fetched.bytes = mail.bytes;
      cut(fetched);
      if (auto taken = sink(std::move(fetched)); !taken) return taken;
    }
    return {};
  }

  HttpTransport& m_wire;
  WiredMailbox& m_box;
  std::stop_token m_stop;
  ImapAbilities m_abilities;
  std::string m_folder;
  bool m_isUsable = true;
};

}  // namespace

Result<HttpResponse> WiredMailbox::perform(const HttpRequest& request, std::stop_token stop) {
  if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "http.cancelled", "Stopped.");
  if (request.method == "POST") put("Sent", request.body);
  HttpResponse done;
  done.status = 200;
  done.body = kDone;
  return done;
}

void WiredMailbox::put(const std::string& folder, const std::string& bytes) {
  const std::scoped_lock lock(m_mutex);
  auto& mails = m_folders[folder];
  mails.push_back({static_cast<std::uint32_t>(mails.size() + 1), m_clock.now(), bytes});
}

std::vector<WiredMailbox::Mail> WiredMailbox::mails(const std::string& folder) const {
  const std::scoped_lock lock(m_mutex);
  const auto found = m_folders.find(folder);
  return found == m_folders.end() ? std::vector<Mail>() : found->second;
}

Result<std::unique_ptr<ImapSession>> MailOverWire::openImap(const MailServer&, const MailLogin&, const ImapOptions&, std::stop_token stop) {
  if (auto done = ask(m_wire, "login", stop); !done) return fail(done.error());
  return std::make_unique<WiredSession>(m_wire, m_box, stop);
}

SmtpOutcome MailOverWire::submit(const MailServer&, const MailLogin&, const SmtpSubmission& mail, const SmtpOptions&, std::stop_token stop) {
  HttpRequest request;
  request.method = "POST";
  request.url = "smtp://127.0.0.1/submit";
  request.body = mail.bytes;
  const auto answer = m_wire.perform(request, stop);
  SmtpOutcome outcome;
  if (answer && answer->status == 200 && answer->body == kDone) {
    outcome.kind = SmtpOutcome::Kind::Accepted;
    return outcome;
  }
  const bool isOffline = !answer && answer.error().kind == ErrorKind::Offline;
  outcome.kind = isOffline ? SmtpOutcome::Kind::NotSent : SmtpOutcome::Kind::Unknown;
  const bool isCancelled = !answer && answer.error().kind == ErrorKind::Cancelled;
  outcome.error = mailError(isOffline ? MailFault::Connect : isCancelled ? MailFault::Cancelled : MailFault::SentUnknown);
  return outcome;
}

Store MailboxFarSide::prepare(SecretStore& secrets) {
  m_store.id = StoreId{"shop"};
  m_store.marketplace = Marketplace::Mailbox;
  m_store.historySince = m_clock.now() - std::chrono::hours(24 * 30);
  m_store.mailbox = MailboxSettings{};
  m_store.mailbox->imap = MailServer{"127.0.0.1", 993, "tls", "service@shop.example", ""};
  m_store.mailbox->smtp = MailServer{"127.0.0.1", 465, "tls", "", "service@shop.example"};
  std::map<std::string, Secret> credentials;
  credentials.emplace("mailboxPassword", Secret(std::string("quiet")));
  (void)secrets.saveCredentials(m_store.id, std::move(credentials));
  return m_store;
}

std::unique_ptr<Connector> MailboxFarSide::connect(const Store& store, const ConnectorParts& parts) { return connectTo(makeMailboxConnector, store, parts); }

std::unique_ptr<Connector> MailboxFarSide::connectTo(ConnectorFactory make, const Store& store, const ConnectorParts& parts) {
  m_wire = std::make_unique<MailOverWire>(parts.http, m_box);
  ConnectorParts wired = parts;
  wired.mail = m_wire.get();
  wired.originals = this;
  return make(store, wired);
}

std::string MailboxFarSide::write(const std::string& thread, const std::string& text, const std::string& picture) {
  const std::string id = "mail" + std::to_string(++m_mails) + "@buyers.example";
  Conversation fresh{"buyer" + std::to_string(m_mails) + "@buyers.example", {}, {}};
  const Conversation& known = thread.empty() ? fresh : m_conversations.at(thread);
  std::string references;
  for (const std::string& each : known.ids) references += " <" + each + ">";
  std::string bytes = "From: Buyer <" + known.buyer + ">\r\nTo: service@shop.example\r\nSubject: Question\r\nMessage-ID: <" + id + ">\r\n";
  if (!references.empty()) bytes += "References:" + references + "\r\n";
  bytes += "MIME-Version: 1.0\r\n";
  if (picture.empty()) bytes += "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n";
  else
    bytes += "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text +
             "\r\n--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename=\"parcel.png\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + picture + "\r\n--b--\r\n";
  m_box.put("INBOX", bytes);
  const ParsedMail parsed = readMail(bytes);
  const ReceivedMail received{bytes, parsed, "INBOX", MailFolder::Role::Inbox, false, m_clock.now()};
  const std::string name = thread.empty() ? MailboxClassifier().read(received, m_store).thread.remoteId : thread;
  Conversation& kept = m_conversations.try_emplace(name, fresh).first->second;
  kept.ids.push_back(id);
  kept.newest = {id, m_clock.now(), bytes};
  return name;
}

std::string MailboxFarSide::buyerSendsPicture(const std::string& thread, const std::string& text) { return write(thread, text, "iVBORw0KGgoAAAAN"); }

std::vector<std::string> MailboxFarSide::acceptedTexts(const std::string& thread) {
  std::vector<std::string> texts;
  for (const WiredMailbox::Mail& mail : m_box.mails("Sent")) {
    const ParsedMail parsed = readMail(mail.bytes);
    if (!parsed.to.empty() && parsed.to.front().address == m_conversations.at(thread).buyer) texts.emplace_back(utf8::trimmed(parsed.text));
  }
  return texts;
}

Result<std::optional<StoredOriginal>> MailboxFarSide::newestFromBuyer(const StoreId&, const std::string& threadRemoteId) const {
  const auto found = m_conversations.find(threadRemoteId);
  return found == m_conversations.end() ? std::optional<StoredOriginal>() : std::optional(found->second.newest);
}

Result<std::vector<std::string>> MailboxFarSide::messageIds(const StoreId&, const std::string& threadRemoteId, std::size_t) const {
  const auto found = m_conversations.find(threadRemoteId);
  return found == m_conversations.end() ? std::vector<std::string>() : found->second.ids;
}

namespace {

const RegisterConnector kMailbox({"mailbox, wired", [] { return std::make_unique<MailboxFarSide>(); }});

}  // namespace

}  // namespace inquiry::test
