#include "app/ctl/argument_words.h"

namespace inquiry::ctl {

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

}  // namespace inquiry::ctl
