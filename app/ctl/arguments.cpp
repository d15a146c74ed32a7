#include "app/ctl/arguments.h"

#include <algorithm>
#include <iostream>

#include "app/ctl/argument_words.h"
#include "app/ctl/credential_help.h"

namespace inquiry::ctl {
namespace {

void addStores(CLI::App& app, Arguments& arguments) {
  CLI::App* store = command(app, arguments, "store", "Connect, list, test and remove stores");
  store->require_subcommand(1);
  CLI::App* add = command(*store, arguments, "add", "Connect the store of a store file");
  CLI::App* change = command(*store, arguments, "change", "Change a connected store as a store file of its id says; what the file leaves out stays");
  for (CLI::App* each : {add, change}) {
    target(each, arguments, "FILE");
    each->footer(&credentialHelp);
  }
  command(*store, arguments, "list", "All stores with their health");
  target(command(*store, arguments, "check", "Do a real read and say what it got"), arguments, "ID");
  target(command(*store, arguments, "remove", "Disconnect a store; its history stays"), arguments, "ID");
  command(*store, arguments, "alarms", "Show when somebody is told about a store, or set it from a file")->add_option("FILE", arguments.target, "JSON, - for standard input");
  CLI::App* mode = command(*store, arguments, "mode", "Switch a store: display-only, reply or automation");
  target(mode, arguments, "ID");
  mode->add_option("MODE", arguments.outcome)->required();
  CLI::App* signIn = command(*store, arguments, "sign-in", "Print the sign-in page, read what the browser ended on from standard input");
  target(signIn, arguments, "ID");
  CLI::App* sync = command(app, arguments, "sync", "Read the stores and deliver the outbox");
  sync->add_option("--store", arguments.store, "Only this store");
  CLI::Option* once = sync->add_flag("--once", arguments.once, "One round (the default)");
  sync->add_flag("--watch", arguments.watch, "Go on until interrupted")->excludes(once);
}

void addThreads(CLI::App& app, Arguments& arguments) {
  CLI::App* threads = command(app, arguments, "threads", "List threads");
  threads->add_option("--view", arguments.view, "needs-reply, mine, unassigned, due-soon, overdue, waiting, snoozed, cases, notices, all");
  threads->add_option("--store", arguments.store, "Only of this store");
  threads->add_option("--tag", arguments.tag, "Only with this tag");
  threads->add_option("--limit", arguments.limit, "At most so many")->check(CLI::Range(1, 5000));
  threads->add_option("--after", arguments.cursor, "Cursor of the page before");
  threads->add_option("--at", arguments.since, "As they stood at this instant: 2026-01-31T09:30:00Z");
  target(command(app, arguments, "thread", "One thread with messages, events, clocks and order"), arguments, "ID");
  target(command(app, arguments, "tag", "Add and take tags: tag THREAD +a -b"), arguments, "THREAD");
  CLI::App* assign = command(app, arguments, "assign", "Assign to a person; \"-\" for nobody");
  target(assign, arguments, "THREAD");
  assign->add_option("PERSON", arguments.outcome)->required();
  target(command(app, arguments, "close", "Close a thread"), arguments, "THREAD");
  target(command(app, arguments, "reopen", "Open a closed thread again"), arguments, "THREAD");
  CLI::App* noReply = command(app, arguments, "no-reply-needed", "End the wait with a reason");
  target(noReply, arguments, "THREAD");
  noReply->add_option("--reason", arguments.reason, "Why")->required();
  CLI::App* note = command(app, arguments, "note", "Add an internal note");
  target(note, arguments, "THREAD");
  note->add_option("--text-file", arguments.textFile, "UTF-8 file, - for standard input")->required();
  CLI::App* snooze = command(app, arguments, "snooze", "Put aside until an instant (ISO 8601)");
  target(snooze, arguments, "THREAD");
  snooze->add_option("INSTANT", arguments.outcome)->required();
  target(command(app, arguments, "read", "Mark a thread read; the platform learns of it only with sync-back on"), arguments, "THREAD");
  target(command(app, arguments, "unread", "Mark a thread unread, here only"), arguments, "THREAD");
  CLI::App* syncBack = command(app, arguments, "sync-back", "Whether the platform is told when a thread of this store is read: on or off");
  target(syncBack, arguments, "STORE");
  syncBack->add_option("WHETHER", arguments.outcome)->required()->check(CLI::IsMember({"on", "off"}));
  command(app, arguments, "undo", "Take the last action back");
  CLI::App* watch = command(app, arguments, "watch", "Have a person follow a thread up until it is answered");
  target(watch, arguments, "THREAD");
  CLI::Option* watcher = watch->add_option("--watcher", arguments.watcher, "Who");
  watch->add_option("--every", arguments.everyMinutes, "Remind every so many minutes")->check(CLI::Range(1, 43200))->needs(watcher);
  watch->add_option("--dismiss", arguments.reason, "End it, for this reason")->excludes(watcher);
  CLI::App* alerts = command(app, arguments, "alerts", "What somebody was told and has not acknowledged yet");
  alerts->require_subcommand(0, 1);
  command(*alerts, arguments, "list", "All open alerts");
  command(*alerts, arguments, "history", "The newest alerts, acknowledged ones included")->add_option("--limit", arguments.limit, "At most so many")->check(CLI::Range(1, 5000));
  target(command(*alerts, arguments, "acknowledge", "Say that you know"), arguments, "ID");
}

void addChecks(CLI::App& app, Arguments& arguments) {
  CLI::App* lint = command(app, arguments, "lint", "What the rule packs say of a text");
  lint->add_option("--marketplace", arguments.marketplace, "amazon, ebay, mercado-libre, shopee, rakuten, yahoo-shopping-jp, shopify, woocommerce, mailbox")->required();
  lint->add_option("--site", arguments.site, "Country of the site, for hints of local law: JP, MX");
  lint->add_option("--language", arguments.language, "Taken for other programs' sake: the packs hold every language");
  lint->add_option("--text-file", arguments.textFile, "UTF-8 file, - for standard input (the default)");
  CLI::App* packs = command(app, arguments, "rule-packs", "The rule packs of the outgoing check");
  packs->require_subcommand(0, 1);
  command(*packs, arguments, "list", "All packs in force with version, date, source and age");
  CLI::App* fresh = command(*packs, arguments, "import", "Put a newer signed pack in force");
  target(fresh, arguments, "FILE");
  fresh->add_option("--signature", arguments.signature, "Its signature; FILE.sig when not given");
  CLI::App* approvals = command(app, arguments, "approvals", "Answers that wait for a second person's word");
  approvals->require_subcommand(0, 1);
  command(*approvals, arguments, "list", "All of them");
  for (const char* word : {"approve", "decline"}) {
    CLI::App* decide = command(*approvals, arguments, word, std::string(word) == "approve" ? "Give the second name: it leaves" : "It becomes a draft again");
    target(decide, arguments, "ID");
    decide->add_option("--person", arguments.person, "Whose word it is")->required();
    if (std::string(word) == "decline") decide->add_option("--reason", arguments.reason, "Why it may not leave")->required();
  }
}

void addTranslation(CLI::App& app, Arguments& arguments) {
  CLI::App* translation = command(app, arguments, "translation", "Who translates what buyers write");
  translation->require_subcommand(0, 1);
  command(*translation, arguments, "show", "The service in use; never its key");
  CLI::App* use = command(*translation, arguments, "use", "Choose the service; a key is entered in the window");
  target(use, arguments, "PROVIDER");
  use->add_option("--address", arguments.address, "Of a server of your own: https://..., or http://127.0.0.1:PORT");
  use->add_option("--language", arguments.language, "What the team reads and writes, two letters");
  command(*translation, arguments, "test", "One sentence through the service");
}

void addReplies(CLI::App& app, Arguments& arguments) {
  CLI::App* reply = command(app, arguments, "reply", "Answer a thread through the outbox");
  target(reply, arguments, "THREAD");
  CLI::Option* file = reply->add_option("--text-file", arguments.textFile, "UTF-8 file, - for standard input");
  reply->add_option("--template", arguments.templateId, "Template to fill in")->excludes(file);
  reply->add_option("--attach", arguments.attachments, "A file to send along; may be repeated");
  reply->add_option("--override", arguments.overrideReason, "Why a warning is overridden");
  CLI::Option* at = reply->add_option("--at", arguments.sendAt, "Send later, at this instant (ISO 8601)");
  reply->add_option("--if-buyer-writes", arguments.ifBuyerWrites, "Before that instant: cancel (a draft again) or send")
      ->check(CLI::IsMember({"cancel", "send"}))
      ->needs(at);
  CLI::App* outbox = command(app, arguments, "outbox", "What waits to be sent");
  outbox->require_subcommand(0, 1);
  command(*outbox, arguments, "list", "All items");
  target(command(*outbox, arguments, "cancel", "Cancel an item that has not left"), arguments, "ID");
  target(command(*outbox, arguments, "retry", "Try a refused item again"), arguments, "ID");
  CLI::App* resolve = command(*outbox, arguments, "resolve", "Say what became of an uncertain item");
  target(resolve, arguments, "ID");
  resolve->add_option("OUTCOME", arguments.outcome, "sent or not-sent")->required()->check(CLI::IsMember({"sent", "not-sent"}));
  CLI::App* templates = command(app, arguments, "template", "Reply templates");
  templates->require_subcommand(1);
  command(*templates, arguments, "list", "All templates");
  target(command(*templates, arguments, "import", "Read templates from a CSV file"), arguments, "FILE");
  CLI::App* render = command(*templates, arguments, "render", "Fill a template in for a thread");
  target(render, arguments, "ID");
  render->add_option("THREAD", arguments.outcome)->required();
}

void addCases(CLI::App& app, Arguments& arguments) {
  CLI::App* cases = command(app, arguments, "case", "Claims, returns and disputes");
  cases->require_subcommand(1);
  command(*cases, arguments, "list", "All open ones, and those closed last")->add_option("--store", arguments.store, "Only of this store");
  target(command(*cases, arguments, "show", "One case with its story and what the platform allows"), arguments, "ID");
  target(command(*cases, arguments, "close", "Say that a case known from mails alone was ended on the platform's page"), arguments, "ID");
  target(command(*cases, arguments, "reopen", "Take that back"), arguments, "ID");
  CLI::App* act = command(*cases, arguments, "act", "Do what the platform allows in a case, through the outbox");
  target(act, arguments, "ID");
  act->add_option("ACTION", arguments.outcome, "Its name, as show tells it")->required();
  act->add_option("--text-file", arguments.textFile, "Words: UTF-8 file, - for standard input");
  act->add_option("--choice", arguments.choice, "One of its choices");
  act->add_option("--amount", arguments.amount, "Money, as 12.90");
  act->add_option("--carrier", arguments.carrier, "Carrier of a parcel");
  act->add_option("--tracking", arguments.tracking, "Number of a parcel");
  act->add_option("--attach", arguments.attachments, "A file to hand in; may be repeated");
  act->add_flag("--again", arguments.isAgain, "Although the same was asked before");
}

void addRules(CLI::App& app, Arguments& arguments) {
  CLI::App* rules = command(app, arguments, "rules", "Rules: what is done with messages as they come");
  rules->require_subcommand(1);
  command(*rules, arguments, "list", "The rules in force");
  const auto file = [&arguments](CLI::App* sub) { sub->add_option("FILE", arguments.target, "Rule file, - for standard input; the rules in force when left out"); };
  file(command(*rules, arguments, "check", "Say what is wrong with rules, which disagree, and what they count on that is not there"));
  target(command(*rules, arguments, "import", "Keep the rules of a file as a new version; what is new is off"), arguments, "FILE");
  command(*rules, arguments, "export", "Write the rules in force to a file")->add_option("--out", arguments.out, "The file; standard output when left out");
  CLI::App* dry = command(*rules, arguments, "dry-run", "Say what rules would have done with stored messages; changes and sends nothing");
  file(dry);
  dry->add_option("--since,--from", arguments.since, "From this instant (ISO 8601); 30 days when left out");
  dry->add_option("--until,--to", arguments.until, "Up to this instant");
  dry->add_option("--limit", arguments.limit, "At most so many rows")->check(CLI::Range(0, 100000));
  command(*rules, arguments, "shadow", "What rules in shadow would have done, beside what people did");
  CLI::App* state = command(*rules, arguments, "switch", "Switch a rule: off, shadow or live");
  target(state, arguments, "RULE");
  state->add_option("STATE", arguments.outcome)->required()->check(CLI::IsMember({"off", "shadow", "live"}));
  state->add_option("--by", arguments.watcher, "Who answers for a rule that has not proven itself");
  state->add_option("--reason", arguments.reason, "And why");
  CLI::App* back = command(*rules, arguments, "roll-back", "Put an earlier version back in force");
  target(back, arguments, "VERSION");
  back->add_option("--reason", arguments.reason, "Why");
}

// "-b" of `tag THREAD +a -b` is no option: the tags are taken out before the options are read. Answers what is left.
std::vector<std::string> takeTagWords(const std::vector<std::string>& values, Arguments& arguments) {
  std::size_t at = 0;
  while (at < values.size() && values[at].starts_with("--")) at += values[at] == "--workspace" || values[at] == "--now" || values[at] == "--as" ? 2 : 1;
  if (at >= values.size() || values[at] != "tag") return values;
  std::vector<std::string> rest;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const bool isTag = i > at && values[i].size() > 1 && (values[i][0] == '+' || (values[i][0] == '-' && values[i][1] != '-'));
    (isTag ? arguments.words : rest).push_back(values[i]);
  }
  return rest;
}

}  // namespace

