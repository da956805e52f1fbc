What people write by hand is used as they mean it, or reported.

  $ export CONFAB_NOW=2026-12-08T10:00; confab init . -q
  $ confab add-contact 'Ada King' --email a@example.org --career tables --organization Tables --role Editor --found-through alumni -q
  $ talk() { printf -- '---\ntype: interview\ncontact: "[[ada-king]]"\nstarts: 2026-11-30T10:00\ntimezone: Europe/Berlin\nminutes: 20\nplace: office\nstatus: held\nresume: { version: cv.pdf, asked-for: false }\nreferrals: none\n%s\n---\n' "$1" > interviews/2026-11-30-ada-king.md; cat >> interviews/2026-11-30-ada-king.md; }
  $ done='thanks: 2026-11-30
  > reviewed: 2026-11-30
  > second-opinion: false'

Promises: dates that are not read, two in one, marks of other programs, bullets for headings, text after a heading's colon.

  $ talk "$done" <<'EOF'
  > ## Promises: mine
  > - [ ] me: send the paper 2026-12-15
  > - [ ] me: send @2026-12-15 the code
  > - [ ] me: call, by friday if I can
  > - [ ] me: write the report of march
  > - [ ] them: reply; me: call back
  > - [ ] me: book a room ✅
  > - [ ] me: ~~return the book~~
  > - [ ] me:
  > - [ ] 📅 2026-12-15 me: send flowers
  > ## Notes
  > - Promises
  >   - me: visit
  > - TODO me: send the code
  > EOF
  $ confab check unread-text unclear-heading
  interviews/2026-11-30-ada-king.md:16:1: warning: '2026-12-15' is not read as the promise's date; write it as '(2026-12-15)' [unread-text]
  interviews/2026-11-30-ada-king.md:17:1: warning: '2026-12-15' is not read as the promise's date; write the date at the end, as '(2026-12-15)' [unread-text]
  interviews/2026-11-30-ada-king.md:18:1: warning: 'friday' is not read as the promise's date; write the date at the end, as '(friday)' [unread-text]
  interviews/2026-11-30-ada-king.md:20:1: warning: 'them: reply; me: call back' contains two promises; make each a separate item [unread-text]
  interviews/2026-11-30-ada-king.md:21:1: warning: 'me: book a room ✅' is marked as done, but it is not ticked; write '- [x]' [unread-text]
  interviews/2026-11-30-ada-king.md:24:1: warning: '📅 2026-12-15 me: send flowers' does not say whose promise it is; begin it with 'me:' or 'them:' [unread-text]
  interviews/2026-11-30-ada-king.md:26:1: info: 'Promises' is a list item, not a heading; write '## Promises' [unclear-heading]
  interviews/2026-11-30-ada-king.md:28:1: warning: 'TODO me: send the code' is not read as a promise; write '- [ ] me: send the code' [unread-text]
  $ confab show ada --json | grep -c return
  0
  [1]

A letter quotes only what is meant for them.

  $ talk 'reviewed: 2026-11-30' <<'EOF'
  > ## My strategy
  > ### Next
  > - avoid her boss
  > ## Review
  > ### To thank them for
  > - ~~the tour~~
  > - the tea
  > ### Next
  > - [-] call Ann
  > - [x] call Bob
  > - call Cem
  > EOF
  $ confab thank ada --draft -q | grep -iE 'tour|tea|boss|ann|bob|cem'
  Thank you for talking with me on November 30, and especially for the tea. Because of it, I'm going to call Cem.
  $ confab check unclear-heading
  interviews/2026-11-30-ada-king.md:14:1: info: 'Next' is read only below Review [unclear-heading]

A letter quotes nothing below a line that may be meant as a heading, and nothing from a section inside another.

  $ for heading in '#### Learned' '<br>\n### Learned' '**Learned**' '###Learned'; do
  >   printf "## Review\n### To thank them for\n- the tea\n\n$heading\n- her boss\n" | talk 'reviewed: 2026-11-30'
  >   confab thank ada --draft -q | grep -E 'tea|boss'; done
  Thank you for talking with me on November 30, and especially for the tea.
  Thank you for talking with me on November 30, and especially for the tea.
  Thank you for talking with me on November 30, and especially for the tea.
  Thank you for talking with me on November 30, and especially for the tea.

