#include <nlohmann/json.hpp>

#include "app/ctl/command.h"
#include "core/desk/json_values.h"

namespace inquiry::ctl {
namespace {

using Json = nlohmann::json;

std::string line(const Thread& thread, Instant now) {
  std::string text = std::to_string(thread.id.value) + "  " + thread.store.value + "  " + std::string(name(thread.status));
  if (isOverdue(thread, now)) text += "  OVERDUE";
  if (thread.dueAt && thread.needsReply) text += "  due " + thread.dueAt->toIso();
  return text + "  " + thread.buyerName + "  " + (thread.subject.empty() ? thread.excerpt : thread.subject) + "\n";
}

// The thread as it stands now: what triage commands answer.
Result<Output> shown(Workspace& workspace, ThreadId id) {
  const auto detail = workspace.inbox().thread(id);
  if (!detail) return fail(detail.error());
  const Instant now = workspace.clock().now();
  return Output{desk::toJson(detail->thread, now).dump(-1, ' ', false, Json::error_handler_t::replace), line(detail->thread, now), 0};
}

Result<desk::Undo> triage(Workspace& workspace, const Arguments& arguments, ThreadId id) {
  desk::TriageService& service = workspace.triage();
  if (arguments.command == "close") return service.close({id});
  if (arguments.command == "reopen") return service.reopen({id});
  if (arguments.command == "no-reply-needed") return service.noReplyNeeded({id}, arguments.reason);
  if (arguments.command == "assign") return service.assign({id}, arguments.outcome == "-" ? std::string() : arguments.outcome);
  if (arguments.command == "read") return service.mark({id}, desk::TriageService::ReadFlag::Read);
  if (arguments.command == "unread") return service.mark({id}, desk::TriageService::ReadFlag::Unread);
  if (arguments.command == "snooze") {
    const auto until = Instant::parse(arguments.outcome);
    if (!until) return fail(ErrorKind::InvalidInput, "arguments.instant", "\"" + arguments.outcome + "\" is no instant: write 2026-01-31T09:30:00Z.");
    return service.snooze({id}, *until);
  }
  std::vector<std::string> add, remove;
  for (const std::string& word : arguments.words) (word.front() == '+' ? add : remove).push_back(word.substr(1));
  if (add.empty() && remove.empty())
    return fail(ErrorKind::InvalidInput, "arguments.tags", "Name the tags: tag THREAD +add -remove.");
  return service.tag({id}, add, remove);
}

Result<Output> pastThreads(Workspace& workspace, const ThreadQuery& query, const std::string& when) {
  const auto at = Instant::parse(when);
  if (!at) return fail(ErrorKind::InvalidInput, "arguments.instant", "\"" + when + "\" is no instant: write 2026-01-31T09:30:00Z.");
  const auto past = workspace.past().threads(query, *at);
  if (!past) return fail(past.error());
  Json json = desk::toJson(past->page, *at);
  json["at"] = at->toIso();
  json["exact"] = past->isExact();
  json["exactSince"] = desk::toJson(past->exactSince);
  Output output{json.dump(-1, ' ', false, Json::error_handler_t::replace), "As of " + at->toIso() + "\n", 0};
  if (!past->isExact()) output.text += "The past is exact from " + past->exactSince->toIso() + " on: changes before it were not kept.\n";
  for (const Thread& thread : past->page.threads) output.text += line(thread, *at);
  if (past->page.total) output.text += std::to_string(*past->page.total) + " threads\n";
  return output;
}

}  // namespace

Result<Output> runThreads(Workspace& workspace, const Arguments& arguments) {
  ThreadQuery query;
  const auto view = threadViewFromName(arguments.view);
  if (!view)
    return fail(ErrorKind::InvalidInput, "arguments.view",
                "There is no view \"" + arguments.view + "\": use needs-reply, mine, unassigned, due-soon, overdue, waiting, snoozed, cases, notices or all.");
  query.view = *view;
  if (!arguments.store.empty()) query.store = StoreId{arguments.store};
  if (!arguments.tag.empty()) query.tag = TagName{arguments.tag};
  query.now = workspace.clock().now();
  query.limit = arguments.limit;
  query.cursor = arguments.cursor;
  if (!arguments.since.empty()) return pastThreads(workspace, query, arguments.since);
  const auto page = workspace.inbox().threads(query);
  if (!page) return fail(page.error());
  Output output;
  output.json = desk::toJson(*page, query.now).dump(-1, ' ', false, Json::error_handler_t::replace);
  for (const Thread& thread : page->threads) output.text += line(thread, query.now);
  if (page->total) output.text += std::to_string(*page->total) + " threads\n";
  return output;
}

Result<Output> runThread(Workspace& workspace, const Arguments& arguments) {
  const auto id = workspace.inbox().resolveThread(arguments.target);
  if (!id) return fail(id.error());
  const auto detail = workspace.inbox().thread(*id, 100'000);
  if (!detail) return fail(detail.error());
  const Instant now = workspace.clock().now();
  Output output;
  output.json = desk::toJson(*detail, now).dump(-1, ' ', false, Json::error_handler_t::replace);
  output.text = line(detail->thread, now);
  for (const Message& message : detail->messages)
    output.text += "\n" + message.sentAt.toIso() + "  " + std::string(name(message.author)) + "  " + message.authorName + "\n" + message.text + "\n";
  for (const desk::ClockView& clock : detail->clocks) output.text += "\n" + clock.label + ": due " + clock.dueAt.toIso() + "\n";
  return output;
}

Result<Output> runTriage(Workspace& workspace, const Arguments& arguments) {
  if (arguments.command == "undo") {
    const auto undone = workspace.triage().undoLast();
    if (!undone) return fail(undone.error());
    return Output{Json{{"undone", undone->label}, {"threads", undone->threads}}.dump(-1, ' ', false, Json::error_handler_t::replace), "Taken back: " + undone->label + "\n", 0};
  }
  if (arguments.command == "sync-back") {
    using ReadSync = desk::TriageService::ReadSync;
    const auto set = workspace.triage().setReadSync(StoreId{arguments.target}, arguments.outcome == "on" ? ReadSync::Platform : ReadSync::Local);
    if (!set) return fail(set.error());
    return Output{Json{{"store", arguments.target}, {"syncBack", arguments.outcome == "on"}}.dump(-1, ' ', false, Json::error_handler_t::replace), "sync-back " + arguments.outcome + "\n", 0};
  }
  const auto id = workspace.inbox().resolveThread(arguments.target);
  if (!id) return fail(id.error());
  if (arguments.command == "note") {
    const auto text = readText(arguments.textFile);
    if (!text) return fail(text.error());
    const auto added = workspace.triage().addNote(*id, *text);
    if (!added) return fail(added.error());
    return shown(workspace, *id);
  }
  const auto done = triage(workspace, arguments, *id);
  if (!done) return fail(done.error());
  return shown(workspace, *id);
}

}  // namespace inquiry::ctl
