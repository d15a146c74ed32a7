#include "core/desk/file_exchange.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>

#include "core/domain/utf8.h"
#include "core/storage/message_repository.h"
#include "core/storage/rows.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

void put(const std::string& file, const std::string& bytes) { std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes; }

std::string mail(int number, const std::string& from, const std::string& answers, const std::string& text) {
  const std::string n = std::to_string(number), minute = (number % 60 < 10 ? "0" : "") + std::to_string(number % 60), hour = (number / 60 % 24 < 10 ? "0" : "") + std::to_string(number / 60 % 24);
  const std::string to = from.find("service@") == std::string::npos ? "service@shop.example" : "ana" + std::to_string(number / 2) + "@example.org";
  return "From someone Sat Jan  3 01:05:34 2026\r\nMessage-ID: <m" + n + "@mail.example>\r\nFrom: " + from + "\r\nTo: " + to + "\r\nSubject: Lamp\r\nDate: Sat, 3 Jan 2026 " + hour + ":" + minute +
         ":00 +0000\r\n" + (answers.empty() ? "" : "In-Reply-To: <" + answers + ">\r\n") + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n\r\n";
}

// A mailbox of a shop, known by its address.
struct OldBench {
  OldBench() {
    desk.write([&](storage::Connection& connection) -> Status {
      Store store;
      store.id.value = "post";
      store.marketplace = Marketplace::Mailbox;
      store.name = "post";
      store.timeZone = "UTC";
      store.mailbox = MailboxSettings{};
      store.mailbox->smtp = MailServer{"127.0.0.1", 1025, "none", "service@shop.example", "service@shop.example"};
      return storage::StoreRepository(connection).add(store, desk.clock.now());
    });
  }
  desk::ImportReceipt import(const std::string& name, const std::string& store = "post") { return must(desk::importOldExport(desk.parts(), {desk.place(name), StoreId{store}, {}}, {})); }
  std::int64_t count(const std::string& sql) {
    auto reader = must(desk.database().read());
    return must(storage::firstRow<std::int64_t>(reader->connection(), sql, [](storage::Row row) { return row.integer(0); })).value_or(-1);
  }
  DeskBench desk;
};

}  // namespace