Answers: bullets among the questions, marks, and words for no answer.

  $ talk "$done" <<'EOF'
  > ## Questions
  > - [x] What about zebra?
  > - Blue, mostly.
  > - [x] **!** Why red?
  >   (Declined.)
  > - [x] ❗ Who else?
  >   partially: Bob
  > - [x] When?
  >   TODO
  > EOF
  $ confab check unread-text
  interviews/2026-11-30-ada-king.md:17:1: warning: 'Blue, mostly.' is not a question; indent it below the question that it answers [unread-text]
  $ confab review ada | tail -n +2
    !  declined   Why red?
    !  partly     Who else?
       no answer  What about zebra?
       no answer  When?
  not reviewed yet: learned, left out, new questions
  next: to record it, use --learned, --thank-for, --next, --left-out, --new-question or --second-opinion

An answer is never taken for a question, whatever is in front of it, and boxes of other programs are boxes.

  $ talk "$done" <<'EOF'
  > ## Questions
  > - [x] What is it?
  >   - [x] fun
  > - DONE How?
  >   so
  > - ☐ Why? Because.
  > - [X ] Who? And why?
  >   them
  > ## Questions
  > Which one?
  > - the red one
  > EOF
  $ confab check unread-text unclear-question
  interviews/2026-11-30-ada-king.md:17:1: warning: 'fun' has a box of its own, so it is not read as a part of the answer [unread-text]
  interviews/2026-11-30-ada-king.md:20:1: warning: '☐ Why? Because.' is not a question; indent it below the question that it answers [unread-text]
  interviews/2026-11-30-ada-king.md:24:1: warning: 'Which one?' is not a list item, so it is not read; write '- [ ] …', or indent it below the question that it answers [unread-text]
  interviews/2026-11-30-ada-king.md:25:1: warning: 'the red one' is not a question; indent it below the question that it answers [unread-text]
  $ confab review ada | tail -n +2
    answered   How?
    answered   Who? And why?
    no answer  What is it?
  not reviewed yet: learned, left out, new questions
  next: to record it, use --learned, --thank-for, --next, --left-out, --new-question or --second-opinion

A paragraph above a rule is a heading for Markdown, and a title of two lines is one.

  $ talk "$done" <<'EOF'
  > ## Review
  > ### Learned
  > Looms
  > ---
  > count.
  > ## Review
  > More
  > questions
  > ---
  > - [ ] Why?
  > EOF
  $ confab check unclear-heading
  interviews/2026-11-30-ada-king.md:17:1: info: 'Looms' is a heading, because '---' is right below it; put a blank line between them [unclear-heading]
  interviews/2026-11-30-ada-king.md:21:1: info: heading 'More questions' is not one that confab reads; write 'Questions', or set sections.questions to [More questions] [unclear-heading]

