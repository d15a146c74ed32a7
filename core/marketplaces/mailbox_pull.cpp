#include "core/marketplaces/mailbox_pull.h"

#include <algorithm>
#include <charconv>

namespace inquiry {
namespace {

constexpr std::size_t kAtOnce = 50;
// SEARCH counts whole days of the server's zone.
constexpr Duration kFirstDays = std::chrono::hours(24 * 3), kSweptDays = std::chrono::hours(24 * 4), kDefaultHistory = std::chrono::hours(24 * 30);
constexpr std::size_t kMostFirst = 500;
constexpr std::int64_t kWeekMillis = 7LL * 24 * 3600 * 1000;

Error stopped() { return {ErrorKind::Cancelled, "mail.cancelled", "Stopped on request.", {}}; }

// Streams whose name ends so are begun anew when an earlier date is asked for.
std::string historyStream(const std::string& folder) { return "mail:" + folder + ":history"; }
std::string markText(std::uint32_t uidValidity, std::int64_t reached) { return std::to_string(uidValidity) + ":" + std::to_string(reached); }

// The folder alone, and not the mailbox, cannot be read.
bool concernsFolder(const Error& error) {
  return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::MissingGrant || error.code == "mail.refused";
}

}  // namespace

MailboxPull::MailboxPull(const Parts& parts, const StoredView& stored, PageSink& sink, std::stop_token stop)
    : m_parts(parts), m_stored(stored), m_stop(std::move(stop)),
      m_pages({parts.access, parts.classifier, parts.originals, stored, sink}) {}

Status MailboxPull::handOver() { return isOver() ? Status(fail(stopped())) : m_pages.handOver(); }

Instant MailboxPull::historyFloor() const { return m_parts.access.store().historySince.value_or(m_parts.clock.now() - kDefaultHistory); }

std::optional<MailboxPull::Mark> MailboxPull::markOf(const std::string& stream) const {
  const auto value = m_stored.watermark(stream);
  if (!value) return {};
  Mark mark;
  const char* const end = value->data() + value->size();
  const auto first = std::from_chars(value->data(), end, mark.uidValidity);
  if (first.ec != std::errc() || first.ptr == end || *first.ptr != ':') return {};
  return std::from_chars(first.ptr + 1, end, mark.reached).ec == std::errc() ? std::optional(mark) : std::nullopt;
}

std::string MailboxPull::newsStream(const Folder& folder) const { return (m_box == MailboxAccess::Box::Spare ? "mail@spare:" : "mail:") + folder.name; }

Status MailboxPull::connect(PullDepth depth) {
  // A history is read from the first mailbox alone: the spare one holds what was sent on to it.
  if (depth == PullDepth::History) {
    auto session = m_parts.access.open(m_stop);
    if (!session) return fail(session.error());
    m_session = std::move(*session);
  } else {
    auto reading = m_parts.access.openToRead(m_stop);
    if (!reading) return fail(reading.error());
    m_session = std::move(reading->session);
    m_box = reading->box;
  }
  Store store = m_parts.access.store();
  const bool isSpare = m_box == MailboxAccess::Box::Spare;
  if (isSpare) store.mailbox->folders.clear();
  auto folders = mailboxFolders(*m_session, store);
  if (!folders) return fail(folders.error());
  m_folders = std::move(*folders);
  m_pages.readFrom(m_box);
  if (isSpare) {
    // Our side writes from the first one.
    std::erase_if(m_folders.read, [](const Folder& folder) { return folder.role == MailFolder::Role::Sent; });
    m_folders.missing.clear();
  }
  for (const std::string& name : m_folders.missing)
    m_pages.complain({ErrorKind::NotFound, "mail.folder_missing", "The mailbox has no folder named \"" + name + "\": choose its folders in the settings of the store.", {}});
  return {};
}

Status MailboxPull::run(PullDepth depth) {
  if (isOver()) return fail(stopped());
  if (auto connected = connect(depth); !connected) return ended(connected);
  Status read;
  if (depth == PullDepth::History) {
    read = readHistory();
  } else {
    for (const Folder& folder : m_folders.read) {
      const Status done = readNews(folder, depth);
      if (!done && !concernsFolder(done.error())) return ended(done);
      if (!done && read) read = done;
    }
  }
  if (m_session->isUsable()) m_session->logout();
  return ended(read);
}

Status MailboxPull::ended(Status status) {
  const auto alerts = m_parts.access.takeAlerts();
  for (const std::string& said : alerts) m_pages.complain({ErrorKind::Refused, "mail.alert", "The mail server says: " + said, {}});
  if (alerts.empty() || isOver()) return status;
  const Status handed = m_pages.handOver();
  return status ? handed : status;
}

Status MailboxPull::readNews(const Folder& folder, PullDepth depth) {
  if (isOver()) return fail(stopped());
  const auto state = m_session->examine(folder.wireName);
  if (!state) return fail(state.error());
  const auto mark = markOf(newsStream(folder));
  if (!mark) return readFirst(folder, *state);
  Run run{Order::OldestFirst, Known::Fetch, newsStream(folder), state->uidValidity};
  Result<Uids> uids;
  if (mark->uidValidity == state->uidValidity) {
    uids = m_session->uidsAbove(static_cast<std::uint32_t>(mark->reached));
  } else {
    // Every remembered uid is void. What is older than the history asked for was never here.
    run.known = Known::SkipByHeader;
    uids = m_session->uidsSince(std::min(historyFloor(), m_parts.clock.now() - kFirstDays));
  }
  if (!uids) return fail(uids.error());
  if (auto read = readUids(folder, std::move(*uids), run); !read) return read;
  if (depth != PullDepth::Sweep) return {};
  auto recent = m_session->uidsSince(m_parts.clock.now() - kSweptDays);
  if (!recent) return fail(recent.error());
  return readUids(folder, std::move(*recent), {Order::OldestFirst, Known::SkipByHeader, "", state->uidValidity});
}

// Nothing of this folder was read yet: the newest days at once; the history does the rest.
Status MailboxPull::readFirst(const Folder& folder, const FolderState& state) {
  const Instant floor = std::max(historyFloor(), m_parts.clock.now() - kFirstDays);
  auto uids = m_session->uidsSince(floor);
  if (!uids) return fail(uids.error());
  std::erase_if(*uids, [&state](std::uint32_t uid) { return uid >= state.uidNext; });
  if (uids->size() > kMostFirst) uids->erase(uids->begin(), uids->end() - kMostFirst);
  if (auto read = readUids(folder, std::move(*uids), {Order::OldestFirst, Known::Fetch, "", state.uidValidity}); !read) return read;
  m_pages.mark(newsStream(folder), markText(state.uidValidity, static_cast<std::int64_t>(state.uidNext) - 1));
  return handOver();
}

Status MailboxPull::readUids(const Folder& folder, Uids uids, const Run& run) {
  std::sort(uids.begin(), uids.end());
  if (run.order == Order::NewestFirst) std::reverse(uids.begin(), uids.end());
  for (std::size_t at = 0; at < uids.size(); at += kAtOnce) {
    if (isOver()) return fail(stopped());
    const Uids chunk(uids.begin() + static_cast<std::ptrdiff_t>(at), uids.begin() + static_cast<std::ptrdiff_t>(std::min(uids.size(), at + kAtOnce)));
    if (auto read = readChunk(folder, chunk, run); !read) return read;
    if (!run.stream.empty()) m_pages.mark(run.stream, markText(run.uidValidity, *std::max_element(chunk.begin(), chunk.end())));
    if (m_pages.isEmpty()) continue;
    if (auto handed = handOver(); !handed) return handed;
  }
  return {};
}

Status MailboxPull::readChunk(const Folder& folder, const Uids& chunk, const Run& run) {
  Uids wanted = chunk;
  if (run.known == Known::SkipByHeader) {
    auto unknown = unknownOf(folder, chunk);
    if (!unknown) return fail(unknown.error());
    wanted = std::move(*unknown);
  }
  if (wanted.empty()) return {};
  // A page that is full goes at once; the mark follows only when the whole chunk is there.
  const auto take = [&](FetchedMail mail) -> Status {
    m_pages.add(mail, folder);
    return m_pages.isFull() ? handOver() : Status();
  };
  Uids large;
  const auto sized = m_session->fetchFlags(wanted, [&large](FetchedMail mail) -> Status {
    if (mail.size > kWholeMailBytes) large.push_back(mail.uid);
    return {};
  });
  if (!sized) return sized;
  std::erase_if(wanted, [&large](std::uint32_t uid) { return std::find(large.begin(), large.end(), uid) != large.end(); });
  if (!wanted.empty())
    if (auto fetched = m_session->fetch(wanted, kWholeMailBytes, take); !fetched) return fetched;
  return large.empty() ? Status() : m_session->fetch(large, kBeginningBytes, take);
}

Result<MailboxPull::Uids> MailboxPull::unknownOf(const Folder& folder, const Uids& chunk) {
  Uids unknown;
  const auto read = m_session->fetchHeaders(chunk, [&](FetchedMail header) -> Status {
    if (!m_pages.isKnown(header, folder)) unknown.push_back(header.uid);
    return {};
  });
  if (!read) return fail(read.error());
  return unknown;
}

Status MailboxPull::readHistory() {
  Status ended;
  std::vector<Lying> all;
  for (std::size_t i = 0; i < m_folders.read.size(); ++i) {
    const Status listed = listHistory(i, all);
    if (!listed && !concernsFolder(listed.error())) return listed;
    if (!listed && ended) ended = listed;
  }
  m_pages.expect(static_cast<std::int64_t>(all.size()));
  std::sort(all.begin(), all.end(), [](const Lying& a, const Lying& b) {
    if (a.week != b.week) return a.week > b.week;
    // Inside a week in the order they came, the folders that receive first: what answers or copies something finds it.
    return a.folder != b.folder ? a.folder < b.folder : a.uid < b.uid;
  });
  for (auto from = all.begin(); from != all.end();) {
    const auto to = std::find_if(from, all.end(), [from](const Lying& each) { return each.week != from->week; });
    if (auto read = readWeek({from, to}); !read) return read;
    from = to;
  }
  const Status done = endHistory();
  return done ? ended : done;
}

Status MailboxPull::listHistory(std::size_t index, std::vector<Lying>& all) {
  if (isOver()) return fail(stopped());
  const Folder& folder = m_folders.read[index];
  const auto state = m_session->examine(folder.wireName);
  if (!state) return fail(state.error());
  const auto mark = markOf(historyStream(folder.name));
  const std::int64_t done = mark && mark->uidValidity == state->uidValidity ? mark->reached : INT64_MAX;
  m_places[index] = {*state, done};
  const std::int64_t floor = historyFloor().millis();
  if (done <= floor) return {};
  auto uids = m_session->uidsSince(historyFloor());
  if (!uids) return fail(uids.error());
  std::erase_if(*uids, [&state](std::uint32_t uid) { return uid >= state->uidNext; });
  return m_session->fetchFlags(*uids, [&](FetchedMail mail) -> Status {
    const std::int64_t at = mail.internalDate.value_or(Instant::fromMillis(floor)).millis();
    if (at < done) all.push_back({index, mail.uid, at / kWeekMillis});
    return {};
  });
}

Status MailboxPull::readWeek(const std::vector<Lying>& week) {
  for (auto from = week.begin(); from != week.end();) {
    const auto to = std::find_if(from, week.end(), [from](const Lying& each) { return each.folder != from->folder; });
    if (isOver()) return fail(stopped());
    const Folder& folder = m_folders.read[from->folder];
    const auto state = m_session->examine(folder.wireName);
    if (!state) return fail(state.error());
    if (state->uidValidity != m_places[from->folder].state.uidValidity)
      return fail(ErrorKind::Conflict, "mail.renumbered", "The mailbox was rearranged while it was read. It is read again.");
    Uids uids;
    std::for_each(from, to, [&uids](const Lying& each) { uids.push_back(each.uid); });
    // What a run before this one has read of this week is known by its header.
    if (auto read = readUids(folder, std::move(uids), {Order::NewestFirst, Known::SkipByHeader, "", state->uidValidity}); !read) return read;
    from = to;
  }
  markHistory(week.front().week * kWeekMillis);
  return handOver();
}

// Nothing that arrived since `reached` is left in any folder.
void MailboxPull::markHistory(std::int64_t reached) {
  for (auto& [index, place] : m_places) {
    place.reached = std::min(place.reached, std::max(reached, historyFloor().millis()));
    m_pages.mark(historyStream(m_folders.read[index].name), markText(place.state.uidValidity, place.reached));
  }
}

Status MailboxPull::endHistory() {
  markHistory(historyFloor().millis());
  for (const auto& [index, place] : m_places) {
    const std::string stream = newsStream(m_folders.read[index]);
    // Read before any news: everything that was there is handed over now.
    if (!m_stored.watermark(stream)) m_pages.mark(stream, markText(place.state.uidValidity, static_cast<std::int64_t>(place.state.uidNext) - 1));
  }
  return handOver();
}

}  // namespace inquiry
