// SPDX-License-Identifier: MIT
#include "cmd/line/other_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/text/shell_word.h"

namespace confab::cmd {
namespace {

// A line without WHO is another name for that command; the rest may stay as it was typed.
constexpr auto kOtherNames = std::to_array<OtherNames>({
    {"add-contact", "add new create insert contact person add-person new-contact new-person"},
    {"add-organization",
     "organization org company employer add-company add-employer add-org new-org"},
    {"import", "load ingest"},
    {"reach WHO --draft", "draft drafts compose write message ping follow-up followup"},
    {"reach WHO --by email", "email mail send emailed mailed reply answer respond"},
    {"reach WHO --by phone", "call phone called ring dial"},
    {"reach WHO --by phone --outcome voicemail", "voicemail"},
    {"reach WHO --by text", "text sms texted"},
    {"reach WHO --by linkedin", "linkedin connect"},
    {"reach WHO --by email --outcome replied", "replied answered response"},
    {"reach WHO --by email --outcome bounced", "bounce bounced"},
    {"reach WHO --by email --outcome declined", "declined refused"},
    {"reach WHO --kept PROMISE", "kept keep tick check-off"},
    {"schedule WHO WHEN", "book meet meeting appointment invite arrange"},
    {"schedule WHO --move WHEN", "reschedule postpone"},
    {"schedule WHO --confirm", "confirm confirmed"},
    {"schedule WHO --cancel", "cancel cancelled canceled"},
    {"schedule WHO --no-show", "no-show noshow missed"},
    {"prep", "prepare brief briefing"},
    {"prep WHO --add-question TEXT", "question ask add-question"},
    {"pitch", "speech elevator"},
    {"pitch --rehearse", "rehearse practice"},
    {"log", "met held record talk talked interview interviewed"},
    {"log WHO --promise TEXT", "promise promised"},
    {"log WHO --referral NAME", "refer referral referred introduce"},
    {"review", "debrief reflect analyze retro"},
    {"thank", "thanks thank-you thankyou"},
    {"status", "dashboard summary overview home st"},
    {"due", "todo todos task tasks next today late overdue reminders inbox done finish complete"},
    {"due --since-last", "cron notify notifications"},
    {"agenda", "calendar cal week upcoming events"},
    {"why", "explain"},
    {"list", "ls contacts people persons"},
    {"list --kind interview", "talks interviews meetings"},
    {"list --kind organization", "organizations orgs companies employers"},
    {"show WHO", "view cat open info details print notes profile timeline"},
    {"search", "find grep rg"},
    {"who", "whois lookup query"},
    {"check", "lint validate verify fsck"},
    {"check duplicate-contact", "dedupe duplicates"},
    {"coverage", "questions answers"},
    {"learned", "lessons insights learnings"},
    {"tree", "referrals referrers graph network"},
    {"stats", "statistics metrics funnel"},
    {"set WHO KEY=VALUE", "modify mod change update alter"},
    {"set WHO tag+=WORD --any-key", "tag"},
    {"unset", "clear"},
    {"snooze WHO WHEN", "remind later defer hide"},
    {"snooze WHO --end", "unsnooze wake"},
    {"park WHO", "archive drop dismiss"},
    {"park WHO --end", "unpark unarchive"},
    {"edit WHO", "note annotate vim vi"},
    {"mv", "rename move"},
    {"merge", "join combine"},
    {"forget", "delete remove rm del erase purge"},
    {"export", "dump backup"},
    {"undo", "revert rollback restore"},
    {"show WHO' or 'undo --list", "history changes"},
    {"config list", "settings preferences prefs options"},
    {"help", "man manual usage commands"},
    {"help start", "start tutorial quickstart guide intro getting-started"},
    {"check --list", "rules"},
    {"init", "setup create-notebook"},
    {"--version", "version"},
});

bool has_word(std::string_view words, std::string_view word) {
  while (!words.empty()) {
    const auto end = std::min(words.find(' '), words.size());
    if (words.substr(0, end) == word) return true;
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return false;
}

}  // namespace

std::span<const OtherNames> other_names() { return kOtherNames; }

std::string command_meant(const std::vector<std::string>& words) {
  constexpr std::string_view kWho = "WHO";
  const auto found = std::ranges::find_if(
      kOtherNames, [&](const OtherNames& each) { return has_word(each.words, words.front()); });
  if (found == kOtherNames.end()) return "";
  std::string meant(found->meant);
  const auto at = meant.find(kWho);
  // A word that needs quotes would end the hint's own.
  const bool is_plain =
      words.size() > 1 && !words[1].starts_with('-') && core::shell_word(words[1]) == words[1];
  if (at != meant.npos && is_plain) meant.replace(at, kWho.size(), words[1]);
  return meant;
}

}  // namespace confab::cmd
