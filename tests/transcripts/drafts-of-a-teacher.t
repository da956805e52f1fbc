A teacher knows nothing of the other person but a name, and has told confab little about himself. No draft reveals anything from the notes.

  $ export TZ=America/Chicago; confab init -q
  $ confab config set drafts.name "Sam Cole" -q
  $ confab config set drafts.introduction "I teach eighth-grade science" -q
  $ cat > contacts/referrer.md <<'END'
  > ---
  > type: contact
  > name: Ola Berg
  > email: ola@example.org
  > outreach:
  >   - { date: 2026-10-01, by: email, outcome: replied }
  > ---
  > END
  $ cat > contacts/nora.md <<'END'
  > ---
  > type: contact
  > name: Nora Quist
  > email: nora@example.org
  > phone: +1 612 555 0155
  > linkedin: https://www.linkedin.com/in/example-nora
  > ---
  > 
  > ## Notes
  > 
  > She thinks the department is badly run and will not last another year.
  > END

The first messages, and what follows when no answer comes.

  $ confab reach nora --draft -q
  Subject: Question about your work
  
  Dear Nora Quist,
  
  I teach eighth-grade science.
  
  Would you be willing to talk with me for 20 minutes in the next two weeks?
  
  Thank you,
  Sam Cole
  $ confab reach nora --draft --by linkedin -q
  Dear Nora Quist, I teach eighth-grade science. May I ask you about your work?
  $ confab reach nora --draft --by phone -q
  Hello Nora Quist, this is Sam Cole, at [your number]. I teach eighth-grade science.
  
  Could I ask you a few questions about your work, for 20 minutes at most? I'll try you again next week.
  
  Again, Sam Cole, [your number]. Thank you.
  $ confab reach nora --draft --by text -q
  Hello Nora Quist, it's Sam Cole. I'd like to ask you about your work. Could I call you for 20 minutes this week or next?
  $ confab reach nora --by email --at 2026-11-17 -q; confab reach nora --draft --for follow-up -q
  warning: second unanswered email in a row; also on file: phone
  Subject: Question about your work
  
  Dear Nora Quist,
  
  I emailed you on Tuesday, November 17 and am trying once more. I teach eighth-grade science.
  
  Could you spare 20 minutes to talk about your work?
  
  Thank you,
  Sam Cole
  $ confab reach nora --by email --at 2026-11-24 -q; confab reach nora --draft --by email -q
  warning: second unanswered email in a row; also on file: phone
  warning: second unanswered email in a row; also on file: phone
  warning: your last 3 messages are all unanswered
  Subject: Question about your work
  
  Dear Nora Quist,
  
  I've contacted you twice about your work and don't want to keep asking, so this is my last note. If a talk isn't possible now, I understand completely.
  
  Is there someone else you would ask in my place? A name is all I need.
  
  Thank you for reading,
  Sam Cole

A yes, and the talk.

  $ confab reach nora --by email --outcome replied --at 2026-11-27 -q; confab reach nora --draft --times '2026-12-03 16:00' --times '2026-12-04 11:00' -q
  Subject: A time for our talk
  
  Dear Nora Quist,
  
  Thank you for your reply. Would one of these times suit you?
  
  - Thursday, December 3 at 4 p.m.
  - Friday, December 4 at 11 a.m.
  
  All in Central time. 20 minutes is enough. I'd call you at +1 612 555 0155. If none of these works, name a time that does.
  
  Best wishes,
  Sam Cole
  $ confab reach nora --draft --for ask-for-phone -q
  Subject: Easier by phone?
  
  Dear Nora Quist,
  
  Would a call be easier for you than writing? If so, please send me a number and a time.
  
  Thank you,
  Sam Cole
  $ cat > interviews/talk.md <<'END'
  > ---
  > type: interview
  > contact: "[[nora]]"
  > starts: 2026-12-03T16:00
  > timezone: America/Chicago
  > minutes: 20
  > place: https://meet.example.org/nora
  > status: planned
  > ---
  > 
  > ## Notes
  > END
  $ confab reach nora --draft -q
  Subject: Our talk on Thursday
  
  Dear Nora Quist,
  
  I'm looking forward to our talk:
  
  Thursday, December 3 at 4 p.m., 20 minutes
  https://meet.example.org/nora
  
  Does that still suit you? If not, we'll move it.
  
  Best wishes,
  Sam Cole
  $ confab reach nora --draft --for reschedule --times '2026-12-07 10:00' --with reason='My shift was moved' -q
  Subject: May I move our talk on Thursday?
  
  Dear Nora Quist,
  
  I'm sorry, but Thursday, December 3 at 4 p.m., Central time, no longer works for me. My shift was moved. Could we move our talk to Monday, December 7 at 10 a.m., Central time? If that doesn't suit you, please choose any time that does.
  
  Thank you,
  Sam Cole
  $ confab reach nora --draft --for no-show-theirs -q --now 2026-12-03T17:00
  Subject: Shall we try another time?
  
  Dear Nora Quist,
  
  I had Thursday, December 3 at 4 p.m. down for our talk, and I think we missed each other. If I got the time or place wrong, I'm sorry.
  
  Shall we find another time? If you're very busy just now, tell me and I'll ask again in a few weeks.
  
  Best wishes,
  Sam Cole
  $ confab reach nora --draft --for no-show-mine -q --now 2026-12-03T17:00
  Subject: I missed our talk, and I'm sorry
  
  Dear Nora Quist,
  
  I missed our talk this afternoon. You kept that time free for me, and I'm sorry.
  
  If you're willing to try again, I'll take any time that suits you. If you'd rather not, I understand.
  
  Sam Cole

