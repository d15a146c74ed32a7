#pragma once

#include <string>

namespace inquiry::mercado_libre {

// The characters a post-sale message may hold beyond ISO-8859-1: those of the emoji table the platform's page "Gestión de
// mensajes" (as of 2026-04-27) refers to, with the joiner and the variation selector their sequences need.
std::u32string acceptedEmoji();

}  // namespace inquiry::mercado_libre
