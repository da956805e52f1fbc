Words that people write by hand in a hurry are understood, or reported with the right form.

  $ export CONFAB_NOW=2026-12-08T10:00; confab init . -q
  $ confab add-contact 'Ada King' --email a@example.org --career tables --organization Tables --role Editor --found-through alumni -q
  $ talk() { printf -- '---\ntype: interview\ncontact: "[[ada-king]]"\nstarts: 2026-11-26T10:00\ntimezone: Europe/Berlin\nminutes: 20\nplace: %s\nstatus: held\nresume: { version: cv.pdf, asked-for: false }\nreferrals: %s\n%s\n---\n' "$1" "$2" "$3" > interviews/2026-11-26-ada-king.md; cat >> interviews/2026-11-26-ada-king.md; }
  $ done='thanks: 2026-11-26
  > reviewed: 2026-11-26
  > second-opinion: false'

Referrals that name nobody are not thanked for, and nobody is to be added for them. What is no name is reported.

  $ for word in 'No (she is new)' 'none of them' 'not-asked (no time)' niemand 'she will ask around' 'two people' 'TBD by email' 'someone in HR' 'her boss'; do
  >   talk office "$word" 'reviewed: 2026-11-26' < /dev/null
  >   confab check referrals-unstated; confab thank ada --draft -q | grep suggesting; confab due --rule record-referral -q; done
  interviews/2026-11-26-ada-king.md:10:12: warning: 'she will ask around' is not a name; write their names, none or not-asked [referrals-unstated]
  interviews/2026-11-26-ada-king.md:10:12: warning: 'two people' is not a name; write their names, none or not-asked [referrals-unstated]
  interviews/2026-11-26-ada-king.md:10:12: warning: 'TBD by email' is not a name; write their names, none or not-asked [referrals-unstated]
  interviews/2026-11-26-ada-king.md:10:12: warning: 'someone in HR' is not a name; write their names, none or not-asked [referrals-unstated]
  interviews/2026-11-26-ada-king.md:10:12: warning: 'her boss' is not a name; write their names, none or not-asked [referrals-unstated]
  $ talk office '["Zed Doe (zed@example.org, works at Acme)", "[Jo Lee](https://www.linkedin.com/in/jolee)"]' "$done" < /dev/null
  $ confab due | grep -oE -- '--(email|linkedin) [^ ]*'
  --email zed@example.org
  --linkedin https://www.linkedin.com/in/jolee
  $ talk office '["Ida Nord <ida@nord.example>", "[Jo Lee](https://www.linkedin.com/in/jolee)", "@lisa-mona"]' "$done" < /dev/null; confab tree
  Ada King  in-touch, talked Thu 2026-11-26
  ├─ Ida Nord  no note yet
  ├─ Jo Lee  no note yet
  └─ lisa-mona  no note yet

The date of a promise: one that is not read is shown in the right form only if it is certain, and the day on which it was kept is none.

  $ talk office none "$done" <<'EOF'
  > ## Promises
  > - [ ] me: call (Fr 4.12.)
  > - [ ] me: write next week
  > - [ ] me: send the CV (sent 2026-11-28)
  > - [ ] me: send the book (done 28 Nov)
  > - [ ] me: send the paper (done by friday)
  > - [x] me: send the tape (2026-12-15) — done 28 Nov
  > - [ ] me: a1 (5. Dezember)
  > - [ ] me: a2 (le 5 décembre)
  > - [ ] me: a3 (bis Freitag)
  > - [ ] me: a4 (nächste Woche)
  > - [ ] me: a5 bis 15.12.2026
  > - [ ] me: a6 (3 pages)
  > - [ ] me: two things
  >   - [x] first
  >   - [ ] second
  > - [ ] me:
  >   - send the CV
  > EOF
  $ confab check unread-text bad-date
  interviews/2026-11-26-ada-king.md:16:1: warning: '4.12.' is not read as the promise's date; write the date at the end, as '(YYYY-MM-DD)' [unread-text]
  interviews/2026-11-26-ada-king.md:17:1: warning: 'next week' is not read as the promise's date; write it as '(YYYY-MM-DD)' [unread-text]
  interviews/2026-11-26-ada-king.md:18:1: warning: 'me: send the CV (sent 2026-11-28)' is marked as done, but it is not ticked; write '- [x]' [unread-text]
  interviews/2026-11-26-ada-king.md:19:1: warning: 'me: send the book (done 28 Nov)' is marked as done, but it is not ticked; write '- [x]' [unread-text]
  interviews/2026-11-26-ada-king.md:20:1: warning: 'friday' is not read as the promise's date; write the date at the end, as '(friday)' [unread-text]
  interviews/2026-11-26-ada-king.md:22:1: error: in a promise, '5. Dezember' is not a date like 2026-11-23 or 2026-11-23T15:00 [bad-date]
  interviews/2026-11-26-ada-king.md:23:1: error: in a promise, 'le 5 décembre' is not a date like 2026-11-23 or 2026-11-23T15:00 [bad-date]
  interviews/2026-11-26-ada-king.md:24:1: error: in a promise, 'bis Freitag' is not a date like 2026-11-23 or 2026-11-23T15:00 [bad-date]
  interviews/2026-11-26-ada-king.md:25:1: error: in a promise, 'nächste Woche' is not a date like 2026-11-23 or 2026-11-23T15:00 [bad-date]
  interviews/2026-11-26-ada-king.md:26:1: warning: '15.12.2026' is not read as the promise's date; write the date at the end, as '(YYYY-MM-DD)' [unread-text]
  interviews/2026-11-26-ada-king.md:31:1: warning: 'me:' does not say what was promised; write it after the colon [unread-text]
  [1]

