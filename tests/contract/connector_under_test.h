#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/marketplaces/connector.h"
#include "core/net/http.h"
#include "tests/contract/case_side.h"

namespace inquiry::test {

// The far side of one connector as the contract suite needs it: a platform that keeps state, seen through its bytes. Either a fake
// HttpTransport or the real sandbox program. The suite wraps transport() itself to count, watch and break requests, so a far
// side plays no faults. One far side serves one test case; used from one thread, except transport(), which must bear two.
class FarSide {
 public:
  virtual ~FarSide() = default;

  // The store as a store file would describe it. Puts its credentials and a grant that is good for an hour into `secrets`.
  virtual Store prepare(SecretStore& secrets) = 0;
  virtual std::unique_ptr<Connector> connect(const Store& store, const ConnectorParts& parts) = 0;
  virtual HttpTransport& transport() = 0;

  virtual const Clock& clock() const = 0;
  // Turns a fixed clock on; a far side on real time does nothing and returns false.
  virtual bool letTimePass(Duration by) = 0;

  // A buyer writes now. An empty thread starts a conversation that may be answered with OutgoingKind::Reply, more than once.
  // Returns the thread's remote id as the connector reports it.
  virtual std::string buyerWrites(const std::string& thread, const std::string& text) = 0;
  // The same with one picture beside the text.
  virtual std::string buyerSendsPicture(const std::string& thread, const std::string& text) = 0;
  // Texts of our side the platform has accepted in that thread, oldest first.
  virtual std::vector<std::string> acceptedTexts(const std::string& thread) = 0;
  // The platform changes a stored message afterwards. False: this platform (or far side) cannot.
  virtual bool edit(const std::string& messageRemoteId, const std::string& text) { return (void)messageRemoteId, (void)text, false; }
  // Asks the platform with a token that ends; a mailbox has a password.
  virtual bool usesTokens() const { return true; }
  // A file is asked for under its own address; one of a mail comes with its mail.
  virtual bool showsFileAddress() const { return true; }
  virtual bool remove(const std::string& messageRemoteId) { return (void)messageRemoteId, false; }
  // Null where the platform has none, or the far side does not play them.
  virtual CaseSide* cases() { return nullptr; }

  // A call that changes something at the platform; asking for a token does not. Override where a GET marks as read.
  virtual bool isWrite(const HttpRequest& request) const {
    return request.method != "GET" && request.method != "HEAD" && request.url.find("oauth") == std::string::npos;
  }
};

// One row of the suite. Each connector adds its rows in its own file, <marketplace>_under_test.cpp:
//   const RegisterConnector kRow({"ebay, fake", [] { return std::make_unique<EbayFarSide>(); }});
struct ConnectorUnderTest {
  std::string name;
  std::function<std::unique_ptr<FarSide>()> build;  // null when it cannot run here, e.g. the sandbox program is not built
};

std::vector<ConnectorUnderTest>& connectorsUnderTest();

struct RegisterConnector {
  explicit RegisterConnector(ConnectorUnderTest row) { connectorsUnderTest().push_back(std::move(row)); }
};

}  // namespace inquiry::test
