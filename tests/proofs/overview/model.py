"""Every figure of `stats`, `coverage`, `tree` and `learned`, counted a second time.

Written from docs/overview.md. Front matter comes from `confab list --jsonl`; the questions come from the notes' text.
"""
import collections
import datetime
import fractions
import re
import zoneinfo

HOME = zoneinfo.ZoneInfo("Europe/Berlin")
THEIRS = ("replied", "declined", "spoke")
RANK = ["not asked", "planned", "no answer", "declined", "partly", "answered"]


def is_day(text):
    return "T" not in text


def first(text, zone=HOME):
    """The first instant of a date."""
    return datetime.datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(datetime.timezone.utc)


def last(text, zone=HOME):
    if not is_day(text):
        return first(text, zone)
    next_day = datetime.date.fromisoformat(text) + datetime.timedelta(days=1)
    return first(next_day.isoformat(), zone) - datetime.timedelta(seconds=1)


def day_here(text, zone=HOME):
    return first(text, zone).astimezone(HOME).date()


def stem(text):
    found = re.fullmatch(r"\[\[(.*?)(\|.*)?\]\]", text)
    return found[1] if found else None


def as_list(value):
    return [] if value is None else value if isinstance(value, list) else [value]


def question_key(text):
    return text.strip().lower().rstrip(" ?!.")


