Notes that people keep by hand. A remark after a link or a name is only a remark, and case does not matter in a bare file name.

  $ confab init -q
  $ note() { mkdir -p "${1%/*}"; { printf -- '---\n'; cat; } > "$1"; }
  $ person() { printf 'type: contact\nname: %s\nemail: %s@example.org\n%s---\n' "$2" "$1" "${3:-}" | note contacts/$1.md; }
  $ held() { printf 'type: interview\ncontact: "[[ada]]"\nstarts: 2026-11-20T15:00\nstatus: held\nthanks: 2026-11-20\nreviewed: 2026-11-20\n%s' "$1" | note interviews/held.md; }
  $ person ada 'Ada Byron'; person fay 'Fay Lind'; person cleo 'Cléo Roux'; person eve 'Eve Sato'; person dan 'Dan Pohl'
  $ held $'referrals:\n  - "[[fay]] - recruiter"\n  - "[[cleo|Cléo]] (ex-colleague)"\n  - Eve Sato, UX lead at Eps\n  - Dan\n---\n'
  $ confab due --rule record-referral
  $ confab due --rule approach-referral | grep '^[a-z]'
  cleo  Cléo Roux
  dan  Dan Pohl
  eve  Eve Sato
  fay  Fay Lind
  $ held $'referrals:\n  - Eve Sato (Eps)\n  - Kim Cho (Eps)\n---\n'
  $ confab due --rule record-referral | grep -E 'suggested|confab'
        Ada Byron suggested Kim Cho, who has no note yet
        confab add-contact 'Kim Cho' --found-through referral --referred-by ada --checked 2026-12-01
  $ person kim 'Kim Cho' $'referred-by: "[[ada]] (by email)"\norganization: Eps\n'; printf 'type: organization\nname: Eps Labs\n---\n' | note organizations/eps.md
  $ confab tree; confab show eps | grep Kim
  Ada Byron  in-touch, talked Fri 2026-11-20
  ├─ Eve Sato  to-reach
  └─ Kim Cho  to-reach
    kim  to-reach  Kim Cho

