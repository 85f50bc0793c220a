"""One sitemap for both languages, from what the pages say themselves, and the robots.txt that names it."""

from __future__ import annotations

import xml.etree.ElementTree as etree
from collections.abc import Sequence
from pathlib import Path

from quiz.head import Head, read_heads
from quiz.places import LANGUAGES

_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_XHTML = "http://www.w3.org/1999/xhtml"


def put_sitemap(site: Path) -> None:
    """Write `sitemap.xml` and `robots.txt`; take away the generator's sitemaps, which know one language each.

    Raises `ValueError` when two pages do not name each other as translations.
    """
    heads = [head for head in read_heads(site) if head.is_indexed]
    if not heads:
        raise ValueError(f"{site} has no page with a canonical address: set site_url")
    _check_pairs(heads)
    etree.register_namespace("", _SITEMAP)
    etree.register_namespace("xhtml", _XHTML)
    urls = etree.Element(f"{{{_SITEMAP}}}urlset")
    for head in heads:
        url = etree.SubElement(urls, f"{{{_SITEMAP}}}url")
        etree.SubElement(url, f"{{{_SITEMAP}}}loc").text = head.canonical
        if modified := head.properties.get("article:modified_time"):
            etree.SubElement(url, f"{{{_SITEMAP}}}lastmod").text = modified
        for language, address in head.alternates.items():
            link = etree.SubElement(url, f"{{{_XHTML}}}link")
            link.attrib.update({"rel": "alternate", "hreflang": language, "href": address})
    etree.indent(urls)
    text = etree.tostring(urls, encoding="unicode")
    (site / "sitemap.xml").write_text(
        f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n', encoding="utf-8"
    )
    (site / "robots.txt").write_text(
        f"User-agent: *\nAllow: /\nSitemap: {heads[0].root}sitemap.xml\n", encoding="utf-8"
    )
    for language in LANGUAGES:
        for name in ("sitemap.xml", "sitemap.xml.gz"):
            (site / language / name).unlink(missing_ok=True)


def _check_pairs(heads: Sequence[Head]) -> None:
    by_address = {head.canonical: head for head in heads}
    for head in heads:
        own = head.path.partition("/")[0]
        for language in LANGUAGES:
            address = head.alternates.get(language)
            twin = by_address.get(address or "")
            if twin is None or twin.alternates.get(own) != head.canonical:
                raise ValueError(f"{head.file}: {address!r} is not its page in {language}")
