"""A browser, the built site on a free port, and a page that must stay silent: no console message, no other origin."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from quiz.places import SITE
from quiz.serve import server_for


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


def reader(browser: Browser, site: str, options: dict[str, Any]) -> BrowserContext:
    usual: dict[str, Any] = {
        "viewport": {"width": 1280, "height": 900},
        "reduced_motion": "reduce",
    }
    context = browser.new_context(base_url=site, **{**usual, **options})
    context.set_default_timeout(10_000)
    return context


def note(page: Page, site: str, noise: list[str]) -> None:
    """Write down everything that a page should not do."""
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


@pytest.fixture(scope="module")
def same_page(browser: Browser, site: str) -> Iterator[Page]:
    """One page for all tests of a module that only look, or that bring it where they want it. It must stay silent too."""
    noise: list[str] = []
    context = reader(browser, site, {})
    page = context.new_page()
    note(page, site, noise)
    yield page
    context.close()
    assert noise == []


@pytest.fixture
def new_context(browser: Browser, site: str) -> Iterator[NewContext]:
    """Makes browser contexts: separate readers, each with their own storage."""
    opened: list[BrowserContext] = []

    def make(**options: object) -> BrowserContext:
        opened.append(reader(browser, site, options))
        return opened[-1]

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
        note(page, site, noise)
        return page

    return attach


@pytest.fixture
def page(
    new_context: NewContext, listen: Callable[[Page], Page], noise: list[str]
) -> Iterator[Page]:
    """A reader's page. The test fails when anything was said or called."""
    yield listen(new_context().new_page())
    assert noise == []
