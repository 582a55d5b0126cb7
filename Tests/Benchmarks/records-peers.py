#!/usr/bin/env python3
"""Measures `records status`, `report` and `export` beside DuckDB, which computes the same answer.

usage: records-peers.py PROGRAM FOLDER [JOB ...]

Needs `pip install duckdb`. Write the ledger and its roster first, into a new folder:

    swift run -c release benchmarks records FOLDER 1000000

then give the release build of tap-trainer and that folder. The jobs are status, report, completions
and responses (both exports); without a job all are run. Every job reads the files once to warm up;
then each program runs ROUNDS times, in turn, so that a busy moment hits both alike. Prints the least
time on the wall, the least processor time (which a busy machine disturbs less) and the peak of memory,
each with its ratio to DuckDB. Ends with 1 where the answers differ.
"""

import csv
import json
import os
import subprocess
import sys
import tempfile
import time

ON = "2026-11-22"
ROUNDS = int(os.environ.get("ROUNDS", "3"))


def columns(kind, folder):
    name = sorted(n for n in os.listdir(f"{folder}/records") if n.startswith(kind))[0]
    with open(f"{folder}/records/{name}", encoding="utf-8") as file:
        return file.readline().strip().split(",")


def source(kind, folder):
    """The rows of all files of one kind, without a look at them beforehand."""
    types = ", ".join(f"'{name}': 'VARCHAR'" for name in columns(kind, folder))
    return (
        f"read_csv('{folder}/records/{kind}-*.csv', header=true, auto_detect=false, delim=',',"
        f" quote='\"', escape='\"', nullstr='no null', columns={{{types}}})"
    )


def connect(folder):
    import duckdb

    base = duckdb.connect()
    for kind in ("completions", "responses"):
        base.sql(f"create view {kind} as from {source(kind, folder)}")
    base.sql(
        f"create temp table roster as select * from read_csv('{folder}/roster.csv',"
        " header=true, all_varchar=true, nullstr='no null')"
    )
    return base


# The rules of status, for people without exemption, with the courses and seasons that ship.
STATUS = f"""
with standing as (
  select staff_id, course, completed_at, valid_until::date as until, completed_at[1:10]::date as done
  from completions
  where result = 'passed' and completed_at[1:10] <= '{ON}'
    and record_id not in (select supersedes from completions where supersedes <> '')),
passes as (
  select staff_id, course, max(until) as until, arg_max(done, until) as done,
    max(until) filter (done >= date '2026-10-19' or until >= date '2027-03-14') as until_term,
    arg_max(done, until) filter (done >= date '2026-10-19' or until >= date '2027-03-14') as done_term
  from standing group by all),
-- Who passes the onboarding in a season need not take its refresher.
wholes as (
  select staff_id, done as whole_done, date '2027-03-14' as whole_until from passes
  where course = 'onboarding' and done >= date '2026-10-19'),
-- A completion that was corrected or voided ends its attempt all the same.
ends as (
  select staff_id, course, max(completed_at) as last from completions
  where completed_at[1:10] <= '{ON}' group by all),
answers as (
  select staff_id, course, max(answered_at) as last from responses
  where answered_at[1:10] <= '{ON}' group by all),
asked as (
  select roster.*, course, course = 'season' as has_terms from roster,
    (values ('onboarding'), ('season')) as courses(course)
  where course = 'onboarding' or list_has_any(str_split(roles, ';'), ['coach', 'outside-coach', 'sponsor'])),
joined as (
  select asked.*, passes.until, passes.done, answers.last as answered,
    if(has_terms, coalesce(until_term, whole_until), until_term) as until_term,
    if(until_term is null and has_terms, whole_done, done_term) as done_term,
    coalesce(answers.last > coalesce(ends.last, ''), false) as begun,
    case when has_terms then
        case when start_date > '2026-10-19' then greatest(date '2026-11-20', start_date::date + 30)
          else date '2026-11-20' end
      else coalesce(passes.until, start_date::date + 30) end as open_due,
    case when has_terms then until_term is not null or whole_until is not null else coalesce(passes.until >= date '{ON}', false) end as counts,
    coalesce(passes.until < date '{ON}', false) as is_expired
  from asked left join passes using (staff_id, course) left join ends using (staff_id, course)
    left join answers using (staff_id, course) left join wholes using (staff_id)),
judged as (
  select staff_id, site, roles, manager, course,
    case when end_date <> '' and end_date < '{ON}' then 'left'
      when counts and not has_terms and until <= date '{ON}' + 14 then 'due-soon'
      when counts then 'current'
      when open_due < date '{ON}' then if(is_expired and not has_terms, 'expired', 'overdue')
      when open_due <= date '{ON}' + 14 then 'due-soon'
      when begun then 'in-progress' else 'not-started' end as status,
    case when end_date <> '' and end_date < '{ON}' then null
      when counts then if(has_terms, date '2027-03-12', until) else open_due end as due,
    if(has_terms and counts and (end_date = '' or end_date >= '{ON}'), done_term, done) as completed,
    if(has_terms and counts and (end_date = '' or end_date >= '{ON}'), until_term, until) as valid_until,
    answered[1:10] as last_answer, counts and status <> 'left' as counts
  from joined),
result as (
  select * from judged union all
  select staff_id, '', '', '', course, 'unknown-person', null, done, until, null, false
  from passes where staff_id not in (select staff_id from roster))
"""

