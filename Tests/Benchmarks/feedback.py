#!/usr/bin/env python3
"""Measures how long a person waits for feedback after an answer, beside the disk's own fsync.

usage: feedback.py PROGRAM [FOLDER]

Build the program as it is shipped (README, "One file to install"), then give its path. It plays the onboarding
course on a pseudo-terminal with records in FOLDER (default: the temporary folder), skips every item,
and stops the clock between Enter and the first byte of the feedback: in between, the answer is marked
and its row is on the disk. After each answer it writes a row of that size itself and waits for
fdatasync in the same folder. Prints the medians and their difference; ends with 1 if the program
takes more than 5 ms above the disk. On a busy machine the least times tell more: there the program
waits for its turn as well.
"""

import os
import pty
import select
import statistics
import sys
import tempfile
import time

LIMIT = 5.0
ROW = b"x" * 420 + b"\n"


class Screen:
    def __init__(self, command, home):
        self.process, self.descriptor = pty.fork()
        if self.process == 0:
            os.chdir(home)
            os.environ.clear()
            os.environ.update(HOME=home, TERM="dumb", LANG="C.UTF-8", PATH="/usr/bin:/bin")
            os.execv(command[0], command)

    def until(self, *wanted, seen=b""):
        """Reads until one of `wanted` is there, `seen` being read before; returns all."""
        end = time.monotonic() + 20
        while not any(words in seen for words in wanted):
            ready, _, _ = select.select([self.descriptor], [], [], end - time.monotonic())
            try:
                chunk = os.read(self.descriptor, 65536) if ready else b""
            except OSError:
                chunk = b""
            if not chunk:
                raise SystemExit(f"{wanted} did not come, only {seen!r}")
            seen += chunk
        return seen

    def send(self, line):
        os.write(self.descriptor, line.encode() + b"\r")


def disk(descriptor):
    """Returns the milliseconds that one row takes to be on the disk."""
    began = time.monotonic()
    os.write(descriptor, ROW)
    os.fdatasync(descriptor)
    return (time.monotonic() - began) * 1000


def play(screen, probe):
    """Skips every item; returns the waits for feedback and for the disk."""
    waits, syncs = [], []
    for prompt, answer in [(b"e-mail> ", "10442"), (b"name> ", "Dana Ortega"), (b"Roles> ", "2")]:
        screen.until(prompt)
        screen.send(answer)
    seen = screen.until(b".1> ")
    while b"Summary." not in seen:
        began = time.monotonic()
        screen.send("skip")
        seen = screen.until(b"Skipped.", b"> ", b"Summary.")
        if b"Skipped." in seen:
            waits.append((time.monotonic() - began) * 1000)
            syncs.append(disk(probe))
            screen.until(b"> ", seen=seen)
            screen.send("")
            seen = screen.until(b"> ", b"Summary.")
    return waits, syncs


def main():
    if len(sys.argv) < 2:
        raise SystemExit(__doc__.strip())
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory(dir=sys.argv[2] if len(sys.argv) > 2 else None) as home:
        records = os.path.join(home, "records")
        probe = os.open(os.path.join(home, "probe"), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        command = [program, "train", "onboarding", "--policy", "imsa", "--records", records]
        screen = Screen(command, home)
        waits, syncs = play(screen, probe)
        screen.send("quit")
        os.close(screen.descriptor)
        os.waitpid(screen.process, 0)
    above = statistics.median(waits) - statistics.median(syncs)
    for name, times in [("feedback", waits), ("one row and fdatasync", syncs)]:
        print(f"{name:22} {statistics.median(times):6.2f} ms, least {min(times):5.2f}")
    print(f"{len(waits)} answers; the program's own share {above:.2f} ms, {LIMIT:.0f} ms at most")
    sys.exit(0 if above <= LIMIT else 1)


main()
