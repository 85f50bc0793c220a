"""Which Chromium the tests and the benchmark drive, and how it is started. Nothing of the site is here.

In order: `$CHROMIUM`, a Chromium on the path, the one that Playwright has downloaded. `python -m quiz.chromium` gets one
when there is none: Debian's package for root on Debian, else Playwright's own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Browser, Playwright, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_DEBIAN = (
    ("apt-get", "update", "-qq"),
    ("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"),
)
_ADVICE = (
    "No Chromium was found and none could be installed: install Chromium with the tool of your system,"
    " or set CHROMIUM to the path of one."
)


class NoChromium(RuntimeError):
    """There is no browser to use; the message says what to do about it."""


def chromium_executable(playwright: Playwright) -> Path:
    """The browser to start. Raises `NoChromium`."""
    found = _found(Path(playwright.chromium.executable_path))
    if found is None:
        raise NoChromium("No Chromium was found: run `make browser`, or set CHROMIUM to its path.")
    return found


def launch(playwright: Playwright) -> Browser:
    """Start it without a window. Raises `NoChromium`."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return playwright.chromium.launch(
        executable_path=chromium_executable(playwright),
        args=["--no-sandbox"] if is_root else [],  # Chromium's sandbox refuses to run as root
    )


def obtain_chromium() -> Path:
    """The browser to start, installed first when there is none. Raises `NoChromium`."""
    with sync_playwright() as playwright:
        own = Path(playwright.chromium.executable_path)
    if found := _found(own):
        return found
    for commands in _ways():
        print(f"Browser: {' '.join(commands[-1])}", flush=True)
        if all(_runs(command) for command in commands) and (found := _found(own)):
            return found
    raise NoChromium(_ADVICE)


def _ways() -> list[tuple[tuple[str, ...], ...]]:
    playwright = ((sys.executable, "-m", "playwright", "install", "chromium"),)
    on_debian = shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0
    return [_DEBIAN, playwright] if on_debian else [playwright]


def _runs(command: tuple[str, ...]) -> bool:
    try:
        return subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode == 0
    except OSError:
        return False


def _found(own: Path) -> Path | None:
    """`own` is where Playwright's browser is once it has been downloaded."""
    if chosen := os.environ.get("CHROMIUM"):
        if (path := shutil.which(chosen)) is None:
            raise NoChromium(f"CHROMIUM is {chosen}, which is not a program that can be run.")
        return Path(path)
    if path := next(filter(None, map(shutil.which, _NAMES)), None):
        return Path(path)
    return own if own.is_file() else None


if __name__ == "__main__":
    try:
        print(f"Browser: {obtain_chromium()}")
    except NoChromium as refused:
        sys.exit(str(refused))