STATUS_ROWS = "select staff_id, course, status, due, completed, valid_until, last_answer from result"

STANDING = """
, told as (select * from result where status not in ('left', 'exempt', 'unknown-person')),
groups as (
  select 'site' as kind, site as name, * from told union all
  select 'role', unnest(str_split(roles, ';')), * from told union all
  select 'manager', manager, * from told union all
  select 'course', course, * from told)
select kind, name, count(distinct staff_id), count(*), count(*) filter (counts)
from groups group by all
"""

FIRST_ANSWERS = f"""
create temp table firsts as select staff_id, organization, topic, clauses, credit::double as credit,
  direction, critical = 'yes' as critical, certainty = '3' as certain, lookups::int as lookups,
  hints <> '0' as hinted, seconds::double as seconds
from responses where first_try = 'yes' and answered_at[1:10] <= '{ON}'
"""

FACILITY = """
with answered as (select {names} as name, * from firsts),
whole as (select staff_id, sum(credit) as credit, count(*) as answers from firsts group by all),
person as (
  select organization, name, staff_id, sum(credit) as credit, count(*) as answers
  from answered group by all),
discrimination as (
  select organization, name, count(*) as people,
    corr(person.credit / person.answers,
      (whole.credit - person.credit) / (whole.answers - person.answers))
      filter (whole.answers > person.answers) as discrimination
  from person join whole using (staff_id) group by all),
figures as (
  select organization, name, count(*) as answers, avg(credit) as facility,
    avg((direction = 'too-strict')::int) as too_strict, avg((direction = 'too-lenient')::int) as too_lenient,
    avg(critical::int) as critical, avg((credit < 1 and certain)::int) as sure_and_wrong,
    avg(lookups) as lookups, avg(hinted::int) as hinted, approx_quantile(seconds, 0.5) as median
  from answered group by all),
roles as (
  select staff_id, unnest(str_split(roles, ';') || if(start_date::date + 365 <= date '{on}', ['experienced'], [])) as role
  from roster),
by_role as (
  select organization, name, role, sum(credit) / sum(answers) as facility, count(*) as people
  from person join roles using (staff_id) group by all having count(*) >= 5)
select organization, name, people, answers, facility, too_strict, too_lenient, critical,
  sure_and_wrong, lookups, hinted, median, discrimination,
  (select map_from_entries(list((role, by_role.facility))) from by_role
   where by_role.organization = figures.organization and by_role.name = figures.name) as roles
from figures join discrimination using (organization, name)
"""


def duck(job, folder, out):
    """Computes the answer of `job` with DuckDB, and writes it to the file `out`."""
    base = connect(folder)
    if job == "status":
        base.sql(f"copy ({STATUS} {STATUS_ROWS}) to '{out}' (header)")
    elif job in ("completions", "responses"):
        without = (
            "where record_id not in (select supersedes from completions where supersedes <> '')"
            if job == "completions" else ""
        )
        base.sql(f"copy (select * from {job} {without}) to '{out}' (header)")
    else:
        base.sql(FIRST_ANSWERS)
        answer = {"standing": base.sql(STATUS + STANDING).fetchall()}
        for name, names in (("topics", "topic"), ("clauses", "unnest(str_split(clauses, ';'))")):
            answer[name] = base.sql(FACILITY.format(names=names, on=ON)).fetchall()
        with open(out, "w", encoding="utf-8") as file:
            json.dump(answer, file)


def command(job, program, folder):
    shared = [program, "records"]
    rest = ["--records", f"{folder}/records"]
    asked = ["--roster", f"{folder}/roster.csv", "--on", ON]
    return {
        "status": shared + ["status", "--csv"] + asked + rest,
        "report": shared + ["report", "--json"] + asked + rest,
        "completions": shared + ["export"] + rest,
        "responses": shared + ["export", "--responses"] + rest,
    }[job]


