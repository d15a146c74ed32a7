#pragma once

#include <memory>
#include <string>

struct evp_pkey_st;
struct x509_st;

namespace inquiry::test {

// A key with its certificate, for a server or for an authority.
struct Identity {
  std::shared_ptr<evp_pkey_st> key;
  std::shared_ptr<x509_st> certificate;
  std::string pem() const;  // the certificate only
};

// What can be wrong with a certificate.
struct CertificateWish {
  std::string altNames = "IP:127.0.0.1,DNS:localhost";
  long validFromSeconds = -3600;  // from now
  long validForSeconds = 86400;
  bool isAuthority = false;
  std::string extendedUsage = "serverAuth";
  std::string digest = "SHA256";
};

// Issued by `issuer`; self-signed when that is null.
Identity makeIdentity(const CertificateWish& wish, const Identity* issuer);

}  // namespace inquiry::test
