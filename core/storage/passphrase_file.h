#pragma once

#include <string>

#include "core/domain/error.h"
#include "core/domain/secret.h"
#include "core/storage/key_file.h"

namespace inquiry::storage {

// One file locked with a passphrase, to be carried to another computer: Argon2id makes the key, secretstream seals the content in pieces of 64 KiB.
//
// On the disk: "inquirydesk-sealed 1", passes and bytes of Argon2id (8 bytes each, little endian), its salt, the header of secretstream, the pieces. All in
// front of the pieces is tied to each of them, so that no bit of the file can change unnoticed. Never change: files that were handed on are read by it.

// The target must not exist. Answers the SHA-256 of the sealed file, in hex.
Result<std::string> sealFile(const std::string& plain, const std::string& target, const Secret& passphrase, PassphraseCost cost = {});

// Malformed "sealed.other" for a file of something else, Locked "sealed.closed" when the passphrase does not fit or its head was changed, Corrupt "sealed.damaged" when
// anything behind it was. The target must not exist and is gone again after a failure.
Status unsealFile(const std::string& sealed, const std::string& target, const Secret& passphrase);

// Whether the file begins like one of these; touches nothing else of it.
bool isSealedFile(const std::string& file);

}  // namespace inquiry::storage
