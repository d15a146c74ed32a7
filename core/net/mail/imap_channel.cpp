#include "core/net/mail/imap_channel.h"

#include <string.h>

#include <algorithm>

#include "core/domain/uuid.h"
#include "core/net/mail/mail_fault.h"

namespace inquiry {
namespace {

constexpr std::size_t kLongestQuoted = 1000;
constexpr int kMaxChallenges = 10;

bool canBeQuoted(std::string_view text) {
  return text.size() <= kLongestQuoted && std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

void wipe(std::string& text) { explicit_bzero(text.data(), text.size()); }

// Words for people may end in anything, also in "{5}": no literal follows them.
bool isForPeople(std::string_view line) { return !line.starts_with("* ") || imapCondition(line.substr(2)).has_value(); }

}  // namespace

ImapCommand& ImapCommand::words(std::string_view text) {
  m_parts.push_back({std::string(text), false});
  return *this;
}

ImapCommand& ImapCommand::string(std::string_view text) {
  if (!canBeQuoted(text)) {
    m_parts.push_back({std::string(text), true});
    return *this;
  }
  std::string quoted = "\"";
  quoted.reserve(text.size() * 2 + 2);
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  m_parts.push_back({std::move(quoted += '"'), false});
  return *this;
}

ImapCommand& ImapCommand::literal(std::string_view bytes) {
  m_parts.push_back({{}, true, bytes.data() ? bytes : std::string_view("")});
  return *this;
}

ImapCommand::~ImapCommand() {
  for (Part& part : m_parts) wipe(part.text);
}

ImapChannel::ImapChannel(std::unique_ptr<MailLine> line, const ImapLimits& limits)
    : m_line(std::move(line)), m_limits(limits), m_maxLine(limits.line), m_maxLiteral(limits.literal), m_tagStart("t" + newUuid().substr(0, 8)) {}

// Whatever is still under way on this connection belongs to nobody any more.
Status ImapChannel::broken(const Error& error) {
  const bool isExplained = !m_goodbye.empty() && error.code == "mail.lost";
  m_broken = isExplained ? imapGoodbyeError(m_goodbye) : error;
  m_line->shut();
  return fail(*m_broken);
}

std::string ImapChannel::nextTag() { return m_tagStart + std::to_string(++m_tags); }

void ImapChannel::consume(std::size_t bytes) {
  m_read += bytes;
  if (m_read == m_in.size() || m_read > (1U << 20U)) {
    m_in.erase(0, m_read);
    m_read = 0;
  }
}

Result<std::optional<ImapLine>> ImapChannel::assemble() {
  for (;;) {
    if (m_pending.literal > 0) {
      const auto part = unread().substr(0, m_pending.literal);
      m_pending.line.literals.back().append(part);
      m_pending.literal -= part.size();
      consume(part.size());
      if (m_pending.literal > 0) return std::nullopt;
    }
    const auto rest = unread();
    const auto end = rest.find('\n', m_pending.scanned);
    m_pending.scanned = rest.size();
    if (m_pending.line.text.size() + std::min(end, rest.size()) > m_maxLine) return fail(broken(mailError(MailFault::TooLarge)).error());
    if (end == std::string_view::npos) return std::nullopt;
    auto piece = rest.substr(0, end);
    if (piece.ends_with('\r')) piece.remove_suffix(1);
    m_pending.line.text += piece;
    const auto announced = announcedLiteral(piece);
    consume(end + 1);
    m_pending.scanned = 0;
    if (!announced || isForPeople(m_pending.line.text)) {
      ImapLine whole = std::move(m_pending.line);
      m_pending = {};
      return whole;
    }
    if (*announced > m_maxLiteral - m_pending.literalSum) return fail(broken(mailError(MailFault::TooLarge)).error());
    m_pending.literalSum += static_cast<std::size_t>(*announced);
    m_pending.literal = static_cast<std::size_t>(*announced);
    m_pending.line.text += "\r\n";
    m_pending.line.literals.emplace_back();
  }
}

Result<ImapLine> ImapChannel::next() {
  for (;;) {
    auto line = assemble();
    if (!line) return fail(line.error());
    if (*line) return std::move(**line);
    if (const auto came = m_line->receive(m_in); !came) return fail(broken(came.error()).error());
  }
}

Result<std::optional<ImapLine>> ImapChannel::nextNow() {
  if (m_broken) return fail(*m_broken);
  for (;;) {
    auto line = assemble();
    if (!line || *line) return line;
    const auto came = m_line->receiveNow(m_in);
    if (!came) return fail(broken(came.error()).error());
    if (!*came) return std::nullopt;
  }
}

ImapChannel::Answer ImapChannel::look(ImapLine& line, const std::string& tag, const Untagged& untagged) {
  const std::string_view text = line.text;
  if (text.starts_with("* ")) {
    if (text.size() > 5 && sameWord(text.substr(2, 3), "BYE")) m_goodbye = text;
    if (!untagged) return std::nullopt;
    const auto taken = untagged(line);
    if (!taken) return fail(broken(taken.error()).error());
    return std::nullopt;
  }
  if (text.starts_with('+') || text.empty()) return std::nullopt;
  if (text.size() <= tag.size() || !text.starts_with(tag) || text[tag.size()] != ' ') return fail(broken(mailError(MailFault::Protocol)).error());
  auto condition = imapCondition(text.substr(tag.size() + 1));
  if (!condition) return fail(broken(mailError(MailFault::Protocol)).error());
  return condition;
}

ImapChannel::Answer ImapChannel::awaitGoAhead(const std::string& tag, const Untagged& untagged) {
  for (;;) {
    auto line = next();
    if (!line) return fail(line.error());
    if (line->text.starts_with('+')) return std::nullopt;
    auto answer = look(*line, tag, untagged);
    if (!answer || *answer) return answer;
  }
}

Status ImapChannel::send(std::string_view bytes) {
  if (const auto sent = m_line->send(bytes); !sent) return broken(sent.error());
  return {};
}

ImapChannel::Answer ImapChannel::sendParts(const ImapCommand& command, const std::string& tag, const Untagged& untagged) {
  std::size_t size = tag.size() + 3;
  for (const auto& part : command.m_parts) size += part.text.size() + 32;
  std::string out;
  out.reserve(size);  // so that no copy of a password stays behind where it grew
  out = tag + " ";
  for (const auto& part : command.m_parts) {
    const auto bytes = part.bytes();
    if (!part.isLiteral) {
      out += bytes;
      continue;
    }
    out += "{" + std::to_string(bytes.size()) + (m_hasLiteralPlus ? "+}\r\n" : "}\r\n");
    auto sent = send(out);
    wipe(out);
    out.clear();
    if (!sent) return fail(sent.error());
    if (!m_hasLiteralPlus) {
      auto answer = awaitGoAhead(tag, untagged);
      if (!answer || *answer) return answer;
    }
    if (sent = send(bytes); !sent) return fail(sent.error());
  }
  const auto sent = send(out += "\r\n");
  wipe(out);
  if (!sent) return fail(sent.error());
  return std::nullopt;
}

Result<ImapCondition> ImapChannel::run(ImapCommand& command, const Untagged& untagged) {
  if (m_broken) return fail(*m_broken);
  m_line->allow(m_limits.command);
  const std::string tag = nextTag();
  auto answer = sendParts(command, tag, untagged);
  if (!answer) return fail(answer.error());
  return *answer ? Result<ImapCondition>(std::move(**answer)) : finish(tag, untagged);
}

Result<ImapCondition> ImapChannel::finish(const std::string& tag, const Untagged& untagged) {
  if (m_broken) return fail(*m_broken);
  for (;;) {
    auto line = next();
    if (!line) return fail(line.error());
    auto answer = look(*line, tag, untagged);
    if (!answer) return fail(answer.error());
    if (*answer) return std::move(**answer);
  }
}

Result<ImapCondition> ImapChannel::authenticate(ImapCommand& command, const Challenge& challenge, const Untagged& untagged) {
  if (m_broken) return fail(*m_broken);
  m_line->allow(m_limits.command);
  const std::string tag = nextTag();
  auto answer = sendParts(command, tag, untagged);
  for (int challenges = 0; answer && !*answer;) {
    auto line = next();
    if (!line) return fail(line.error());
    const std::string_view text = line->text;
    if (!text.starts_with('+')) {
      answer = look(*line, tag, untagged);
      continue;
    }
    if (++challenges > kMaxChallenges) return fail(broken(mailError(MailFault::Protocol)).error());
    std::string reply = challenge(text.substr(std::min<std::size_t>(2, text.size()))) + "\r\n";
    const auto sent = send(reply);
    wipe(reply);
    if (!sent) return fail(sent.error());
  }
  if (!answer) return fail(answer.error());
  return std::move(**answer);
}

Result<std::string> ImapChannel::start(const ImapCommand& command) {
  if (m_broken) return fail(*m_broken);
  m_line->allow(m_limits.command);
  const std::string tag = nextTag();
  const auto answer = sendParts(command, tag, {});
  if (!answer) return fail(answer.error());
  return tag;
}

Status ImapChannel::sendWord(std::string_view word) {
  if (m_broken) return fail(*m_broken);
  m_line->allow(m_limits.command);
  return send(std::string(word) + "\r\n");
}

}  // namespace inquiry