Referrals that are not names are not thanked for, and a key in capitals is the same key.

  $ talk 'Thanks: 2026-11-30' < /dev/null; sed -i 's/^referrals: none/referrals: TBD/' interviews/*.md
  $ confab check referrals-unstated; confab thank ada --by email --talk 2026-11-30 -q; grep -A3 -i '^thanks' interviews/*.md
  interviews/2026-11-30-ada-king.md:10:12: warning: 'TBD' is not a name; write their names, none or not-asked [referrals-unstated]
  Thanks: [2026-11-30, { date: 2026-12-08T10:00, by: email }]
  ---

Of two notes with one file name, the one that was named moves, and links to the other stay.

  $ mkdir People Old; printf -- '---\ntype: contact\nname: Bea One\n---\n' > People/bea.md; printf -- '---\ntype: contact\nname: Bea Two\n---\n' > Old/bea.md
  $ printf -- '---\ntype: contact\nname: Cem\n---\n[[Old/bea]] [[People/bea]] [o](../Old/bea.md) [p](bea.md) [[bea]] [x](Dan%%20(Acme).md)\n' > People/cem.md
  $ printf -- '---\ntype: contact\nname: Dan\n---\n' > 'People/Dan (Acme).md'
  $ confab mv People/bea.md bea-one -q; confab mv 'Dan (Acme)' dan -q; tail -1 People/cem.md
  [[Old/bea]] [[People/bea-one]] [o](../Old/bea.md) [p](bea-one.md) [[bea]] [x](dan.md)
  $ confab undo -q; confab undo -q; confab forget People/bea.md -y -q; tail -1 People/cem.md
  warning: they are still named in Old/bea.md:3:1
  warning: they are still named in People/cem.md:5:1
  [[Old/bea]] someone [o](../Old/bea.md) someone [[bea]] [x](Dan%20(Acme).md)

A type in double brackets without quotes is that type; a list of two is reported as such.

  $ mkdir -p ../types/contacts; cd ../types; confab init . -q; printf -- '---\ntype: [[contact]]\nname: Eve\n---\n' > contacts/eve.md; printf -- '---\ntype: [contact, person]\nname: Fay\n---\n' > contacts/fay.md
  $ confab list --columns name; confab check unknown-type
  Eve
  contacts/fay.md:2:1: warning: 'type' has no single value, so confab ignores the note [unknown-type]

A promise in the note of an organization, and a question of the bank that is not a list item, are reported; code is not.

  $ printf -- '---\ntype: organization\nname: Tables\n---\n- [ ] me: send flowers\n```\n- [ ] me: hack\n```\n' > tables.md; printf -- '---\ntype: questions\n---\n## Path\nWhat about gnu?\n- What about\nemu?\n' > more.md
  $ confab check unread-text
  more.md:5:1: warning: 'What about gnu?' is not a list item, so it is never asked; write '- …' [unread-text]
  tables.md:5:1: warning: 'me: send flowers' is not read here: a promise belongs in the note of a talk [unread-text]

People are found by their names in any order, and placeholders are not values.

  $ mkdir -p ../names; cd ../names; confab init . -q; printf -- '---\ntype: contact\nname: "O’Neill, Dr. Shaun"\nrole: TBD\ncareer: "?"\nemail: "~~s@example.org~~"\n---\n' > contacts/so.md
  $ printf -- '---\ntype: contact\nemail: a@example.org\nrole: cook\n---\n# Ada King\n' > contacts/ada-k.md; printf -- '---\ntype: contact\nname: "[Bea Lee]"\n---\n# Notes\n' > contacts/bea.md
  $ confab list; confab show "Shaun O'Neill"; confab add-contact "Shaun O'Neill" --phone '+1 555 0100'
  ada-k  to-reach  Ada King              cook
  bea    to-reach  Bea Lee
  so     to-reach  O’Neill, Dr. Shaun
  O’Neill, Dr. Shaun  to-reach  contacts/so.md
    role    TBD
    career  ?
    email   ~~s@example.org~~
  confab: O’Neill, Dr. Shaun already exists, with the same name in contacts/so.md
  hint: see it with 'confab show so'; if this is someone else, use 'confab add-contact … --new'
  [4]
  $ confab check contacts/so.md
  contacts/so.md:1:1: warning: contact has no organization [contact-no-organization]
  contacts/so.md:1:1: warning: contact has no found-through [contact-no-source]
  contacts/so.md:4:1: warning: 'TBD' is not a role [contact-no-role]
  contacts/so.md:5:1: warning: contact has no career [contact-no-career]
  contacts/so.md:6:8: error: '~~s@example.org~~' is not an email address like ada@example.org [bad-email]
  [1]
  $ confab reach ada --draft --by email -q | grep Dear
  Dear Ada King,
  $ printf -- '---\ntype: interview\ncontact: ada-k, so\nstarts: 2026-11-30\nstatus: held\nreferrals: ["Shaun O’Neill", "Jean Sammet and Bo Lee", "jean@e.org", 2]\nthanks: { date: 2026-11-30, via: email }\nresume: { file: cv.pdf }\n---\n' > interviews/t.md
  $ confab check interview-no-contact referrals-unstated unknown-key
  interviews/t.md:3:10: error: no contact is called 'ada-k, so'; write several people as [ada-king, bo-stone] [interview-no-contact]
  interviews/t.md:6:30: warning: 'Jean Sammet and Bo Lee' names several people; write [Ada King, Bo Stone] [referrals-unstated]
  interviews/t.md:6:56: warning: 'jean@e.org' is not a name; write their names, none or not-asked [referrals-unstated]
  interviews/t.md:6:70: warning: '2' is not a name; write their names, none or not-asked [referrals-unstated]
  interviews/t.md:7:29: warning: unknown key 'via'; did you mean 'by'? [unknown-key]
  interviews/t.md:8:11: warning: unknown key 'file'; did you mean 'version'? [unknown-key]
  [1]
  $ printf -- '---\ntype: interview\ncontact: ada-k\nstarts: 2026-11-30\nstatus: held\n---\n' > interviews/u.md; confab review ada-k --learned '---'; confab review ada-k --next '## Notes'; confab review ada-k --thank-for '[-] x'
  confab: '---' would not be read as an entry
  hint: begin it with a word, not with Markdown
  confab: '## Notes' would not be read as an entry
  hint: begin it with a word, not with Markdown
  confab: '[-] x' would not be read as an entry
  hint: begin it with a word, not with Markdown
  [2]
  $ printf -- '---\ntype: contact\nname: Cem\nformality: informal\nreferred-by: Ada K\n---\n' > contacts/cem.md; mv contacts/ada-k.md 'contacts/Ada K.md'; confab check contacts/cem.md unknown-value; confab mv 'Ada K' ada; grep referred contacts/cem.md
  contacts/cem.md:4:12: error: unknown value 'informal'; use formal, casual [unknown-value]
  contacts/Ada K.md: moved to contacts/ada.md   (confab undo)
  contacts/cem.md: links updated   (confab undo)
  referred-by: ada
  $ sed -i 's/Ada K/"[[ada]], [[so]]"/; s/^referred-by: ada/referred-by: "[[ada]], [[so]]"/' contacts/cem.md; confab check contacts/cem.md dangling-link
  contacts/cem.md:5:14: error: '[[ada]], [[so]]' contains several links; quote each one separately [dangling-link]
  [1]
  $ confab log so --promise 'me: send it (friday) (monday)'; confab schedule so '2027-07-05 15:00' --timezone EST; confab schedule so '2027-07-05 15:00' --timezone UTC+1
  confab: --promise: 'friday' is not read as its date
  hint: write the date at the end, as '(friday)'
  confab: --timezone: 'EST' means several time zones
  hint: it could mean America/New_York, America/Panama or Australia/Sydney
  confab: --timezone: unknown time zone 'UTC+1'
  hint: write a zone like Europe/Berlin, or the offset after the time: 2026-12-04T15:00+01:00
  [2]
  $ printf -- '---\ntype: interview\ncontact: ada\nstarts: 2026-11-30\nstatus: held\n---\n## Questions\n- [x] Why?\n  so\n### Notes\n- not a question\n## Review\n### Next\n- DONE ask Ann\n- ask Ben ✅ 2026-12-01\n- ask Cem\n' > interviews/u.md; sed -i 's/^referred-by:.*/referred-by: Ann Lee and Bo Ng/' contacts/cem.md
  $ confab review ada --json | grep -c 'not a question'; confab thank ada --draft -q | grep -oE 'ask .*'; confab check referrer-missing
  0
  ask Cem.
  contacts/cem.md:5:1: error: 'Ann Lee and Bo Ng' names several people; write one [referrer-missing]
  [1]
  $ confab log ada --at 2026-11-30 --referral 'O’Hara, Shaun <sh@example.org>' -q; grep name: contacts/shaun*; confab add-contact 'Γιώργος Παππάς'
  name: Shaun O’Hara
  contacts/γιώργος-παππάς.md: new   (confab undo)