TEST_CASE("AR06: an mbox of 10,000 mails is read in once, as conversations, and changes nothing the second time") {
  OldBench bench;
  std::string all;
  for (int i = 0; i < 5000; ++i) {
    all += mail(2 * i, "Ana <ana" + std::to_string(i) + "@example.org>", "", "Where is my lamp?\n>From here it looks lost");
    all += mail(2 * i + 1, "Shop <service@shop.example>", "m" + std::to_string(2 * i) + "@mail.example", "It leaves today.");
  }
  put(bench.desk.place("old.mbox"), all);
  const auto first = bench.import("old.mbox");
  CHECK(first.messages == 10'000);
  CHECK(first.problems.empty());
  CHECK(bench.count("SELECT count(*) FROM message m JOIN thread t ON t.id = m.thread WHERE m.direction = 2") == 5000);
  CHECK(bench.count("SELECT count(*) FROM thread WHERE message_count = 2") == 5000);
  CHECK(bench.count("SELECT count(*) FROM thread WHERE needs_reply = 1") == 0);
  CHECK(bench.count("SELECT count(*) FROM message WHERE instr(text, 'From here it looks lost') > 0 AND instr(text, '>From') = 0") == 5000);
  const auto second = bench.import("old.mbox");
  CHECK(second.messages == 0);
  CHECK(second.threads == 0);
  CHECK(second.unchanged == 10'000);
}

TEST_CASE("AR06: a mail that came by itself is not doubled by the mbox it also lies in, and an old answer joins its conversation") {
  OldBench bench;
  bench.desk.write([&](storage::Connection& connection) -> Status {
    ThreadFacts facts;
    facts.remoteId = "live-thread";
    facts.kind = ThreadKind::Mail;
    const auto thread = storage::ThreadRepository(connection).upsertInbound(StoreId{"post"}, facts);
    if (!thread) return fail(thread.error());
    Message message;
    message.thread = thread->home;
    message.remoteId = "m0@mail.example";
    message.text = "Where is my lamp?";
    message.sentAt = instant("2026-01-03T00:00:00Z");
    const auto stored = storage::MessageRepository(connection).upsert(StoreId{"post"}, message, "raw", bench.desk.clock.now());
    return stored ? Status() : fail(stored.error());
  });
  put(bench.desk.place("old.mbox"), mail(0, "ana@example.org", "", "Where is my lamp?") + mail(1, "service@shop.example", "m0@mail.example", "It leaves today.") + mail(2, "bob@example.org", "", "Another"));
  const auto receipt = bench.import("old.mbox");
  CHECK(receipt.unchanged == 1);
  CHECK(receipt.messages == 2);
  CHECK(bench.count("SELECT count(*) FROM message m JOIN thread t ON t.id = m.thread WHERE t.remote_id = 'live-thread'") == 2);
  CHECK(bench.count("SELECT count(*) FROM thread t JOIN store s ON s.key = t.store WHERE s.id = 'post'") == 2);
}

TEST_CASE("AR06: what is wrong in an mbox is told by its line, and the rest comes in") {
  OldBench bench;
  put(bench.desk.place("odd.mbox"), "From x\n\nno headers at all\n\n" + mail(7, "ana@example.org", "", "fine"));
  const auto receipt = bench.import("odd.mbox");
  CHECK(receipt.messages == 1);
  REQUIRE(receipt.problems.size() == 1);
  CHECK(receipt.problems[0].line == 1);
  CHECK(receipt.problems[0].file == "odd.mbox");
  put(bench.desk.place("none.mbox"), "hello\n");
  CHECK(desk::importOldExport(bench.desk.parts(), {bench.desk.place("none.mbox"), StoreId{"post"}, {}}, {}).error().code == "mbox.malformed");
  CHECK(desk::importOldExport(bench.desk.parts(), {bench.desk.place("odd.mbox"), {}, {}}, {}).error().code == "import.store");
  put(bench.desk.place("a.pst"), "hello");
  CHECK(desk::importOldExport(bench.desk.parts(), {bench.desk.place("a.pst"), StoreId{"post"}, {}}, {}).error().code == "import.format");
}

TEST_CASE("AR06: our own CSV of 10,000 messages is read in elsewhere, and beside the live data it adds nothing") {
  OldBench bench;
  std::string rows = "\xEF\xBB\xBFid,thread,store,thread_remote_id,remote_id,order_id,buyer_id,direction,author,author_name,sent_at,language,delivery,edited,attachments,text\r\n";
  for (int i = 0; i < 10'000; ++i)
    rows += std::to_string(i) + ",1,\"old-shop\",\"T" + std::to_string(i / 4) + "\",\"M" + std::to_string(i) + "\",\"112-" + std::to_string(i / 4) + "\",\"b\",\"" + (i % 2 == 0 ? "in" : "out") + "\",\"buyer\",\"Ana\",\"2026-01-03T00:00:" +
            (i % 60 < 10 ? "0" : "") + std::to_string(i % 60) + ".000Z\",\"es\",\"none\",0,0,\"'=1+1, said \"\"Ana\"\"\nline " + std::to_string(i) + "\"\r\n";
  put(bench.desk.place("old.csv"), rows);
  const auto first = bench.import("old.csv", "");
  CHECK(first.messages == 10'000);
  CHECK(first.threads == 2500);
  CHECK(first.stores == 1);
  CHECK(bench.count("SELECT count(*) FROM message WHERE text LIKE '=1+1, said \"Ana\"%'") == 10'000);
  CHECK(bench.import("old.csv", "").unchanged == 10'000);
  const ThreadId live = bench.desk.question("live", "A live question from +1 415 555 0132");
  must(bench.desk.archive().exportTo(desk::ArchiveService::What::Messages, desk::ArchiveService::Format::Csv, bench.desk.place("own.csv"), {}));
  const auto own = bench.import("own.csv", "");
  CHECK(own.messages == 0);
  CHECK(own.unchanged == 10'001);
  CHECK(own.problems.empty());
  CHECK(must(bench.desk.inbox().thread(live)).messages.front().text == "A live question from +1 415 555 0132");
}

TEST_CASE("AR06: a look into an export says what would come in and what is here already, and stores nothing") {
  OldBench bench;
  const std::string first = mail(1, "ana0@example.org", "", "one"), second = mail(2, "ana1@example.org", "", "two");
  put(bench.desk.place("half.mbox"), first);
  put(bench.desk.place("all.mbox"), first + second);
  CHECK(bench.import("half.mbox").messages == 1);
  desk::FileExchange exchange(bench.desk.parts());
  const desk::OldExport what{bench.desk.place("all.mbox"), StoreId{"post"}, {}};
  const auto look = must(exchange.look(what));
  CHECK(look.messages == 2);
  CHECK(look.known == 1);
  CHECK(look.stores.at("post") == 2);
  CHECK(look.oldest < look.newest);
  CHECK(bench.count("SELECT count(*) FROM message") == 1);
  CHECK(exchange.look({bench.desk.place("all.mbox"), StoreId{}, {}}).error().code == "import.store");
}

TEST_CASE("AR06: columns of other programs are understood, rows without an id come in once, and wrong rows are told by line") {
  OldBench bench;
  put(bench.desk.place("other.csv"),
      "Date,Conversation,Type,Sender,Message\r\n2026-01-03 10:00:00,C1,incoming,Ana,Hola\r\nsoon,C1,incoming,Ana,x\r\n2026-01-03T11:00:00Z,C1,sideways,Ana,x\r\n2026-01-03T12:00:00Z,C1,outgoing,Shop,Ya sale\r\n");
  const auto receipt = bench.import("other.csv");
  CHECK(receipt.messages == 2);
  REQUIRE(receipt.problems.size() == 2);
  CHECK(receipt.problems[0].line == 3);
  CHECK(receipt.problems[1].line == 4);
  CHECK(bench.import("other.csv").unchanged == 2);
  put(bench.desk.place("bad.csv"), "a,b\r\n1,2\r\n");
  const auto bad = desk::importOldExport(bench.desk.parts(), {bench.desk.place("bad.csv"), StoreId{"post"}, {}}, {});
  CHECK(bad.error().code == "import.columns");
  CHECK(bad.error().text.find("thread_remote_id") != std::string::npos);
}

TEST_CASE("AR06: a table of messages comes in whatever encoding it is written in, and bytes that are no text do not") {
  OldBench bench;
  const std::string head = "Conversation,Message_id,Type,Date,Sender,Message\n";
  const auto row = [](const char* place, const char* id, const std::string& words) { return std::string(place) + "," + id + ",in,2026-01-03T10:00:00Z," + words + "\n"; };
  struct Table {
    const char* what;
    std::string bytes;
    const char *name, *text;
  };
  const Table tables[] = {
      {"GB18030", row("C1", "M1", "\xD5\xC5\xCE\xB0,\xB6\xA9\xB5\xA5\xCA\xB2\xC3\xB4\xCA\xB1\xBA\xF2\xB7\xA2\xBB\xF5"), "张伟", "订单什么时候发货"},
      {"GB18030, one word", row("C2", "M2", "Bob,\xC4\xE3\xBA\xC3"), "Bob", "你好"},
      {"Latin-1", row("C3", "M3", "Jos\xE9 Bell,\xBF" "Cu\xE1ndo llega \xE9l?"), "José Bell", "¿Cuándo llega él?"},
      {"Windows-1252", row("C4", "M4", "M\xFCller,\x93gut\x94 f\xFCr 5 \x80"), "Müller", "“gut” für 5 €"},
      {"Latin-1 capitals", row("C5", "M5", "\xD1\xDA\xD1" "EZ,hola"), "ÑÚÑEZ", "hola"},
      {"Shift_JIS", row("C6", "M6", "\x93\x63\x92\x86,\x82\xA2\x82\xC2\x93\xCD\x82\xAB\x82\xDC\x82\xB7\x82\xA9"), "田中", "いつ届きますか"},
      {"UTF-8 with a mark", "", "Zoë", "da"},
  };
  int number = 0;
  for (const Table& table : tables) {
    INFO(table.what);
    const std::string file = "table-" + std::to_string(++number) + ".csv", utf8 = "\xEF\xBB\xBF" + head + row("C9", "M9", "Zoë,da");
    put(bench.desk.place(file), table.bytes.empty() ? utf8 : head + table.bytes);
    const auto receipt = bench.import(file);
    CHECK(receipt.messages == 1);
    CHECK(receipt.problems.empty());
    CHECK(bench.count(std::string("SELECT count(*) FROM message WHERE author_name = '") + table.name + "' AND text = '" + table.text + "'") == 1);
  }
  put(bench.desk.place("none.csv"), head + row("C8", "M8", std::string("\x81\xFF\xFF,x")));
  const auto refused = desk::importOldExport(bench.desk.parts(), {bench.desk.place("none.csv"), StoreId{"post"}, {}}, {});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == "import.encoding");
}

TEST_CASE("AR06: bytes that are no UTF-8 do not get from an mbox into the store") {
  OldBench bench;
  put(bench.desk.place("raw.mbox"),
      "From x\r\nMessage-ID: <raw\xE9@mail.example>\r\nFrom: Jos\xE9 \xFF <jose@example.org>\r\nTo: service@shop.example\r\nSubject: L\xE1mpara\r\nDate: Sat, 3 Jan 2026 10:00:00 +0000\r\n"
      "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nroto \xE9\xFF\x80\r\n--b\r\n"
      "Content-Type: image/png; name=\"foto\xE9.png\"\r\nContent-Disposition: attachment; filename=\"foto\xE9.png\"\r\n\r\nx\r\n--b--\r\n");
  CHECK(bench.import("raw.mbox").messages == 1);
  auto reader = must(bench.desk.database().read());
  const auto texts = must(storage::allRows<std::string>(reader->connection(),
                                                        "SELECT remote_id || author_name || subject || text FROM message UNION ALL SELECT remote_id || buyer_key || buyer_name || subject || excerpt FROM thread "
                                                        "UNION ALL SELECT name || type FROM attachment",
                                                        [](storage::Row row) { return row.text(0); }));
  CHECK(texts.size() == 3);
  for (const std::string& text : texts) CHECK(utf8::isValid(text));
}

TEST_CASE("AR06: a second message of one id is told by its line, the first stays, and reading again brings nothing") {
  OldBench bench;
  put(bench.desk.place("twice.csv"),
      "Conversation,Message_id,Type,Date,Sender,Message\nC1,M1,in,2026-01-03T10:00:00Z,Ana,first\nC2,M1,in,2026-01-03T10:00:00Z,Ana,second\nC1,M1,in,2026-01-03T10:00:00Z,Ana,other words\n"
      "C1,M1,in,2026-01-03T10:00:00Z,Ana,first\nC3,M2,in,2026-01-03T11:00:00Z,Bob,fine\n");
  const auto receipt = bench.import("twice.csv");
  CHECK(receipt.messages == 2);
  CHECK(receipt.threads == 2);
  REQUIRE(receipt.problems.size() == 2);
  CHECK(receipt.problems[0].line == 3);
  CHECK(receipt.problems[0].reason == "the message \"M1\" stands in line 2 already, in the conversation \"C1\"");
  CHECK(receipt.problems[1].line == 4);
  CHECK(bench.count("SELECT count(*) FROM message WHERE text = 'first'") == 1);
  CHECK(bench.count("SELECT count(*) FROM thread WHERE remote_id = 'C2'") == 0);
  const auto again = bench.import("twice.csv");
  CHECK(again.messages == 0);
  CHECK(again.threads == 0);
  CHECK(again.problems.size() == 2);
}

TEST_CASE("AR06: the dated files of an archive are read as they are named") {
  OldBench bench;
  put(bench.desk.place("threads-2026-11-23.jsonl"), R"({"id":"A1","store":"old-shop","marketplace":"ebay","created_at":"2026-01-03T10:00:00Z"})" "\n{\n");
  put(bench.desk.place("messages-2026-11-23.jsonl"), R"({"id":"AM1","thread":"A1","store":"old-shop","direction":"in","sent_at":"2026-01-03T10:00:00Z","body":"kept"})" "\n");
  for (const char* file : {"threads-2026-11-23.jsonl", "messages-2026-11-23.jsonl"}) {
    const auto receipt = bench.import(file, "");
    CHECK(receipt.messages + receipt.unchanged == 1);
    REQUIRE(receipt.problems.size() == 1);
    CHECK(receipt.problems[0].file == "threads-2026-11-23.jsonl");
  }
  CHECK(bench.count("SELECT count(*) FROM message WHERE text = 'kept'") == 1);
}

TEST_CASE("AR06: a file that is not there is told as that, whatever its kind") {
  OldBench bench;
  for (const char* file : {"gone.mbox", "gone.csv", "gone/threads.jsonl", "gone"}) {
    const auto refused = desk::importOldExport(bench.desk.parts(), {bench.desk.place(file), StoreId{"post"}, {}}, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "file.not_found");
    CHECK(refused.error().text.find(file) != std::string::npos);
  }
}
