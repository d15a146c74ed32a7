#pragma once

#include <cstdint>
#include <map>

#include "core/domain/clock.h"
#include "core/marketplaces/mailbox_page.h"

namespace inquiry {

// Reads the folders of a mailbox and changes nothing there. Streams: "mail:<folder>" = "<uidvalidity>:<uid>", everything up to that uid was handed over;
// "mail:<folder>:history" = "<uidvalidity>:<milliseconds>", everything that arrived since then was, too.
//  - Incremental: what is new, oldest first. The first time: the newest days.
//  - History: week by week back to Store::historySince, newest first.
//  - Sweep: the newest days once more, for mails that no uid announced.
// While the first mailbox is away, the spare one is read in its place for news, under streams of its own ("mail@spare:<folder>"): what came to both is one
// message by its Message-ID, so nothing doubles when the first is back.
// A changed uidvalidity lets a folder be read again by its headers; what is known by its Message-ID is left out. A folder that cannot be read does
// not keep the others away, but the pull ends with its error. Blocks; one worker at a time for a store.
class MailboxPull {
 public:
  struct Parts {
    const MailboxAccess& access;
    const MailClassifier& classifier;
    const Clock& clock;
    const OriginalSource* originals;
  };
  MailboxPull(const Parts& parts, const StoredView& stored, PageSink& sink, std::stop_token stop);
  Status run(PullDepth depth);

 private:
  using Folder = MailboxFolders::Folder;
  using Uids = std::vector<std::uint32_t>;
  struct Mark {
    std::uint32_t uidValidity = 0;
    std::int64_t reached = 0;
  };
  enum class Order { OldestFirst, NewestFirst };
  enum class Known { Fetch, SkipByHeader };
  struct Run {
    Order order = Order::OldestFirst;
    Known known = Known::Fetch;
    std::string stream;             // the mark that follows the uids, "" for none
    std::uint32_t uidValidity = 0;
  };
  // One mail of the history: where it lies and when it came.
  struct Lying {
    std::size_t folder = 0;
    std::uint32_t uid = 0;
    std::int64_t week = 0;
  };

  Status connect(PullDepth depth);
  // What servers had to say goes to the journal with the page.
  Status ended(Status status);
  std::string newsStream(const Folder& folder) const;
  std::optional<Mark> markOf(const std::string& stream) const;
  Status readNews(const Folder& folder, PullDepth depth);
  Status readFirst(const Folder& folder, const FolderState& state);
  Status readHistory();
  Status listHistory(std::size_t index, std::vector<Lying>& all);
  Status readWeek(const std::vector<Lying>& week);
  Status endHistory();
  void markHistory(std::int64_t reached);
  Status readUids(const Folder& folder, Uids uids, const Run& run);
  Status readChunk(const Folder& folder, const Uids& chunk, const Run& run);
  Result<Uids> unknownOf(const Folder& folder, const Uids& chunk);
  Status handOver();
  bool isOver() const { return m_stop.stop_requested(); }
  Instant historyFloor() const;

  Parts m_parts;
  const StoredView& m_stored;
  std::stop_token m_stop;
  MailboxPages m_pages;
  std::unique_ptr<ImapSession> m_session;
  MailboxFolders m_folders;
  MailboxAccess::Box m_box = MailboxAccess::Box::First;
  struct HistoryPlace {
    FolderState state;
    std::int64_t reached = INT64_MAX;  // everything that arrived since then was handed over
  };
  std::map<std::size_t, HistoryPlace> m_places;  // by folder
};

}  // namespace inquiry