New questions are for others: a word is none, one that is ticked is done, and critical ones may be marked as under Questions.

  $ talk office none "$done" <<'EOF'
  > ## Review
  > ### Learned
  > - looms
  > ### Left out
  > - nope
  > ### New questions
  > - Nope.
  > - ✓
  > - salary
  > - Salary?
  > - [x] Who pays?
  > - ❗ Who leaves?
  > - What about Berlin? !
  > - how they choose a loom
  > EOF
  $ confab check unread-text review-incomplete; confab review ada --json | grep -A9 new-questions
  interviews/2026-11-26-ada-king.md:22:1: warning: '✓' is not read as a new question; write a question, or 'nothing' [unread-text]
  interviews/2026-11-26-ada-king.md:23:1: warning: 'salary' is not read as a new question; write a question, or 'nothing' [unread-text]
        "new-questions": [
          "Salary?",
          "! Who leaves?",
          "! What about Berlin?",
          "how they choose a loom"
        ],
        "second-opinion": false,
        "open": []
      }
    ]
  $ confab review ada --new-question Salary
  confab: 'Salary' would not be read as a new question
  hint: ask it as a question: 'Salary?'
  [2]
  $ sed -i '/salary/,/loom/d; /✓/d' interviews/*.md; confab check unread-text review-incomplete

Sections of your own in the review are yours; the headings of other languages are not read.

  $ talk office none "$done" <<'EOF'
  > ## Fragen
  > - [x] Wer zahlt?
  > ## Rückblick
  > ### Gelernt
  > - looms
  > ## Review
  > loose
  > ### What went well
  > - rapport
  > 
  > Much.
  > #### Summary
  > - fine
  > ### Learned
  > - looms
  > EOF
  $ confab check unread-text unclear-heading
  interviews/2026-11-26-ada-king.md:15:1: info: heading 'Fragen' is not one that confab reads; write 'Questions', or set sections.questions to [Fragen] [unclear-heading]
  interviews/2026-11-26-ada-king.md:17:1: info: heading 'Rückblick' is not one that confab reads; write 'Review', or set sections.review to [Rückblick] [unclear-heading]
  interviews/2026-11-26-ada-king.md:18:1: info: heading 'Gelernt' is not one that confab reads; write 'Learned', or set sections.learned to [Gelernt] [unclear-heading]
  interviews/2026-11-26-ada-king.md:21:1: warning: 'loose' is not under a heading of the review, so it is not read [unread-text]

Answers that are none, and marks of critical questions.

  $ talk office none "$done" <<'EOF'
  > ## Questions
  > - [x] ! Who quakes?
  >   ran out of time
  > - [x] (!) Who leaves?
  >   The weavers.
  > - [x] Who stays? !!!
  >   She didn't want to say.
  > - [x] Who came?
  >   Don't know.
  > EOF
  $ confab review ada | tail -n +2
    !  answered   Who leaves?
    !  declined   Who stays?
    !  no answer  Who quakes?
       no answer  Who came?
  not reviewed yet: learned, left out, new questions
  next: to record it, use --learned, --thank-for, --next, --left-out, --new-question or --second-opinion

What you write for yourself is not in the letter.

  $ talk office none 'reviewed: 2026-11-26' <<'EOF'
  > ## Review
  > ### To thank them for
  > - Her patience with my questions (she looked bored!)
  > - showing me the lab, // it was messy
  > - the tea; TODO: ask for its name
  > ### Next
  > - write to Ben (she does not like him)
  > EOF
  $ confab thank ada --draft -q | grep -iE 'patience|bored|lab|messy|tea|Ben'
  warning: 'her' seems to mean the person you are writing to [draft-third-person]
  Thank you for talking with me on November 26, and especially for her patience with my questions and showing me the lab. Because of it, I'm going to write to Ben.

A thank-you without a date, a number that YAML takes for a comment, and keys and values of other programs.

  $ talk 'Café Luna, table #4' none 'reviewed: 2026-11-26
  > where: office
  > with: bo' <<'EOF'
  > ## Thank-you
  > Dear Ada, thank you! Sent 26 Nov.
  > EOF
  $ printf -- '---\ntype: interview\ncontact: ada-king\nstarts: 2026-12-15T15:00\nends: 2026-12-15T15:30\nstatus: confirmed\n---\n' > interviews/t.md
  $ printf -- '---\ntype: contact\nname: Cem\nemail: cem@example.org (work)\nphone: +49 30 123456 (only after 6pm)\nlinkedin: https://www.xing.com/profile/Cem\noutreach:\n  - { date: 2026-11-20, by: call, outcome: answered }\nreferred-by: ["[[ada-king]]", "Kim Cho"]\n---\n' > contacts/cem.md
  $ confab check unread-text unknown-key unknown-value bad-email bad-phone bad-url
  contacts/cem.md:4:8: error: 'cem@example.org (work)' is not an email address like ada@example.org; did you mean cem@example.org? [bad-email]
  contacts/cem.md:5:8: warning: '+49 30 123456 (only after 6pm)' is not a phone number like +49 30 1234567; did you mean +49 30 123456? [bad-phone]
  contacts/cem.md:6:11: error: 'https://www.xing.com/profile/Cem' is not a LinkedIn profile [bad-url]
  contacts/cem.md:8:29: error: unknown value 'call'; did you mean 'phone'? [unknown-value]
  contacts/cem.md:8:44: error: unknown value 'answered'; did you mean 'replied'? [unknown-value]
  contacts/cem.md:9:14: error: referred-by holds 2 values; write one, and name this person in the 'referrals' of your talk with the other [unknown-value]
  interviews/2026-11-26-ada-king.md:7:8: warning: '#4' is a comment, because a space and '#' begin one; to make it part of the value, put the value in quotes [unread-text]
  interviews/2026-11-26-ada-king.md:13:1: warning: unknown key 'with'; did you mean 'contact', which is there too? [unknown-key]
  interviews/2026-11-26-ada-king.md:15:1: warning: Thank-you has text, but 'thanks' has no date; if you sent it, add 'thanks: YYYY-MM-DD' [unread-text]
  interviews/t.md:5:1: warning: unknown key 'ends'; did you mean 'minutes'? [unknown-key]
  interviews/t.md:6:9: error: unknown value 'confirmed'; did you mean 'planned'? [unknown-value]
  [1]
  $ sed -i 's/confirmed/planned/' interviews/t.md; confab check unknown-key interviews/t.md
  interviews/t.md:5:1: warning: unknown key 'ends'; did you mean 'minutes'? [unknown-key]

A question below one of the bank.

  $ printf -- '---\ntype: questions\n---\n- What would you do again\n  - and at 20?\n' > questions.md; confab check unread-text questions.md
  questions.md:5:1: warning: '- and at 20?' is below a question, so it is never asked; write 'also: …' for another wording of it, or make it an item [unread-text]

Someone with a title is named by the given or the family name.

  $ confab add-contact 'Prof. Dr. Rosa Álvarez de la Torre' --email r@example.org --career tables -q
  $ printf -- '---\ntype: interview\ncontact: prof-dr-rosa-alvarez-de-la-torre\nstarts: 2026-11-20\nstatus: held\n---\n' > interviews/u.md; ls contacts
  ada-king.md
  cem.md
  prof-dr-rosa-alvarez-de-la-torre.md
  $ talk office none "$done" <<'EOF'
  > ## Review
  > ### Learned
  > - differs from Rosa: looms first
  > - agrees with Prof. Álvarez: count
  > - differs from Rosa Álvarez: rest
  > - differs from Zoe: no
  > EOF
  $ confab check unread-text interviews/2026-11-26-ada-king.md
  interviews/2026-11-26-ada-king.md:20:1: warning: 'differs from Zoe: no' names nobody from another talk; write 'differs from [[FILE]]: …' [unread-text]

An entry of the log with a dash before each key is one slip.

  $ printf -- '---\ntype: contact\nname: Cem\noutreach:\n  - date: 2026-11-20\n  - by: email\n  - outcome: sent\n---\n' > contacts/cem.md; confab check outreach-incomplete
  contacts/cem.md:5:5: error: outreach has a dash before each key of an entry; write one dash for each entry, like '- { date: 2026-11-23, by: email, outcome: sent }' [outreach-incomplete]
  [1]
