#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/instant.h"
#include "core/domain/secret.h"
#include "core/net/http.h"

// Digital signatures (RFC 9421) of calls that move money, which eBay wants from sellers at home in the EU and the UK.
// https://developer.ebay.com/develop/guides/digital-signatures-for-apis
namespace inquiry::ebay {

// Whose calls are signed. Both parts come from eBay's Key Management; eBay itself does not keep the private one.
struct SigningKey {
  Secret privateKey;  // PKCS#8, base64, with or without the lines around it
  std::string jwe;    // the public key, as it goes along with every signed call
};

struct SignedCall {
  std::string method, url, body;
};

// What is signed, line by line. `params`: the value behind "@signature-params".
std::string signatureBase(const SignedCall& call, const std::string& jwe, const std::string& params);
std::string signatureParams(const SignedCall& call, Instant created);
// Content-Digest (with a body), x-ebay-signature-key, Signature-Input and Signature. InvalidInput when the key is no Ed25519 key.
Result<std::vector<HttpHeader>> signatureHeaders(const SignedCall& call, const SigningKey& key, Instant created);

}  // namespace inquiry::ebay
