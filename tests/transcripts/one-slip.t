One slip is one finding, which says what to write instead.

  $ confab init -q
  $ printf -- '---\ntype: organization\nname: Remington Rand\ntarget: true\n---\n' > organizations/remington-rand.md
  $ cat > contacts/grace-hopper.md <<'END'
  > ---
  > type: contact
  > name: Grace Hopper
  > career: compilers
  > organization: "[[remington-rand]]"
  > role: Mathematician
  > found-through: alumni
  > email: grace@example.org
  > timezone: Europe/Berlin
  > ---
  > END
  $ cat > interviews/2026-11-27-grace-hopper.md <<'END'
  > ---
  > type: interview
  > contact: "[[grace-hopper]]"
  > agreed: 2026-11-12T12:00
  > starts: 2026-11-27T14:00
  > confirmed: 2026-11-26
  > status: held
  > ended: 2026-11-27T14:25
  > resume: { version: cv.pdf, copies: 2, asked-for: false }
  > referrals: none
  > thanks:
  >   - { date: 2026-11-27T18:00, by: email }
  > reviewed: 2026-11-27
  > second-opinion: false
  > ---
  > ## Notes
  > She draws.
  > ## Review
  > ### Next
  > I will read.
  > ### Learned
  > - Patience counts.
  > - So do clocks.
  > ### Left out
  > Pay.
  > ### New questions
  > None.
  > END
  $ confab check --strict
  $ slip() { cp "$1" kept; sed -i "$2" "$1"; confab check --strict; mv kept "$1"; }
  $ in_talk() { slip interviews/2026-11-27-grace-hopper.md "$1"; }
  $ in_contact() { slip contacts/grace-hopper.md "$1"; }

A heading of the review.

  $ in_talk 's/^### Learned/### Lerned/'
  interviews/2026-11-27-grace-hopper.md:21:1: info: heading 'Lerned' is not one that confab reads; write 'Learned', or set sections.learned to [Lerned] [unclear-heading]
  $ in_talk 's/^### Left out/### Not asked/'
  interviews/2026-11-27-grace-hopper.md:24:1: info: heading 'Not asked' is not one that confab reads; write 'Left out', or set sections.left-out to [Not asked] [unclear-heading]
  $ in_talk 's/^## Review/## Reveiw/'
  interviews/2026-11-27-grace-hopper.md:18:1: info: heading 'Reveiw' is not one that confab reads; write 'Review', or set sections.review to [Reveiw] [unclear-heading]
  $ in_talk 's/^### Learned/### Lerned/; s/^- .*//'
  interviews/2026-11-27-grace-hopper.md:13:1: warning: review has no answer to Learned [review-incomplete]
  interviews/2026-11-27-grace-hopper.md:21:1: info: heading 'Lerned' is not one that confab reads; write 'Learned', or set sections.learned to [Lerned] [unclear-heading]

The start, which contradicts everything else. Of two dates, each is wrong in its own way.

  $ in_talk 's/^starts: 2026/starts: 2025/'
  interviews/2026-11-27-grace-hopper.md:5:1: error: starts on 2025-11-27T14:00, but agreed on 2026-11-12T12:00, confirmed on 2026-11-26, ended on 2026-11-27T14:25 [event-order]
  $ in_talk 's/^starts: 2026-11-27/starts: 2026-11-28/'
  interviews/2026-11-27-grace-hopper.md:5:1: error: starts on 2026-11-28T14:00, but ended on 2026-11-27T14:25, thanked on 2026-11-27T18:00, reviewed on 2026-11-27 [event-order]
  $ in_talk 's/^confirmed: 2026-11-26/confirmed: 2026-11-29/; s/^reviewed: .*/reviewed: 2026-11-17/'
  interviews/2026-11-27-grace-hopper.md:6:1: error: confirmed on 2026-11-29, which is after the start, 2026-11-27T14:00 [event-order]
  interviews/2026-11-27-grace-hopper.md:13:1: error: reviewed on 2026-11-17, which is before the start, 2026-11-27T14:00 [event-order]

