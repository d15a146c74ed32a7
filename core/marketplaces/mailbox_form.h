#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/net/mail/parsed_mail.h"

namespace inquiry {

// What somebody typed into the contact form of a shop. Anybody can type any address there.
struct ContactForm {
  std::string name, address;  // lower-case domain; "" when neither Reply-To nor a field holds one
  std::string text;
  std::map<std::string, std::string> more;  // fields nobody knows, by their label as it stands there
};

// Reads the mails in which Shopify's theme form, Contact Form 7 and forms with "Label: value" or "Label:" above its value hand a message on. Empty for any
// other mail. Pure.
std::optional<ContactForm> readContactForm(const ParsedMail& mail);

}  // namespace inquiry