Afterwards.

  $ cat > interviews/talk.md <<'END'
  > ---
  > type: interview
  > contact: "[[nora]]"
  > starts: 2026-12-03T16:00
  > timezone: America/Chicago
  > minutes: 20
  > place: https://meet.example.org/nora
  > status: held
  > referrals: [Jo March]
  > ---
  > 
  > ## Questions
  > 
  > - [x] ! What is hard or dull about it that outsiders don't see?
  >   She thinks the department is badly run and will not last another year.
  > 
  > ## Promises
  > 
  > - [ ] me: send the reading list (2026-12-08)
  > - [ ] them: introduce me to Jo March
  > 
  > ## Review
  > 
  > ### Learned
  > 
  > - She thinks the department is badly run and will not last another year.
  > 
  > ### To thank them for
  > 
  > your answer about pay
  > END
  $ export CONFAB_NOW=2026-12-04T09:00
  $ confab thank nora --draft
  thank-you-email: 31 of 110 words
  from your notes, not in the draft; add what fits:
    answer: What is hard or dull about it that outsiders don't see? She thinks the department is badly run and will not last another year.
    learned: She thinks the department is badly run and will not last another year.
    promise by you: send the reading list
    promise by them: introduce me to Jo March
  after sending it: confab thank nora --by email
  Subject: Thank you for talking with me
  
  Dear Nora Quist,
  
  Thank you for talking with me yesterday, and especially for your answer about pay.
  
  Thank you for suggesting Jo March, too. I'll write soon and let you know how it goes.
  
  Best wishes,
  Sam Cole
  $ confab thank nora --draft --by handwritten -q
  Dear Nora Quist,
  
  Thank you for the time you gave me on Thursday, and especially for your answer about pay.
  
  It was good of you to make the time.
  
  Best wishes,
  Sam Cole
  $ confab thank nora --draft --by text -q
  Hello Nora Quist, it's Sam Cole. Thank you for talking with me yesterday, and especially for your answer about pay. I'll write to Jo March soon.
  $ confab thank nora --draft --for thank-you-thin -q
  Subject: Thank you for your time
  
  Dear Nora Quist,
  
  Thank you for making time for me yesterday and for answering my questions about your work. It helps to hear from someone who does the work. Thank you for suggesting Jo March, too. I'll let you know how it goes.
  
  All the best,
  Sam Cole
  $ confab reach nora --draft --for promise-kept --with promised='the reading list' --with link=https://example.org/list -q
  Subject: As promised: the reading list
  
  Dear Nora Quist,
  
  When we talked yesterday, I promised you the reading list. Here it is: https://example.org/list.
  
  Best wishes,
  Sam Cole
  $ confab reach nora --draft --for nudge-promise --with their-promise='introduce me to Jo March' --with their-promise-short='Jo March' -q --now 2026-12-14T09:00
  Subject: About Jo March
  
  Dear Nora Quist,
  
  When we talked on December 3, you kindly offered to introduce me to Jo March. Would you still be able to? If it no longer suits you, that's fine; just tell me and I'll look for another way.
  
  Thank you,
  Sam Cole
  $ confab reach nora --draft --for keep-in-touch --with result='Both said what you said.' -q --now 2027-01-18T09:00
  Subject: How your advice worked out
  
  Dear Nora Quist,
  
  [what you did with their advice] Both said what you said.
  
  No need to reply. I wanted you to know that it helped.
  
  Best wishes,
  Sam Cole
  $ confab reach nora --draft --for thank-referrer -q
  Subject: Thank you for pointing me to Jo March
  
  Dear Nora Quist,
  
  Thank you for suggesting Jo March. I'll write soon, and tell you how it goes.
  
  Best wishes,
  Sam Cole
  $ confab reach nora --draft --for forward-me -q
  Subject: Would you talk with Sam Cole for 20 minutes?
  
  To pass on to Nora Quist:
  
  Sam Cole asked me whether I could connect you two. Here is what it's about:
  
  "I teach eighth-grade science. I'd like to ask you about your work, for 20 minutes, at any time that suits you."
  
  May I connect you? If it's not a good time, just say so.
