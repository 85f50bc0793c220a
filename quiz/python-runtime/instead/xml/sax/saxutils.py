"""`escape` and `quoteattr` as in CPython, which is all that segno takes from here.

The original also imports urllib.request, and with it http and email: thirty modules for a QR code.
"""


def escape(data, entities=None):
    if entities is None:
        entities = {}
    data = data.replace("&", "&amp;").replace(">", "&gt;").replace("<", "&lt;")
    for character, entity in entities.items():
        data = data.replace(character, entity)
    return data


def quoteattr(data, entities=None):
    if entities is None:
        entities = {}
    data = escape(data, {**entities, "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})
    if '"' not in data:
        return f'"{data}"'
    if "'" not in data:
        return f"'{data}'"
    return '"' + data.replace('"', "&quot;") + '"'
