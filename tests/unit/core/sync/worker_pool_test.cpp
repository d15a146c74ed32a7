#include "core/sync/worker_pool.h"

#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <latch>
#include <memory>
#include <stdexcept>

#include "core/domain/patient_thread.h"

using namespace inquiry;

namespace {

// Works that stay until let go, so that a test decides what runs when.
struct Gate {
  std::latch open{1};
  Work work(WorkPriority priority, std::string lane, std::latch& started) {
    return {priority, std::move(lane), [this, &started](const std::stop_token&) {
              started.count_down();
              open.wait();
            }};
  }
};

}  // namespace

TEST_CASE("Sync and Import leave one worker for what a person asks") {
  WorkerPool pool(2);
  Gate gate;
  std::latch started(1);
  pool.submit(gate.work(WorkPriority::Sync, "", started));
  started.wait();
  std::atomic<bool> imported = false;
  pool.submit({WorkPriority::Import, "", [&imported](const std::stop_token&) { imported = true; }});
  std::latch answered(1);
  pool.submit({WorkPriority::User, "", [&answered](const std::stop_token&) { answered.count_down(); }});
  answered.wait();
  CHECK_FALSE(imported);
  gate.open.count_down();
  pool.waitIdle();
  CHECK(imported);
}

TEST_CASE("Waiting work starts in order of priority, then of submission") {
  WorkerPool pool(2);
  Gate gate;
  std::latch started(2);
  pool.submit(gate.work(WorkPriority::User, "", started));
  pool.submit(gate.work(WorkPriority::User, "lane", started));
  started.wait();
  std::mutex mutex;
  std::vector<int> order;
  const auto note = [&](int number) {
    return [&mutex, &order, number](const std::stop_token&) {
      const std::scoped_lock lock(mutex);
      order.push_back(number);
    };
  };
  // One lane for all: they cannot overtake each other on two workers.
  pool.submit({WorkPriority::Import, "lane", note(5)});
  pool.submit({WorkPriority::Sync, "lane", note(3)});
  pool.submit({WorkPriority::Sync, "lane", note(4)});
  pool.submit({WorkPriority::User, "lane", note(2)});
  pool.submit({WorkPriority::Send, "lane", note(1)});
  gate.open.count_down();
  pool.waitIdle();
  CHECK(order == std::vector<int>{1, 2, 3, 4, 5});
}

TEST_CASE("One lane runs one work at a time, a send beside a pull") {
  WorkerPool pool(8);
  std::atomic<int> inLane = 0, most = 0;
  for (int i = 0; i < 200; ++i) {
    pool.submit({WorkPriority::Send, "ebay-us/pull", [&](const std::stop_token&) {
                   const int now = ++inLane;
                   int seen = most;
                   while (seen < now && !most.compare_exchange_weak(seen, now)) {
                   }
                   --inLane;
                 }});
  }
  pool.waitIdle();
  CHECK(most == 1);
  Gate gate;
  std::latch both(2);
  pool.submit(gate.work(WorkPriority::Sync, "ebay-us/pull", both));
  pool.submit(gate.work(WorkPriority::Send, "ebay-us/send", both));
  both.wait();
  gate.open.count_down();
  pool.waitIdle();
}

TEST_CASE("Cancel drops what waits and asks what runs to stop") {
  WorkerPool pool(2);
  std::latch started(1), stopped(1);
  const WorkId running = pool.submit({WorkPriority::User, "a", [&](const std::stop_token& stop) {
                                        std::latch asked(1);
                                        const std::stop_callback callback(stop, [&asked] { asked.count_down(); });
                                        started.count_down();
                                        asked.wait();
                                        stopped.count_down();
                                      }});
  started.wait();
  std::atomic<bool> ran = false;
  const WorkId waiting = pool.submit({WorkPriority::User, "a", [&ran](const std::stop_token&) { ran = true; }});
  CHECK(pool.cancel(waiting));
  CHECK(pool.cancel(running));
  stopped.wait();
  pool.waitIdle();
  CHECK_FALSE(ran);
  CHECK_FALSE(pool.cancel(running));
}

TEST_CASE("F27: a work that throws is reported, its lane and its worker go on") {
  std::atomic<int> thrown = 0;
  WorkerPool pool(2, [&thrown](const std::string& lane) { thrown += lane == "broken" ? 1 : 100; });
  for (int i = 0; i < 10; ++i) pool.submit({WorkPriority::User, "broken", [](const std::stop_token&) { throw std::runtime_error("no"); }});
  pool.waitIdle();
  CHECK(thrown == 10);
  std::atomic<bool> ran = false;
  pool.submit({WorkPriority::User, "broken", [&ran](const std::stop_token&) { ran = true; }});
  pool.waitIdle();
  CHECK(ran);
}

TEST_CASE("After stop() nothing starts") {
  WorkerPool pool(2);
  pool.stop();
  CHECK(pool.submit({WorkPriority::Send, "", [](const std::stop_token&) {}}) == 0);
}

TEST_CASE("A heartbeat beats when woken and ends with its object") {
  std::latch three(3);
  std::atomic<int> beats = 0;
  Heartbeat heart([&](const std::stop_token&) {
    if (++beats <= 3) three.count_down();
    return beats < 3 ? Duration(0) : Duration(std::chrono::hours(1));
  });
  three.wait();
  const int before = beats;
  heart.wake();
  while (beats == before) std::this_thread::yield();
  CHECK(beats > before);
}

TEST_CASE("F27: an abandoned work frees its lane and its place, and is left behind when it never comes back") {
  // Shared with a thread that may outlive this test.
  struct Hang {
    std::latch started{1}, open{1}, ended{1};
  };
  const auto hang = std::make_shared<Hang>();
  {
    WorkerPool pool(2);
    pool.submit({WorkPriority::User, "a/pull", [hang](const std::stop_token&) {
                   hang->started.count_down();
                   hang->open.wait();
                   hang->ended.count_down();
                 }});
    hang->started.wait();
    pool.abandonLane("a/pull");
    CHECK(pool.running() == 0);
    // Both places are there: two works of that very lane's store and another run at once.
    std::latch both(2);
    for (const char* lane : {"a/pull", "b/pull"}) {
      pool.submit({WorkPriority::User, lane, [&both](const std::stop_token&) {
                     both.arrive_and_wait();
                   }});
    }
    pool.waitIdle();
  }
  hang->open.count_down();
  hang->ended.wait();
}

TEST_CASE("What a person waits for never runs on a thread that syncing has made patient") {
  WorkerPool pool(3);
  std::atomic<int> impatient = 0, patient = 0;
  for (int i = 0; i < 200; ++i) {
    for (const auto priority : {WorkPriority::Import, WorkPriority::Sync})
      pool.submit({priority, "", [&impatient](const std::stop_token&) {
                     if (patienceOfThisThread() == 0) ++impatient;
                   }});
    for (const auto priority : {WorkPriority::User, WorkPriority::Send})
      pool.submit({priority, "", [&patient](const std::stop_token&) {
                     if (patienceOfThisThread() != 0) ++patient;
                   }});
  }
  pool.waitIdle();
  CHECK(impatient == 0);
  CHECK(patient == 0);
}
