"""The site on this machine, built again whenever a source changes. For authors, not for production."""

from __future__ import annotations

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from quiz.build import BuildFailed, build_site
from quiz.places import ROOT, SITE
from quiz.problems import DefinitionRefused

_WATCHED = ("docs", "quiz", "scoring", "mkdocs.yml", "mkdocs.en.yml", "mkdocs.base.yml")
_PAUSE_SECONDS = 0.3


class SiteHandler(SimpleHTTPRequestHandler):
    """Static files with the types that browsers insist on, the site's own page for what is not there, and no caching."""

    extensions_map = {
        **SimpleHTTPRequestHandler.extensions_map,
        ".mjs": "text/javascript",
        ".js": "text/javascript",
        ".wasm": "application/wasm",
        ".json": "application/json",
        ".whl": "application/octet-stream",
        ".zip": "application/zip",
    }

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing for each request."""


def server_for(site: Path, port: int) -> ThreadingHTTPServer:
    """A server of `site` on 127.0.0.1; port 0 takes a free one."""
    return ThreadingHTTPServer(("127.0.0.1", port), partial(SiteHandler, directory=str(site)))


def serve(port: int) -> None:
    """Build, serve and rebuild until interrupted. A faulty source is told, and the last good site stays up."""
    _rebuild()
    changed = threading.Event()
    observer = Observer()
    for name in _WATCHED:
        observer.schedule(_Notice(changed), str(ROOT / name), recursive=(ROOT / name).is_dir())
    observer.start()
    server = server_for(SITE, port)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"http://127.0.0.1:{server.server_port}/", flush=True)
    try:
        while True:
            changed.wait()
            threading.Event().wait(_PAUSE_SECONDS)  # editors write several files at once
            changed.clear()
            _rebuild()
    except KeyboardInterrupt:
        server.shutdown()
        observer.stop()


def _rebuild() -> None:
    try:
        build_site()
        print("built", flush=True)
    except (BuildFailed, DefinitionRefused) as error:
        print(error, flush=True)


class _Notice(FileSystemEventHandler):
    def __init__(self, changed: threading.Event) -> None:
        self._changed = changed

    def on_any_event(self, event: FileSystemEvent) -> None:
        source = str(event.src_path)
        if (
            event.event_type in {"modified", "created", "deleted", "moved"}
            and "__pycache__" not in source
        ):
            self._changed.set()
