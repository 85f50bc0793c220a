"""The two commands start from nothing: locks with hashes and no address, one sentence when something is missing."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace

import pytest

from quiz import chromium
from quiz.chromium import NoChromium, obtain_chromium
from quiz.places import ROOT

NO_PLAYWRIGHT = SimpleNamespace(chromium=SimpleNamespace(executable_path="/nowhere/own"))
NEEDED_BY_MAKE = ("bash", "cat", "cksum", "cut", "rm", "touch", "env")
SET_UP_FROM = ("Makefile", "requirements.txt", ".python-version", "package-lock.json", ".npmrc")


def requirements(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def pins(text: str) -> dict[str, str]:
    found = re.findall(r"^([a-z0-9.-]+)==(\S+)", text, re.MULTILINE)
    return {name.replace(".", "-"): version for name, version in found}


def keys(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield key
            yield from keys(part)


def test_every_python_requirement_has_a_hash() -> None:
    text = requirements("requirements.txt").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    assert len(lines) > 50
    for line in lines:
        assert re.fullmatch(r"[a-z0-9.-]+==\S+( +--hash=sha256:[0-9a-f]{64})+ *(#.*)?", line), line


def test_the_python_lock_holds_what_is_asked_for() -> None:
    asked, locked = pins(requirements("requirements.in")), pins(requirements("requirements.txt"))
    assert len(asked) > 15
    assert asked.items() <= locked.items()


def test_no_lock_holds_an_address_of_a_registry() -> None:
    for name in ("requirements.in", "requirements.txt"):
        assert "://" not in requirements(name)
        assert "-url " not in requirements(name).replace("--no-emit-index-url", "")
    lock = json.loads(requirements("package-lock.json"))
    assert "resolved" not in set(keys(lock))
    assert not re.search(r"regist\w+\.", requirements("package-lock.json"))


def test_every_npm_package_is_pinned_and_has_a_hash() -> None:
    asked = json.loads(requirements("package.json"))["devDependencies"]
    packages = json.loads(requirements("package-lock.json"))["packages"]
    assert packages[""]["devDependencies"] == asked
    for name, version in asked.items():
        assert packages[f"node_modules/{name}"]["version"] == version
    del packages[""]
    assert len(packages) > 15
    for name, package in packages.items():
        assert package["integrity"].startswith("sha512-"), name


def test_one_python_version_everywhere() -> None:
    project = tomllib.loads(requirements("pyproject.toml"))
    stock = json.loads(requirements("node_modules/pyodide/pyodide-lock.json"))
    assert requirements(".python-version").strip() == "3.13"
    assert project["project"]["requires-python"] == ">=3.13"
    assert project["tool"]["mypy"]["python_version"] == "3.13"
    assert stock["info"]["python"].startswith("3.13.")
    assert sys.version_info[:2] == (3, 13)


def test_continuous_integration_runs_the_one_command() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    lines = [line for line in requirements(".ci/run").splitlines() if not line.startswith("#")]
    assert [line for line in lines if "make" in line] == ["exec make test"]
    assert "set -eu" in lines


def bare_machine(tmp_path: Path) -> tuple[Path, dict[str, str]]:
    """The files that set-up reads, and an environment with the barest tools and no Python."""
    project, tools = tmp_path / "project", tmp_path / "bin"
    project.mkdir()
    tools.mkdir()
    for name in SET_UP_FROM:
        shutil.copyfile(ROOT / name, project / name)
    for name in NEEDED_BY_MAKE:
        found = shutil.which(name)
        assert found, name
        (tools / name).symlink_to(found)
    return project, {"PATH": str(tools), "HOME": str(tmp_path)}


def make(
    project: Path, environment: dict[str, str], *goals: str
) -> subprocess.CompletedProcess[str]:
    program = shutil.which("make")
    assert program
    return subprocess.run(
        [program, "-C", str(project), "--no-print-directory", *goals],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("goal", ["serve", "test", "site", "check", "bench"])
def test_without_python_3_13_make_says_how_to_get_it(goal: str, tmp_path: Path) -> None:
    project, environment = bare_machine(tmp_path)
    other = (
        tmp_path / "bin" / "python3"
    )  # runs, and is not the right one; or a shim that only fails
    other.write_text("#!/usr/bin/env bash\nexit 1\n", encoding="utf-8")
    other.chmod(0o755)
    done = make(project, environment, goal)
    assert done.returncode != 0
    assert done.stdout == ""
    sentence, *rest = done.stderr.splitlines()
    assert sentence == (
        "Python 3.13 is needed and was not found: get it with 'pyenv install 3.13', with 'uv python install 3.13'"
        " or from your system (on Debian with python3.13-venv), then run make again,"
        " with PYTHON=/path/to/python3.13 if it is not on the path."
    )
    assert all(line.startswith("make: ***") for line in rest)
    assert not (project / ".venv").exists()


def test_set_up_is_done_once_and_again_when_a_lock_changes(tmp_path: Path) -> None:
    project, environment = bare_machine(tmp_path)
    first = make(project, environment, "-n", "setup").stdout
    assert "pip install" in first
    assert "npm ci" in first
    for stamp in re.findall(r"^touch (\S+)$", first, re.MULTILINE):
        (project / stamp).parent.mkdir(exist_ok=True)
        (project / stamp).touch()
    assert "Nothing to be done" in make(project, environment, "-n", "setup").stdout
    for name in SET_UP_FROM[1:]:
        (project / name).touch()
    assert "Nothing to be done" in make(project, environment, "-n", "setup").stdout
    with (project / "package-lock.json").open("a", encoding="utf-8") as lock:
        lock.write("\n")
    changed = make(project, environment, "-n", "setup").stdout
    assert "npm ci" in changed
    assert "pip install" not in changed
    with (project / "requirements.txt").open("a", encoding="utf-8") as lock:
        lock.write("\n")
    assert "pip install" in make(project, environment, "-n", "setup").stdout


def test_the_chosen_browser_comes_before_every_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "my-browser"
    chosen.write_text("#!/bin/sh\n", encoding="utf-8")
    chosen.chmod(0o755)
    monkeypatch.setenv("CHROMIUM", str(chosen))
    assert chromium._found(Path("/nowhere/own")) == chosen


def test_a_browser_on_the_path_comes_before_playwrights_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "own"
    own.touch()
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(chromium.shutil, "which", {"chromium": "/usr/bin/chromium"}.get)
    assert chromium._found(own) == Path("/usr/bin/chromium")
    monkeypatch.setattr(chromium.shutil, "which", lambda name: None)
    assert chromium._found(own) == own
    own.unlink()
    assert chromium._found(own) is None


def test_a_chosen_browser_that_cannot_run_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHROMIUM", "/nowhere/chromium")
    with pytest.raises(NoChromium) as refused:
        chromium._found(Path("/nowhere/own"))
    assert (
        str(refused.value)
        == "CHROMIUM is /nowhere/chromium, which is not a program that can be run."
    )


def test_without_any_browser_one_sentence_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chromium, "_found", lambda own: None)
    monkeypatch.setattr(chromium, "_runs", lambda command: False)
    monkeypatch.setattr(chromium, "sync_playwright", lambda: nullcontext(NO_PLAYWRIGHT))
    with pytest.raises(NoChromium) as refused:
        obtain_chromium()
    assert str(refused.value) == (
        "No Chromium was found and none could be installed: install Chromium with the tool of your system,"
        " or set CHROMIUM to the path of one."
    )


def test_root_on_debian_tries_the_package_first_and_others_never(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(chromium.shutil, "which", lambda name: "/usr/bin/apt-get")
    monkeypatch.setattr(chromium.os, "geteuid", lambda: 0, raising=False)
    assert [way[-1][0] for way in chromium._ways()] == ["apt-get", sys.executable]
    monkeypatch.setattr(chromium.os, "geteuid", lambda: 1000, raising=False)
    assert [way[-1][0] for way in chromium._ways()] == [sys.executable]
