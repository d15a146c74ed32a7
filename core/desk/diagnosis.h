#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/desk/parts.h"
#include "core/desk/values.h"
#include "core/marketplaces/connector.h"

namespace inquiry::desk {

// How far a trouble reaches: what somebody wants to know before anything else.
enum class TroubleLevel { Nothing, OneOrder, OneStore, Everything };
std::string_view name(TroubleLevel level);  // "nothing", "one-order", "one-store", "everything"

// One step of the guided diagnosis, in its fixed order: status, authorisation-date, test-read, re-authorise, log.
struct DiagnosisStep {
  std::string step;
  bool isDone = false;  // ticked: looked at, whatever it found
  bool isWell = false;
  std::string text;  // English
  // The same as values, for a window in another language; as far as the step has them.
  std::string code;                  // "sign-in", "only-imported", "not-needed", or the error's code
  std::int64_t messages = -1;        // test-read: how many were read
  std::optional<Instant> at, until;  // authorisation-date: signed in, ends; test-read: the newest message
};

struct Diagnosis {
  TroubleLevel level = TroubleLevel::Nothing;
  std::string text;  // one sentence: the level and what is affected
  std::vector<DiagnosisStep> steps;
  std::string endsAt;  // the step somebody must act on; empty when nothing is wrong
};

// What a real read of one store got.
struct StoreRead {
  Store store;
  Result<TestRead> read;
  // Failing as a whole; a store nobody ever signed in to is no trouble.
  bool isFailing() const;
  bool isNeverSignedIn() const;
};
StoreRead readStore(const Parts& parts, const Store& store);
// All stores this version can connect. Blocks on the network, store after store.
Result<std::vector<StoreRead>> readStores(const Parts& parts);

// "read 5 messages, newest 14:02 (2026-03-04 UTC) as blue-harbor", or the error code and what to do.
std::string readText(const StoreRead& read);

struct Trouble {
  TroubleLevel level = TroubleLevel::Nothing;
  std::string text;
};
// From reads of all stores, or of as many as are needed to know. Looks for single conversations only where no store fails; `only` limits
// that to one store.
Result<Trouble> troubleOf(const Parts& parts, const std::vector<StoreRead>& reads, const std::optional<StoreId>& only);

// The steps for one store whose health is `row` after `read`.
Result<Diagnosis> diagnose(const Parts& parts, const StoreRow& row, const StoreRead& read, Trouble trouble);

}  // namespace inquiry::desk
