"""Computes every table of an export again from the raw rows of the databases, as the published dictionary defines it.

Shares nothing with the program: another language, another way through the rows, another solution of the equation
behind "expected". Needs Python 3.8 and an SQLite of 3.37 or later, nothing else.

    python3 recompute.py EXPORT KIND FROM TO DATABASE...

EXPORT is a folder with the subfolders csv and json, each an export of the databases with the visits of KIND (or all)
from the day FROM to the day TO ("-" for no limit). Prints how many values were computed, and every row that differs;
exit code 0 if none does, 1 if one does, 77 if this SQLite is too old.
"""

import csv
import datetime
import json
import math
import os
import sqlite3
import sys
from collections import Counter, defaultdict

HOUR = 3_600_000
TOUCHES = set("start touch open filter language choose stay collect uncollect qr search feedback".split())
ACTIONS = TOUCHES - {"start", "touch"}
ANSWERS = ["very-good", "good", "so-so", "bad", "very-bad"]
EPOCH = datetime.date(1970, 1, 1)
LEAST = 5
VISIT_KEYS = "visit_id kiosk_id kind started_at content_id language idle_limit_ms utc_offset_s".split()


class World:
    """The raw rows of all databases, each once."""

    def __init__(self, files):
        self.visits, self.events, self.uptime, self.names, self.kiosks = {}, defaultdict(dict), {}, {}, {}
        for file in files:
            base = sqlite3.connect("file:%s?mode=ro" % file, uri=True)
            for row in base.execute("SELECT %s FROM visits" % ", ".join(VISIT_KEYS)):
                self.visits[row[0]] = dict(zip(VISIT_KEYS, row))
            for row in base.execute("SELECT visit_id, seq, offset_ms, type, subject_kind, subject_id, detail FROM events"):
                self.events[row[0]][row[1]] = row[2:]
            for row in base.execute("SELECT stretch_id, kiosk_id, state, began_at, utc_offset_s, lasted_ms, jump_ms FROM uptime"):
                self.uptime[row[0]] = list(row[1:])
            for row in base.execute("SELECT subject_kind, subject_id, name, regions_offered FROM names"):
                self.names[row[:2]] = row[2:]
            for row in base.execute("SELECT kiosk_id, lost_events, content_id, version FROM kiosks"):
                self.kiosks[row[0]] = row[1:]
            base.close()
        self.correct_clocks()

    def correct_clocks(self):
        """What was recorded in one run before the clock was set is told by the clock that it was set to."""
        stretches = list(self.uptime.values())
        shifts = []
        for stretch in stretches:
            shift, last = 0, stretch
            while True:
                after = [s for s in stretches if s is not last and s[0] == last[0]
                         and abs(s[2] - s[5] - (last[2] + last[4])) <= 2_000]
                if not after:
                    break
                last = after[0]
                shift += last[5]
            if shift:
                shifts.append((stretch[0], stretch[2], stretch[2] + stretch[4], shift, last[3], stretch))
        for visit in self.visits.values():
            for kiosk, began, ended, shift, offset, _ in shifts:
                if visit["kiosk_id"] == kiosk and began <= visit["started_at"] <= ended:
                    visit["started_at"] += shift
                    visit["utc_offset_s"] = offset
                    break
        for _, _, _, shift, offset, stretch in shifts:
            stretch[2] += shift
            stretch[3] = offset

    def kiosk_name(self, kiosk):
        return self.names.get(("kiosk", kiosk), ("",))[0]


