"""The preview picture of each page, for when its link is shared: drawn here from its title, nothing fetched.

The only module that knows Pillow. The same title gives the same bytes; pictures are kept in `build/cards/` by what they
are made of, this file included, so that a second build draws nothing.
"""

from __future__ import annotations

import hashlib
import shutil
from html import escape
from pathlib import Path

import PIL
from font_source_serif_pro import SourceSerifPro, SourceSerifProSemibold
from PIL import Image, ImageDraw, ImageFont

from quiz.head import Head, read_heads

WIDTH, HEIGHT = 1200, 630

_FINE = 2  # drawn this many times larger, then brought down: smooth curves
_MARGIN = 80
_TABLE = 512  # from here down
_TITLE_TOP, _TITLE_WIDTH, _TITLE_HEIGHT = 124, 1030, 320
_COLORS = 32
# The light scheme of face.css.
_PAPER, _GROUND, _INK, _SOFT, _ACCENT = "#f8f6f1", "#ece5d8", "#241f2c", "#5c5566", "#592c6d"


def put_cards(site: Path, cache: Path) -> None:
    """Draw `cards/<path of the page>.png` for every page and name it in the page's head."""
    cache.mkdir(parents=True, exist_ok=True)
    for head in read_heads(site):
        title = head.properties["og:title"]
        name = (
            f"cards/{head.path.strip('/') if head.path.count('/') > 1 else head.path + 'home'}.png"
        )
        file = site / name
        file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(_card(title, head.properties["og:site_name"], cache), file)
        _name_card(head, f"{head.root}{name}", title)


def _name_card(head: Head, address: str, title: str) -> None:
    properties = {
        "og:image": address,
        "og:image:type": "image/png",
        "og:image:width": str(WIDTH),
        "og:image:height": str(HEIGHT),
        "og:image:alt": title,
    }
    tags = "".join(
        f'<meta property="{name}" content="{escape(value)}">' for name, value in properties.items()
    )
    page = head.file.read_text(encoding="utf-8")
    before, mark, after = page.partition('<meta property="og:url"')
    if not mark:
        raise ValueError(f"{head.file} has no og:url to put its picture beside")
    head.file.write_text(before + tags + mark + after, encoding="utf-8")


def _card(title: str, site_name: str, cache: Path) -> Path:
    """The picture of this title, drawn unless it was drawn before."""
    made_of = (Path(__file__).read_text(encoding="utf-8"), PIL.__version__, site_name, title)
    file = cache / f"{hashlib.sha256('\0'.join(made_of).encode()).hexdigest()[:32]}.png"
    if not file.is_file():
        fresh = file.with_suffix(".new")
        draw_card(title, site_name).save(fresh, "PNG", optimize=True)
        fresh.replace(file)
    return file


def draw_card(title: str, site_name: str) -> Image.Image:
    """The picture: the site's mark and name, the title, and below it the table with the line where one signs."""
    picture = Image.new("RGB", (WIDTH * _FINE, HEIGHT * _FINE), _PAPER)
    pen = ImageDraw.Draw(picture)
    pen.rectangle(_fine(0, _TABLE, WIDTH, HEIGHT), fill=_GROUND)
    pen.rectangle(_fine(0, 0, 16, HEIGHT), fill=_ACCENT)
    _mark(pen, _MARGIN, 56)
    pen.text(((_MARGIN + 74) * _FINE, 62 * _FINE), site_name, _SOFT, _font(SourceSerifPro, 38))
    _curve(pen, ((_MARGIN, 566), (210, 546), (250, 590), (350, 568)), 5, _ACCENT)
    _curve(pen, ((350, 568), (490, 538), (540, 582), (WIDTH - _MARGIN, 564)), 5, _ACCENT)
    font, lines, step = _set(title)
    top = _TITLE_TOP + (_TABLE - _TITLE_TOP - len(lines) * step) / 2
    for number, line in enumerate(lines):
        pen.text(((_MARGIN - 4) * _FINE, (top + number * step) * _FINE), line, _INK, font)
    small = picture.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
    return small.quantize(_COLORS, dither=Image.Dither.NONE)


def _set(title: str) -> tuple[ImageFont.FreeTypeFont, list[str], int]:
    """The largest size at which the title fits its place, its lines, and the distance between them."""
    for size in range(112, 43, -4):
        font, step = _font(SourceSerifProSemibold, size), round(size * 1.14)
        lines = _wrapped(title, font, _TITLE_WIDTH)
        if len(lines) * step <= _TITLE_HEIGHT and _widest(lines, font) <= _TITLE_WIDTH:
            narrow = _TITLE_WIDTH
            while narrow > 200 and len(_wrapped(title, font, narrow - 20)) == len(lines):
                narrow -= 20  # lines of about one length
            balanced = _wrapped(title, font, narrow)
            fits = _widest(balanced, font) <= _TITLE_WIDTH
            return font, balanced if fits else lines, step
    raise ValueError(f"{title!r} is too long for a preview picture")


def _wrapped(title: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    """Lines broken at ordinary spaces only: the others hold French punctuation to its word."""
    lines: list[str] = []
    for word in title.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and font.getlength(longer) <= width * _FINE:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _widest(lines: list[str], font: ImageFont.FreeTypeFont) -> float:
    return max(font.getlength(line) for line in lines) / _FINE


def _font(file: str, size: int) -> ImageFont.FreeTypeFont:
    # The basic layout is the same with and without libraqm on the machine.
    return ImageFont.truetype(file, size * _FINE, layout_engine=ImageFont.Layout.BASIC)


def _fine(*coordinates: float) -> tuple[float, ...]:
    return tuple(coordinate * _FINE for coordinate in coordinates)


def _mark(pen: ImageDraw.ImageDraw, left: int, top: int) -> None:
    """The pause over the line, as in the bar of the site."""
    for x in (left + 17, left + 36):
        _curve(pen, ((x, top), (x, top + 12), (x, top + 24), (x, top + 36)), 9, _INK)
    _curve(
        pen,
        ((left, top + 54), (left + 20, top + 49), (left + 24, top + 58), (left + 56, top + 52)),
        6,
        _ACCENT,
    )


def _curve(
    pen: ImageDraw.ImageDraw, points: tuple[tuple[float, float], ...], width: int, color: str
) -> None:
    """A cubic Bezier curve with round ends."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = points
    radius = width / 2
    for step in range(1201):
        t = step / 1200
        a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3
        x, y = a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3
        pen.ellipse(_fine(x - radius, y - radius, x + radius, y + radius), fill=color)