class Model:
    def __init__(self, contacts, talks, bodies, bank, now):
        self.now = now
        self.contacts = {each["stem"]: each for each in contacts}
        self.talks = [self.talk(each, bodies[each["stem"]]) for each in talks]
        self.bank = bank

    def talk(self, note, body):
        there = [stem(each) for each in as_list(note["contact"])]
        who = there[0]
        zone = zoneinfo.ZoneInfo(note["timezone"] or self.contacts[who]["timezone"] or str(HOME))
        starts = note["starts"]
        start = first(starts, zone) if starts else None
        latest = last(starts, zone) if starts else None
        length = datetime.timedelta(minutes=int(note["minutes"] or 20))
        held = note["status"] == "held" and (start is None or start <= self.now)
        # A date without a time is the same day everywhere.
        day = None if not starts else datetime.date.fromisoformat(starts) if is_day(starts) else day_here(starts, zone)
        return {**note, "who": who, "there": there, "start": start, "latest": latest, "day": day, "held": held, "body": body,
                "end": None if not starts else latest if is_day(starts) else start + length}

    def with_contact(self, who):
        return [talk for talk in self.talks if who in talk["there"]]

    def led_by(self, who, people):
        """The talks that belong to `who`: the first of `people` that the note names."""
        return [talk for talk in self.with_contact(who) if [each for each in talk["there"] if each in people][0] == who]

    def was_asked_to(self, talk, contact):
        """The first person named was; a companion only if something was sent to them before."""
        until = min(talk["start"] or self.now, self.now)
        return talk["who"] == contact["stem"] or any(
            entry["outcome"] != "bounced" and first(entry["date"]) <= until for entry in as_list(contact["outreach"]))

    def name(self, text):
        return self.contacts[stem(text)]["name"] if stem(text) in self.contacts else stem(text) or text

    def referrals(self):
        """(referrer, referred) by name, without duplicates."""
        edges = {(self.contacts[who]["name"], self.name(each))
                 for talk in self.talks if talk["held"] for who in talk["there"] for each in as_list(talk["referrals"])}
        edges |= {(self.name(contact["referred-by"]), contact["name"])
                  for contact in self.contacts.values() if contact["referred-by"]}
        return {(a, b) for a, b in edges if a != b}

    def approach(self, contact):
        log = [entry for entry in as_list(contact["outreach"])]
        log.sort(key=lambda entry: entry["date"][:10])
        agreed = [talk for talk in self.with_contact(contact["stem"])
                  if self.was_asked_to(talk, contact) and self.agreement(talk)]
        held = [talk for talk in agreed if talk["held"] and talk["start"]]
        answer = None  # (time, position in the log or None)
        for position, entry in enumerate(log):
            if entry["outcome"] in THEIRS and first(entry["date"]) <= self.now:
                answer = (first(entry["date"]), position, day_here(entry["date"]))
                break
        for talk in agreed:
            time, day = self.agreement(talk)
            if answer is None or time < answer[0]:
                answer = (time, None, day)
        tries, previous = [], None
        for position, entry in enumerate(log):
            if answer and answer[1] is None and first(entry["date"]) > answer[0] or answer and answer[1] == position:
                break
            if first(entry["date"]) > self.now or entry["outcome"] in THEIRS or entry.get("asks") in ("no", "false", False):
                continue
            if entry["outcome"] == "bounced":
                if previous and previous["outcome"] == "sent" and previous["by"] == entry["by"]:
                    tries.pop()
            else:
                tries.append([entry, False])
            previous = entry
        if answer and tries:
            same = [each for each in tries if answer[1] is not None and each[0]["by"] == log[answer[1]]["by"]]
            (same or tries)[-1][1] = True
        return {"contact": contact, "tries": tries, "answered": answer is not None, "day": answer and answer[2], "agreed": agreed,
                "held": held, "asked": bool(tries) or answer is not None}

    def agreement(self, talk):
        """When they agreed, and the day if a note says it; None if they have not yet."""
        dates = [talk["agreed"], *(entry.get("on") for entry in as_list(talk["moved"]))]
        is_dated = any(dates)
        latest = talk["latest"] or self.now  # after the start, `check` reports it
        dates = [date for date in dates if date and first(date) <= min(self.now, latest)]
        if dates:
            date = min(dates, key=first)
            return last(date), day_here(date)
        begun = talk["start"] if talk["start"] and talk["start"] <= self.now else None
        return None if is_dated and not begun else (begun or self.now, None)

    def thanked(self, talk, who):
        """True in time, False too late, None while there is time."""
        due = talk["end"] + datetime.timedelta(hours=24)
        if any(first(each["date"]) <= min(due, self.now) and last(each["date"]) >= talk["start"] and stem(each.get("to") or f"[[{who}]]") == who
               for each in as_list(talk["thanks"])):
            return True
        return None if self.now <= due else False

    def stats(self):
        all_ = [self.approach(contact) for contact in self.contacts.values()]
        asked = [each for each in all_ if each["asked"]]
        held = [each for each in all_ if each["held"]]
        thanked = [[self.thanked(talk, each["contact"]["stem"]) for talk in each["held"]] for each in held]
        settled = [each for each in thanked if False in each or None not in each]
        referrers = {stem(contact["referred-by"] or "") for contact in self.contacts.values()}
        led = [each for each in held if each["contact"]["stem"] in referrers
               or any(as_list(talk["referrals"]) for talk in each["held"] if talk["who"] == each["contact"]["stem"])]
        rows = {("funnel", "asked"): (len(asked), len(all_)),
                ("funnel", "answered"): (sum(each["answered"] for each in all_), len(asked)),
                ("funnel", "agreed"): (sum(bool(each["agreed"]) for each in all_), len(asked)),
                ("funnel", "held"): (len(held), len(asked)),
                ("funnel", "thanked in time"): (sum(map(all, settled)), len(settled)),
                ("funnel", "led to referrals"): (len(led), len(held))}
        counts = collections.defaultdict(lambda: [0, 0])

        def count(figure, label, is_answered):
            counts[figure, label][0] += is_answered
            counts[figure, label][1] += 1

        edges = self.referrals()

        def was_named_later(each, referrer):
            contact = each["contact"]
            if not each["tries"] or self.name(contact["referred-by"] or "") == referrer:
                return False
            asked = day_here(each["tries"][0][0]["date"])
            days = [talk["day"] for talk in self.talks if talk["held"]
                    and contact["name"] in [self.name(named) for named in as_list(talk["referrals"])]
                    and referrer in [self.contacts[who]["name"] for who in talk["there"]]]
            return all(day and day > asked for day in days)

        for each in asked:
            for number, (entry, is_answered) in enumerate(each["tries"], 1):
                count("channel", entry["by"], is_answered)
                count("attempt", f"attempt {number}", is_answered)
            count("found-through", each["contact"]["found-through"] or "not noted", each["answered"])
            for referrer, referred in edges:
                if referred == each["contact"]["name"] and not was_named_later(each, referrer):
                    count("referrer", referrer, each["answered"])
        rows.update({key: tuple(value) for key, value in counts.items()})
        rows.update(self.reply_times(asked))
        rows.update(self.weeks())
        return rows

    def reply_times(self, asked):
        answered, waiting = [], []
        for each in asked:
            if not each["tries"] or each["answered"] and each["day"] is None:
                continue
            begin = day_here(each["tries"][0][0]["date"])
            end = each["day"] if each["answered"] else self.now.astimezone(HOME).date()
            (answered if each["answered"] else waiting).append((end - begin).days)
        median, share = None, fractions.Fraction(1)
        for day in sorted(set(answered)):
            at_risk = sum(each >= day for each in answered + waiting)
            share *= 1 - fractions.Fraction(answered.count(day), at_risk)
            if share <= fractions.Fraction(1, 2):
                median = day
                break
        total = len(answered) + len(waiting)
        return {("days-to-reply", "answered"): (len(answered), total), ("days-to-reply", "waiting"): (len(waiting), total),
                ("days-to-reply", "median"): (median, None)}

    def weeks(self):
        held, planned = collections.Counter(), collections.Counter()
        for talk in self.talks:
            if not talk["start"]:
                continue
            monday = talk["day"] - datetime.timedelta(days=talk["day"].weekday())
            if talk["status"] == "planned" and talk["latest"] >= self.now:
                planned[monday] += 1
            elif talk["held"]:
                held[monday] += 1
        if not held and not planned:
            return {}
        today = self.now.astimezone(HOME).date()
        monday = min([*held, *planned])
        end = max([*held, *planned, today - datetime.timedelta(days=today.weekday())])
        rows = {}
        while monday <= end:
            year, week, _ = monday.isocalendar()
            rows["talks-held", f"{year}-W{week:02}"] = (held[monday], None)
            if planned[monday]:
                rows["talks-planned", f"{year}-W{week:02}"] = (planned[monday], None)
            monday += datetime.timedelta(days=7)
        return rows

    def talked(self, talk):
        return talk["held"] or talk["status"] == "planned"

    def careers(self):
        careers = collections.defaultdict(list)
        for contact in self.contacts.values():
            for career in as_list(contact["career"]) or [None]:
                careers[career].append(contact["stem"])
        return careers

    def coverage(self):
        """By career and question, the best state of each person who was asked, and whether it is critical.

        A talk with several people is one voice: that of the first of them."""
        result = {}
        for career, people in self.careers().items():
            for text, critical in self.bank:
                result[career, question_key(text)] = [critical, {}]
            for who in people:
                for talk in filter(self.talked, self.led_by(who, people)):
                    for text, critical, state in questions_in(talk["body"]):
                        covered = result.setdefault((career, question_key(text)), [False, {}])
                        covered[0] = covered[0] or critical
                        if state == "not asked" and talk["status"] != "planned":
                            continue
                        state = "planned" if state == "not asked" else state
                        best = covered[1].get(who, "not asked")
                        covered[1][who] = max(best, state, key=RANK.index)
        return result

    def unanswered(self):
        """(career, question): of the bank and the talks, and what was noted after one."""
        covered = self.coverage()
        noted = {(career, question_key(point)): [False, {}] for career, people in self.careers().items()
                 for who in people for talk in self.with_contact(who) if talk["held"]
                 for point in re.findall(r"^- ! (.+)$", section(talk["body"], "### New questions"), re.M)}
        return {key for key, (_, people) in {**noted, **covered}.items()
                if not {"answered", "partly"} & set(people.values())}

    def learned(self):
        """(career, text, the first person who said it, everyone else who did)."""
        result = set()
        early = datetime.datetime.min.replace(tzinfo=datetime.timezone.utc)
        for career, people in self.careers().items():
            said = collections.defaultdict(list)
            talks = [talk for who in people for talk in sorted(
                (talk for talk in self.led_by(who, people) if talk["held"]), key=lambda talk: talk["start"] or early)]
            for talk in sorted(talks, key=lambda talk: talk["start"] or early):
                lead = [each for each in talk["there"] if each in people][0]
                for text in re.findall(r"^- (.+)$", section(talk["body"], "### Learned"), re.M):
                    # Whoever was there already is no other voice.
                    if not any(set(other["there"]) & set(talk["there"]) for _, other, _ in said[question_key(text)]):
                        said[question_key(text)].append((lead, talk, text))
            result |= {(career, who[0][2], who[0][0], frozenset(lead for lead, *_ in who[1:])) for who in said.values()}
        return result

    def opinions(self):
        """(career, first, point or None, second or None) of each talk after which a second opinion was wanted."""
        result = collections.Counter()
        early = datetime.datetime.min.replace(tzinfo=datetime.timezone.utc)
        for career, people in self.careers().items():
            lead = lambda talk: [each for each in talk["there"] if each in people][0]
            talks = [talk for who in people for talk in sorted(
                (talk for talk in self.led_by(who, people) if talk["held"]), key=lambda talk: talk["start"] or early)]
            talks.sort(key=lambda talk: talk["start"] or early)
            for position, talk in enumerate(talks):
                if talk["second-opinion"] not in (True, "true"):
                    continue
                points = re.findall(r"^- ! (.+)$", section(talk["body"], "### New questions"), re.M)
                later = [other for other in talks[position + 1:] if set(other["there"]) & set(people) - set(talk["there"])]
                answered = lambda other: {question_key(text) for text, _, state in questions_in(other["body"])
                                          if state in ("answered", "partly")}
                # Beside the points, all of it only if both answered something else.
                others = later and answered(talk) & answered(later[0]) - {question_key(point) for point in points}
                for point in [*points, *([] if points and not others else [None])]:
                    heard = [other for other in later if point is None or any(
                        question_key(text) == question_key(point) and state in ("answered", "partly")
                        for text, _, state in questions_in(other["body"]))]
                    result[career, lead(talk), point, lead(heard[0]) if heard else None] += 1
        return result


def section(body, heading):
    """The text below a heading, up to the next one."""
    return ("\n" + body.split(heading + "\n")[1]).split("\n#")[0]


def questions_in(body):
    """(text, critical, state) of each."""
    section = body.split("## Questions\n")[1].split("## Review")[0]
    for box, mark, text, answer in re.findall(r"^- \[(.)\] (! )?(.*)\n((?:  .*\n)*)", section, re.M):
        answer = answer.strip()
        state = ("not asked" if box == " " else "no answer" if not answer else "partly" if answer.startswith("partly")
                 else "declined" if answer.startswith("declined") else "answered")
        yield text, bool(mark), state
