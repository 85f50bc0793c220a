"""Archives whose bytes depend on their contents alone, and wheels made of them. What goes into which is quiz.runtime's."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from importlib import metadata
from pathlib import Path

_LEFT_BY_PIP = {"INSTALLER", "REQUESTED", "RECORD", "direct_url.json"}
_EPOCH = (1980, 1, 1, 0, 0, 0)


class RuntimeFailed(RuntimeError):
    """The runtime could not be built; the message says what is missing, or what the failed tool said."""


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


def write_archive(path: Path, entries: dict[str, bytes], *, compressed: bool = True) -> None:
    """A zip file of `entries`, in the order of their names."""
    method = zipfile.ZIP_DEFLATED if compressed else zipfile.ZIP_STORED
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in sorted(entries.items()):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content, method, 9)


def run(arguments: list[str], environment: dict[str, str]) -> None:
    command = [sys.executable, *arguments]
    done = subprocess.run(
        command, env=os.environ | environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeFailed(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
