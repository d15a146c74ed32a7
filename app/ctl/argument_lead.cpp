#include "app/ctl/argument_words.h"

namespace inquiry::ctl {
namespace {

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

}  // namespace

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

}  // namespace inquiry::ctl