A promise that was made in two talks, with one date, is two promises.

  $ promise() { printf 'type: interview\ncontact: ada\nstarts: %sT10:00\nstatus: held\nthanks: %s\nreviewed: %s\nreferrals: none\n---\n- [ ] me: send CV (2026-11-14)\n' $1 $1 $1 | note interviews/$1.md; }
  $ rm interviews/held.md; promise 2026-11-10; promise 2026-11-12; confab due --rule keep-promise
  LATE
  ada  Ada Byron
    keep-promise  Sat 2026-11-14 (17 days ago)
        you promised: send CV (2026-11-14, talk of Tue 2026-11-10 10:00)
    keep-promise  Sat 2026-11-14 (17 days ago)
        you promised: send CV (2026-11-14, talk of Thu 2026-11-12 10:00)
        one message settles both:
        confab reach ada --by email --kept 'send CV (2026-11-14, talk of Tue 2026-11-10 10:00)' --kept 'send CV (2026-11-14, talk of Thu 2026-11-12 10:00)'
        confab reach ada --draft --for promise-kept
  $ confab reach ada --by email --no-answer-needed --kept 'send CV (2026-11-14)'
  confab: 'send CV (2026-11-14)' matches more than one open promise with Ada Byron
  hint: open promises:
    send CV (2026-11-14, talk of Tue 2026-11-10 10:00)
    send CV (2026-11-14, talk of Thu 2026-11-12 10:00)
  [2]
  $ confab reach ada --by email --no-answer-needed --kept 'send CV (2026-11-14, talk of Tue 2026-11-10 10:00)' --kept 'send CV (2026-11-14, talk of Thu 2026-11-12 10:00)'
  contacts/ada.md: outreach + 2026-12-01T09:00 email sent   (confab undo)
  interviews/2026-11-10.md: kept: send CV   (confab undo)
  interviews/2026-11-12.md: kept: send CV   (confab undo)
  $ grep -h CV interviews/*; confab due --rule keep-promise; rm interviews/*
  - [x] me: send CV (2026-11-14)
  - [x] me: send CV (2026-11-14)

A talk without a status is not forgotten silently.

  $ printf 'type: interview\ncontact: fay\nstarts: 2026-12-02T15:00\n---\n' | note interviews/fay.md
  $ confab due; confab agenda; confab status > /dev/null
  confab: no 'status' in interviews/fay.md
  hint: the answer leaves out this talk; run 'confab check' for details
  confab: no 'status' in interviews/fay.md
  hint: the answer leaves out this talk; run 'confab check' for details
  confab: no 'status' in interviews/fay.md
  hint: the answer leaves out this talk; run 'confab check' for details
  [3]
  $ confab why fay
  confab: no 'status' in interviews/fay.md
  hint: what is unreadable or missing is ignored; run 'confab check' for details
  Fay Lind  in-touch: everything is settled; no keep-in-touch tier is set
  
    Wed 2026-12-02 15:00  interview   interviews/fay.md
  
  nothing is due
  [3]
  $ confab why dan; rm interviews/fay.md
  Dan Pohl  to-reach: you have not written yet
  
  nothing is due

While an entry of the log cannot be read, nobody is chased.

  $ person dan 'Dan Pohl' $'outreach:\n  - { date: 2026-11-18, by: email, outcome: sent }\n  - { date: 2026-11-20, by: email, outcome: answered }\n'
  $ confab due --rule follow-up
  confab: cannot read this entry of outreach in contacts/dan.md:7:5
  hint: unreadable values are ignored; run 'confab check' for details
  LATE
  dan  Dan Pohl
    follow-up  Fri 2026-11-27 (4 days ago)
        cannot read this entry of outreach in line 7; correct it before you write again
        confab edit dan
  [3]
  $ confab why ada | tail -1
  nothing is due

A bounce belongs to the message with its address, and `why` names that message.

  $ person dan 'Dan Pohl' $'outreach:\n  - { date: 2026-11-16, by: email, outcome: sent }\n  - { date: 2026-11-17, by: email, outcome: bounced }\n'
  $ confab why dan | head -1
  Dan Pohl  waiting: your email of Mon 2026-11-16 bounced
  $ person dan 'Dan Pohl' $'outreach:\n  - { date: 2026-11-16, by: email, outcome: sent, address: dan@example.org }\n  - { date: 2026-11-17, by: email, outcome: bounced, address: old@example.org }\n'
  $ confab why dan | head -1
  Dan Pohl  waiting: your email of Tue 2026-11-17 bounced

A new question that is ticked has been answered.

  $ held $'referrals: none\n---\n## Review\n### New questions\n- [x] Who signs?\n- [ ] Who pays?\n'
  $ confab coverage --open | grep Who; confab check review-incomplete
      Who pays?
  interviews/held.md:7:1: warning: review has no answer to Learned, Left out, second-opinion [review-incomplete]
  $ held $'referrals: none\n---\n## Review\n### Left out\n- nothing\n### Learned\n- much\n### To thank them for\n- time\n### New questions\n- [x] Who signs?\n'
  $ confab check review-incomplete; rm interviews/*
  interviews/held.md:7:1: warning: review has no answer to second-opinion [review-incomplete]

A name that two people share is reported, and a file takes precedence over a name.

  $ person tom Tom; person tom-2 Tom; person ann 'Ann Lee' $'referred-by: Tom\n'
  $ confab check referrer-missing
  contacts/ann.md:5:1: error: 'Tom' may mean contacts/tom-2.md or contacts/tom.md; write the name of the file [referrer-missing]
  [1]
  $ confab why tom | head -1
  Tom  to-reach: you have not written yet
  $ confab why Tom
  confab: 'Tom' matches 2 contacts
  hint: choose one of these:
    contacts/tom-2.md  Tom
    contacts/tom.md  Tom
  [5]
  $ rm contacts/tom*

Nobody has to arrive for a call.

  $ for place in 'Per Telefon' 'she calls me' 'Café Luna'; do
  >   printf 'type: interview\ncontact: ada\nstarts: 2026-12-05T15:00\nstatus: planned\nplace: %s\n---\n' "$place" | note interviews/ahead.md
  >   confab prep ada 2> /dev/null | grep -E '^Where|^Be there'
  > done
  Where: Per Telefon
  Where: she calls me
  Where: Café Luna
  Be there by: Sat 2026-12-05 14:50
  $ rm interviews/*

Nobody is called NAME.

  $ confab add-contact NAME --career teaching
  confab: name: 'NAME' is not a name
  hint: write it as they do, like 'Grace Hopper'
  [2]

Months are not minutes, and a date that cannot be read is named.

  $ confab config set keep-in-touch.A 3m
  confab: invalid value '3m' for keep-in-touch.A
  hint: write a length of time in days or weeks like 14d or 13w (3 months)
  [2]
  $ printf 'business-days: { holidays: [2026-12-24, 25.12.2026] }\n' > .confab/config.yaml
  $ confab check config-invalid
  .confab/config.yaml:1:18: error: invalid value '2026-12-24, 25.12.2026' for business-days.holidays; write a list of dates like [2026-12-25, 2026-12-26], not '25.12.2026' [config-invalid]
  hint: 'confab help config-invalid' explains how to fix it
  [1]
