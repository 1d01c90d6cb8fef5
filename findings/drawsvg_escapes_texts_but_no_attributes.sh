#!/usr/bin/env bash
# drawsvg 2.4.2 escapes texts, but not the values of attributes, so that an address breaks a picture.
#
# An element takes any attribute as a keyword argument. Its value is written between quotation marks as it
# is: an address with two parameters (`?from=1&to=2`) has a bare `&`, and a description with a quotation
# mark ends the attribute. No XML parser reads such a file, and a browser shows an error in place of the
# picture. The same characters in a text or a title are escaped, so that whoever escapes all values by hand
# gets `&amp;` twice there. What is put into attributes has to be escaped, or quoted as a URL, before.
#
# Seen with Python 3.11: `<title>1 &amp; 2</title>`, and `href="page?from=1&to=2"`: "not well-formed".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check 'drawsvg==2.4.2'
cd "$folder"
cat > attributes.py <<'PYTHON'
from importlib.metadata import version
from xml.etree import ElementTree

import drawsvg


class Link(drawsvg.DrawingParentElement):
    TAG_NAME = "a"


def draw(**attributes: str) -> str:
    drawing = drawsvg.Drawing(10, 10)
    link = Link(**attributes)
    link.append_title("1 & 2")
    drawing.append(link)
    return drawing.as_svg()


good = draw(href="page?from=1")
assert "<title>1 &amp; 2</title>" in good
ElementTree.fromstring(good)

for attributes in ({"href": "page?from=1&to=2"}, {"aria_label": 'the "second"'}):
    name, value = next(iter(attributes.items()))
    picture = draw(**attributes)
    assert f'{name.replace("_", "-")}="{value}"' in picture
    try:
        ElementTree.fromstring(picture)
    except ElementTree.ParseError as error:
        print(f"drawsvg {version('drawsvg')}: {name}={value!r} is written as it is: {error}")
    else:
        raise SystemExit("the attribute is escaped")
PYTHON
env/bin/python attributes.py
