#pragma once

#include <cstdio>
#include <cstdlib>

// What must hold of every input. A fuzzer keeps the input that ends its program.
#define MUST(condition)                                                      \
  do {                                                                       \
    if (!(condition)) {                                                      \
      std::fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);   \
      std::abort();                                                          \
    }                                                                        \
  } while (false)
