#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "app/ctl/command.h"
#include "core/desk/json_values.h"

namespace inquiry::ctl {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kMostThreads = desk::ReviewFileService::kMostThreads;

std::string dumped(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

// Of the file, not of the workspace: whoever gets the file is told this one. Taken out of the environment, so that no child inherits it.
Secret filePassphrase() {
  constexpr const char* kName = "INQUIRYDESK_REVIEW_PASSPHRASE";
  const char* value = std::getenv(kName);
  if (value == nullptr) return {};
  Secret passphrase{std::string(value)};
  ::unsetenv(kName);
  return passphrase;
}

Status addCase(Workspace& workspace, const std::string& text, std::vector<ThreadId>& threads) {
  std::int64_t number = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (code != std::errc{} || end != text.data() + text.size()) return fail(ErrorKind::NotFound, "case.unknown", "There is no case \"" + text + "\": inquirydeskctl case list names them.");
  const auto detail = workspace.cases().detail(CaseId{number});
  if (!detail) return fail(detail.error());
  if (detail->thread.id.value != 0) threads.push_back(detail->thread.id);
  for (const Thread& each : detail->conversations) threads.push_back(each.id);
  return {};
}

Status addSample(Workspace& workspace, const std::string& text, std::vector<ThreadId>& threads) {
  const auto sample = workspace.reviewSamples().sample(std::atoll(text.c_str()));
  if (!sample) return fail(sample.error());
  for (const SampledThread& each : sample->threads) threads.push_back(each.thread);
  return {};
}

Status addFound(Workspace& workspace, const std::string& words, std::vector<ThreadId>& threads) {
  const auto page = workspace.inbox().search(words, desk::InboxService::Order::Newest, kMostThreads);
  if (!page) return fail(page.error());
  for (const SearchHit& hit : page->hits) threads.push_back(hit.thread);
  if (page->jump) threads.push_back(*page->jump);
  if (page->mayHaveMore)
    return fail(ErrorKind::InvalidInput, "review.too_many", "More is found than one reviewer's file takes: narrow the search, for example with after: and before:.");
  return {};
}

Result<std::vector<ThreadId>> chosen(Workspace& workspace, const Arguments& arguments) {
  std::vector<ThreadId> threads;
  for (const std::string& each : arguments.words) {
    const auto id = workspace.inbox().resolveThread(each);
    if (!id) return fail(id.error());
    threads.push_back(*id);
  }
  if (!arguments.query.empty())
    if (auto found = addFound(workspace, arguments.query, threads); !found) return fail(found.error());
  if (!arguments.choice.empty())
    if (auto found = addCase(workspace, arguments.choice, threads); !found) return fail(found.error());
  if (!arguments.target.empty())
    if (auto found = addSample(workspace, arguments.target, threads); !found) return fail(found.error());
  std::sort(threads.begin(), threads.end());
  threads.erase(std::unique(threads.begin(), threads.end()), threads.end());
  return threads;
}

Result<Output> pack(Workspace& workspace, const Arguments& arguments) {
  auto threads = chosen(workspace, arguments);
  if (!threads) return fail(threads.error());
  desk::ReviewWish wish;
  wish.threads = std::move(*threads);
  wish.redaction = evidence::redactionFromName(arguments.redaction).value_or(evidence::Redaction::Contacts);
  wish.reason = arguments.reason;
  wish.file = arguments.out;
  wish.passphrase = filePassphrase();
  if (wish.passphrase.empty())
    return fail(ErrorKind::InvalidInput, "review.passphrase", "Say in INQUIRYDESK_REVIEW_PASSPHRASE what the file is to be locked with: 8 characters at least, and not the passphrase of your workspace.");
  const auto receipt = workspace.reviewFiles().pack(wish);
  if (!receipt) return fail(receipt.error());
  return Output{dumped({{"file", receipt->file}, {"sha256", receipt->sha256}, {"threads", receipt->threads}, {"messages", receipt->messages}, {"events", receipt->events}, {"files", receipt->files}, {"bytes", receipt->bytes}}),
                std::to_string(receipt->threads) + " conversations, " + std::to_string(receipt->messages) + " messages, " + std::to_string(receipt->files) + " files, SHA-256 " + receipt->sha256 + "\n", 0};
}

}  // namespace

Result<Output> showReview(Workspace& review) {
  const auto about = review.reviewFiles().about();
  if (!about) return fail(about.error());
  if (!*about) return fail(ErrorKind::InvalidInput, "review.other", "This is no reviewer's file: name one with --workspace, or review open FILE.");
  ThreadQuery query;
  query.view = ThreadView::All;
  query.sort = ThreadSort::Newest;
  query.now = review.clock().now();
  query.limit = kMostThreads;
  const auto page = review.inbox().threads(query);
  if (!page) return fail(page.error());
  const desk::ReviewAbout& told = **about;
  const std::string redaction(evidence::name(told.redaction));
  Output output;
  output.json = dumped({{"madeAt", told.madeAt.toIso()}, {"madeBy", told.madeBy}, {"reason", told.reason}, {"redaction", redaction}, {"count", told.threads}, {"threads", desk::toJson(*page, query.now)["threads"]}});
  output.text = "Read-only reviewer's file of " + told.madeAt.toIso() + " by " + told.madeBy + ", redacted: " + redaction + "\n";
  for (const Thread& thread : page->threads)
    output.text += std::to_string(thread.id.value) + "  " + thread.store.value + "  " + thread.buyerName + "  " + (thread.subject.empty() ? thread.excerpt : thread.subject) + "\n";
  return output;
}

Result<Output> runReview(Workspace& workspace, const Arguments& arguments) { return arguments.action == "pack" ? pack(workspace, arguments) : showReview(workspace); }

}  // namespace inquiry::ctl
