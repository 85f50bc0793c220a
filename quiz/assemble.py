"""What a built site still needs, whatever built it: the questionnaire's own files, Python, a root page, and strict headers.

Takes a folder that holds `fr/` and `en/`. Knows no generator: it reads and writes HTML files only.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import shutil
from pathlib import Path

from quiz.compile import compile_definition, compiled_name
from quiz.load import load_all
from quiz.places import BROWSER, LANGUAGES, ROOT
from quiz.render import render_page
from quiz.runtime import build_runtime

_SHIPPED = {".js", ".css"}
_INLINE_SCRIPT = re.compile(
    r"<script(?![^>]*\bsrc=)(?![^>]*application/(?:ld\+)?json)[^>]*>(.*?)</script>", re.DOTALL
)
_HEAD = re.compile(r"<head>\s*(?:<meta charset=[^>]+>)?")


def assemble(site: Path) -> None:
    """Complete the site in place. Raises when a page or a file that it needs is missing."""
    missing = [language for language in LANGUAGES if not (site / language / "index.html").is_file()]
    if missing:
        raise FileNotFoundError(f"{site} has no pages in: {', '.join(missing)}")
    _browser_modules(site / "quiz")
    _questionnaires(site / "quiz" / "instruments")
    _python(site)
    for name in ("index.html", "404.html"):
        (site / name).write_text(render_page(name, _base(site)), encoding="utf-8")
    _policy(site)


def _browser_modules(target: Path) -> None:
    target.mkdir(parents=True)
    for file in sorted(BROWSER.iterdir()):
        if file.suffix in _SHIPPED:
            shutil.copyfile(file, target / file.name)


def _questionnaires(target: Path) -> None:
    target.mkdir()
    for questionnaire in load_all():
        (target / compiled_name(questionnaire)).write_text(
            compile_definition(questionnaire), encoding="utf-8"
        )


def _python(site: Path) -> None:
    runtime = build_runtime(ROOT, ROOT / "build" / "runtime")
    target = site / "python" / runtime.hash
    shutil.copytree(runtime.folder, target)
    facts = json.loads((target / "runtime.json").read_text(encoding="utf-8"))
    facts["base"] = f"../python/{runtime.hash}/"
    (site / "quiz" / "runtime.json").write_text(json.dumps(facts), encoding="utf-8")


def _base(site: Path) -> str:
    """The path of the site on its host, read from the canonical address of the French home page."""
    home = (site / "fr" / "index.html").read_text(encoding="utf-8")
    canonical = re.search(r'<link rel="canonical" href="https?://[^/"]+(/[^"]*)fr/"', home)
    if canonical is None:
        raise ValueError("fr/index.html has no canonical address that ends in /fr/: set site_url")
    return canonical[1]


def _policy(site: Path) -> None:
    """A content security policy by hash in every page, and the same with more headers for hosts that read `_headers`."""
    pages = sorted(site.rglob("*.html"))
    texts = {page: page.read_text(encoding="utf-8") for page in pages}
    hashes = sorted(
        {_hash(script) for text in texts.values() for script in _INLINE_SCRIPT.findall(text)}
    )
    policy = "; ".join(
        (
            "default-src 'none'",
            f"script-src 'self' 'wasm-unsafe-eval' {' '.join(hashes)}".rstrip(),
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "worker-src 'self'",
            "manifest-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    for page, text in texts.items():
        if not _HEAD.search(text):
            raise ValueError(f"{page} has no <head> to put the policy into")
        page.write_text(_HEAD.sub(lambda head: head[0] + meta, text, count=1), encoding="utf-8")
    (site / "_headers").write_text(
        "/*\n"
        f"  Content-Security-Policy: {policy}; frame-ancestors 'none'\n"
        "  Referrer-Policy: no-referrer\n"
        "  X-Content-Type-Options: nosniff\n"
        "  Permissions-Policy: camera=(), geolocation=(), microphone=(), web-share=(self)\n"
        "/python/*\n"
        "  Cache-Control: public, max-age=31536000, immutable\n",
        encoding="utf-8",
    )


def _hash(script: str) -> str:
    digest = hashlib.sha256(script.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
