#pragma once

#include <optional>
#include <vector>

#include "core/domain/store.h"
#include "core/marketplaces/amazon/amazon_site.h"
#include "core/marketplaces/amazon/relay_address.h"
#include "core/net/mail/parsed_mail.h"

namespace inquiry::amazon {

// Who a mail says it is from, and whether that holds.
struct MailSender {
  enum class Kind {
    Buyer,    // a relay address in From
    Amazon,   // an address of Amazon's that is no buyer
    Own,      // the store itself or a colleague: a mail passed on by hand or by a list
    Foreign,  // somebody else
  };
  enum class Trust {
    Proven,     // the receiving server says so
    Unproven,   // it says nothing: not a failure
    Refuted,    // it says no, or the header itself is a trick
  };
  Kind kind = Kind::Foreign;
  Trust trust = Trust::Unproven;
  bool claimsAmazon = false;  // a Foreign one that looks like Amazon on purpose or by accident
  std::optional<RelayAddress> buyer;  // from From, Reply-To and Return-Path, with the case when one of them names it
  std::optional<AmazonDomain> domain;  // of From, when it is Amazon's
};

MailSender senderOf(const ParsedMail& mail, const Store& store);

// The addresses a store writes from and is written to, lower case.
std::vector<std::string> ownAddresses(const Store& store);
// Also with another plus-tag.
bool isOwnAddress(const std::string& address, const Store& store);

}  // namespace inquiry::amazon
