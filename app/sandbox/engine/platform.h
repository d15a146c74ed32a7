#pragma once

#include <string>
#include <vector>

#include "app/sandbox/engine/shop.h"
#include "app/sandbox/engine/wire.h"

namespace inquiry::sandbox {

// What a request is about; faults choose by it.
enum class CallKind {
  Token,  // OAuth
  List,   // a read whose answer is a list
  Read,   // a read of one thing
  Send,   // hands over a text for the buyer
  Write,  // any other change
};

std::string_view name(CallKind kind);

// One request on its way through a platform.
struct Visit {
  Shop& shop;
  const Call& call;
  Instant now;                     // true time of the sandbox
  Duration skew{};                 // how far the platform's clock is off for this request
  std::string base;                // "http://127.0.0.1:9001/s/ebay-us"
  std::vector<std::string> parts;  // what the wildcards of the route matched

  Instant stamp() const { return now + skew; }  // the time the platform writes down
};

struct Route {
  std::string method;
  std::string pattern;  // "/orders/{id}"; a part in braces matches any one part
  CallKind kind;
  std::string scope;  // needs this consent; empty: none
  Answer (*answer)(Visit&);
};

// One marketplace: its routes, and how it words what is common to all of them. Stateless; the state is in the Shop.
class Platform {
 public:
  virtual ~Platform() = default;
  virtual const std::vector<Route>& routes() const = 0;
  virtual Answer noSuchPath() const = 0;
  virtual Answer badToken() const = 0;
  virtual Answer missingScope() const = 0;
  virtual Answer throttled() const = 0;
  virtual Answer broken() const = 0;
  // Before the route is looked for: what the address or the headers of a request leave to others.
  virtual void prepare(Call& call) const { (void)call; }
  // A rule of the platform that stands before the route; empty status 0: none applies.
  virtual Answer refusedByRule(const Visit& visit, const Route& route) const = 0;
  // Whether the request is signed as the platform wants it: a token that has not ended, behind any scheme, where nothing else is said.
  virtual bool admits(const Visit& visit) const;
  // POST /_control/cases: what the buyer or the platform does with a case, see control.h.
  virtual Answer controlCase(Shop& shop, const Json& body, Instant now) const;
  // The cases of a store as GET /_control/model tells them.
  virtual Json casesOf(const Shop& shop) const { return (void)shop, Json::array(); }
};

struct Match {
  const Route* route = nullptr;
  std::vector<std::string> parts;
};

// Literal parts win over wildcards in the order of the table.
Match matched(const std::vector<Route>& routes, const Call& call);
const Platform& platformOf(Marketplace marketplace);

}  // namespace inquiry::sandbox
