#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <string>
#include <vector>

namespace inquiry::bench {

// Repeated timings of one thing in milliseconds, printed as "name<TAB>p50<TAB>p99<TAB>max<TAB>times".
class Figures {
 public:
  explicit Figures(std::string name) : m_name(std::move(name)) {}
  ~Figures() {
    if (m_milliseconds.empty()) return;
    std::sort(m_milliseconds.begin(), m_milliseconds.end());
    std::printf("%s\t%.3f\t%.3f\t%.3f\t%zu\n", m_name.c_str(), at(50), at(99), m_milliseconds.back(), m_milliseconds.size());
    std::fflush(stdout);
  }
  Figures(const Figures&) = delete;
  Figures& operator=(const Figures&) = delete;

  template <typename Work>
  void time(Work&& work) {
    const auto started = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - started;
    m_milliseconds.push_back(took.count());
  }

 private:
  double at(std::size_t percent) const { return m_milliseconds[(m_milliseconds.size() - 1) * percent / 100]; }

  std::string m_name;
  std::vector<double> m_milliseconds;
};

inline void print(const std::string& name, double value) {
  std::printf("%s\t%.3f\n", name.c_str(), value);
  std::fflush(stdout);
}

}  // namespace inquiry::bench
