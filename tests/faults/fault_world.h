#pragma once

#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "tests/support/sandbox_process.h"

namespace inquiry::faults {

// The far side of a fault run: a small sandbox of two eBay and two Mercado Libre stores, buyers who write, and faults by the dice.
class FaultWorld {
 public:
  // Writes the scenario into `folder` and starts the sandbox on it.
  FaultWorld(const std::string& folder, std::uint64_t seed);
  test::SandboxProcess& sandbox() { return *m_sandbox; }

  // A buyer writes somewhere; what was written must be stored exactly once in the end.
  void buyerWrites();
  // About a quarter of the sends of the next life run into something; now and then a read or a token does.
  void addFaults();
  void clearFaults();
  const std::set<std::string>& written() const { return m_written; }  // texts
  // Every text accepted from us and how often, over all stores.
  std::map<std::string, int> accepted() const;

 private:
  bool chance(double share) { return std::bernoulli_distribution(share)(m_random); }
  std::unique_ptr<test::SandboxProcess> m_sandbox;
  std::mt19937_64 m_random;
  std::vector<std::pair<std::string, std::string>> m_threads;  // store, thread
  std::set<std::string> m_written;
};

}  // namespace inquiry::faults
