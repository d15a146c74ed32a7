#pragma once

#include <string>

#include "app/composition/workspace.h"
#include "app/ctl/arguments.h"

namespace inquiry::ctl {

// What a command has to say: one JSON value, the same for people, and how it ended.
struct Output {
  std::string json;  // one value, dumped
  std::string text;  // lines for people
  int exitCode = 0;
};

// 0 done, 1 failed or only partly done, 2 wrong usage, 3 refused by a rule, 4 not found.
int exitCodeOf(const Error& error);

using Command = Result<Output> (*)(Workspace& workspace, const Arguments& arguments);

// The command of these words; null when it needs no open workspace (init, restore, evidence verify without one).
Command commandFor(const Arguments& arguments);

// Whether the command changes nothing and writes no file, as far as its words tell.
bool onlyReads(const Arguments& arguments);

Result<Output> runStore(Workspace& workspace, const Arguments& arguments);
Result<Output> runSync(Workspace& workspace, const Arguments& arguments);
Result<Output> runThreads(Workspace& workspace, const Arguments& arguments);
Result<Output> runThread(Workspace& workspace, const Arguments& arguments);
Result<Output> runTriage(Workspace& workspace, const Arguments& arguments);
Result<Output> runReply(Workspace& workspace, const Arguments& arguments);
Result<Output> runOutbox(Workspace& workspace, const Arguments& arguments);
Result<Output> runCase(Workspace& workspace, const Arguments& arguments);
Result<Output> runLint(Workspace& workspace, const Arguments& arguments);
Result<Output> runRulePacks(Workspace& workspace, const Arguments& arguments);
Result<Output> runApprovals(Workspace& workspace, const Arguments& arguments);
Result<Output> runTemplate(Workspace& workspace, const Arguments& arguments);
Result<Output> runTranslation(Workspace& workspace, const Arguments& arguments);
Result<Output> runSearch(Workspace& workspace, const Arguments& arguments);
Result<Output> runArchive(Workspace& workspace, const Arguments& arguments);
Result<Output> runTestEnquiry(Workspace& workspace, const Arguments& arguments);
Result<Output> runJournal(Workspace& workspace, const Arguments& arguments);
Result<Output> runAlerts(Workspace& workspace, const Arguments& arguments);
Result<Output> runWatch(Workspace& workspace, const Arguments& arguments);
Result<Output> runClearCache(Workspace& workspace, const Arguments& arguments);
Result<Output> runAttachment(Workspace& workspace, const Arguments& arguments);
Result<Output> runRules(Workspace& workspace, const Arguments& arguments);
Result<Output> runRating(Workspace& workspace, const Arguments& arguments);
Result<Output> runReport(Workspace& workspace, const Arguments& arguments);
Result<Output> runEvidence(Workspace& workspace, const Arguments& arguments);
// Needs no workspace: whoever was handed a package may check it.
Result<Output> verifyEvidence(const std::string& file);
Result<Output> runReview(Workspace& workspace, const Arguments& arguments);
// What an open reviewer's file is, and the conversations in it.
Result<Output> showReview(Workspace& review);
Result<Output> runSample(Workspace& workspace, const Arguments& arguments);
Result<Output> runRetention(Workspace& workspace, const Arguments& arguments);
Result<Output> runHold(Workspace& workspace, const Arguments& arguments);
Result<Output> runSchedule(Workspace& workspace, const Arguments& arguments);
Result<Output> runErasure(Workspace& workspace, const Arguments& arguments);
Result<Output> runDeletionList(Workspace& workspace, const Arguments& arguments);
Result<Output> runImportOrders(Workspace& workspace, const Arguments& arguments);
Result<Output> runPeople(Workspace& workspace, const Arguments& arguments);
Result<Output> runLocal(Workspace& workspace, const Arguments& arguments);
Result<Output> runDoctor(Workspace& workspace, const Arguments& arguments);

std::string backupJson(const desk::BackupReceipt& receipt);
std::string backupText(const desk::BackupReceipt& receipt);

// A file of at most 1 MB as UTF-8; "-" is standard input.
Result<std::string> readText(const std::string& file);

}  // namespace inquiry::ctl
