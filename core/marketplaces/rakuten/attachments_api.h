#pragma once

#include "core/marketplaces/multipart.h"
#include "core/marketplaces/rakuten/inquiries_api.h"

namespace inquiry::rakuten {

// Kept by Rakuten for 90 days, and for nothing when no reply names it. Refused with Rakuten's word when it does not take the file.
Result<UploadedFile> uploadFile(const Caller& caller, const FormFile& file, std::stop_token stop);

// The address a file is read at, as it is kept with its message: attachment.get with what attachments[] names.
std::string attachmentAddress(const std::string& base, const std::string& path, const std::string& label);
// Asked of the store's own Rakuten and of nobody else. Refused "attachment.other_host" for any other address.
Result<std::string> attachmentBytes(const Caller& caller, const std::string& address, std::size_t maxBytes, std::stop_token stop);

}  // namespace inquiry::rakuten
