#include "app/ctl/arguments.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>

#include "app/ctl/credential_help.h"

namespace inquiry::ctl {
namespace {

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

// The span and the filters every report takes.
void addReportOptions(CLI::App* report, Arguments& arguments) {
  report->add_option("--from,--since", arguments.since, "From this instant (ISO 8601); 28 days when left out");
  report->add_option("--to,--until", arguments.until, "Up to this instant; now when left out");
  report->add_option("--store", arguments.store, "Only this store");
  report->add_option("--marketplace", arguments.marketplace, "Only this marketplace");
  report->add_option("--site", arguments.site, "Only this site");
  report->add_option("--agent", arguments.agent, "Only this person");
  report->add_option("--group", arguments.group, "Only this group");
  report->add_option("--tag", arguments.tag, "Only with this tag");
  report->add_option("--format", arguments.format, "json, csv, xlsx or pdf")->check(CLI::IsMember({"json", "csv", "xlsx", "pdf"}));
  report->add_option("--out", arguments.out, "The file; standard output when left out");
}

void addReportPlans(CLI::App& report, Arguments& arguments) {
  CLI::App* plan = command(report, arguments, "schedule", "Reports that are written by themselves: list, add, remove ID, run ID");
  plan->add_option("ACTION", arguments.choice, "list, add, remove or run")->required()->check(CLI::IsMember({"list", "add", "remove", "run"}));
  plan->add_option("ID", arguments.target, "Which one");
  plan->add_option("--what", arguments.view, "response-times, deadlines, person, automatic-share, coverage, weekly-check");
  plan->add_option("--every", arguments.outcome, "day, week or month")->check(CLI::IsMember({"day", "week", "month"}));
  plan->add_option("--format", arguments.format, "pdf, xlsx or csv")->check(CLI::IsMember({"pdf", "xlsx", "csv"}));
  plan->add_option("--folder", arguments.out, "Where to; left out, the folder \"reports\" of the workspace");
  plan->add_option("--mail", arguments.address, "Name of the mail channel of the alerts that gets the file");
  plan->add_option("--store", arguments.store, "Only of this store");
  plan->add_option("--agent", arguments.agent, "Whom a report on a person is about");
}

void addReports(CLI::App& app, Arguments& arguments) {
  CLI::App* report = command(app, arguments, "report", "Figures with their definitions");
  report->require_subcommand(1);
  CLI::App* times = command(*report, arguments, "response-times", "How long buyers waited, in total and by store, person, tag and more");
  times->add_option("--by", arguments.by, "store, site, marketplace, agent, group, tag, day, hour, weekday");
  times->add_option("--compare", arguments.compare, "Also the figures of the span before: before, or of the year before: year")->check(CLI::IsMember({"before", "year"}));
  CLI::App* person = command(*report, arguments, "person", "One person's work in a span: figures, what they did, ratings, every wait");
  target(person, arguments, "PERSON");
  CLI::App* tags = command(*report, arguments, "tags", "What buyers of which product write about: tags by product");
  for (CLI::App* each : {times, person, tags}) addReportOptions(each, arguments);
  CLI::App* platform = command(*report, arguments, "platform", "The platform's own figure of a store, rebuilt from the log, beside the one it published");
  target(platform, arguments, "STORE");
  CLI::App* take = command(*report, arguments, "take-in", "Take in a figure the platform published, from a CSV file");
  target(take, arguments, "STORE");
  take->add_option("--metric", arguments.choice, "Which figure; see: report platform STORE")->required();
  take->add_option("--file", arguments.textFile, "The file")->required();
  addReportPlans(*report, arguments);
  CLI::App* rating = command(app, arguments, "rating", "How good buyers and colleagues found the service");
  rating->require_subcommand(1);
  CLI::App* import = command(*rating, arguments, "import", "Take in ratings of buyers from a CSV file: score, rated_at, and order, thread, agent, scale, store where known");
  target(import, arguments, "FILE");
  import->add_option("--store", arguments.store, "The store of rows that name none");
  CLI::App* give = command(*rating, arguments, "give", "Rate a conversation as a colleague, 1 to 5 stars");
  target(give, arguments, "THREAD");
  give->add_option("STARS", arguments.amount, "1 to 5")->required();
  addReportOptions(command(*rating, arguments, "list", "Means by person, and each rating"), arguments);
}

void addArchive(CLI::App& app, Arguments& arguments) {
  CLI::App* search = command(app, arguments, "search", "Search all messages: words, \"phrases\", store: tag: from: order: is: lang: before: after:");
  target(search, arguments, "QUERY");
  search->add_option("--order", arguments.order, "newest or relevance")->check(CLI::IsMember({"newest", "relevance"}));
  search->add_option("--limit", arguments.limit, "At most so many hits")->check(CLI::Range(1, 5000));
  search->add_flag("--total", arguments.wantsTotal, "Count every hit, which may take long");
  CLI::App* import = command(app, arguments, "import", "Read in threads.jsonl and messages.jsonl of a folder, an .mbox or a .csv file, as history");
  target(import, arguments, "DIR");
  import->add_option("--store", arguments.store, "Whose messages they are, where the file does not say");
  import->add_flag("--dry-run", arguments.isDryRun, "Only say what would come in");
  import->add_option("--own", arguments.words, "A further address of ours in an mbox; may be repeated");
  CLI::App* exported = command(app, arguments, "export", "Write threads, messages, the journal, or the log of stages to a file (.csv or .jsonl)");
  target(exported, arguments, "WHAT")->check(CLI::IsMember({"threads", "messages", "journal", "log"}));
  exported->add_option("--out", arguments.out, "The file")->required();
  exported->add_option("--from,--since", arguments.since, "Of the journal: from this instant (ISO 8601); all when left out");
  exported->add_option("--to,--until", arguments.until, "Of the journal: up to this instant");
  CLI::App* journal = command(app, arguments, "journal", "The record of every change");
  journal->require_subcommand(1);
  command(*journal, arguments, "verify", "Check the chain of hashes");
  CLI::App* journalList = command(*journal, arguments, "list", "Who did what and when, with before and after; newest first, arrivals left out");
  journalList->add_option("--thread", arguments.target, "Only of this thread");
  journalList->add_option("--kind", arguments.reason, "Only of this kind, for example thread.tagged");
  journalList->add_option("--limit", arguments.limit, "At most so many")->check(CLI::Range(1, 5000));
  target(command(app, arguments, "backup", "Write a backup and prove it"), arguments, "FILE");
  target(command(app, arguments, "restore", "Restore a backup into an empty workspace folder"), arguments, "FILE");
  command(app, arguments, "salvage", "Rebuild a damaged database from what can be read; says what is lost");
  command(app, arguments, "clear-cache", "Take messages, orders and loaded files of connected stores out; the next sync brings them back")
      ->add_option("--store", arguments.store, "Only of this store");
  CLI::App* attachment = command(app, arguments, "attachment", "Load a file of a message, by the message's id and the place of the file, from 0");
  target(attachment, arguments, "MESSAGE");
  attachment->add_option("POSITION", arguments.limit)->required()->check(CLI::Range(0, 100));
  attachment->add_option("--out", arguments.out, "Save it as this file, which must not exist")->required();
  CLI::App* enquiry = command(app, arguments, "test-enquiry",
                              "Run an invented enquiry through arrival, language, routing, alert and answer; nothing leaves this computer, nothing stays");
  enquiry->add_option("--store", arguments.store, "With the settings of this store; the first one when left out");
  command(app, arguments, "doctor", "Check the workspace and say what to do");
  target(command(app, arguments, "support-bundle", "Collect what support needs, without secrets and buyers"), arguments, "FILE");
}

void addEvidence(CLI::App& app, Arguments& arguments) {
  CLI::App* evidence = command(app, arguments, "evidence", "Pack everything that proves how a thread, an order or a case went into one file");
  evidence->require_subcommand(0, 1);
  evidence->add_option("WHAT", arguments.target, "Thread, order number, or case:ID");
  evidence->add_option("--out", arguments.out, "The .zip file to write");
  evidence->add_option("--redact", arguments.redaction, "none; contacts: e-mail, telephone and card numbers are masked (the default); buyer: names, files and originals stay out, too")
      ->check(CLI::IsMember({"none", "contacts", "buyer"}));
  evidence->add_option("--reason", arguments.reason, "What it is for; needed with --redact none");
  evidence->add_option("--zone", arguments.site, "Time zone to show beside the store's, for example Asia/Shanghai; this computer's when left out");
  target(command(*evidence, arguments, "verify", "Say whether a package is as it was written, and if not, what was altered"), arguments, "FILE");
}

void addReview(CLI::App& app, Arguments& arguments) {
  CLI::App* review = command(app, arguments, "review", "Conversations for somebody who judges them elsewhere, as one encrypted file");
  review->require_subcommand(1);
  CLI::App* pack = command(*review, arguments, "pack", "Make a reviewer's file; INQUIRYDESK_REVIEW_PASSPHRASE holds what locks it");
  pack->add_option("THREAD", arguments.words, "Conversations by id or STORE/REMOTE-ID");
  pack->add_option("--search", arguments.query, "And all that this search finds");
  pack->add_option("--case", arguments.choice, "And all of the order of this case");
  pack->add_option("--sample", arguments.target, "And all of this sample");
  pack->add_option("--out", arguments.out, "The file, for example case-23.iqreview")->required();
  pack->add_option("--redact", arguments.redaction, "none; contacts: e-mail, telephone and card numbers are masked (the default); buyer: names and files stay out, too")
      ->check(CLI::IsMember({"none", "contacts", "buyer"}));
  pack->add_option("--reason", arguments.reason, "What it is for; needed with --redact none");
  target(command(*review, arguments, "open", "Say what a reviewer's file is and list it; --workspace FILE reads it with every other command"), arguments, "FILE");
}

void addSamples(CLI::App& app, Arguments& arguments) {
  CLI::App* sample = command(app, arguments, "sample", "Conversations drawn by chance, to be judged by a score sheet");
  sample->require_subcommand(1);
  CLI::App* draw = command(*sample, arguments, "draw", "Draw so many of the conversations somebody answered in a span; the same seed draws the same ones");
  draw->add_option("--from", arguments.since, "From this instant (ISO 8601); 28 days when left out");
  draw->add_option("--to", arguments.until, "Up to this instant; now when left out");
  draw->add_option("--store", arguments.store, "Only of this store");
  draw->add_option("--agent", arguments.words, "Only answered by this person; may be repeated");
  draw->add_option("--answered", arguments.choice, "here (when left out), or everywhere: on a platform's own page and in imported history, too")->check(CLI::IsMember({"here", "everywhere"}));
  draw->add_option("--number", arguments.limit, "How many")->required()->check(CLI::Range(1, 1000));
  draw->add_option("--seed", arguments.query, "A whole number")->required();
  command(*sample, arguments, "list", "All samples, the newest first");
  CLI::App* show = command(*sample, arguments, "show", "A sample with its score sheets and the means by person");
  target(show, arguments, "SAMPLE");
  show->add_option("--format", arguments.format, "json, csv, xlsx or pdf")->check(CLI::IsMember({"json", "csv", "xlsx", "pdf"}));
  show->add_option("--out", arguments.out, "The file; standard output when left out");
  CLI::App* score = command(*sample, arguments, "score", "Judge a conversation of a sample: score SAMPLE THREAD correct=5 in-time=1");
  target(score, arguments, "SAMPLE");
  score->add_option("THREAD", arguments.choice)->required();
  score->add_option("VALUES", arguments.words, "CRITERION=VALUE each: 1 to 5, or 0 and 1 for yes-no")->required();
  score->add_option("--comment", arguments.reason, "Why");
  command(*sample, arguments, "sheet", "Show the criteria, or take those of a file for the next samples")->add_option("FILE", arguments.target, "JSON, - for standard input");
}

void addRetention(CLI::App& app, Arguments& arguments) {
  CLI::App* retention = command(app, arguments, "retention", "How long data is kept, how much there is, and what goes next");
  retention->require_subcommand(0, 1);
  command(*retention, arguments, "list", "Every store and kind of data");
  CLI::App* set = command(*retention, arguments, "set", "Keep one kind of data of a store for so many days; a week later what is older begins to go");
  target(set, arguments, "STORE");
  set->add_option("KIND", arguments.choice)->required()->check(CLI::IsMember({"conversations", "personal-data", "originals", "files", "orders"}));
  set->add_option("DAYS", arguments.outcome, "A number, \"keep\", or \"default\" for what the platform demands")->required();
  command(*retention, arguments, "run", "Delete what is due now");
  CLI::App* hold = command(app, arguments, "hold", "What may not be deleted, neither by time nor for a buyer");
  hold->require_subcommand(0, 1);
  command(*hold, arguments, "list", "All that stand");
  CLI::App* add = command(*hold, arguments, "set", "Hold a thread, an order (STORE/NUMBER) or a case (case:ID)");
  target(add, arguments, "WHAT");
  add->add_option("--reason", arguments.reason, "Why")->required();
  CLI::App* lift = command(*hold, arguments, "lift", "Lift a hold");
  target(lift, arguments, "ID");
  lift->add_option("--reason", arguments.reason, "Why")->required();
}

void addSchedule(CLI::App& app, Arguments& arguments) {
  CLI::App* archive = command(app, arguments, "archive", "Exports that are written by themselves and read back");
  archive->require_subcommand(0, 1);
  command(*archive, arguments, "show", "The plan, the last run and the next");
  CLI::App* plan = command(*archive, arguments, "plan", "Write conversations and messages as dated files into a folder");
  target(plan, arguments, "FOLDER");
  plan->add_option("--every", arguments.choice, "day, week (the default) or month")->check(CLI::IsMember({"day", "week", "month"}));
  plan->add_option("--format", arguments.view, "jsonl (the default) or csv")->check(CLI::IsMember({"jsonl", "csv"}));
  plan->add_option("--keep", arguments.kept, "So many of them stay")->check(CLI::Range(1, 1000));
  command(*archive, arguments, "off", "Write nothing any more");
  command(*archive, arguments, "run", "Write one now");
}

void addErasure(CLI::App& app, Arguments& arguments) {
  CLI::App* erase = command(app, arguments, "erase-buyer", "Forget a buyer for good: conversations, orders, files, journal words, snapshots");
  target(erase, arguments, "STORE");
  erase->add_option("BUYER", arguments.outcome, "Id, mail address or name")->required();
  erase->add_flag("--dry-run", arguments.isDryRun, "Only say what would go");
  CLI::App* list = command(app, arguments, "erase-list", "Forget everybody a platform's list names: eBay's account deletions, Shopify's redactions, or one id a line");
  target(list, arguments, "STORE");
  list->add_option("FILE", arguments.textFile, "The list, - for standard input")->required();
  list->add_flag("--dry-run", arguments.isDryRun, "Only say what would go");
  CLI::App* company = command(app, arguments, "deletion-list", "Deletion lists that your company's own server hands out, asked for by themselves");
  company->require_subcommand(0, 1);
  command(*company, arguments, "show", "Every address, how it ended last and when it is asked next");
  CLI::App* set = command(*company, arguments, "set", "Ask this address for the buyers of a store, or of all stores of a marketplace");
  target(set, arguments, "STORE|MARKETPLACE");
  set->add_option("ADDRESS", arguments.address, "https://...; http:// only to this computer")->required();
  set->add_option("--token-file", arguments.textFile, "Its token, one line, - for standard input; kept in the key store");
  set->add_option("--every", arguments.everyHours, "Hours from one question to the next, 24 when left out")->check(CLI::Range(1, 168));
  target(command(*company, arguments, "run", "Ask now"), arguments, "STORE|MARKETPLACE");
  target(command(*company, arguments, "remove", "Ask no more and drop the token"), arguments, "STORE|MARKETPLACE");
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

void addLocal(CLI::App& app, Arguments& arguments) {
  CLI::App* orders = command(app, arguments, "import-orders", "Read orders from a CSV table of an ERP, as context of threads; no telephones and addresses are taken");
  target(orders, arguments, "FILE");
  orders->add_option("--store", arguments.store, "Whose orders they are, where a row does not say");
  orders->add_option("--zone", arguments.site, "In which the file writes its times, for example Asia/Shanghai, or \"store\"; this computer's when left out");
  orders->add_flag("--dry-run", arguments.isDryRun, "Only say what would be read");
  command(app, arguments, "serve", "Let other programs of this computer read, until interrupted: http://127.0.0.1:PORT/v1/threads, /search, /report/response-times, /health")
      ->add_option("--port", arguments.port, "0 picks a free one")->check(CLI::Range(0, 65535));
  CLI::App* key = command(app, arguments, "local-key", "Who may read through serve");
  key->require_subcommand(1);
  command(*key, arguments, "list", "All keys by name; never their text");
  target(command(*key, arguments, "make", "Make a key and show it once"), arguments, "NAME");
  target(command(*key, arguments, "revoke", "Refuse a key from now on"), arguments, "ID");
}

void addPeople(CLI::App& app, Arguments& arguments) {
  CLI::App* people = command(app, arguments, "people", "Who works here, what each may do, and passwords of their own");
  people->require_subcommand(1);
  command(*people, arguments, "list", "Everybody with role and whether they sign in with a password");
  CLI::App* role = command(*people, arguments, "role", "Say what a person or a group is: everywhere, or in one store");
  target(role, arguments, "PERSON");
  role->add_option("ROLE", arguments.outcome, "owner, lead, senior-agent, agent, reviewer, practice or none; with --store also \"everywhere\": as in the other stores")->required();
  role->add_option("--store", arguments.store, "Only in this store");
  CLI::App* password = command(*people, arguments, "password", "Give a person a password: read from standard input, a line; for a change of your own first the old one, then the new");
  target(password, arguments, "PERSON");
  password->add_flag("--remove", arguments.removes, "Take the password away instead");
  target(command(*people, arguments, "recover", "Give an owner who forgot theirs a password: the workspace's recovery code from standard input, a line, then the new one"), arguments, "PERSON");
}

}  // namespace

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
