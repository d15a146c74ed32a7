// How LiveImapSession waits for news.
#include <poll.h>

#include <algorithm>

#include "core/domain/pulse.h"
#include "core/net/mail/live_imap_session.h"
#include "core/net/mail/mail_fault.h"

namespace inquiry {
namespace {

constexpr Duration kIdleRenewal = std::chrono::minutes(28);  // RFC 2177: a server may hang up after 29
constexpr Duration kAskInterval = std::chrono::seconds(60);
constexpr Duration kGoodbye = std::chrono::seconds(3);
constexpr Duration kSlice = std::chrono::milliseconds(200);

}  // namespace

Status LiveImapSession::noop() {
  ImapCommand command("NOOP");
  const auto answer = ask(command, ImapTask::Read, {});
  return answer ? Status() : Status(fail(answer.error()));
}

void LiveImapSession::logout() {
  m_channel.limitTime(kGoodbye);
  ImapCommand command("LOGOUT");
  (void)ask(command, ImapTask::Read, {});  // whatever comes back, it is over
  m_channel.line().shut();
}

Status LiveImapSession::startWatch() {
  if (m_folder.empty()) return failMail(MailFault::NotSelected);
  if (m_watching != Watching::No) return {};
  m_hasNews = false;
  return beginWatch();
}

Status LiveImapSession::beginWatch() {
  m_isConfirmed = false;
  if (m_abilities.hasIdle) {
    auto tag = m_channel.start(ImapCommand("IDLE"));
    if (!tag) return fail(tag.error());
    m_watchTag = std::move(*tag);
    m_watching = Watching::Idle;
    return {};
  }
  // STATUS alone shows some servers' old state of a folder that is open (Dovecot's too), NOOP alone tells others' nothing: both are asked.
  m_isNoopAsked = false;
  ImapCommand command("STATUS ");
  command.string(m_folder).words(" (UIDNEXT)");
  auto tag = m_channel.start(command);
  if (!tag) return fail(tag.error());
  m_watchTag = std::move(*tag);
  m_watching = Watching::Asking;
  return {};
}

bool LiveImapSession::isNews(Reply& reply) {
  if (reply.is("EXPUNGE") || reply.is("VANISHED") || reply.is("FETCH") || reply.is("EXISTS")) return true;
  if (!reply.is("STATUS")) return false;
  reply.cursor.skip();
  const auto values = reply.cursor.flatList();
  const auto next = values.size() >= 2 && sameWord(values[0], "UIDNEXT") ? imapNumber(values[1]) : std::nullopt;
  if (!next || *next <= m_state.uidNext) return false;
  m_state.uidNext = static_cast<std::uint32_t>(std::min<std::uint64_t>(*next, 0xFFFFFFFFU));
  return true;
}

Status LiveImapSession::askNoop() {
  m_isNoopAsked = true;
  auto tag = m_channel.start(ImapCommand("NOOP"));
  if (!tag) return fail(tag.error());
  m_watchTag = std::move(*tag);
  return {};
}

Result<bool> LiveImapSession::readWatch() {
  for (;;) {
    auto line = m_channel.nextNow();
    if (!line) return fail(line.error());
    if (!*line) return std::exchange(m_hasNews, false);
    const std::string& text = (*line)->text;
    if (text.starts_with('+')) {
      m_isConfirmed = true;
    } else if (!text.starts_with("* ")) {
      if (const auto went = onWatchTag(text); !went) return fail(went.error());
    } else if (sameWord(std::string_view(text).substr(2, 3), "BYE")) {
      return fail(imapGoodbyeError(text));
    } else if (const auto taken = take(**line, [this](Reply& reply) -> Status { return m_hasNews = isNews(reply) || m_hasNews, Status(); }, {});
               !taken) {
      return fail(taken.error());
    }
  }
}

// The end of what was asked last: a renewal goes on from here, and a server that ends IDLE by itself is asked again.
Status LiveImapSession::onWatchTag(const std::string& line) {
  if (!line.starts_with(m_watchTag + " ")) return failMail(MailFault::Protocol);
  const auto condition = imapCondition(std::string_view(line).substr(m_watchTag.size() + 1));
  if (!condition) return failMail(MailFault::Protocol);
  noteAlert(*condition);
  if (m_watching == Watching::Asking && !m_isNoopAsked) return askNoop();
  if (m_watching == Watching::Asking) {
    m_watching = Watching::Asked;
    return condition->word == ImapCondition::Word::Ok ? Status() : Status(fail(imapRefusal(*condition, ImapTask::Read)));
  }
  const bool isRefused = condition->word != ImapCondition::Word::Ok;
  if (isRefused && m_abilities.hasIdle) m_abilities.hasIdle = false;  // offered, but not kept: ask from time to time
  if (!isRefused && m_watching == Watching::Idle && !m_isConfirmed) return failMail(MailFault::Protocol);
  return beginWatch();
}

Duration LiveImapSession::watchRenewal() const {
  switch (m_watching) {
    case Watching::Idle: return m_isConfirmed ? kIdleRenewal : m_options.route.idleTimeout;
    case Watching::IdleEnding:
    case Watching::Asking: return m_options.route.idleTimeout;
    case Watching::Asked:
    case Watching::No: break;
  }
  return kAskInterval;
}

Status LiveImapSession::renewWatch() {
  switch (m_watching) {
    case Watching::No:
    case Watching::Asked: return beginWatch();
    case Watching::Asking:
    case Watching::IdleEnding: return failMail(MailFault::Timeout);
    case Watching::Idle: break;
  }
  if (!m_isConfirmed) return failMail(MailFault::Timeout);
  m_watching = Watching::IdleEnding;
  return m_channel.sendWord("DONE");
}

Status LiveImapSession::endWatch() {
  const Watching was = std::exchange(m_watching, Watching::No);
  if (was == Watching::No || was == Watching::Asked) return {};
  if (was == Watching::Idle) {
    if (const auto sent = m_channel.sendWord("DONE"); !sent) return sent;
  }
  const auto answer = m_channel.finish(m_watchTag, [this](ImapLine& line) {
    return take(line, [this](Reply& reply) -> Status { return m_hasNews = isNews(reply) || m_hasNews, Status(); }, {});
  });
  return answer ? Status() : Status(fail(answer.error()));
}

Result<bool> LiveImapSession::idle(Duration atMost, std::stop_token stop) {
  const SystemClock clock;
  const Duration until = clock.steady() + atMost;
  if (const auto started = startWatch(); !started) return fail(started.error());
  Duration renewAt = clock.steady() + watchRenewal();
  bool isNew = false;
  while (!isNew && !stop.stop_requested() && clock.steady() < until) {
    noteAlive();
    pollfd waiting{watchSocket(), POLLIN, 0};
    ::poll(&waiting, 1, static_cast<int>(std::clamp(until - clock.steady(), Duration(0), kSlice).count()));
    const auto wasWatching = m_watching;
    const bool wasConfirmed = m_isConfirmed;
    const auto read = readWatch();
    if (!read) return fail(read.error());
    isNew = *read;
    if (m_watching != wasWatching || m_isConfirmed != wasConfirmed) renewAt = clock.steady() + watchRenewal();
    if (clock.steady() < renewAt) continue;
    if (const auto renewed = renewWatch(); !renewed) return fail(renewed.error());
    renewAt = clock.steady() + watchRenewal();
  }
  if (stop.stop_requested()) m_channel.limitTime(std::chrono::milliseconds(500));
  const auto ended = endWatch();
  m_channel.limitTime(m_options.command);
  if (stop.stop_requested()) return failMail(MailFault::Cancelled);
  if (!ended) return fail(ended.error());
  return isNew || std::exchange(m_hasNews, false);
}

}  // namespace inquiry
