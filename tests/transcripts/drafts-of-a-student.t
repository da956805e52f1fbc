A student writes to a former student of the same school, whom she can call by her first name. No draft reveals anything from the notes.

  $ export TZ=America/Indiana/Indianapolis; confab init -q
  $ confab config set drafts.name "Priya Nair" -q
  $ confab config set drafts.introduction "I'm a junior in computer science at Purdue" -q
  $ confab config set drafts.headline "a junior at Purdue" -q
  $ confab config set drafts.aim.robotics "I want to find out whether robotics is for me before I choose a lab." -q
  $ confab config set drafts.phone "765 555 0133" -q
  $ cat > contacts/referrer.md <<'END'
  > ---
  > type: contact
  > name: Alan Moreau
  > call: Professor Moreau
  > email: moreau@example.org
  > outreach:
  >   - { date: 2026-10-01, by: email, outcome: replied }
  > ---
  > END
  $ cat > contacts/marisol.md <<'END'
  > ---
  > type: contact
  > name: Marisol Vega
  > call: Marisol
  > formality: casual
  > kind: peer
  > in-common: Boilermaker
  > why: "Your post on the arm that dropped every tenth egg made me laugh and think."
  > career: robotics
  > organization: Northfield Robotics
  > role: Controls engineer
  > found-through: alumni
  > email: marisol@example.org
  > linkedin: https://www.linkedin.com/in/example-marisol
  > timezone: America/Indiana/Indianapolis
  > ---
  > 
  > ## Notes
  > 
  > She thinks the department is badly run and will not last another year.
  > END

The first messages, and what follows when no answer comes.

  $ confab reach marisol --draft -q
  Subject: Fellow Boilermaker with a question
  
  Hi Marisol,
  
  Your post on the arm that dropped every tenth egg made me laugh and think. I'm a junior in computer science at Purdue, and I'm a fellow Boilermaker. I want to find out whether robotics is for me before I choose a lab.
  
  Would you be willing to talk with me for 20 minutes in the next two weeks?
  
  Thank you,
  Priya Nair
  765 555 0133
  $ confab reach marisol --draft --by linkedin -q
  Hi Marisol, fellow Boilermaker here. I'm a junior at Purdue, looking into robotics. May I ask you about your work?
  $ confab reach marisol --draft --by text -q
  Hi Marisol, it's Priya Nair. I'd like to ask you about robotics. Could I call you for 20 minutes this week or next?
  $ confab reach marisol --by email --at 2026-11-17 -q; confab reach marisol --draft --for follow-up -q
  warning: second unanswered email in a row; also on file: linkedin
  Subject: Question about robotics
  
  Hi Marisol,
  
  I emailed you on Tuesday, November 17 and am trying once more. I'm a junior in computer science at Purdue.
  
  Could you spare 20 minutes to talk about robotics?
  
  Thank you,
  Priya Nair
  765 555 0133
  $ confab reach marisol --by email --at 2026-11-24 -q; confab reach marisol --draft --by email -q
  warning: second unanswered email in a row; also on file: linkedin
  warning: second unanswered email in a row; also on file: linkedin
  warning: your last 3 messages are all unanswered
  Subject: Question about robotics
  
  Hi Marisol,
  
  I've contacted you twice about robotics and don't want to keep asking, so this is my last note. If a talk isn't possible now, I understand completely.
  
  Is there someone else you would ask in my place? A name is all I need.
  
  Thank you for reading,
  Priya Nair
  765 555 0133

A yes, and the talk.

  $ confab reach marisol --by email --outcome replied --at 2026-11-27 -q; confab reach marisol --draft --times '2026-12-03 16:00' --times '2026-12-04 11:00' -q
  Subject: A time for our talk
  
  Hi Marisol,
  
  Thank you for your reply. Would one of these times suit you?
  
  - Thursday, December 3 at 4 p.m.
  - Friday, December 4 at 11 a.m.
  
  20 minutes is enough. Tell me whether you prefer a call or video. If none of these works, name a time that does.
  
  Warmly,
  Priya Nair
  765 555 0133
  $ confab reach marisol --draft --for ask-for-phone -q
  Subject: Easier by phone?
  
  Hi Marisol,
  
  Would a call be easier for you than writing? If so, please send me a number and a time. Mine is 765 555 0133, in case you'd rather call me.
  
  Thank you,
  Priya Nair
  $ cat > interviews/talk.md <<'END'
  > ---
  > type: interview
  > contact: "[[marisol]]"
  > starts: 2026-12-03T16:00
  > timezone: America/Indiana/Indianapolis
  > minutes: 20
  > place: https://meet.example.org/marisol
  > status: planned
  > ---
  > 
  > ## Notes
  > END
  $ confab reach marisol --draft -q
  Subject: Our talk on Thursday
  
  Hi Marisol,
  
  I'm looking forward to our talk:
  
  Thursday, December 3 at 4 p.m., 20 minutes
  https://meet.example.org/marisol
  
  Does that still suit you? If not, we'll move it.
  
  Warmly,
  Priya Nair
  765 555 0133
  $ confab reach marisol --draft --for reschedule --times '2026-12-07 10:00' --with reason='My shift was moved' -q
  Subject: May I move our talk on Thursday?
  
  Hi Marisol,
  
  I'm sorry, but Thursday, December 3 at 4 p.m. no longer works for me. My shift was moved. Could we move our talk to Monday, December 7 at 10 a.m.? If that doesn't suit you, please choose any time that does.
  
  Thank you,
  Priya Nair
  765 555 0133
  $ confab reach marisol --draft --for no-show-theirs -q --now 2026-12-03T17:00
  Subject: Shall we try another time?
  
  Hi Marisol,
  
  I had Thursday, December 3 at 4 p.m. down for our talk, and I think we missed each other. If I got the time or place wrong, I'm sorry.
  
  Shall we find another time? If you're very busy just now, tell me and I'll ask again in a few weeks.
  
  Warmly,
  Priya Nair
  765 555 0133
  $ confab reach marisol --draft --for no-show-mine -q --now 2026-12-03T17:00
  Subject: I missed our talk, and I'm sorry
  
  Hi Marisol,
  
  I missed our talk this afternoon. You kept that time free for me, and I'm sorry.
  
  If you're willing to try again, I'll take any time that suits you. If you'd rather not, I understand.
  
  Priya Nair
  765 555 0133

