#include "core/desk/tagged_threads.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/compliance/masking.h"
#include "core/storage/message_repository.h"
#include "core/storage/tag_repository.h"
#include "core/storage/thread_repository.h"

namespace inquiry::desk {
namespace {

constexpr std::size_t kMostThreads = 20'000, kMessages = 12, kMostText = 2'000, kAskEvery = 50;
constexpr std::array<std::string_view, 7> kMarks{"unverified-sender", "suspicious", "junk", "check", "store-unknown", "order-unconfirmed", "bounce"};

}  // namespace

bool isOwnMark(const std::string& tag) { return std::find(kMarks.begin(), kMarks.end(), tag) != kMarks.end(); }

Result<std::string> textForTags(storage::Connection& connection, ThreadId id) {
  const auto thread = storage::ThreadRepository(connection).find(id);
  if (!thread) return fail(thread.error());
  if (!*thread) return std::string();
  const auto messages = storage::MessageRepository(connection).page(id, kMessages);
  if (!messages) return fail(messages.error());
  std::string text = (*thread)->subject;
  for (const Message& message : *messages) {
    if (message.direction != Direction::In || message.author != Author::Buyer || message.deleted) continue;
    text += (text.empty() ? "" : "\n") + message.text;
    if (text.size() > kMostText) break;
  }
  return compliance::masked(text);
}

Result<std::vector<TaggedThread>> taggedThreads(storage::Connection& connection, std::int64_t least, const Progress& progress) {
  storage::TagRepository repository(connection);
  const auto tags = repository.list();
  if (!tags) return fail(tags.error());
  std::map<ThreadId, std::vector<std::string>> found;
  for (const Tag& tag : *tags) {
    if (tag.threads < least || isOwnMark(tag.name.value)) continue;
    const auto threads = repository.threadsWith(tag.name);
    if (!threads) return fail(threads.error());
    for (const ThreadId id : *threads) found[id].push_back(tag.name.value);
  }
  std::vector<TaggedThread> all;
  std::int64_t done = 0;
  for (auto each = found.rbegin(); each != found.rend() && all.size() < kMostThreads; ++each) {
    if (progress && done++ % static_cast<std::int64_t>(kAskEvery) == 0 && !progress(done, static_cast<std::int64_t>(found.size())))
      return fail(ErrorKind::Cancelled, "tags.cancelled", "Learning was stopped. What was learned before stays.");
    auto text = textForTags(connection, each->first);
    if (!text) return fail(text.error());
    if (!text->empty()) all.push_back({each->first, {std::move(*text), std::move(each->second)}});
  }
  return all;
}

}  // namespace inquiry::desk
