// SPDX-License-Identifier: MIT
#include "store/notebook/zone.h"

#include <absl/time/internal/cctz/include/cctz/zone_info_source.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <memory>
#include <string_view>
#include <utility>

#include "core/time/date.h"
#include "store/notebook/built_in_zones.h"
#include "store/notebook/zone_file.h"

namespace confab::store {
namespace {

using absl::time_internal::cctz::ZoneInfoSource;
using Source = std::unique_ptr<ZoneInfoSource>;

constexpr std::string_view kDatabase = "/usr/share/zoneinfo";
constexpr std::string_view kPosix = "TZ=";  // before a POSIX rule; no zone has such a name

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

Source source_of(std::string bytes) { return std::make_unique<Bytes>(std::move(bytes)); }

std::string bytes_of(ZoneInfoSource& source) {
  std::string file(1 << 14, '\0');  // four times the longest
  file.resize(source.Read(file.data(), file.size()));
  return file;
}

std::string_view built_in_file(std::string_view name) {
  const auto zones = built_in_zones();
  const auto found = std::ranges::lower_bound(zones, name, {}, &BuiltInZone::name);
  return found != zones.end() && found->name() == name ? found->file() : std::string_view();
}

// Abseil reads zones through this. The rule of a zone takes as long to load as twenty notes do to
// read, so it is left out unless a date needs it (core/time/date.cc).
Source open_zone(const std::string& name, const std::function<Source(const std::string&)>& open) {
  const bool needs_rule = name.starts_with(core::kWithRule);
  const auto plain = needs_rule ? name.substr(core::kWithRule.size()) : name;
  if (plain.starts_with(kPosix)) {
    auto file = file_from_posix(std::string_view(plain).substr(kPosix.size()));
    return file ? source_of(std::move(*file)) : nullptr;
  }
  if (const auto source = open(plain)) {
    auto file = bytes_of(*source);
    const auto part = second_part(file);
    const bool is_whole = needs_rule || part.empty();
    return source_of(is_whole ? std::move(file) : whole_file(without_rule(part)));
  }
  const auto part = built_in_file(plain);
  if (part.empty()) return nullptr;
  return source_of(whole_file(needs_rule ? std::string(part) : without_rule(part)));
}

std::optional<absl::TimeZone> load(const std::string& name) {
  absl::TimeZone zone;
  if (!absl::LoadTimeZone(name, &zone)) return {};
  return zone;
}

}  // namespace

std::optional<absl::TimeZone> find_zone(const std::string& name) {
  // Abseil would also open "/etc/passwd", "../../x" and "file:/x".
  const bool is_name = !name.empty() && name.front() != '/' &&
                       name.find("..") == std::string::npos &&
                       name.find_first_of(":=") == std::string::npos && name != "localtime";
  return is_name ? load(name) : std::nullopt;
}

std::optional<absl::TimeZone> zone_from_variable(std::string text) {
  constexpr std::string_view kFolder = "zoneinfo/";
  if (text.starts_with(':')) text.erase(0, 1);
  if (text.empty()) return absl::UTCTimeZone();
  const auto at = text.rfind(kFolder);  // a zone has a name if its file is in a database
  const auto name = at == std::string::npos ? text : text.substr(at + kFolder.size());
  if (auto zone = find_zone(name)) return zone;
  return load(text.front() == '/' ? text : std::string(kPosix) + text);
}

absl::TimeZone machine_zone() {
  constexpr const char* kLocal = "/etc/localtime";
  std::error_code ignored;  // not a link, so the zone has no name
  const auto file = std::filesystem::read_symlink(kLocal, ignored).string();
  const auto named = file.empty() ? std::nullopt : zone_from_variable(file);
  return named ? *named : load(kLocal).value_or(absl::UTCTimeZone());
}

std::string zone_source() {
  const auto built_in = fmt::format("built in, version {}", built_in_zones_version());
  std::error_code ignored;
  return std::filesystem::is_directory(kDatabase, ignored) ? std::string(kDatabase) : built_in;
}

std::vector<std::string> zone_names() {
  std::vector<std::string> names;
  for (const auto& zone : built_in_zones()) names.emplace_back(zone.name());
  return names;
}

}  // namespace confab::store

// The extension point through which cctz, a part of Abseil, gets zones from elsewhere.
namespace absl {
ABSL_NAMESPACE_BEGIN
namespace time_internal::cctz_extension {
ZoneInfoSourceFactory zone_info_source_factory = confab::store::open_zone;
}
ABSL_NAMESPACE_END
}  // namespace absl