CLI::App* command(CLI::App& parent, Arguments& arguments, const std::string& name, const std::string& help) {
  CLI::App* sub = parent.add_subcommand(name, help);
  sub->callback([&arguments, &parent, name] {
    if (parent.get_parent() == nullptr) {
      arguments.command = name;
    } else {
      arguments.action = name;
    }
  });
  return sub;
}

CLI::Option* target(CLI::App* sub, Arguments& arguments, const std::string& what) {
  return sub->add_option(what, arguments.target, what)->required();
}

Parsed parseArguments(int count, char** values) {
  Arguments arguments;
  CLI::App app("The InquiryDesk services without a window", "inquirydeskctl");
  app.require_subcommand(1);
  app.fallthrough();
  app.add_option("--workspace", arguments.workspace, "Folder of the workspace");
  app.add_option("--as", arguments.actingAs, "Sign in as this person, with the password in INQUIRYDESK_PERSON_PASSPHRASE");
  app.add_flag("--json", arguments.json, "Exactly one JSON value on standard output");
  app.add_option("--now", arguments.now, "ISO 8601: answer as it stands at that instant");
  CLI::App* init = command(app, arguments, "init", "Make a workspace");
  init->add_option("--passphrase-fd", arguments.passphraseFd, "Read the passphrase from this descriptor");
  addStores(app, arguments);
  addThreads(app, arguments);
  addReplies(app, arguments);
  addCases(app, arguments);
  addChecks(app, arguments);
  addTranslation(app, arguments);
  addRules(app, arguments);
  addReports(app, arguments);
  addArchive(app, arguments);
  addEvidence(app, arguments);
  addReview(app, arguments);
  addSamples(app, arguments);
  addRetention(app, arguments);
  addErasure(app, arguments);
  addSchedule(app, arguments);
  addLocal(app, arguments);
  addPeople(app, arguments);
  try {
    std::vector<std::string> given = takeTagWords(std::vector<std::string>(values + 1, values + count), arguments);
    std::reverse(given.begin(), given.end());  // as CLI11 wants them
    app.parse(given);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return {{}, app.exit(error)};
    std::cerr << "inquirydeskctl: " << error.what() << ". See inquirydeskctl --help.\n";
    return {{}, 2};
  }
  return {std::move(arguments), 0};
}

}  // namespace inquiry::ctl
