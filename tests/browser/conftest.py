"""A browser, the built site on a free port, and a page that must stay silent: no console message, no other origin."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from quiz.places import SITE
from quiz.serve import server_for


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """`$CHROMIUM`, else `chromium` on the path, else the one that Playwright has installed."""
    executable = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=executable,
            args=["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else [],
        )
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """The address of the built site, without a slash at its end."""
    assert (SITE / "quiz" / "quiz.js").is_file(), "site/ is not built: run `make site` first"
    server = server_for(SITE, 0)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # a reader who leaves in the middle of a file
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


type NewContext = Callable[..., BrowserContext]


@pytest.fixture
def new_context(browser: Browser, site: str) -> Iterator[NewContext]:
    """Makes browser contexts: separate readers, each with their own storage."""
    opened: list[BrowserContext] = []

    def make(**options: object) -> BrowserContext:
        context = browser.new_context(
            base_url=site,
            viewport={"width": 1280, "height": 900},
            **{"reduced_motion": "reduce", **options},
        )  # type: ignore[arg-type]
        context.set_default_timeout(10_000)
        opened.append(context)
        return context

    yield make
    for context in opened:
        context.close()


@pytest.fixture
def noise() -> list[str]:
    """What the pages of this test said to the console, and whom else they called. A test that expects some clears it."""
    return []


@pytest.fixture
def listen(site: str, noise: list[str]) -> Callable[[Page], Page]:
    """Notes everything that a page should not do."""

    def attach(page: Page) -> Page:
        page.on("console", lambda message: noise.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: noise.append(f"error: {error}"))
        page.on(
            "request",
            lambda request: (
                None
                if request.url.startswith((site, "data:", "blob:"))
                else noise.append(f"request: {request.url}")
            ),
        )
        return page

    return attach


@pytest.fixture
def page(
    new_context: NewContext, listen: Callable[[Page], Page], noise: list[str]
) -> Iterator[Page]:
    """A reader's page. The test fails when anything was said or called."""
    yield listen(new_context().new_page())
    assert noise == []
