"""A strict content security policy for a built site: by hash, in every page, and as headers for hosts that take them."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

from quiz.places import LANGUAGES

_INLINE_SCRIPT = re.compile(
    r"<script(?![^>]*\bsrc=)(?![^>]*application/(?:ld\+)?json)[^>]*>(.*?)</script>", re.DOTALL
)
_HEAD = re.compile(r"<head>\s*(?:<meta charset=[^>]+>)?")


def put_policy(site: Path) -> None:
    """A content security policy by hash in every page, and the same with more headers for hosts that read `_headers`."""
    folders = (site, *(site / language for language in LANGUAGES))
    pages = sorted(
        page
        for folder in folders
        for page in folder.glob("*.html" if folder == site else "**/*.html")
    )
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
