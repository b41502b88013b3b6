"""Makes the fonts of the certificate out of the complete Noto fonts.

Usage: make-document-fonts.py <folder of noto-sans> <folder of noto-serif> <target folder>
where the folders are the unpacked npm packages @expo-google-fonts/noto-sans and noto-serif 0.4.2.

Kept: Latin with all extensions and the letters of African languages, Greek, Cyrillic, the
punctuation of our languages; no combining marks, no control characters, no ligatures, no kerning,
no hinting. Every character gets a glyph of its own, because two characters that share one cannot be
told apart when text is copied out of a PDF.
"""

import copy
import shutil
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

RANGES = [
    (0x20, 0x7E), (0xA0, 0xAC), (0xAE, 0x24F), (0x253, 0x254), (0x256, 0x257), (0x259, 0x259),
    (0x25B, 0x25B), (0x260, 0x260), (0x263, 0x263), (0x268, 0x269), (0x272, 0x272), (0x283, 0x283),
    (0x288, 0x28C), (0x292, 0x292), (0x294, 0x294), (0x2B9, 0x2BC), (0x370, 0x3FF),
    (0x400, 0x482), (0x48A, 0x52F), (0x1E00, 0x1EFF), (0x1F00, 0x1FFF), (0x2010, 0x2015),
    (0x2018, 0x201E), (0x2020, 0x2022), (0x2026, 0x2026), (0x202F, 0x202F), (0x2030, 0x2030),
    (0x2032, 0x2033), (0x2039, 0x203A), (0x2044, 0x2044), (0x20AC, 0x20AC), (0x2116, 0x2116),
    (0x2122, 0x2122), (0x2190, 0x2193), (0x2212, 0x2212), (0xA78B, 0xA78C),
]
UNICODES = [c for first, last in RANGES for c in range(first, last + 1)]


def make(source, target):
    options = subset.Options(
        layout_features=[], hinting=False, notdef_outline=True, name_IDs=["*"], name_languages=["*"],
        recalc_timestamp=False)
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "STAT", "MVAR", "prep", "fpgm", "cvt ", "gasp"]
    font = TTFont(source, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=UNICODES)
    subsetter.subset(font)
    give_each_character_its_glyph(font)
    font.save(target)


def give_each_character_its_glyph(font):
    order, taken = list(font.getGlyphOrder()), set()
    glyphs, widths = font["glyf"], font["hmtx"]
    tables = [table for table in font["cmap"].tables if table.isUnicode()]
    twins = {}
    for code, name in sorted(font.getBestCmap().items()):
        if name in taken:
            twin = "u%04X.twin" % code
            glyphs.glyphs[twin] = copy.deepcopy(glyphs[name])
            widths[twin] = widths[name]
            order.append(twin)
            twins[code] = twin
        taken.add(name)
    font.setGlyphOrder(order)
    glyphs.setGlyphOrder(order)
    font["post"].formatType = 3.0
    for table in tables:
        table.cmap.update({code: twin for code, twin in twins.items() if code in table.cmap})


sans, serif, target = sys.argv[1:]
make(sans + "/400Regular/NotoSans_400Regular.ttf", target + "/NotoSans-Regular.ttf")
make(sans + "/600SemiBold/NotoSans_600SemiBold.ttf", target + "/NotoSans-SemiBold.ttf")
make(serif + "/700Bold/NotoSerif_700Bold.ttf", target + "/NotoSerif-Bold.ttf")
shutil.copy(sans + "/LICENSE_FONT", target + "/OFL-NotoSans.txt")
shutil.copy(serif + "/LICENSE_FONT", target + "/OFL-NotoSerif.txt")
