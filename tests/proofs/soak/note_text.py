"""Reads notes without confab: only the simple forms that the soak and confab write."""
import json
import re

ENTRY = re.compile(r'([a-z-]+): ("(?:\\.|[^"\\])*"|\'(?:\'\'|[^\'])*\'|[^,}]*)')
PROMISE = re.compile(r"- \[(.)\] ((?:me|them): .*)")


def plain(value):
    value = value.strip()
    if value.startswith('"'):
        return json.loads(value)
    if value.startswith("'"):
        return value[1:-1].replace("''", "'")
    return value


def lines_of(text):
    return text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")


def split(text):
    """Front matter and body, as lines."""
    lines = lines_of(text)
    assert lines[0] == "---", "no front matter"
    end = lines.index("---", 1)
    return lines[1:end], lines[end + 1:]


def fields(front):
    """By key, the text of a scalar or the entries of a list."""
    result, key = {}, None
    for line in front:
        if line.startswith("  - {"):
            result[key].append({name: plain(value) for name, value in ENTRY.findall(line)})
        elif line.startswith("  - "):
            result[key].append(plain(line[4:]))
        elif line and not line.startswith((" ", "#")):
            key, _, value = line.partition(":")
            assert key not in result, f"'{key}' appears twice"
            result[key] = plain(value.split("  #")[0]) if value.strip() else []
    return result


def stem_in(link):
    return link.strip("[]") if isinstance(link, str) else None


def says(text):
    """What the model keeps of a note."""
    front, body = split(text)
    said = fields(front)
    if said["type"] == "contact":
        return {"name": said["name"], "email": said.get("email") or None,
                "outreach": [(entry["date"], entry["by"], entry["outcome"], entry.get("note"))
                             for entry in said.get("outreach", [])]}
    if said["type"] == "interview":
        return {"contact": stem_in(said["contact"]), "starts": said["starts"], "status": said["status"],
                "ended": said.get("ended"), "reviewed": said.get("reviewed"), "confirmed": said.get("confirmed"),
                "thanks": [(entry["date"], entry["by"]) for entry in said.get("thanks", [])],
                "promises": [(match[2], match[1] != " ") for line in body if (match := PROMISE.fullmatch(line))]}
    return {"name": said.get("name")}
