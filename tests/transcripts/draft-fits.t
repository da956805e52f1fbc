A draft says only what the notes say.

  $ confab init -q
  $ confab config set drafts.name 'Sam Rivera' -q
  $ confab config set drafts.introduction 'I have been a cardiac nurse for nine years' -q
  $ confab config set drafts.phone '215 555 0142' -q
  $ export CONFAB_NOW=2026-10-05T09:00
  $ confab add-contact 'Jo Berg' --email jo@a.example --phone 2155550101 --career x -q
  $ confab add-contact 'Pia Roe' --email pia@a.example --career x -q
  $ confab add-contact 'Al Ott' --email al@a.example --phone 2155550102 --career x -q
  $ confab add-contact 'Li Moe' --linkedin https://www.linkedin.com/in/li-moe --career x -q

Without a reply, a no, an offer or a missed talk, there is a gap.

  $ for kind in propose-time after-no decline no-show-mine; do confab reach jo --draft --for $kind 2>&1 | grep 'fill in'; done
  to fill in: [their reply], [a time], [another time]
  to fill in: [their answer]
  to fill in: [what they offered]
  to fill in: [when]

A draft and a channel that do not go together are refused.

  $ confab reach jo --draft --by email --for voicemail
  confab: --for: voicemail does not go with --by email
  hint: leave out --by, or use --by phone
  [2]
  $ confab reach jo --draft --by phone --for text-message
  confab: --for: text-message does not go with --by phone
  hint: leave out --by, or use --by text
  [2]
  $ confab thank jo --eml --for thank-you-by-hand
  confab: --for: thank-you-by-hand is not an email
  hint: use --draft to print it
  [2]

A message that bounced reached nobody. The last try does not promise another one.

  $ confab reach al --by email -q
  $ confab reach al --by email --outcome bounced -q
  $ confab set al-ott email=al2@a.example -q
  $ confab reach al --by email -q
  $ CONFAB_NOW=2026-10-15T09:00 confab reach al --by email -q
  warning: second unanswered email in a row; also on file: phone
  $ CONFAB_NOW=2026-10-26T09:00 confab reach al --draft --by email -q | grep times
  warning: second unanswered email in a row; also on file: phone
  [1]
  $ CONFAB_NOW=2026-10-26T09:00 confab reach al --draft --by email -q | grep twice
  warning: second unanswered email in a row; also on file: phone
  I've contacted you twice about x and don't want to keep asking, so this is my last note. If a talk isn't possible now, I understand completely.
  $ CONFAB_NOW=2026-10-26T09:00 confab reach al --draft --by phone -q | grep calling
  Could I ask you a few questions about x, for 20 minutes at most? I won't keep calling, but I'd be glad to hear from you.

LinkedIn delivers nothing more to someone who has not accepted your invitation.

  $ confab reach li --by linkedin -q
  $ CONFAB_NOW=2026-10-15T09:00 confab due --who li
  LATE
  li-moe  Li Moe
    follow-up  Wed 2026-10-14 (yesterday)
        no answer to your LinkedIn message of Mon 2026-10-05 09:00; attempt 1 of 3; no other address on file: find a phone number or an email address
        confab set li-moe email=ADDRESS

Someone who is told in person hears your name first.

  $ confab reach pia --draft --by in-person -q | head -1
  Hello Pia Roe, it's Sam Rivera. I have been a cardiac nurse for nine years. I'm trying to find out whether a career in x is right for me.

What you wrote before they were suggested is not a report. The next message says who suggested them.

  $ confab reach pia --by email --at '2026-09-20' -q
  $ export CONFAB_NOW=2026-10-06T10:00
  $ confab log jo --at '2026-10-06 9am' --promise 'them: send the syllabus (oct 8)' --promise 'me: pay for lunch (oct 9)' --promise 'them: introduce me to Pia (oct 10)' --referral 'Pia Roe' -q
  $ confab reach jo --draft --for report-back 2>&1 | grep 'fill in'
  to fill in: [what came of it]
  $ confab reach pia --draft -q | grep Subject
  Subject: Jo Berg suggested I ask you

Thanks by phone say who is calling, and speak of the résumé that they asked for.

  $ confab set 2026-10-06-jo-berg resume.version=cv.pdf resume.asked-for=true resume.handed-over=false -q
  $ confab review jo --learned a --thank-for 'the tour' --next nothing --left-out nothing --new-question nothing --second-opinion no -q
  $ confab thank jo --draft --by phone 2>&1 | grep -E 'calling|once they|Hello'
  and once they have your résumé: confab set 2026-10-06-jo-berg resume.handed-over=true
  Hello Jo Berg, it's Sam Rivera. Thank you for talking with me today, and especially for the tour. Thank you for suggesting Pia Roe, too. I'll send you my résumé, as you asked.
  $ confab thank jo --by email -q

Someone you have met who sends what they promised is not asked for a talk.

  $ export CONFAB_NOW=2026-10-07T10:00
  $ confab reach jo --by email --outcome replied --kept syllabus -q
  $ confab reach jo --draft -q
  Subject: Thank you
  
  Dear Jo Berg,
  
  Thank you for [what they sent or wrote].
  
  Best wishes,
  Sam Rivera

A promise to do something is not kept by a message. An introduction that took place needs no reminder.

  $ confab reach jo --by email -q
  $ confab set pia-roe introduced=2026-10-07 -q
  $ CONFAB_NOW=2026-10-15T09:00 confab due --who jo
  LATE
  jo-berg  Jo Berg
    keep-promise  Fri 2026-10-09 (6 days ago)
        you promised: pay for lunch
        confab reach jo-berg --kept 'pay for lunch'
    nudge-promise  Sun 2026-10-11 (4 days ago)
        they promised: introduce me to Pia; they have introduced Pia Roe, so tick it off
        confab reach jo-berg --kept 'introduce me to Pia'

A talk to confirm is asked about.

  $ confab schedule al '2026-10-20 9am' --place 'by phone' -q
  $ CONFAB_NOW=2026-10-19T08:00 confab reach al --draft --for confirm -q | grep suit
  Does that still suit you? If not, we'll move it.