A heading that Markdown does not read as one: the message says what is wrong with it, not what is there.

  $ printf -- '---\ntype: interview\ncontact: ada\nstarts: 2026-11-30\nstatus: held\n---\n<br>\n## Questions\n- [x] Why?\n\n##\302\240Promises\n' > interviews/u.md; confab check unclear-heading interviews/u.md
  interviews/u.md:8:1: info: '## Questions' is inside HTML or code that begins above it; put a blank line before it [unclear-heading]
  interviews/u.md:11:1: info: '## Promises' has a no-break space after '#'; write '## Promises' [unclear-heading]
  $ confab set ada may-name-you=ask -q; confab check unknown-value contacts/ada.md; confab config set ignore '[Templates/*]'
  confab: invalid value 'Templates/*' for ignore
  hint: write folders in the notebook, like [Templates, archive/old]
  [2]

Without a blank line above it, an underlined heading belongs to the item or paragraph there.

  $ talk "$done" <<'EOF'
  > ## Questions
  > - [x] What?
  >   So.
  > Notes
  > =====
  > He was late.
  > Promises
  > --------
  > - [ ] I: send the CV
  > ## My own
  > hello
  > Left out
  > --------
  > ```
  > Promises
  > --------
  > ```
  > EOF
  $ confab check unclear-heading
  interviews/2026-11-30-ada-king.md:18:1: info: 'Notes' belongs to the text above it; put a blank line before it [unclear-heading]
  interviews/2026-11-30-ada-king.md:21:1: info: 'Promises' belongs to the text above it; put a blank line before it [unclear-heading]
  interviews/2026-11-30-ada-king.md:26:1: info: 'Left out' belongs to the text above it; put a blank line before it [unclear-heading]
  interviews/u.md:8:1: info: '## Questions' is inside HTML or code that begins above it; put a blank line before it [unclear-heading]
  interviews/u.md:11:1: info: '## Promises' has a no-break space after '#'; write '## Promises' [unclear-heading]

