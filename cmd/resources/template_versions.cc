// SPDX-License-Identifier: MIT
#include "cmd/resources/template_versions.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "core/messages/template_tags.h"

namespace confab::cmd {
namespace {

struct Version {
  std::string_view name;
  std::uint64_t hash;
};

// Every version that confab has ever written. A changed template gets one more line; its test
// prints it.
constexpr auto kVersions = std::to_array<Version>({
    {"after-no", 0x63619f3c6ca1f702},
    {"after-no", 0x67c07bc3f5d306b9},
    {"ask-for-phone", 0x4d183fbe220ed40d},
    {"confirm", 0xedeea13f6ec9c6c5},
    {"confirm", 0xf6ac77265e4b9efb},
    {"confirm", 0x43f0885fe41e5525},
    {"confirm", 0x403428124ba69e55},
    {"contact", 0x2b17676da60670a4},
    {"decline", 0x0c568a199c426dcc},
    {"decline", 0xe2487a71e1b52b90},
    {"decline", 0x482c825ca914d5a6},
    {"decline", 0x3797bbb8516dec9a},
    {"first-message", 0x7f5eb2d8d589cc7e},
    {"first-message", 0xcc82cec6d126e8e5},
    {"first-message", 0x95afc93249f7dca8},
    {"first-message", 0x3f1fa2d6b52e5f5a},
    {"follow-up", 0xee16378b19b1d240},
    {"follow-up", 0x4b3cdbec90d05a7f},
    {"follow-up", 0x1c2d695b84ed4164},
    {"follow-up", 0x9f7dcd9c523aaf7f},
    {"forward-me", 0x86ce3ecd38b22eb5},
    {"forward-me", 0xfd5105da60ae230b},
    {"forward-me", 0xc36ed28ec796ae21},
    {"forward-me", 0x7c14b24c0ee99b24},
    {"interview", 0xc421b3f6f26486d0},
    {"interview", 0x26535d77a688abd8},
    {"interview", 0x5043c79d4c531ac1},
    {"interview", 0x279791a8e3dc0506},
    {"introduction-reply", 0x90601c23b087c3bd},
    {"introduction-reply", 0xf9cfb0ddebc02fc3},
    {"introduction-reply", 0x04da36ec1d0aeb99},
    {"keep-in-touch", 0x01ec6e72c822f117},
    {"keep-in-touch", 0x1db873222a72af1e},
    {"last-message", 0x1dccfa61e0ed7827},
    {"last-message", 0x7c12b18fbfcbe844},
    {"last-message", 0x33cb323d9af2fc8b},
    {"linkedin-invitation", 0x3d6955d5f80d6ba7},
    {"linkedin-invitation", 0x61e3b762984e9119},
    {"linkedin-invitation", 0x1ab4d76344c6d554},
    {"linkedin-invitation", 0xe4a458ad7e15ab05},
    {"linkedin-message", 0x1f96455e095121c7},
    {"linkedin-message", 0x027e5c3f427e5d83},
    {"linkedin-message", 0xea2c8c0457c51f5c},
    {"linkedin-message", 0x4a6c2ca958dac39d},
    {"linkedin-message", 0x3b6901e6ac92f5ab},
    {"no-show-mine", 0x98d72632b2f7662e},
    {"no-show-mine", 0xbdb8a3724b8aed23},
    {"no-show-theirs", 0x392230ee3e2c2273},
    {"no-show-theirs", 0xe0b48929ea3f1bad},
    {"no-show-theirs", 0x1ab1103d05739abc},
    {"nudge-promise", 0xe24467f78ae25eeb},
    {"nudge-promise", 0x760eb84bf72f3c4b},
    {"organization", 0xb57670cac80f711e},
    {"organization", 0x83c1ae0e08d60057},
    {"phone-call", 0x70e39ac94cb434a9},
    {"phone-call", 0xada299fad5284e8e},
    {"phone-call", 0xb63995b7db9ccd6b},
    {"phone-call", 0x55847f42c0c6024b},
    {"prep-sheet", 0x79d7093f28692c8c},
    {"prep-sheet", 0x99a8f4caaae41d66},
    {"prep-sheet", 0x08545a56953d6629},
    {"prep-sheet", 0xaa251efcf543daf8},
    {"prep-sheet", 0xed55583a83e0cf52},
    {"prep-sheet", 0xdf4c00d1e8bb2660},
    {"prep-sheet", 0x0a5a3888b43e9cc5},
    {"prep-sheet", 0xd2f533821620084f},
    {"prep-sheet", 0x5c2e8110bfa5a5e6},
    {"prep-sheet", 0x9ab0a840d7fb93b1},
    {"prep-sheet", 0x1ce921dd278f6d0e},
    {"prep-sheet", 0x39fa06c93ef7ebe9},
    {"promise-kept", 0xdebd5259d3f826e2},
    {"promise-kept", 0x1fa947a2b84cdaa6},
    {"propose-time", 0x9f6b4d91c9c7a37c},
    {"propose-time", 0x2e60a71dea55ff27},
    {"propose-time", 0xf6142087b47fc88f},
    {"propose-time", 0x320ce2583ddd7e0e},
    {"propose-time", 0xfaf302b44c2a2c2e},
    {"propose-time", 0x6cc591b216219f83},
    {"reconnect", 0x4f9dd2995c9e9cb9},
    {"reconnect", 0xdeeef090cc13f990},
    {"reconnect", 0xf888b09c6ac83b24},
    {"recruiter-message", 0x420fb36199157a0b},
    {"referral-message", 0x99f0e1773f860a1b},
    {"referral-message", 0x4ae1df5b1ef8d465},
    {"report-back", 0xe200d62ffab600d8},
    {"report-back", 0x62615174501464d9},
    {"report-back", 0xceddaaa4036742e3},
    {"reschedule", 0x00ffef1ce6c9084b},
    {"reschedule", 0x1c1ff880c3f93042},
    {"reschedule", 0xdfd82fcea3ec8ee6},
    {"text-message", 0x3801be8761080712},
    {"text-message", 0xcbdd54d6d1fd7ffa},
    {"text-message", 0x20ce1abe62fcccf3},
    {"text-message", 0x54f1e45f8418751f},
    {"text-message", 0x4cbee957971d6045},
    {"text-message", 0xefbbd14a158e774c},
    {"thank-for-reply", 0xb785da8f6e6b238a},
    {"thank-referrer", 0xecc54778109ba9ce},
    {"thank-referrer", 0x58c16fe2bb3cec4a},
    {"thank-you-by-hand", 0x8043550f06abf2c9},
    {"thank-you-by-hand", 0x47a27922556f5e2c},
    {"thank-you-by-hand", 0x148d7c408564be05},
    {"thank-you-by-hand", 0x8fedbb47c9d3e2d7},
    {"thank-you-by-hand", 0x61f0cc9bc1c8de7e},
    {"thank-you-email", 0x93a2c2cf0568480f},
    {"thank-you-email", 0xebb4fea4ae9180e8},
    {"thank-you-email", 0x4bb16eee047d2a99},
    {"thank-you-email", 0xe3bec666c850569f},
    {"thank-you-email", 0xbf434ba52bc2ab2a},
    {"thank-you-short", 0x9c43769c36ffb9f1},
    {"thank-you-short", 0x781ea75dfcabed4f},
    {"thank-you-short", 0x32db3a7d4c41066a},
    {"thank-you-short", 0xfdc2d8c140cc234b},
    {"thank-you-thin", 0x46bb4f01416fab94},
    {"thank-you-thin", 0x76b22f0854dd2af4},
    {"voicemail", 0xe67969c9e0b0ffbf},
    {"voicemail", 0x3fcbed991e766baa},
    {"voicemail", 0xc922ac9a27e885c8},
    {"voicemail", 0x5440d612c2f27805},
    {"voicemail", 0xd9b9163766a8f850},
    {"voicemail", 0x0d93e764c6e3559e},
});

// FNV-1a.
std::uint64_t hash_of(std::string_view bytes) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return hash;
}

}  // namespace

bool is_ours(std::string_view name, std::string_view bytes) {
  const auto hash = hash_of(bytes);
  return std::ranges::any_of(kVersions, [&](const Version& version) {
    return version.name == name && version.hash == hash;
  });
}

std::vector<std::string> new_names(std::string_view theirs, std::string_view ours) {
  const auto known = core::names_in_template(theirs);
  std::vector<std::string> names;
  for (const auto& name : core::names_in_template(ours)) {
    if (!known.contains(name)) names.push_back(name);
  }
  return names;
}

}  // namespace confab::cmd
