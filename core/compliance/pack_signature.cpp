#include <sodium.h>

#include <array>

#include "core/compliance/rule_pack.h"

namespace inquiry::compliance {
namespace {

// Its secret half lies with whoever publishes the packs: installer/sign_rule_packs.py.
constexpr std::string_view kPublicKey = "374ba85c38081d302db4f63713ee464b59bb45500085f1bdb32cf402deb786c9";

tl::unexpected<Error> unsignedPack() {
  return fail(ErrorKind::Refused, "pack.signature",
              "The signature does not belong to this rule pack: it was changed or damaged on its way. Get the pack and its .sig file anew; the rules in use stay.");
}

template <std::size_t Size>
bool readHex(std::string_view text, std::array<unsigned char, Size>& bytes) {
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' ')) text.remove_suffix(1);
  std::size_t size = 0;
  return ::sodium_hex2bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &size, nullptr) == 0 && size == Size && text.size() == 2 * Size;
}

}  // namespace

Status verifySignature(const SignedPack& pack, std::string_view publicKey) {
  std::array<unsigned char, crypto_sign_BYTES> signature{};
  std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> key{};
  if (!readHex(pack.signature, signature) || !readHex(publicKey, key)) return unsignedPack();
  const auto* bytes = reinterpret_cast<const unsigned char*>(pack.json.data());
  if (::crypto_sign_verify_detached(signature.data(), bytes, pack.json.size(), key.data()) != 0) return unsignedPack();
  return {};
}

Status verifySignature(const SignedPack& pack) { return verifySignature(pack, kPublicKey); }

}  // namespace inquiry::compliance