Someone's employer cannot be read, so nobody knows whom you know there.

  $ in_contact 's/^organization:/organisation:/'
  contacts/grace-hopper.md:5:1: warning: unknown key 'organisation'; did you mean 'organization'? [unknown-key]
  $ in_contact 's/remington-rand/remington/'
  contacts/grace-hopper.md:5:15: error: no note is called 'remington'; add it, or correct the name [dangling-link]
  $ in_contact 's/"\[\[remington-rand\]\]"/[[remington-rand]]/'
  contacts/grace-hopper.md:5:15: error: organization is a list here; write "[[remington-rand]]" in quotes [unknown-value]
  $ in_contact 's/^type: contact/type: contcat/'
  contacts/grace-hopper.md:2:1: warning: type 'contcat' is not known; did you mean 'contact'? [unknown-type]
  $ in_contact 's/^name: Grace/name: "Grace/'
  contacts/grace-hopper.md:5:16: error: a bracket or quote is never closed, or text follows it [front-matter-invalid]
  hint: 'confab help front-matter-invalid' explains how to fix it
  $ in_contact 's/^organization: .*/organization: independent/'
  organizations/remington-rand.md:4:1: info: you know nobody at Remington Rand yet [target-unknown]

Forms.

  $ in_contact 's/^name: .*/name: "{{name}}"/' | head -1
  interviews/2026-11-27-grace-hopper.md:3:10: error: confab does not read the note 'grace-hopper': its type is missing or unknown, or a template's {{…}} is left in its front matter [dangling-link]
  $ in_talk 's/^resume: .*/resume: yes/'
  interviews/2026-11-27-grace-hopper.md:9:1: info: interview does not say whether they asked for your résumé; write 'resume: { asked-for: false }', or true [resume-unstated]
  $ in_talk 's/by: email }/by: email, to: [grace-hopper, jean] }/'
  interviews/2026-11-27-grace-hopper.md:12:46: error: to holds 2 values; write an entry for each person [unknown-value]
  $ echo 'business-days: { weekend: [sat, sun, mon, tue, wed, thu, fri] }' > .confab/config.yaml; confab check 2>&1 | head -1
  .confab/config.yaml:1:18: error: invalid value 'sat, sun, mon, tue, wed, thu, fri' for business-days.weekend; write a list that leaves out at least one day of the week [config-invalid]

What looks like a private heading within something that letters quote is neither quoted nor lost.

  $ rm .confab/config.yaml; draft() { confab thank grace --draft -q | grep -i -e patience -e learned -e pay; }
  $ sed -i '/^thanks:/,/^  - /d' interviews/2026-11-27-grace-hopper.md; in_talk() { cp interviews/2026-11-27-grace-hopper.md kept; sed -i "$1" interviews/2026-11-27-grace-hopper.md; confab check --strict; draft; mv kept interviews/2026-11-27-grace-hopper.md; }
  $ in_talk 's/^### Learned/Learned/'
  interviews/2026-11-27-grace-hopper.md:19:1: info: 'Learned' is not a heading; write '### Learned' [unclear-heading]
  $ in_talk 's/^### Learned/**Learned**/'
  interviews/2026-11-27-grace-hopper.md:19:1: info: '**Learned**' is not a heading; write '### Learned' [unclear-heading]
  $ in_talk 's/^### Learned/###Learned/'
  interviews/2026-11-27-grace-hopper.md:19:1: info: '###Learned' is not a heading; write '## Learned' [unclear-heading]
  $ in_talk 's/^### Learned/Learned: that clocks lie, and that patience counts in everything one does/'
  interviews/2026-11-27-grace-hopper.md:19:1: info: 'Learned: that clocks lie, and that patience counts in everything one does' is not a heading; write '### Learned' [unclear-heading]
  $ in_talk '/^### Learned/d; s/^- Patience/- Learned: patience/'
  interviews/2026-11-27-grace-hopper.md:19:1: info: 'Learned: patience counts.' is not a heading; write '### Learned' [unclear-heading]
  $ in_talk '/^### Learned/d; s/^- Patience/* **Learned:** patience/'
  interviews/2026-11-27-grace-hopper.md:19:1: info: '**Learned:** patience counts.' is not a heading; write '### Learned' [unclear-heading]