Almost right: dates in vague words, promises outside their section, marks after a question, remarks after a link.

  $ talk "$done" <<'EOF'
  > ## Questions
  > - [x] What does it pay? (critical)
  >   Enough.
  > ## Promises
  > - [ ] me: send the paper #due/2026-12-15
  > - [ ] me: send the slides (maybe fri)
  > - [ ] me: visit them (in 2027)
  > - [ ] me: call by the 5th
  > ## Notes
  > - [ ] I'll send the CV
  > - [ ] Ada: ask Bo about the visit
  > - [ ] ask for a tour
  > - me: write to Bo (2026-12-19)
  > - me: so how did it begin?
  > ## Next steps
  > - call Bo
  > EOF
  $ rm interviews/[tu].md; sed -i 's/ada-king/ada/' interviews/2026-11-30-ada-king.md; confab check interviews/2026-11-30-ada-king.md
  interviews/2026-11-30-ada-king.md:12:1: warning: review has no answer to Learned, Left out, New questions [review-incomplete]
  interviews/2026-11-30-ada-king.md:20:1: warning: 'fri' is not read as the promise's date; write the date at the end, as '(fri)' [unread-text]
  interviews/2026-11-30-ada-king.md:21:1: error: in a promise, 'in 2027' is not a date like 2026-11-23 or 2026-11-23T15:00 [bad-date]
  interviews/2026-11-30-ada-king.md:22:1: warning: 'the 5th' is not read as the promise's date; write the date at the end, as '(YYYY-MM-DD)' [unread-text]
  interviews/2026-11-30-ada-king.md:24:1: warning: 'I'll send the CV' does not say whose promise it is; begin it with 'me:' or 'them:' [unread-text]
  interviews/2026-11-30-ada-king.md:25:1: warning: 'Ada: ask Bo about the visit' does not say whose promise it is; begin it with 'me:' or 'them:' [unread-text]
  interviews/2026-11-30-ada-king.md:27:1: warning: 'me: write to Bo (2026-12-19)' is not read as a promise here; write '- [ ] me: write to Bo (2026-12-19)' [unread-text]
  interviews/2026-11-30-ada-king.md:29:1: info: heading 'Next steps' is not one that confab reads; write 'Promises', or set sections.promises to [Next steps] [unclear-heading]
  [1]
  $ confab export jsonl | grep -o '"question":"What does it pay?","critical":true'
  "question":"What does it pay?","critical":true
  $ confab add-contact 'Bo Ng' --email bo@example.org -q; sed -i 's/^referrals:.*/referrals: ["[[bo-ng]] (her boss)", "asked, she will think about it", "[[cem]], Jean Sammet"]/' interviews/2026-11-30-ada-king.md
  $ confab check referrals-unstated; confab show 'Bo Ng <BO@example.org>' | head -2
  interviews/2026-11-30-ada-king.md:10:37: warning: 'asked, she will think about it' is not a name; write their names, none or not-asked [referrals-unstated]
  interviews/2026-11-30-ada-king.md:10:71: warning: '[[cem]], Jean Sammet' names several people; write [Ada King, Bo Stone] [referrals-unstated]
  Bo Ng  to-reach  contacts/bo-ng.md
    email  bo@example.org