def measured(words, out):
    """Runs a program; returns seconds on the wall, processor seconds and the peak of memory in MiB."""
    with open(out, "wb") as file:
        began = time.monotonic()
        child = subprocess.Popen(words, stdout=file)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.monotonic() - began
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise SystemExit(f"`{' '.join(words)}` ended with {child.returncode}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def total(path):
    """Prints a sum over all fields, whatever the order of the rows."""
    import duckdb

    rows = f"read_csv('{path}', header=true, all_varchar=true, nullstr='no null')"
    print(duckdb.sql(f"select count(*), sum(hash(columns(*))::hugeint) from {rows}").fetchall())


def near(a, b, within):
    return (a is None and b is None) or (a is not None and b is not None and abs(a - b) <= within)


def same_report(ours, theirs):
    with open(ours, encoding="utf-8") as file:
        report = json.load(file)
    with open(theirs, encoding="utf-8") as file:
        peer = json.load(file)
    wrong = []
    groups = {(kind, g["group"]): g for kind, list_ in report["groups"].items() for g in list_}
    for kind, name, people, asked, count in peer["standing"]:
        group = groups.get((kind, name))
        if group is None or [group["people"], group["asked"], group["count"]] != [people, asked, count]:
            wrong.append((kind, name, people, asked, count, group))
    fields = ["facility", "too_strict", "too_lenient", "critical", "sure_and_wrong", "lookups", "hinted"]
    for kind in ("topics", "clauses"):
        rows = {(r["organization"], r[kind.rstrip("s") if kind == "topics" else "clause"]): r for r in report[kind]}
        if len(rows) != len(peer[kind]):
            wrong.append((kind, len(rows), len(peer[kind])))
        for organization, name, people, answers, *figures, median, discrimination, roles in peer[kind]:
            row = rows[organization, name]
            mine = [row[f]["value"] if f == "facility" else row[f] for f in fields]
            fits = (
                [row["people"], row["answers"]] == [people, answers]
                and all(near(a, b, 1e-4) for a, b in zip(mine, figures))
                # Ours is the middle of a step of a twelfth.
                and near(row["median_seconds"], median, 0.08 * median)
                and near((row["discrimination"] or {"value": None})["value"], discrimination, 2e-4)
                and {r["role"] for r in row["roles"]} == set(roles)
                and all(near(r["facility"]["value"], roles[r["role"]], 1e-4) for r in row["roles"])
            )
            if not fits:
                wrong.append((organization, name, people, answers, figures, median, discrimination, roles, row))
    return wrong


def same(job, ours, theirs):
    """Returns what differs between two answers."""
    if job == "report":
        return same_report(ours, theirs)
    if job == "status":
        names = ["staff_id", "course", "status", "due", "completed", "valid_until", "last_answer"]
        sets = []
        for path in (ours, theirs):
            with open(path, encoding="utf-8", newline="") as file:
                sets.append({tuple(row[n] for n in names) for row in csv.DictReader(file)})
        return sorted(sets[0] ^ sets[1])
    # In a program of its own: what this one needs would count as the peak of those that it starts.
    sums = [
        subprocess.run([sys.executable, __file__, "--sum", path], check=True, capture_output=True).stdout
        for path in (ours, theirs)
    ]
    return [] if sums[0] == sums[1] else sums


def main(program, folder, jobs):
    differing = False
    for job in jobs or ["status", "report", "completions", "responses"]:
        with tempfile.TemporaryDirectory(dir=folder) as work:
            ours, theirs = f"{work}/ours", f"{work}/theirs"
            pairs = {
                "tap-trainer": (command(job, program, folder), ours),
                "duckdb": ([sys.executable, __file__, "--duckdb", job, folder, theirs], f"{work}/said"),
            }
            runs = {name: [] for name in pairs}
            for turn in range(ROUNDS + 1):
                for name, pair in pairs.items():
                    run = measured(*pair)
                    if turn > 0:
                        runs[name].append(run)
            best = {name: [min(figures) for figures in zip(*list_)] for name, list_ in runs.items()}
            for name, (wall, processor, memory) in best.items():
                print(f"{job:12} {name:12} {wall:8.2f} s wall {processor:8.2f} s cpu {memory:8.0f} MiB peak")
            ratios = [a / b for a, b in zip(best["tap-trainer"], best["duckdb"])]
            print(f"{job:12} {'ratio':12} {ratios[0]:8.2f}        {ratios[1]:8.2f}       {ratios[2]:8.3f}", flush=True)
            wrong = same(job, ours, theirs)
            differing = differing or bool(wrong)
            print(f"{job:12} {'the answers are the same' if not wrong else f'{len(wrong)} DIFFER, such as {wrong[:3]}'}", flush=True)
    raise SystemExit(1 if differing else 0)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--duckdb"]:
        duck(*sys.argv[2:5])
    elif sys.argv[1:2] == ["--sum"]:
        total(sys.argv[2])
    elif len(sys.argv) < 3:
        raise SystemExit(__doc__)
    else:
        main(sys.argv[1], sys.argv[2].rstrip("/"), sys.argv[3:])
