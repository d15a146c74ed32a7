// workspace_key WORKSPACE: the key of its database in hexadecimal, for somebody who has its passphrase (INQUIRYDESK_PASSPHRASE). The workspace may be open:
// only its key file is read. workspace_key WORKSPACE CODE: with the recovery code, and gives the workspace that passphrase, beside the key store.
#include <cstdlib>
#include <iostream>

#include "core/domain/clock.h"
#include "core/storage/key_slots.h"
#include "core/storage/workspace_files.h"

using namespace inquiry;

int main(int count, char** values) {
  const char* given = std::getenv("INQUIRYDESK_PASSPHRASE");
  if ((count != 2 && count != 3) || given == nullptr) return 2;
  const SystemClock clock;
  auto slots = storage::KeySlots::load(storage::WorkspaceFiles{values[1]}.key(), clock);
  if (!slots) return std::cerr << slots.error().text << '\n', 1;
  const Secret passphrase{std::string(given)};
  const auto key = count == 3 ? slots->unlockWithRecoveryCode(values[2]) : slots->unlockWithPassphrase(passphrase);
  if (!key) return std::cerr << key.error().text << '\n', 1;
  if (count == 3)
    if (const Status set = slots->setPassphrase(*key, passphrase); !set) return std::cerr << set.error().text << '\n', 1;
  for (const char byte : key->reveal()) {
    constexpr const char* kDigits = "0123456789abcdef";
    std::cout << kDigits[(byte >> 4) & 15] << kDigits[byte & 15];
  }
  std::cout << '\n';
}
