Everything in the notes that was not written for that person to read is private, including keys of your own, comments, and text in languages without spaces. The refusal quotes the words and names the note.

  $ confab init -q
  $ confab config set drafts.name 'Ada King' -q; confab config set drafts.introduction 'I have repaired looms for nine years' -q
  $ note() { printf -- '---\n%s\n---\n%s\n' "$2" "$3" > "$1.md"; }
  $ note jo 'type: contact
  > name: Jo Po
  > email: jo@example.org
  > parked-because: he was rude to me on the phone
  > remark: he wears the ugliest hats in town always' 'Er hält den neuen Chef für unfähig.
  > 彼の上司はとても無能で部下の話を聞かない人だそうです。
  > <!-- the union will strike on the first of May -->'
  $ try() { printf 'Dear Jo,\n\n%s\n' "$1" | confab reach jo --by email --text - -n --for confirm 2>&1 | grep -E 'private|phrase' || echo fine; }
  $ try 'You said he was rude to me on the phone.'
  confab: --text: 'he was rude to me on' is in your private notes (jo.md) [draft-copies-note]
  hint: rephrase it, or write it under 'To thank them for' or 'Next' if they may read it
  $ try 'He wears the ugliest hats in town.'
  confab: --text: 'He wears the ugliest hats in' is in your private notes (jo.md) [draft-copies-note]
  hint: rephrase it, or write it under 'To thank them for' or 'Next' if they may read it
  $ try 'So: er hält den neuen Chef für unfähig.'
  confab: --text: 'er hält den neuen Chef für' is in your private notes (jo.md) [draft-copies-note]
  hint: rephrase it, or write it under 'To thank them for' or 'Next' if they may read it
  $ try '彼の上司はとても無能で部下の話を聞かない人だそうです。'
  confab: --text: '彼の上司はとても無能で部' is in your private notes (jo.md) [draft-copies-note]
  hint: rephrase it, or write it under 'To thank them for' or 'Next' if they may read it
  $ try 'The union will strike on the first of May.'
  confab: --text: 'The union will strike on the' is in your private notes (jo.md) [draft-copies-note]
  hint: rephrase it, or write it under 'To thank them for' or 'Next' if they may read it

What confab itself writes, what was promised, and the questions to ask are not private, even if a note has them too.

  $ note pasted 'type: contact
  > name: Ann Lee
  > email: ann@example.org' 'Would you be willing to talk with me for 20 minutes in the next two weeks?
  > Told him I have repaired looms for nine years. I look forward to hearing from you.'
  $ note talk 'type: interview
  > contact: "[[jo]]"
  > starts: 2026-11-30T16:00
  > status: held' '## Promises
  > 
  > - [ ] me: send the paper on freezer alarms and pumps (2026-12-01)
  > - [ ] them: introduce me to the head of the lab
  > 
  > ## Review
  > 
  > ### New questions
  > 
  > - How do the wards decide who gets a bed?'
  $ confab reach pasted --eml -q 2>&1 | sed -n '/^Would/p'
  Would you be willing to talk with me for 20 minutes in the next two weeks?\r (esc)
  $ try 'Would you be willing to talk with me for 20 minutes in the next two weeks? I look forward to hearing from you.'
  fine
  $ try 'You offered to introduce me to the head of the lab. How do the wards decide who gets a bed?'
  fine
  $ printf 'Dear Jo Po,\n\nHere is the paper on freezer alarms and pumps, attached, as promised.\n' | confab reach jo --by email --kept 'send the paper' --text - -n -q; echo $?
  --- a/jo.md
  +++ b/jo.md
  @@ -4,6 +4,8 @@
   email: jo@example.org
   parked-because: he was rude to me on the phone
   remark: he wears the ugliest hats in town always
  +outreach:
  +  - { date: 2026-12-01T09:00, by: email, outcome: sent }
   ---
   Er hält den neuen Chef für unfähig.
   彼の上司はとても無能で部下の話を聞かない人だそうです。
  --- a/talk.md
  +++ b/talk.md
  @@ -6,7 +6,7 @@
   ---
   ## Promises
   
  -- [ ] me: send the paper on freezer alarms and pumps (2026-12-01)
  +- [x] me: send the paper on freezer alarms and pumps (2026-12-01)
   - [ ] them: introduce me to the head of the lab
   
   ## Review
  0

