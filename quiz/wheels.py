"""The wheels that the browser receives, still as sources: `scoring` built, others packed again from where they are installed.

Archives are written so that the same contents give the same bytes. Compiling them and locking them is quiz.runtime's.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from importlib import metadata
from pathlib import Path

TOOLS, TOOLS_FOLDER = "scoring-tools", "scoring/tools/"
_LEFT_BY_PIP = {"INSTALLER", "REQUESTED", "RECORD", "direct_url.json"}
_EPOCH = (1980, 1, 1, 0, 0, 0)


class RuntimeFailed(RuntimeError):
    """The runtime could not be built; the message says what is missing, or what the failed tool said."""


def scoring_wheels(folder: Path, root: Path) -> list[Path]:
    """The wheel of `scoring`, and apart from it `scoring.tools`, which no questionnaire waits for."""
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch)  # by-products of setuptools must not land in the project
        shutil.copyfile(root / "pyproject.toml", copy / "pyproject.toml")
        for source in scoring_sources(root):
            target = copy / source.relative_to(root)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
        run(
            ["-m", "build", "--wheel", "--no-isolation", "--outdir", str(copy / "dist"), scratch],
            {},
        )
        (built,) = (copy / "dist").iterdir()
        entries = read_archive(built)
    tools = {name: entries.pop(name) for name in list(entries) if name.startswith(TOOLS_FOLDER)}
    wheel = folder / built.name
    write_archive(wheel, entries)
    return [wheel, wheel_of(folder, TOOLS, built.name.split("-")[1], tools)]


def installed_wheel(folder: Path, name: str) -> Path:
    """A pure Python package as it is installed here, where pip has checked its hash, as a wheel again."""
    distribution = metadata.distribution(name)
    entries = {
        str(file): file.read_binary()
        for file in distribution.files or []
        if file.parts[0] not in {"..", "__pycache__"}
        and file.suffix not in {".pyc", ".pyi"}
        and file.name not in _LEFT_BY_PIP
    }
    return wheel_of(folder, name, distribution.version, entries)


def wheel_of(folder: Path, name: str, version: str, entries: dict[str, bytes]) -> Path:
    """A wheel of `entries`, with the two files that a wheel must have when they are not among them."""
    stem = f"{name.replace('-', '_')}-{version}"
    wheel = folder / f"{stem}-py3-none-any.whl"
    facts = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    tags = "Wheel-Version: 1.0\nGenerator: quiz.runtime\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    about = f"{stem}.dist-info"
    needed = {f"{about}/METADATA": facts.encode(), f"{about}/WHEEL": tags.encode()}
    write_archive(wheel, needed | entries)
    return wheel


def read_archive(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def write_archive(path: Path, entries: dict[str, bytes]) -> None:
    """A zip file whose bytes depend on names and contents alone."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in sorted(entries.items()):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED, 9)


def scoring_sources(root: Path) -> list[Path]:
    return sorted(
        file for file in (root / "scoring").rglob("*") if file.suffix in {".py", ".typed"}
    )


def run(arguments: list[str], environment: dict[str, str]) -> None:
    command = [sys.executable, *arguments]
    done = subprocess.run(
        command, env=os.environ | environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeFailed(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
