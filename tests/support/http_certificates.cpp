#include "tests/support/http_certificates.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ec.h>
#include <openssl/x509v3.h>

#include <atomic>

namespace inquiry::test {
namespace {

void addExtension(X509* certificate, X509* issuer, int kind, const std::string& value) {
  if (value.empty()) return;
  X509V3_CTX context;
  X509V3_set_ctx_nodb(&context);
  X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
  X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value.c_str());
  X509_add_ext(certificate, extension, -1);
  X509_EXTENSION_free(extension);
}

}  // namespace

Identity makeIdentity(const CertificateWish& wish, const Identity* issuer) {
  static std::atomic<long> serial{1000};
  Identity made;
  made.key.reset(EVP_EC_gen("P-256"), EVP_PKEY_free);
  made.certificate.reset(X509_new(), X509_free);
  X509* certificate = made.certificate.get();
  const long number = ++serial;
  X509_set_version(certificate, 2);
  ASN1_INTEGER_set(X509_get_serialNumber(certificate), number);
  X509_gmtime_adj(X509_getm_notBefore(certificate), wish.validFromSeconds);
  X509_gmtime_adj(X509_getm_notAfter(certificate), wish.validFromSeconds + wish.validForSeconds);
  X509_set_pubkey(certificate, made.key.get());
  const std::string name = "Practice " + std::to_string(number);
  X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC,
                             reinterpret_cast<const unsigned char*>(name.c_str()), -1, -1, 0);
  X509* signer = issuer ? issuer->certificate.get() : certificate;
  X509_set_issuer_name(certificate, X509_get_subject_name(signer));
  addExtension(certificate, signer, NID_basic_constraints, wish.isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE");
  addExtension(certificate, signer, NID_key_usage,
               wish.isAuthority ? "critical,keyCertSign,cRLSign" : "critical,digitalSignature");
  if (!wish.isAuthority) {
    addExtension(certificate, signer, NID_ext_key_usage, wish.extendedUsage);
    addExtension(certificate, signer, NID_subject_alt_name, wish.altNames);
  }
  X509_sign(certificate, issuer ? issuer->key.get() : made.key.get(), EVP_get_digestbyname(wish.digest.c_str()));
  return made;
}

std::string Identity::pem() const {
  BIO* memory = BIO_new(BIO_s_mem());
  PEM_write_bio_X509(memory, certificate.get());
  char* bytes = nullptr;
  const long size = BIO_get_mem_data(memory, &bytes);
  std::string text(bytes, static_cast<std::size_t>(size));
  BIO_free(memory);
  return text;
}

}  // namespace inquiry::test