An entry of the review that fits no sentence is shown next to the draft.

  $ printf '\n### To thank them for\n\n- you showed me the lab\n- the coffee!\n\n### Next\n\n- applying for the fellowship\n- read the paper\n- call Bob\n' >> talk.md
  $ confab thank jo --draft
  thank-you-email: 21 of 110 words
  from your notes, not in the draft; add what fits:
    to thank them for: you showed me the lab
    next: applying for the fellowship
    next: call Bob
    promise by you: send the paper on freezer alarms and pumps
    promise by them: introduce me to the head of the lab
  after sending it: confab thank jo --by email
  it also settles keep-promise, so mention that you promised: send the paper on freezer alarms and pumps
  Subject: Thank you for talking with me
  
  Dear Jo Po,
  
  Thank you for talking with me yesterday, and especially for the coffee. Because of it, I'm going to read the paper.
  
  Best wishes,
  Ada King

Comments, marks of Markdown, nicknames, and remarks in brackets stay out of the letter and its header.

  $ cat > contacts/max.md <<'END'
  > ---
  > type: contact
  > name: Max "Mac" Ek (the boss, rude)
  > email: max@example.org
  > why: Your talk on **looms** %%boring%% is why I'm writing.
  > in-common: Purdue alum #alumni
  > topic: night shifts <!-- he is about to be fired -->
  > organization: Acme (awful)
  > ---
  > END
  $ confab reach max --eml -q | grep -E '^To|^Subject|^Dear|looms|alum'
  To: "Max Ek" <max@example.org>\r (esc)
  Subject: Fellow Purdue alum with a question\r (esc)
  Dear Max Ek,\r (esc)
  Your talk on looms is why I'm writing. I have repaired looms for nine years, and I'm a fellow Purdue alum.\r (esc)

A letter that moves someone to Bcc is refused without an address for them.

  $ printf -- '---\ntype: contact\nname: Rita\n---\n' > contacts/rita-ro.md
  $ printf -- '---\ntype: contact\nname: Al Oz\nemail: al@example.org\nreferred-by: "[[rita-ro]]"\nintroduced: 2026-11-20\n---\n' > contacts/al-oz.md
  $ confab reach al-oz --eml -q
  confab: the draft moves the person who introduced you to Bcc, but has no address in contacts/rita-ro.md
  hint: add it: confab set rita-ro email=ADDRESS
  [4]

What you paste from your notes with --with is checked too.

  $ printf -- '---\ntype: contact\nname: Bo\n---\n## Notes\n\nHis boss told everybody that the ward will be closed next year.\n' > contacts/bo-b.md
  $ confab reach max --eml --for keep-in-touch --with advice-taken='His boss told everybody that the ward will be closed.' --with result=ok -q
  warning: 'his' seems to mean the person you are writing to [draft-third-person]
  confab: keep-in-touch: 'His boss told everybody that the' is in your private notes (contacts/bo-b.md) [draft-copies-note]
  hint: rephrase it, or write it under 'To thank them for' or 'Next' if they may read it
  [4]

Comments of every kind are private, too.

  $ note kit 'type: contact  # he once shouted at the whole team
  > name: Kit Lu' '%%%%
  > the whole board wants her gone by spring
  > %%%%
  > %%%% never lend him any of your books %%%%'
  $ try 'I hear the whole board wants her gone.'
  confab: --text: 'the whole board wants her gone' is in your private notes (kit.md) [draft-copies-note]
  hint: rephrase it, or write it under 'To thank them for' or 'Next' if they may read it
  $ try 'They say never lend him any of your books.'
  confab: --text: 'never lend him any of your' is in your private notes (kit.md) [draft-copies-note]
  hint: rephrase it, or write it under 'To thank them for' or 'Next' if they may read it
  $ try 'You once shouted at the whole team; he once shouted at the whole team.'
  confab: --text: 'he once shouted at the whole' is in your private notes (kit.md) [draft-copies-note]
  hint: rephrase it, or write it under 'To thank them for' or 'Next' if they may read it
