#!/usr/bin/env python3
"""Measures the time from command to first prompt on a terminal, side by side with sqlite3.

usage: startup.py PROGRAM [ROUNDS]

Build the program as it is shipped (README, "One file to install"), then give its path. Each round starts every
program once on a new pseudo-terminal, in turn, and stops the clock at the first byte of its prompt;
so a busy moment of the machine hits all of them alike. A first start, which asks who the person is,
is not counted: the figure is that of every later one. Prints the median of each program and its
ratio to sqlite3; ends with 1 if tap-trainer needs more than 1.5 times as long.
"""

import os
import pty
import select
import signal
import statistics
import sys
import tempfile
import time

LIMIT = 1.5


def until(descriptor, wanted):
    """Reads until `wanted` is there; fails after ten seconds."""
    seen = b""
    end = time.monotonic() + 10
    while wanted not in seen:
        ready, _, _ = select.select([descriptor], [], [], end - time.monotonic())
        chunk = os.read(descriptor, 65536) if ready else b""
        if not chunk:
            raise SystemExit(f"no prompt came, only {seen!r}")
        seen += chunk
    return seen


def start(command, home, seconds=None):
    """Starts `command` on a terminal of its own; returns its process, terminal and starting time."""
    began = time.monotonic()
    process, descriptor = pty.fork()
    if process == 0:
        os.chdir(home)
        os.environ.clear()
        os.environ.update(HOME=home, TERM="xterm", LANG="C.UTF-8", PATH="/usr/bin:/bin")
        os.execv(command[0], command)
    return process, descriptor, began


def end(process, descriptor):
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    os.close(descriptor)


def measure(command, prompt, home):
    """Returns the milliseconds from the start of `command` to its prompt."""
    process, descriptor, began = start(command, home)
    until(descriptor, prompt)
    took = time.monotonic() - began
    end(process, descriptor)
    return took * 1000


def register(program, home):
    """Answers the questions of a first start, so that the next ones find a person."""
    process, descriptor, _ = start([program, "--no-color"], home)
    for prompt, answer in [
        (b"e-mail> ", "10442"), (b"name> ", "Dana Ortega"), (b"Roles> ", "2"), (b"School> ", "1"),
    ]:
        until(descriptor, prompt)
        os.write(descriptor, answer.encode() + b"\r")
    until(descriptor, b"home> ")
    os.write(descriptor, b"quit\r")
    os.waitpid(process, 0)
    os.close(descriptor)


def main():
    if len(sys.argv) < 2:
        raise SystemExit(__doc__.strip())
    program = os.path.abspath(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    with tempfile.TemporaryDirectory() as home:
        register(program, home)
        commands = {
            "sqlite3": (["/usr/bin/sqlite3"], b"sqlite> "),
            "bash": (["/bin/bash", "--norc", "-i"], b"$ "),
            "tap-trainer": ([program], b"home>"),
        }
        if os.getuid() == 0:
            commands["bash"] = (commands["bash"][0], b"# ")
        times = {name: [] for name in commands}
        for _ in range(rounds):
            for name, (command, prompt) in commands.items():
                times[name].append(measure(command, prompt, home))
    medians = {name: statistics.median(list) for name, list in times.items()}
    for name, median in medians.items():
        low = min(times[name])
        print(f"{name:12} {median:6.1f} ms, least {low:5.1f}; x{median / medians['sqlite3']:.2f}")
    sys.exit(0 if medians["tap-trainer"] <= LIMIT * medians["sqlite3"] else 1)


main()