Messages and calls in the text of a contact's note, and questions of the bank that are not asked.

  $ cat >> contacts/bo-ng.md <<'EOF'
  > ## Log
  > - 2026-11-20 emailed him
  > - **2026-11-24**: called, no answer
  > - 2026-11-25 read his article
  > - 2026-12-20 call him
  > 
  > | 2026-11-26 | LinkedIn | sent |
  > EOF
  $ sed -i 's/^email:/last-contact: 2026-11-26\nemail:/' contacts/bo-ng.md
  $ printf -- '---\ntype: questions\n---\n- Skills\n  - What of C?\n  - What of D?\n- Pay:\n  1. How much? (critical)\n\n| What else? | ask Bo |\n|---|---|\n' > questions.md
  $ confab check unread-text unknown-key contacts/bo-ng.md questions.md
  contacts/bo-ng.md:4:1: warning: unknown key 'last-contact'; did you mean 'outreach'? [unknown-key]
  contacts/bo-ng.md:9:1: warning: '2026-11-20 emailed him' is not read here; write { date: 2026-11-20, by: email, outcome: sent } under 'outreach' in the front matter [unread-text]
  contacts/bo-ng.md:10:1: warning: '**2026-11-24**: called, no answer' is not read here; write { date: 2026-11-24, by: phone, outcome: sent } under 'outreach' in the front matter [unread-text]
  contacts/bo-ng.md:14:1: warning: '| 2026-11-26 | LinkedIn | sent |' is not read here; write { date: 2026-11-26, by: linkedin, outcome: sent } under 'outreach' in the front matter [unread-text]
  questions.md:5:1: warning: '- What of C?' is below a question, so it is never asked; write 'also: …' for another wording of it, or make it an item [unread-text]
  questions.md:6:1: warning: '- What of D?' is below a question, so it is never asked; write 'also: …' for another wording of it, or make it an item [unread-text]
  questions.md:10:1: warning: '| What else? | ask Bo |' is not a list item, so it is never asked; write '- …' [unread-text]
  $ confab reach bo --by email --at 2026-11-20 -q; confab reach bo --by linkedin --at 2026-11-26 -q; confab check unread-text unknown-key contacts/bo-ng.md
  warning: less than 5 business days after the unanswered email of Fri 2026-11-20
  warning: no address on file to reach Bo Ng on LinkedIn
  hint: add one with 'confab set bo-ng linkedin=URL'
  contacts/bo-ng.md:13:1: warning: '**2026-11-24**: called, no answer' is not read here; write { date: 2026-11-24, by: phone, outcome: sent } under 'outreach' in the front matter [unread-text]
