#include "core/storage/key_store.h"

#include "core/storage/sealing.h"

namespace inquiry::storage {

Status probeKeyStore(KeyStore& store) {
  const std::string entry = "inquirydesk/probe-" + toHex(randomBytes(8));
  const Secret value(toHex(randomBytes(16)));
  if (auto written = store.write(entry, value); !written) return written;
  const auto read = store.read(entry);
  const auto removed = store.remove(entry);
  if (!read) return fail(read.error());
  if (read->reveal() != value.reveal())
    return fail(ErrorKind::Locked, "key_store.unreliable", "The system's key store does not return what it was given: use a passphrase.");
  return removed;
}

}  // namespace inquiry::storage
