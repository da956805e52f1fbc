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
