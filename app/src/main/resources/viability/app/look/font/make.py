#!/usr/bin/env python3
"""Makes Viability Sans out of Inter: see README.md. Usage: make.py FOLDER_OF_INTER_OTF FOLDER_TO_WRITE"""
import sys
from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

FAMILY = "Viability Sans"
SIGNS = "–—−…‘’“”‚„‹›«»·•×÷±≈≠≤≥½¼¾⅓€£™←↑→↓↔↕↗↘↙↖↩↪▲▼▶◀△▽●○◆◇■□★☆✓✗⌘⌥⇧⏎⌫   \u2011"
TEXT = [*range(0x20, 0x7F), *(set(range(0xA0, 0x180)) - {0x149}), *range(0x1E80, 0x1E86), 0x1EF2, 0x1EF3, *map(ord, SIGNS)]
TABULAR = "0123456789+−"


def tabular_digits(font):
    """Points the digits at their tabular shapes, because JavaFX cannot switch font features on."""
    gsub = font["GSUB"].table
    lookups = {i for record in gsub.FeatureList.FeatureRecord if record.FeatureTag == "tnum"
               for i in record.Feature.LookupListIndex}
    shapes = {}
    for i in lookups:
        for table in gsub.LookupList.Lookup[i].SubTable:
            shapes.update(getattr(table, "ExtSubTable", table).mapping)
    for cmap in font["cmap"].tables:
        for sign in map(ord, TABULAR):
            if sign in cmap.cmap:
                cmap.cmap[sign] = shapes.get(cmap.cmap[sign], cmap.cmap[sign])


def even_digits(font):
    """Gives every digit one width; in Inter's SemiBold they differ by a hair."""
    digits = [font.getBestCmap()[ord(sign)] for sign in "0123456789"]
    width = max(font["hmtx"][name][0] for name in digits)
    for name in digits:
        font["hmtx"][name] = (width, font["hmtx"][name][1])


def keep_wanted(font):
    options = subset.Options(layout_features=["kern", "mark", "mkmk", "ccmp"], hinting=False,
                             name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14], notdef_outline=True)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=TEXT)
    subsetter.subset(font)


def to_true_type(font):
    order, shapes = font.getGlyphOrder(), font.getGlyphSet()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(shapes)
        shapes[name].draw(Cu2QuPen(pen, 1.0 * font["head"].unitsPerEm / 1000, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder, glyf.glyphs = order, glyphs
    font["loca"] = newTable("loca")
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in ("maxZones maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs maxStackElements "
                  "maxSizeOfInstructions maxComponentElements maxPoints maxContours maxCompositePoints "
                  "maxCompositeContours maxComponentDepth").split():
        setattr(maxp, field, 1 if field == "maxZones" else 0)
    font["post"].formatType = 3.0
    del font["CFF "]
    if "VORG" in font:
        del font["VORG"]
    font.sfntVersion = "\x00\x01\x00\x00"


def rename(font, style):
    bold = style == "Bold"
    names = {1: FAMILY, 2: style, 3: FAMILY + " " + style, 4: FAMILY + ("" if not bold else " Bold"),
             5: "Version 1.000; from Inter 4.0 beta 7", 6: "ViabilitySans-" + style}
    for name_id, words in names.items():
        font["name"].setName(words, name_id, 3, 1, 0x409)
        font["name"].setName(words, name_id, 1, 0, 0)
    font["OS/2"].usWeightClass = 700 if bold else 400
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0x61) | (0x20 if bold else 0x40)
    font["head"].macStyle = 1 if bold else 0


def make(source, target, style):
    font = TTFont(source)
    tabular_digits(font)
    keep_wanted(font)
    to_true_type(font)
    even_digits(font)
    rename(font, style)
    font.save(target)
    missing = [chr(c) for c in TEXT if c not in TTFont(target).getBestCmap()]
    print(target, len(font.getGlyphOrder()), "glyphs; not in Inter:", "".join(missing))


if __name__ == "__main__":
    make(sys.argv[1] + "/Inter-Regular.otf", sys.argv[2] + "/ViabilitySans-Regular.ttf", "Regular")
    make(sys.argv[1] + "/Inter-SemiBold.otf", sys.argv[2] + "/ViabilitySans-Bold.ttf", "Bold")
