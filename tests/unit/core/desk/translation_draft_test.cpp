#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "core/storage/draft_translation_repository.h"
#include "tests/unit/core/desk/translation_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

constexpr const char* kJapanese = "注文番号 303-8841207 がまだ届きません。状況を教えていただけますか。";
constexpr const char* kChinese = "您好，订单303-8841207的3980日元已经退回，请在5天内查收。";

struct DraftBench : TranslationBench {
  ThreadId thread = question("t", kJapanese);
  DraftTranslation made(const char* text = kChinese) { return must(translations().translateDraft(thread, text, {})); }
  std::vector<JournalEntry> told() {
    std::vector<JournalEntry> rows = journal();
    std::erase_if(rows, [](const JournalEntry& entry) { return entry.kind != "reply.translated"; });
    return rows;
  }
};

}  // namespace

TEST_CASE("TR02: what is written in Chinese becomes the buyer's language and is read back") {
  DraftBench bench;
  const DraftTranslation made = bench.made();
  CHECK(made.source == kChinese);
  CHECK(made.draft == std::string("[ja] ") + kChinese);
  CHECK(made.to == "ja");
  CHECK(made.from == "zh");
  CHECK(made.back == std::string("[zh] [ja] ") + kChinese);
  CHECK_FALSE(made.isConfirmed);
  CHECK(desk::translationFindings(made, made.draft).empty());
}

TEST_CASE("TR02: the mark of a machine draft outlives a restart, is confirmed, and goes with the draft") {
  DraftBench bench;
  const DraftTranslation made = bench.made();
  must(bench.reply().saveDraft(bench.thread, made.draft, {}));
  bench.restart();
  auto kept = must(bench.translations().draft(bench.thread));
  REQUIRE(kept);
  CHECK(kept->source == kChinese);
  CHECK_FALSE(kept->isConfirmed);
  must(bench.translations().confirmDraft(bench.thread));
  CHECK(must(bench.translations().draft(bench.thread))->isConfirmed);
  must(bench.reply().discardDraft(bench.thread));
  CHECK_FALSE(must(bench.translations().draft(bench.thread)));
}

TEST_CASE("TR02: the journal names source, draft and final text of a translated answer, and whose words they are") {
  DraftBench bench;
  const DraftTranslation made = bench.made();
  for (const char* state : {"machine", "confirmed", "edited"}) {
    INFO(state);
    must(bench.translations().keepDraft(bench.thread, made));
    must(bench.reply().saveDraft(bench.thread, made.draft, {}));
    if (state == std::string("confirmed")) must(bench.translations().confirmDraft(bench.thread));
    const std::string text = state == std::string("edited") ? made.draft + "。" : made.draft;
    const Outgoing item = bench.answer(bench.thread, text);
    const auto told = bench.told();
    REQUIRE_FALSE(told.empty());
    const auto payload = nlohmann::json::parse(told.back().payload);
    CHECK(payload.at("state") == state);
    CHECK(payload.at("source") == storage::Journal::textHash(kChinese));
    CHECK(payload.at("draft") == storage::Journal::textHash(made.draft));
    CHECK(payload.at("final") == storage::Journal::textHash(text));
    CHECK(told.back().payload.find("3980") == std::string::npos);
    auto reader = must(bench.database().read());
    const auto kept = must(storage::DraftTranslationRepository(reader->connection()).ofReply(item.clientId));
    REQUIRE(kept);
    CHECK(kept->source == kChinese);
    CHECK(kept->draft == made.draft);
    CHECK_FALSE(must(bench.translations().draft(bench.thread)));
  }
  CHECK(bench.told().size() == 3);
}

TEST_CASE("TR02: an answer that was taken back has its Chinese beside it again") {
  DraftBench bench;
  const DraftTranslation made = bench.made();
  must(bench.reply().saveDraft(bench.thread, made.draft, {}));
  const Outgoing item = bench.answer(bench.thread, made.draft, desk::ReplyRequest::Hold::UndoWindow);
  CHECK_FALSE(must(bench.translations().draft(bench.thread)));
  must(bench.reply().undoSend(item.id));
  const auto back = must(bench.translations().draft(bench.thread));
  REQUIRE(back);
  CHECK(back->source == kChinese);
  CHECK(back->draft == made.draft);
}

TEST_CASE("TR02: what was never translated is sent without a word about it") {
  DraftBench bench;
  bench.made();
  bench.answer(bench.thread, kChinese);
  CHECK(bench.told().empty());
}

TEST_CASE("TR06: a changed, a missing and a new number stand as findings with what was expected, and forbid nothing") {
  DraftBench bench;
  const DraftTranslation made = bench.made();
  const auto rulesOf = [&](const std::string& text) {
    std::vector<std::string> rules;
    for (const Finding& finding : desk::translationFindings(made, text)) {
      CHECK(finding.level != FindingLevel::Forbidden);
      rules.push_back(finding.rule + " " + finding.source);
    }
    return rules;
  };
  const std::string good = made.draft;
  CHECK(rulesOf(good).empty());
  std::string changed = good;
  changed.replace(changed.find("3980"), 4, "3930");
  CHECK(rulesOf(changed) == std::vector<std::string>{"translation.changed 3980"});
  std::string lost = good;
  lost.erase(lost.find("303-8841207"), 11);
  CHECK(rulesOf(lost) == std::vector<std::string>{"translation.lost 303-8841207"});
  CHECK(rulesOf(good + " 7 piezas") == std::vector<std::string>{"translation.invented "});
  CHECK(rulesOf(made.source).empty());
  CHECK(rulesOf("").empty());
}

TEST_CASE("Nothing to translate, nothing known and nothing to do are told in their own words") {
  DraftBench bench;
  const auto codeOf = [&](const char* text) { return bench.translations().translateDraft(bench.thread, text, {}).error().code; };
  CHECK(codeOf("  ") == "translation.empty");
  CHECK(codeOf("お問い合わせありがとうございます。商品は明日発送いたします。") == "translation.same");
  CHECK(bench.server.count() == 0);
}

TEST_CASE("TR02: without a way back the draft is a draft all the same") {
  DraftBench bench;
  bench.server.setTranslate([&](const std::string& text, const std::string&, const std::string& to) { return "[" + to + "] " + text; });
  const DraftTranslation first = bench.made();
  CHECK_FALSE(first.back.empty());
  CHECK(bench.server.count() == 2);
  // The same once more asks nobody.
  bench.made();
  CHECK(bench.server.count() == 2);
}

TEST_CASE("TR02: an answer in another language than the buyer's is told while it is written, and may be sent") {
  DraftBench bench;
  const auto detail = must(bench.inbox().thread(bench.thread));
  const auto limits = must(bench.reply().limits(bench.thread));
  const auto rulesOf = [&](const char* text) {
    std::vector<std::string> rules;
    const auto result = bench.reply().check(detail, limits, text, {});
    for (const Finding& finding : result.findings) rules.push_back(finding.rule + " " + finding.source);
    CHECK_FALSE(result.blocked());
    return rules;
  };
  CHECK(rulesOf("您好，包裹已经在路上了，请您再等两天。") == std::vector<std::string>{"translation.language ja"});
  CHECK(rulesOf("お問い合わせありがとうございます。商品は明日発送いたします。").empty());
  CHECK(rulesOf("OK").empty());
}
