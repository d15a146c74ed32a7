#include "core/marketplaces/mbox_file.h"

#include <algorithm>
#include <fstream>

#include "core/marketplaces/mail_threading.h"
#include "core/marketplaces/mailbox_reading.h"
#include "core/net/mail/mime_reader.h"

namespace inquiry {
namespace {

constexpr std::size_t kMostBytes = 50U << 20U;
constexpr std::string_view kSeparator = "From ";

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); });
  return out;
}

// ">From " of a text is "From ", one ">" less, however many stand there.
bool isQuotedSeparator(std::string_view line) {
  const std::size_t at = line.find_first_not_of('>');
  return at != std::string_view::npos && at > 0 && line.substr(at).starts_with(kSeparator);
}

std::vector<std::string> addressesOf(const Store& store, const std::vector<std::string>& own) {
  std::vector<std::string> all;
  for (const std::string& each : own) all.push_back(lower(each));
  if (!store.mailbox) return all;
  for (const auto& server : {store.mailbox->imap, store.mailbox->smtp})
    if (server)
      for (const std::string& each : {server->user, server->from}) all.push_back(lower(each));
  return all;
}

class MboxReader {
 public:
  using Take = std::function<Status(OldMail, std::size_t)>;
  using Wrong = std::function<void(std::size_t, const std::string&)>;
  MboxReader(const Store& store, std::vector<std::string> own, const Take& take, const Wrong& wrong) : m_store(store), m_own(std::move(own)), m_take(take), m_wrong(wrong) {}

  Status read(std::ifstream& in) {
    std::string line;
    bool wasEmpty = true;  // a separator stands at the beginning or behind an empty line
    for (std::size_t number = 1; std::getline(in, line); ++number) {
      if (line.ends_with('\r')) line.pop_back();
      if (wasEmpty && line.starts_with(kSeparator)) {
        if (auto done = finish(); !done) return done;
        m_line = number;
        m_isOpen = true;
        wasEmpty = false;
        continue;
      }
      if (!m_isOpen && !line.empty()) return fail(ErrorKind::InvalidInput, "mbox.malformed", "This is no mbox file: it does not begin with a line \"From \". Choose another one.");
      if (m_isOpen && m_bytes.size() <= kMostBytes) m_bytes += (isQuotedSeparator(line) ? line.substr(1) : line) + "\r\n";
      wasEmpty = line.empty();
    }
    return finish();
  }

 private:
  Status finish() {
    if (!m_isOpen) return {};
    const std::string bytes = std::move(m_bytes);
    m_bytes.clear();
    if (bytes.size() > kMostBytes) return m_wrong(m_line, "the mail is larger than 50 MB"), Status();
    const ParsedMail parsed = readMail(bytes);
    if (!parsed.date) return m_wrong(m_line, "the mail has no date"), Status();
    const bool isOurs = !parsed.from.empty() && std::find(m_own.begin(), m_own.end(), lower(parsed.from.front().address)) != m_own.end();
    const ReceivedMail received{bytes, parsed, "", isOurs ? MailFolder::Role::Sent : MailFolder::Role::Inbox, false, *parsed.date};
    MailVerdict verdict = readGenericMail(received, m_store);
    if (verdict.kind == MailVerdict::Kind::Foreign) return {};
    OldMail mail{std::move(verdict.thread), std::move(verdict.message), {}};
    Message& message = mail.message.message;
    message.remoteId = mailRemoteId(parsed);
    message.sentAt = *parsed.date;
    mail.message.threadRemoteId = mail.thread.remoteId;
    if (message.attachments.empty())
      for (const MailPart& part : parsed.attachments) message.attachments.push_back({part.name, part.type, static_cast<std::int64_t>(part.bytes.size()), "", ""});
    mail.answers = parsed.inReplyTo;
    mail.answers.insert(mail.answers.end(), parsed.references.rbegin(), parsed.references.rend());
    return m_take(std::move(mail), m_line);
  }

  const Store& m_store;
  const std::vector<std::string> m_own;
  const Take& m_take;
  const Wrong& m_wrong;
  std::string m_bytes;
  std::size_t m_line = 0;
  bool m_isOpen = false;
};

}  // namespace

Status readMbox(const std::string& file, const Store& store, const std::vector<std::string>& own, const std::function<Status(OldMail, std::size_t)>& take,
                const std::function<void(std::size_t, const std::string&)>& wrong) {
  std::ifstream in(file, std::ios::binary);
  if (!in) return fail(ErrorKind::NotFound, "file.not_found", "The file \"" + file + "\" cannot be read: check its name.");
  return MboxReader(store, addressesOf(store, own), take, wrong).read(in);
}

}  // namespace inquiry
