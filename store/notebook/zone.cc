// SPDX-License-Identifier: MIT
#include "store/notebook/zone.h"

#include <absl/time/internal/cctz/include/cctz/zone_info_source.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <memory>
#include <sstream>
#include <string_view>
#include <utility>

#include "core/time/date.h"

namespace confab::store {
namespace {

using absl::time_internal::cctz::ZoneInfoSource;
using Source = std::unique_ptr<ZoneInfoSource>;

// A zone file in memory.
class Bytes final : public ZoneInfoSource {
 public:
  explicit Bytes(std::string bytes) : bytes_(std::move(bytes)) {}

  std::size_t Read(void* to, std::size_t size) override {
    const auto count = bytes_.copy(static_cast<char*>(to), size, at_);
    at_ += count;
    return count;
  }

  int Skip(std::size_t count) override {
    at_ = std::min(at_ + count, bytes_.size());
    return 0;
  }

 private:
  std::string bytes_;
  std::size_t at_ = 0;
};

std::int32_t number_at(std::string_view file, std::size_t at) {
  std::uint32_t result = 0;
  for (const unsigned char byte : file.substr(at, 4)) result = result << 8U | byte;
  return static_cast<std::int32_t>(result);
}

// Whether the first part of a zone file, which has seconds of Unix time in 32 bits, lists changes
// up to the year from which core::with_rule is asked (RFC 8536, section 3).
bool lists_enough(std::string_view file) {
  constexpr std::size_t kCount = 32, kChanges = 44, kSize = 4;
  if (file.size() < kChanges) return false;
  const std::size_t end = kChanges + kSize * static_cast<std::uint32_t>(number_at(file, kCount));
  if (end == kChanges || end > file.size()) return false;
  const std::chrono::sys_days needed(core::kFirstYearByRule / 1 / 1);
  return core::Instant(std::chrono::seconds(number_at(file, end - kSize))) >= needed;
}

// Gives Abseil zone files without the rule that is their last line, where it can do without.
Source open_zone(const std::string& name, const std::function<Source(const std::string&)>& open) {
  if (name.starts_with(core::kWithRule)) return open(name.substr(core::kWithRule.size()));
  auto source = open(name);
  if (!source) return source;
  std::string file(1 << 14, '\0');  // four times the longest
  file.resize(source->Read(file.data(), file.size()));
  if (lists_enough(file) && file.ends_with('\n')) {
    const auto rule = file.rfind('\n', file.size() - 2) + 1;
    file.erase(rule, file.size() - 1 - rule);
  }
  return std::make_unique<Bytes>(std::move(file));
}

}  // namespace

std::optional<absl::TimeZone> find_zone(const std::string& name) {
  // Abseil would open "/etc/passwd", "../../x" and "file:/x" as well.
  const bool is_name = !name.empty() && name.front() != '/' &&
                       name.find("..") == std::string::npos &&
                       name.find(':') == std::string::npos && name != "localtime";
  absl::TimeZone zone;
  if (!is_name || !absl::LoadTimeZone(name, &zone)) return {};
  return zone;
}

std::vector<std::string> zone_names() {
  std::ifstream list("/usr/share/zoneinfo/tzdata.zi");
  std::vector<std::string> names;
  for (std::string line; std::getline(list, line);) {
    std::istringstream words(line);
    std::string kind, name, link;
    words >> kind >> name >> link;
    if (kind == "Z") names.push_back(name);
    if (kind == "L") names.push_back(link);  // another name of the zone before it
  }
  return names;
}

}  // namespace confab::store

// This is how cctz, which is Abseil's, is given zones from elsewhere.
namespace absl {
ABSL_NAMESPACE_BEGIN
namespace time_internal::cctz_extension {
ZoneInfoSourceFactory zone_info_source_factory = confab::store::open_zone;
}
ABSL_NAMESPACE_END
}  // namespace absl
