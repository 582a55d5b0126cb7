#!/usr/bin/env python3
"""Runs the shipped policies' rules in Cedar (cedarpy) and Rego (regopy) beside tap-trainer, and prints ratios.

    pip install cedarpy regopy
    swift build -c release
    Tests/Benchmarks/policy-peers.py [--products .build/release] [--rounds 5] [--count 2000]

`benchmarks policy dump` tells the rules as the adopted ways leave them, and situations with all facts known. Cedar gets a
policy for each thing that a rule can give, all of one action, so that one request tells every rule that speaks; Rego gets a
partial set. Verdicts and deciding rules must agree on every situation before anything is measured. Then all engines run in
turn, the same situations each, `rounds` times; medians are compared.
"""
import argparse
import json
import re
import statistics
import subprocess
import time

RANK = {"acceptable": 1, "less-acceptable": 2, "unacceptable": 3}
VERDICT = {0: "not-covered", 1: "acceptable", 2: "less-acceptable", 3: "unacceptable"}


def gives(rule):
    """What a rule can give: whether its conditions must be met for it, and the rank."""
    if rule.get("then"):
        yield "kept", RANK[rule["then"]]
    if rule["kind"] != "exception" and rule["requires"]:
        yield "broken", 3


# Cedar


def cedar_cube(cube):
    tests = []
    for fact, values in cube.items():
        listed = ", ".join(json.dumps(value) for value in values)
        one = f'context["{fact}"] == {json.dumps(values[0])}'
        tests.append(one if len(values) == 1 else f'[{listed}].contains(context["{fact}"])')
    return " && ".join(tests) or "true"


def cedar_met(rule):
    return " && ".join(f"({cedar_cube(cube)})" for cube in rule["requires"]) or "true"


def cedar_applies(rule, rules):
    lifted = [f"!({cedar_lifts(rules[name], rules)})" for name in rule["unless"]]
    return " && ".join([f"({cedar_cube(rule['when'])})"] + lifted)


def cedar_lifts(rule, rules):
    return f"{cedar_applies(rule, rules)} && ({cedar_met(rule)})"


def cedar_text(rules):
    by_name = {rule["id"]: rule for rule in rules}
    text = []
    for rule in rules:
        for how, rank in gives(rule):
            met = cedar_met(rule) if how == "kept" else f"!({cedar_met(rule)})"
            when = f"{cedar_applies(rule, by_name)} && ({met})"
            text.append(
                f'@id("{rule["id"]} {rank}")\npermit(principal, action, resource) when {{ {when} }};')
    return "\n".join(text)


def cedar_decide(policies, entities, names, facts):
    import cedarpy

    request = {"principal": 'User::"x"', "action": 'Action::"judge"', "resource": 'Text::"x"', "context": facts}
    result = cedarpy.is_authorized(request, policies, entities)
    return decision([names[reason] for reason in result.diagnostics.reasons])


# Rego


def word(name):
    return re.sub(r"[^a-z0-9]", "_", name)


def rego_cube(cube):
    return "; ".join(
        f'input["{fact}"] == {json.dumps(values[0])}' if len(values) == 1
        else f'input["{fact}"] in {json.dumps(values)}' for fact, values in cube.items()) or "true"


def rego_text(rules):
    text = ["package policy", "import rego.v1"]
    for rule in rules:
        name = word(rule["id"])
        text.append(f"matches_{name} if {{ {rego_cube(rule['when'])} }}")
        met = "; ".join(rego_cube(cube) for cube in rule["requires"]) or "true"
        text.append(f"met_{name} if {{ {met} }}")
        for exception in rule["unless"]:
            text.append(f"lifted_{name} if {{ lifts_{word(exception)} }}")
        lifted = f"; not lifted_{name}" if rule["unless"] else ""
        if rule["kind"] == "exception":
            text.append(f"lifts_{name} if {{ matches_{name}{lifted}; met_{name} }}")
        for how, rank in gives(rule):
            test = f"met_{name}" if how == "kept" else f"not met_{name}"
            text.append(f'given contains "{rule["id"]} {rank}" if {{ matches_{name}{lifted}; {test} }}')
    return "\n".join(text)


def rego_decide(interpreter, bundle, facts):
    interpreter.set_input(facts)
    output = interpreter.query_bundle_entrypoint(bundle, "policy/given")
    return decision(json.loads(str(output))["expressions"][0])


# Comparison


def decision(given):
    """The verdict and the rules that give it, out of all that rules give."""
    ranks = [(given_by.rsplit(" ", 1)[0], int(given_by.rsplit(" ", 1)[1])) for given_by in given]
    best = max((rank for _, rank in ranks), default=0)
    return VERDICT[best], sorted({name for name, rank in ranks if rank == best})


def check(name, decide, situations):
    for situation in situations:
        found = decide(situation["facts"])
        expected = situation["verdict"], sorted(situation["deciding"])
        if found != expected:
            raise SystemExit(f"{name} says {found}, not {expected}, on {situation['facts']}")


def seconds(run):
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def peers(dump, products):
    import cedarpy
    import regopy

    rules, situations = dump["rules"], dump["situations"]
    text = cedar_text(rules)
    names = {f"policy{place}": name for place, name in enumerate(re.findall(r'@id\("(.*)"\)', text))}
    policies = cedarpy.PolicySet.from_str(text)
    entities = cedarpy.Entities.from_json_str("[]")
    cedar = lambda facts: cedar_decide(policies, entities, names, facts)
    interpreter = regopy.Interpreter()
    interpreter.add_module("policy", rego_text(rules))
    bundle = interpreter.build(None, ["policy/given"])
    rego = lambda facts: rego_decide(interpreter, bundle, facts)
    lines = "\n".join(
        json.dumps({"id": str(place), "policy": dump["policy"], "facts": situation["facts"]})
        for place, situation in enumerate(situations))
    command = [f"{products}/tap-trainer", "judge", "--batch"]
    batch = lambda: subprocess.run(command, input=lines.encode(), capture_output=True, check=True)
    check("cedarpy", cedar, situations)
    check("regopy", rego, situations)
    for line, situation in zip(batch().stdout.splitlines(), situations):
        if json.loads(line)["verdict"] != situation["verdict"]:
            raise SystemExit(f"judge --batch says {line}")
    facts = [situation["facts"] for situation in situations]
    return {
        "judge --batch (process, JSON in and out, citations)": batch,
        "cedarpy (policies parsed before)": lambda: [cedar(each) for each in facts],
        "regopy (bundle compiled before)": lambda: [rego(each) for each in facts],
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--products", default=".build/release")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--count", type=int, default=2000)
    arguments = parser.parse_args()
    program = [f"{arguments.products}/benchmarks", "policy"]
    dumps = subprocess.run(program + ["dump"], capture_output=True, check=True, text=True).stdout
    for line in dumps.splitlines():
        dump = json.loads(line)
        dump["situations"] = dump["situations"][: arguments.count]
        runs = peers(dump, arguments.products)
        times = {name: [] for name in runs}
        for _ in range(arguments.rounds):
            for name, run in runs.items():
                times[name].append(seconds(run))
        print(f"{dump['policy']}: {len(dump['situations'])} situations, all engines agree")
        rates = {name: len(dump["situations"]) / statistics.median(taken) for name, taken in times.items()}
        first = next(iter(rates.values()))
        for name, rate in rates.items():
            print(f"  {name}: {rate:,.0f} per second; judge --batch is {first / rate:.2f} times as fast")
    print(subprocess.run(program + ["decisions"], capture_output=True, check=True, text=True).stdout, end="")


if __name__ == "__main__":
    main()
