#pragma once

#include <string>

#include "app/sandbox/engine/sandbox.h"
#include "core/domain/error.h"

namespace inquiry::sandbox {

// A scenario written by hand: JSON of the form
//   {"stores":[{
//      "id":"ebay-us", "marketplace":"ebay"|"mercado-libre", "site":"EBAY_US", "name":"Blue Harbor US",
//      "timeZone":"America/Los_Angeles",                       optional, "UTC"
//      "seller":{"username":"blue_harbor","userId":"u12345"},   optional
//      "threads":[{
//         "id":"7000000000001",                                optional; eBay conversation, question or pack number
//         "kind":"member"|"notice"|"question"|"pack",          default: member for eBay, pack for Mercado Libre
//         "buyer":{"username":"anna_k","id":"u1","name":"Anna K.","city":"Austin","postcode":"73301","country":"US"} | "anna_k",
//         "item":{"id":"110000000001","title":"Lens cap","sku":"LC-52","price":12.5} | "Lens cap",
//         "order":{"id":"12-34567-89012","pack":"2000...","shipment":"451...","tracking":"9400...","carrier":"USPS",
//                  "quantity":1,"shipped":true,"delivered":false} | true,    optional; packs always have one
//         "title":"Question about item", "language":"en", "site":"MLM" (cross-border), "status":"ARCHIVE", "substatus":"...",
//         "agent":true,                                          Mercado Libre's assistant speaks for the buyer
//         "messages":[{"from":"buyer"|"seller"|"platform", "text":"...",
//                      "at":"2026-01-05T10:00:00Z" | "minutesAgo":90, "read":false, "attachments":["photo.png"]}]
//      }]}]}
// The error names the place ("stores[0].threads[2].messages[1].at") and what is wrong there.
Result<Sandbox::Scenario> readScenario(const std::string& path, std::uint64_t seed);
// The same from text; `origin` is how the error calls it.
Result<Sandbox::Scenario> parseScenario(const std::string& text, const std::string& origin, std::uint64_t seed);

}  // namespace inquiry::sandbox
