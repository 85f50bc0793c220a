"""The whole site from sources: both MkDocs builds, then assembly, then one swap. The only module that knows MkDocs.

Nothing is half-written: the site is built beside the old one and replaces it only when every step has succeeded.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from quiz.assemble import assemble
from quiz.places import BUILD, LANGUAGES, ROOT, SITE

_CONFIGS = {"fr": "mkdocs.yml", "en": "mkdocs.en.yml"}


class BuildFailed(RuntimeError):
    """A step of the build failed; the message is what it said."""


def build_site(site: Path = SITE) -> None:
    """Build `site/`. Raises `BuildFailed` or `DefinitionRefused`; the old site then stays as it was."""
    fresh = BUILD / "site"
    shutil.rmtree(fresh, ignore_errors=True)
    running = {
        language: _start_mkdocs(config, fresh / language) for language, config in _CONFIGS.items()
    }
    failures = [
        f"{_CONFIGS[language]}:\n{said}"
        for language in LANGUAGES
        if (said := _failure(running[language]))
    ]
    if failures:
        raise BuildFailed("\n".join(failures))
    assemble(fresh)
    old = BUILD / "old-site"
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        site.rename(old)
    fresh.rename(site)
    shutil.rmtree(old, ignore_errors=True)


def _start_mkdocs(config: str, site: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [
            sys.executable,
            "-m",
            "mkdocs",
            "build",
            "--strict",
            "--quiet",
            "-f",
            config,
            "-d",
            str(site),
        ],
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def _failure(process: subprocess.Popen[str]) -> str:
    """What the process said when it failed or warned, else an empty text."""
    said, _ = process.communicate()
    return said.strip() or "it failed without a word" if process.returncode else ""
