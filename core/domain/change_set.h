#pragma once

#include <set>
#include <vector>

#include "core/domain/id.h"

namespace inquiry {

// What one committed transaction changed, as ids. Announced after commit; who shows one of them reads it again.
struct ChangeSet {
  std::set<ThreadId> threads;
  std::set<StoreId> stores;        // store rows and health
  std::set<OutgoingId> outgoing;
  std::vector<ThreadId> arrived;   // threads with a new buyer message that is not history: what an alert may announce
  bool tags = false, templates = false, views = false, people = false, settings = false, orders = false;
  bool alerts = false;
  bool cases = false, tickets = false;  // tickets: also enquiries to a platform's support and appeals

  bool empty() const {
    return threads.empty() && stores.empty() && outgoing.empty() && arrived.empty() && !tags && !templates && !views && !people &&
           !settings && !orders && !alerts && !cases && !tickets;
  }
  void merge(const ChangeSet& other) {
    threads.insert(other.threads.begin(), other.threads.end());
    stores.insert(other.stores.begin(), other.stores.end());
    outgoing.insert(other.outgoing.begin(), other.outgoing.end());
    arrived.insert(arrived.end(), other.arrived.begin(), other.arrived.end());
    tags |= other.tags;
    templates |= other.templates;
    views |= other.views;
    people |= other.people;
    settings |= other.settings;
    orders |= other.orders;
    alerts |= other.alerts;
    cases |= other.cases;
    tickets |= other.tickets;
  }
};

}  // namespace inquiry
