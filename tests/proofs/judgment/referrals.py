# SPDX-License-Identifier: MIT
"""Who referred you to each person (docs/states.md, "Referrers")."""

from notes import link


class Referrals:
    def __init__(self, contacts, interviews):
        self.contacts = contacts
        self.stems = {contact.get("name"): stem for stem, contact in contacts.items()}
        self.talks = sorted((i for i in interviews if i.held), key=lambda i: i.end)

    def find(self, name):
        """The stem of the contact in a referral, or None if there is no note."""
        return name if name in self.contacts else self.stems.get(name)

    def unrecorded(self, talk):
        names = [name for name in talk.referrals if self.find(name) is None]
        return list({name.casefold(): name for name in names}.values())

    def talks_naming(self, stem):
        return [talk for talk in self.talks if stem in map(self.find, talk.referrals)]

    def written(self, stem):
        """The contact in `referred-by`, or None."""
        value = self.contacts[stem].get("referred-by")
        return self.find(link(value)) if value else None

    def of(self, stem):
        """Everyone whose talk names them, and their `referred-by`; nobody refers you to themselves."""
        named = [person for talk in self.talks_naming(stem) for person in talk.people]
        everyone = dict.fromkeys([*named, self.written(stem)])
        return [person for person in everyone if person in self.contacts and person != stem]
