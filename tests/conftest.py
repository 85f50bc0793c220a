"""One browser for all tests of a process: two of Playwright's loops cannot run side by side."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from quiz.chromium import launch


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium as `quiz.chromium` finds it."""
    with sync_playwright() as playwright:
        started = launch(playwright)
        yield started
        started.close()