class Visit:
    """One visit, and what it says."""

    def __init__(self, facts, events, world):
        self.id, self.kiosk, self.kind = facts["visit_id"], facts["kiosk_id"], facts["kind"]
        self.started, self.local = facts["started_at"], facts["started_at"] + facts["utc_offset_s"] * 1000
        self.hour, self.content = self.local // HOUR, facts["content_id"]
        self.key = (self.local // (24 * HOUR), self.kiosk, self.kind)
        self.events = [events[seq] for seq in sorted(events)]
        self.seqs = sorted(events)
        touches = [e[0] for e in self.events if e[1] in TOUCHES]
        self.duration = max(touches, default=0)
        self.active = sum(b - a for a, b in zip([0] + touches, touches) if b - a <= facts["idle_limit_ms"])
        self.actions = sum(e[1] in ACTIONS for e in self.events)
        ends = [e for e in self.events if e[1] == "end"]
        self.end = ends[0][4] if ends else "open"
        self.ending = ((ends[0][3] if ends[0][2] == "screen" else ends[0][2]), self.end) if ends else None
        self.language = ([e[3] for e in self.events if e[1] == "language"] or [facts["language"]])[-1]
        self.name = world.kiosk_name(self.kiosk)
        self.views = []
        steps = [e for e in self.events if e[1] in ("open", "show", "end")]
        for step, after in zip(steps, steps[1:] + [None]):
            if step[1] != "end":
                left = min(after[0] if after else self.duration, self.duration)
                self.views.append(((step[2], step[3]), max(0, left - step[0])))
        self.opened = {subject for subject, _ in self.views}
        self.answer = next((e[4] for e in self.events if e[1] == "feedback"), None)
        self.chosen = Counter((e[1], e[2], e[3]) for e in self.events if e[1] in ("collect", "qr", "search"))


def told_parts(parts, possible):
    """The parts that are told and the rest, or None where nothing is told."""
    shown = {part: count for part, count in parts.items() if count >= LEAST}
    rest = sum(parts.values()) - sum(shown.values())
    if rest == 0 or rest >= LEAST and rest <= (LEAST - 1) * max(0, possible - len(shown) - 1):
        return shown, rest
    if not shown:
        return None
    smallest = min(shown.values())
    shown = {part: count for part, count in shown.items() if count != smallest}
    return shown, sum(parts.values()) - sum(shown.values())


class Day:
    """The visits of a day at a kiosk, of one kind."""

    def __init__(self, visits, hours_possible):
        self.visits = visits
        self.hours = Counter(v.hour for v in visits)
        self.told_hours = None
        if len(visits) >= LEAST:
            told = told_parts(self.hours, hours_possible)
            self.told_hours = None if told is None else told[0]
        by = Counter(subject for v in visits for subject in v.opened)
        self.told_pages = {subject for subject, count in by.items() if count >= LEAST}


def quantile(values, p):
    if not values:
        return None
    at = p * (len(values) - 1)
    low = int(math.floor(at))
    high = min(low + 1, len(values) - 1)
    return values[low] + (at - low) * (values[high] - values[low])


def seconds(millis):
    return None if millis is None else math.floor(millis + 0.5) / 1000


def margins(sets):
    """In how many visits chance brings any two regions together: every visit keeps its size, every region is read as
    often as it was, and beyond that everything is as probable as can be. Sets of k regions then have probabilities in
    proportion to the products of weights, one for each region; their sums are elementary symmetric polynomials."""
    regions = sorted({region for one in sets for region in one})
    sizes = Counter(len(one) for one in sets if one)
    popular = Counter(region for one in sets for region in one)
    weight = {region: popular[region] / max(popular.values()) for region in regions}
    most = max(sizes, default=0)
    if not regions:
        return {}

    def polynomial(without):
        sums = [1.0] + [0.0] * most
        for region in regions:
            if region not in without:
                for k in range(most, 0, -1):
                    sums[k] += weight[region] * sums[k - 1]
        return sums

    for _ in range(20_000):
        whole = polynomial(())
        worst = 0
        anew = {}
        for region in regions:
            rest = polynomial((region,))
            model = sum(n * weight[region] * rest[k - 1] / whole[k] for k, n in sizes.items())
            worst = max(worst, abs(model / popular[region] - 1))
            anew[region] = weight[region] * popular[region] / model
        top = max(anew.values())
        weight = {region: value / top for region, value in anew.items()}
        if worst < 1e-8:
            break
    whole = polynomial(())
    expected = {}
    for i, one in enumerate(regions):
        for other in regions[i + 1:]:
            rest = polynomial((one, other))
            expected[one, other] = sum(n * weight[one] * weight[other] * rest[k - 2] / whole[k]
                                       for k, n in sizes.items() if k >= 2)
    return expected


def upper_tail(n, k, p):
    logs = [math.lgamma(n + 1) - math.lgamma(i + 1) - math.lgamma(n - i + 1) + i * math.log(p) + (n - i) * math.log1p(-p)
            for i in range(k, n + 1)]
    return math.fsum(math.exp(value) for value in logs)


def pairs(sets):
    together = Counter((a, b) for one in sets for a in one for b in one if a < b)
    expected = margins(sets)
    several = sum(len(one) >= 2 for one in sets)
    tested = [(upper_tail(several, together[pair] // LEAST * LEAST, value / several), pair)
              for pair, value in expected.items() if value >= 5 and value < several]
    tested += [(1.0, pair) for pair, value in expected.items() if value >= 5 and value >= several]
    tested.sort()
    named = max((i for i, (p, _) in enumerate(tested, 1) if p <= 0.05 * i / len(tested)), default=0)
    beyond = {pair for _, pair in tested[:named]}
    return [{"region_a": a, "region_b": b, "visits": count // LEAST * LEAST,
             "expected": int(math.ceil(expected[a, b] / LEAST - 1e-6)) * LEAST,
             "beyond_chance": "yes" if (a, b) in beyond else "no"}
            for (a, b), count in together.items() if count >= LEAST]


class Tables:
    """All tables, of everything or of what may be published."""

    def __init__(self, world, visits, kind, first, last, published):
        self.world, self.published, self.first, self.last = world, published, first, last
        self.uptime = [] if kind == "rehearsal" else list(world.uptime.values())
        by_day = defaultdict(list)
        for visit in visits:
            by_day[visit.key].append(visit)
        ran = self.hours_run()
        days = {key: Day(some, len(ran.get((key[1], key[0]), ())) or 8) for key, some in by_day.items()}
        self.days = {key: day for key, day in days.items() if not published or day.told_hours is not None}
        self.tables = {"visits": self.visits(visits), "events": self.events(visits), "languages": self.languages(),
                       "regions": self.pages("region"), "areas": self.pages("area"), "hours": self.hours(),
                       "kiosks": self.kiosks(), "pairs": self.pairs(), "searches": self.searches(),
                       "endings": self.endings(), "feedback": self.feedback()}

    def hours_run(self):
        ran = defaultdict(set)
        for kiosk, _, began, offset, lasted, _ in self.uptime:
            local = began + offset * 1000
            for hour in range(local // HOUR, (local + max(0, lasted - 1)) // HOUR + 1):
                ran[kiosk, hour // 24].add(hour)
        return ran

    def number(self, count):
        return count // LEAST * LEAST if self.published else count

    def visits(self, visits):
        return [{"visit_id": v.id, "kiosk_id": v.kiosk, "kind": v.kind, "started_at": moment(v.started),
                 "duration_s": v.duration / 1000, "active_s": v.active / 1000, "end_reason": v.end,
                 "language": v.language, "actions": v.actions, "meaningful": v.actions >= 2,
                 "content_id": v.content, "kiosk": v.name} for v in visits]

    def events(self, visits):
        return [{"visit_id": v.id, "seq": seq, "offset_ms": e[0], "type": e[1], "subject_kind": e[2],
                 "subject_id": e[3], "detail": e[4]} for v in visits for seq, e in zip(v.seqs, v.events)]

    def pages(self, kind):
        rows = []
        for (what, subject), (name, offered) in self.world.names.items():
            if what != kind:
                continue
            visits, readings, chosen = 0, [], Counter()
            for day in self.days.values():
                if not self.published or (kind, subject) in day.told_pages:
                    visits += sum((kind, subject) in v.opened for v in day.visits)
                    readings += [ms for v in day.visits for seen, ms in v.views if seen == (kind, subject)]
                    for v in day.visits:
                        chosen.update({key[0]: n for key, n in v.chosen.items() if key[1:] == (kind, subject)})
            readings.sort()
            row = {kind + "_id": subject, "name": name, "visits": visits, "views": len(readings),
                   "reading_s_total": sum(readings) / 1000, "reading_s_median": seconds(quantile(readings, 0.5))}
            if kind == "region":
                row.update({"reading_s_q1": seconds(quantile(readings, 0.25)),
                            "reading_s_q3": seconds(quantile(readings, 0.75)),
                            "collected": self.number(chosen["collect"]), "qr_shown": self.number(chosen["qr"])})
            else:
                row["regions_offered"] = offered or 0
            rows.append(row)
        return rows

    def parts(self, of, possible, rest):
        counts = Counter()
        for day in self.days.values():
            parts = Counter(part for part in map(of, day.visits) if part is not None)
            if not self.published:
                counts.update(parts)
            elif told_parts(parts, possible) is not None:
                told, hidden = told_parts(parts, possible)
                counts.update(told)
                counts[rest] += hidden
        return {part: count for part, count in counts.items() if count}

    def languages(self):
        return [{"language": language, "visits": count}
                for language, count in self.parts(lambda v: v.language, 24, "rest").items()]

    def endings(self):
        return [{"screen": screen, "end_reason": reason, "visits": count}
                for (screen, reason), count in self.parts(lambda v: v.ending, 40, ("rest", "rest")).items()]

    def hours(self):
        began = Counter()
        for (_, kiosk, _), day in self.days.items():
            for hour, count in (day.told_hours if self.published else day.hours).items():
                began[kiosk, hour] += count
        lasted = defaultdict(Counter)
        for kiosk, state, start, offset, ms, _ in self.uptime:
            at, end = start + offset * 1000, start + offset * 1000 + ms
            while at < end:
                until = min(end, (at // HOUR + 1) * HOUR)
                lasted[kiosk, at // HOUR][state] += until - at
                at = until
        states = {at: "staff" if ran["staff"] > ran["open"] else "open"
                  for at, ran in lasted.items() if ran["open"] + ran["staff"] >= 60_000}
        recorded = sorted({hour // 24 for _, hour in list(began) + list(states)})
        listed = [day for one, after in zip(recorded, recorded[1:] + recorded[-1:])
                  for day in (range(one, max(after, one + 1)) if after - one <= 31 else [one])]
        listed = [day for day in listed if self.first <= day <= self.last]
        return [{"date": str(EPOCH + datetime.timedelta(day)), "hour": hour, "visits": began[kiosk, day * 24 + hour],
                 "state": "open" if began[kiosk, day * 24 + hour] else states.get((kiosk, day * 24 + hour), "off"),
                 "kiosk_id": kiosk, "kiosk": self.world.kiosk_name(kiosk)}
                for kiosk in {k for k, _ in list(began) + list(states)} for day in listed for hour in range(24)]

    def kiosks(self):
        visits = Counter()
        for (_, kiosk, _), day in self.days.items():
            visits[kiosk] += len(day.visits)
        beats, open_ms = defaultdict(list), Counter()
        for kiosk, state, began, offset, ms, _ in self.uptime:
            start = max(began, self.first * 24 * HOUR - offset * 1000)
            end = min(began + ms, (self.last + 1) * 24 * HOUR - offset * 1000)
            if start < end:
                beats[kiosk] += [start, end]
                open_ms[kiosk] += end - start if state == "open" else 0
        rows = []
        for kiosk in set(visits) | set(beats) | set(self.world.kiosks):
            losses, content, version = self.world.kiosks.get(kiosk, (0, "", ""))
            rows.append({"kiosk_id": kiosk, "name": self.world.kiosk_name(kiosk),
                         "first_beat": moment(min(beats[kiosk])) if beats[kiosk] else None,
                         "last_beat": moment(max(beats[kiosk])) if beats[kiosk] else None,
                         "open_min": open_ms[kiosk] // 60_000, "visits": visits[kiosk], "losses": losses,
                         "content_id": content, "version": version})
        return rows

    def pairs(self):
        sets = []
        for day in self.days.values():
            for v in day.visits:
                sets.append({s[1] for s in v.opened if s[0] == "region" and (not self.published or s in day.told_pages)})
        return pairs(sets)

    def searches(self):
        counts = Counter()
        for day in self.days.values():
            for v in day.visits:
                counts.update({key[1:]: n for key, n in v.chosen.items() if key[0] == "search"})
        return [{"matched_kind": kind, "matched_id": match, "searches": self.number(count)}
                for (kind, match), count in counts.items() if self.number(count)]

    def feedback(self):
        counts = Counter(v.answer for day in self.days.values() for v in day.visits)
        return [{"answer": answer, "visits": self.number(counts[answer])} for answer in ANSWERS]


def moment(millis):
    at = datetime.datetime(1970, 1, 1) + datetime.timedelta(milliseconds=millis)
    return at.strftime("%Y-%m-%dT%H:%M:%S.") + "%03dZ" % (millis % 1000)


def as_csv(column, value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if column.endswith("_s") or "_s_" in column:
        return str(int(math.floor(value + 0.5)))
    return str(value)


def differences(name, mine, folder, table):
    columns = list(mine[0]) if mine else []
    with open(os.path.join(folder, "json", table, name + ".json"), encoding="utf-8") as file:
        theirs = json.load(file)
    with open(os.path.join(folder, "csv", table, name + ".csv"), encoding="utf-8-sig", newline="") as file:
        read = [dict(row) for row in csv.DictReader(file)]
    order = lambda row: sorted((key, str(value)) for key, value in row.items())
    for format, rows, others in (("json", mine, theirs),
                                 ("csv", [{c: as_csv(c, r[c]) for c in columns} for r in mine], read)):
        where = "%s, %s %s" % (format, table or "published", name)
        key = lambda row: tuple(sorted((k, str(v)) for k, v in row.items()))
        missing, extra = Counter(map(key, rows)), Counter(map(key, others))
        for row in (missing - extra):
            yield "%s: computed, not exported: %s" % (where, dict(row))
        for row in (extra - missing):
            yield "%s: exported, not computed: %s" % (where, dict(row))
        if others and columns and set(others[0]) != set(columns):
            yield "%s: columns %s" % (where, sorted(set(others[0]) ^ set(columns)))


def day_of(text, otherwise):
    return otherwise if text == "-" else (datetime.date.fromisoformat(text) - EPOCH).days


def main(folder, kind, first, last, *files):
    if sqlite3.sqlite_version_info < (3, 37):
        print("The SQLite of this Python is %s; it takes 3.37." % sqlite3.sqlite_version)
        return 77
    world = World(files)
    first, last = day_of(first, -10**6), day_of(last, 10**6)
    visits = [Visit(facts, world.events[key], world) for key, facts in world.visits.items() if world.events[key]]
    visits = [v for v in visits if kind in ("all", v.kind) and first <= v.key[0] <= last]
    values, wrong = 0, []
    for published in (False, True):
        for name, rows in Tables(world, visits, kind, first, last, published).tables.items():
            if published and name in ("visits", "events"):
                continue
            values += 2 * sum(len(row) for row in rows)
            wrong += differences(name, rows, folder, "" if published else "raw")
    print("%d values of %d visits computed; %d rows differ." % (values, len(visits), len(wrong)))
    for line in wrong[:40]:
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
