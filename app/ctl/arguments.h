#pragma once

#include <optional>
#include <string>
#include <vector>

namespace inquiry::ctl {

// Everything a command line can say; which fields count depends on the command.
struct Arguments {
  std::string command, action;  // "outbox", "cancel"
  std::string workspace;
  bool json = false;
  std::optional<std::string> now;
  std::optional<int> passphraseFd;
  std::string actingAs;  // who signs in for this command; empty: nobody

  std::string target;  // thread, store, item, query, file: the first free word
  std::vector<std::string> words;  // the free words behind it
  std::string view = "all", store, tag, cursor, order = "newest", reason, textFile, templateId, out, outcome, language, marketplace, site, signature, person, address;
  std::size_t limit = 50;
  bool wantsTotal = false, watch = false, once = false;
  std::vector<std::string> attachments;
  std::string overrideReason;
  std::string sendAt, ifBuyerWrites = "cancel", watcher;
  int everyMinutes = 30, everyHours = 24;
  std::string choice, amount, carrier, tracking;  // what a step in a case asks for
  bool isAgain = false;
  std::string since, until;  // instants
  std::string by = "store", format = "json", compare, agent, group;  // of a report
  std::string redaction = "contacts";
  bool isDryRun = false;
  int kept = 8;
  int port = 8787;
  bool removes = false;
  std::string query;
};

struct Parsed {
  std::optional<Arguments> arguments;  // absent: nothing to run (help was asked for, or the words are wrong)
  int exitCode = 0;
};

// Prints help or one sentence about what is wrong; wrong usage answers exit code 2.
Parsed parseArguments(int count, char** values);

}  // namespace inquiry::ctl