Afterwards.

  $ cat > interviews/talk.md <<'END'
  > ---
  > type: interview
  > contact: "[[marisol]]"
  > starts: 2026-12-03T16:00
  > timezone: America/Indiana/Indianapolis
  > minutes: 20
  > place: https://meet.example.org/marisol
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
  > showing me the logs of a bad day
  > 
  > ### Next
  > 
  > take the lab with the real arms
  > END
  $ export CONFAB_NOW=2026-12-04T09:00
  $ confab thank marisol --draft
  thank-you-email: 48 of 110 words
  from your notes, not in the draft; add what fits:
    answer: What is hard or dull about it that outsiders don't see? She thinks the department is badly run and will not last another year.
    learned: She thinks the department is badly run and will not last another year.
    promise by you: send the reading list
    promise by them: introduce me to Jo March
  after sending it: confab thank marisol --by email
  Subject: Thank you for talking with me
  
  Hi Marisol,
  
  Thank you for talking with me yesterday, and especially for showing me the logs of a bad day. Because of it, I'm going to take the lab with the real arms.
  
  Thank you for suggesting Jo March, too. I'll write soon and let you know how it goes.
  
  Warmly,
  Priya Nair
  $ confab thank marisol --draft --by handwritten -q
  Dear Marisol,
  
  Thank you for the time you gave me on Thursday, and especially for showing me the logs of a bad day.
  
  Because of it, I'm going to take the lab with the real arms. I'll let you know how it turns out.
  
  Warmly,
  Priya Nair
  $ confab thank marisol --draft --by text -q
  Hi Marisol, it's Priya Nair. Thank you for talking with me yesterday, and especially for showing me the logs of a bad day. I'm going to take the lab with the real arms. I'll write to Jo March soon.
  $ confab thank marisol --draft --for thank-you-thin -q
  Subject: Thank you for your time
  
  Hi Marisol,
  
  Thank you for making time for me yesterday and for answering my questions about robotics. It helps to hear from someone who does the work. Thank you for suggesting Jo March, too. I'll let you know how it goes.
  
  All the best,
  Priya Nair
  $ confab reach marisol --draft --for promise-kept --with promised='the reading list' --with link=https://example.org/list -q
  Subject: As promised: the reading list
  
  Hi Marisol,
  
  When we talked yesterday, I promised you the reading list. Here it is: https://example.org/list.
  
  Warmly,
  Priya Nair
  $ confab reach marisol --draft --for nudge-promise --with their-promise='introduce me to Jo March' --with their-promise-short='Jo March' -q --now 2026-12-14T09:00
  Subject: About Jo March
  
  Hi Marisol,
  
  When we talked on December 3, you kindly offered to introduce me to Jo March. Would you still be able to? If it no longer suits you, that's fine; just tell me and I'll look for another way.
  
  Thank you,
  Priya Nair
  $ confab reach marisol --draft --for keep-in-touch --with result='Both said what you said.' -q --now 2027-01-18T09:00
  Subject: How your advice worked out
  
  Hi Marisol,
  
  When we talked on December 3, 2026, I said I'd take the lab with the real arms. Both said what you said.
  
  No need to reply. I wanted you to know that it helped.
  
  Warmly,
  Priya Nair
  $ confab reach marisol --draft --for thank-referrer -q
  Subject: Thank you for pointing me to Jo March
  
  Hi Marisol,
  
  Thank you for suggesting Jo March. I'll write soon, and tell you how it goes.
  
  Warmly,
  Priya Nair
  $ confab reach marisol --draft --for forward-me -q
  Subject: Would you talk with Priya Nair for 20 minutes?
  
  To pass on to Marisol:
  
  Priya Nair asked me whether I could connect you two. Here is what it's about:
  
  "I'm a junior in computer science at Purdue. I want to find out whether robotics is for me before I choose a lab. I'd like to ask you about robotics, for 20 minutes, at any time that suits you."
  
  May I connect you? If it's not a good time, just say so.
