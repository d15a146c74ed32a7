#include "core/desk/thread_loader.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

TEST_CASE("What happened to a thread comes as values, not as a payload") {
  DeskBench bench;
  const ThreadId id = bench.question("t1", "Hello");
  must(bench.triage().tag({id}, {"first \"quoted\"", "second"}, {}));
  must(bench.triage().tag({id}, {"third"}, {"second"}));
  must(bench.triage().assign({id}, "me"));
  const Instant until = bench.clock.now() + std::chrono::hours(3);
  must(bench.triage().snooze({id}, until));
  const auto events = must(bench.inbox().thread(id)).events;
  const auto of = [&events](std::string_view kind, std::size_t nth) -> desk::ThreadEvent {
    for (const desk::ThreadEvent& event : events)
      if (event.kind == kind && nth-- == 0) return event;
    return {};
  };
  CHECK(of("thread.tagged", 0).added == std::vector<std::string>{"first \"quoted\"", "second"});
  CHECK(of("thread.tagged", 0).removed.empty());
  CHECK(of("thread.tagged", 1).added == std::vector<std::string>{"third"});
  CHECK(of("thread.tagged", 1).removed == std::vector<std::string>{"second"});
  CHECK(of("thread.assigned", 0).after == "me");
  CHECK(of("thread.snoozed", 0).until == until);
  CHECK(of("thread.snoozed", 0).text.find("until: ") != std::string::npos);
}
